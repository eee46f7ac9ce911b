-- What organisations are kept by: who comes and goes, their own sign-in by OpenID Connect, and what whoever runs the
-- service may do for them.

-- Whoever stops working for an organisation stops acting in its cases, however it ended, so that they do not find them
-- again if they come back; the families read it. And somebody must be left to keep the members: two who end each other
-- at the same moment wait for each other here.
create policy walls_tell on cases.audit for insert to way_forward_walls with check (true);
grant insert (case_id, person_id, party_id, act, about, about_id) on cases.audit to way_forward_walls;
create policy walls_tell on cases.changed for insert to way_forward_walls with check (true);
grant insert (case_id) on cases.changed to way_forward_walls;

create function people.member_changed() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('people.member ' || new.organisation_id, 0));
  if old.ended_at is not null then
    raise exception 'a membership that ended is history' using errcode = 'check_violation';
  end if;
  if new.ended_at is not null then
    insert into cases.audit (case_id, person_id, party_id, act, about, about_id)
      select a.case_id, people.me(), a.party_id, 'unassigned', 'person', new.person_id from cases.acting a
      where a.person_id = new.person_id and a.organisation_id = new.organisation_id and a.ended_at is null;
    insert into cases.changed (case_id)
      select distinct a.case_id from cases.acting a
      where a.person_id = new.person_id and a.organisation_id = new.organisation_id and a.ended_at is null;
    update cases.acting a set ended_at = now()
      where a.person_id = new.person_id and a.organisation_id = new.organisation_id and a.ended_at is null;
  end if;
  -- An account that is erased goes in any case.
  if people.me() is not null and old.role = 'administrator' and (new.role <> 'administrator' or new.ended_at is not null)
    and exists (select from people.organisation o where o.id = new.organisation_id and o.retired_at is null)
    and not exists (select from people.member m where m.organisation_id = new.organisation_id
      and m.role = 'administrator' and m.ended_at is null and m.id <> new.id) then
    raise exception 'somebody must keep the members' using errcode = 'check_violation';
  end if;
  return null;
end $$;

create policy leaves on people.member for update to way_forward_person
  using (person_id = people.me() and ended_at is null)
  with check (person_id = people.me() and ended_at is not null);
-- Whoever runs the service sees whom an organisation can be asked about by, and nobody else.
create policy operator_reads on people.person for select to way_forward_person
  using ((select people.is_operator()) and exists (select from people.member m where m.person_id = person.id));
create policy command_reads on people.invitation for select to way_forward_operator using (true);
grant select (organisation_id, role, expires_at, accepted_at, withdrawn_at) on people.invitation to way_forward_operator;

-- An organisation's own sign-in. Its secret is sealed with a master key of the service.
create table people.single_sign_on (
  organisation_id uuid primary key references people.organisation on delete cascade,
  issuer text not null check (issuer ~ '^https?://[^[:space:]]+$' and length(issuer) <= 500),
  client_id text not null check (length(client_id) between 1 and 300),
  sealed bytea not null check (length(sealed) between 29 and 1100),
  master text not null check (length(master) between 1 and 60),
  -- Of the addresses of its people. It sends nobody anywhere before whoever runs the service confirmed it.
  domain text not null check (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' and length(domain) <= 253),
  -- Whoever has an address of the domain becomes a member when they first come, without an invitation.
  joins boolean not null,
  -- What the provider says of a second factor counts here.
  trusts_second_step boolean not null,
  -- What it says then as `acr`; null: `mfa` among `amr`.
  acr text check (length(acr) between 1 and 300),
  set_by uuid references people.person on delete set null,
  set_at timestamptz not null default now()
);
create index single_sign_on_by_domain on people.single_sign_on (domain);
create index single_sign_on_by_setter on people.single_sign_on (set_by) where set_by is not null;

-- A domain belongs to an organisation: whoever runs the service made sure of it.
create table people.confirmed_domain (
  domain text primary key check (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' and length(domain) <= 253),
  organisation_id uuid not null references people.organisation on delete cascade,
  confirmed_by uuid references people.person on delete set null,
  confirmed_at timestamptz not null default now()
);
create index confirmed_domain_by_organisation on people.confirmed_domain (organisation_id);
create index confirmed_domain_by_confirmer on people.confirmed_domain (confirmed_by) where confirmed_by is not null;

-- Somebody who lost their second step, and for whom whoever runs the service took it away.
create table sign_in.second_step_reset (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people.person on delete cascade,
  reset_by uuid references people.person on delete set null,
  -- How it was made sure who asked.
  why text not null check (length(why) between 1 and 500),
  reset_at timestamptz not null default now()
);
create index second_step_reset_by_person on sign_in.second_step_reset (person_id);
create index second_step_reset_by_operator on sign_in.second_step_reset (reset_by) where reset_by is not null;

alter table people.single_sign_on enable row level security, force row level security;
alter table people.confirmed_domain enable row level security, force row level security;
alter table sign_in.second_step_reset enable row level security, force row level security;

-- Sign-in asks these, and sees no members itself.

grant select (name) on people.organisation to way_forward_walls;
create policy walls_read on people.single_sign_on for select to way_forward_walls using (true);
grant select (organisation_id, domain, joins) on people.single_sign_on to way_forward_walls;
create policy walls_read on people.confirmed_domain for select to way_forward_walls using (true);
grant select (organisation_id, domain) on people.confirmed_domain to way_forward_walls;

-- As what an organisation lets somebody in who comes by its own sign-in: `member` today, `invited`, or `joins`, who has
-- an address of its domain and never was a member. Null: not at all.
create function people.welcome_of(organisation uuid, who uuid, address text) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select case
      when exists (select from people.member m
        where m.organisation_id = o.id and m.person_id = who and m.ended_at is null) then 'member'
      when exists (select from people.invitation i
        where i.organisation_id = o.id and lower(i.email) = lower(address) and i.accepted_at is null
          and i.withdrawn_at is null and i.expires_at > now()) then 'invited'
      when exists (select from people.single_sign_on s
          join people.confirmed_domain d on d.organisation_id = s.organisation_id and d.domain = s.domain
          where s.organisation_id = o.id and s.joins and s.domain = lower(split_part(address, '@', 2)))
        and not exists (select from people.member m where m.organisation_id = o.id and m.person_id = who) then 'joins'
      end
    from people.organisation o where o.id = organisation and o.retired_at is null;
  end;

-- Makes somebody a member who may join by their address. @returns whether they did
create function people.join_by_address(organisation uuid, who uuid, address text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if people.welcome_of(organisation, who, address) is distinct from 'joins' then return false; end if;
  insert into people.member (organisation_id, person_id, role, capacities) values (organisation, who, 'member', '{}')
    on conflict do nothing;
  return found;
end $$;

-- The place that the presented secret offers, as it stands for whoever looks.
create function people.presented_place() returns table (organisation uuid, name text, kind text, email text, role text,
    capacities text[], state text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select o.id, o.name, o.kind, i.email, i.role, i.capacities,
      case when i.accepted_at is not null then 'accepted'
        when i.withdrawn_at is not null or o.retired_at is not null then 'withdrawn'
        when i.expires_at <= now() then 'expired'
        when o.id in (select people.my_organisations()) then 'in-already'
        else 'open' end
    from people.invitation i join people.organisation o on o.id = i.organisation_id
    where i.secret_hash = people.presented();
  end;

-- Whether somebody runs the service and may take the second step of somebody else who works for an organisation.
create function people.may_reset(who uuid, whose uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select who <> whose
      and exists (select from people.member m join people.organisation o on o.id = m.organisation_id
        where m.person_id = who and o.kind = 'operator' and m.ended_at is null and o.retired_at is null)
      and exists (select from people.member m join people.organisation o on o.id = m.organisation_id
        where m.person_id = whose and m.ended_at is null and o.retired_at is null);
  end;

-- How much there is: numbers alone, for whoever runs the service; for everybody else nothing.
create function cases.service_counts() returns table (what text, number bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select counted.what, counted.number from (
      select 'people' as what, (select count(p.id) from people.person p) as number
      union all select 'cases', (select count(*) from cases.case_file)
      union all select 'enquiries', (select count(*) from cases.enquiry e where e.state = 'waiting')) counted
    where people.is_operator();
  end;

create trigger changed after update on people.member for each row execute function people.member_changed();

grant create on schema people to way_forward_walls;
grant create on schema cases to way_forward_walls;
do $do$ declare each text; begin
  foreach each in array array['people.welcome_of(uuid, uuid, text)', 'people.join_by_address(uuid, uuid, text)',
    'people.may_reset(uuid, uuid)'] loop
    execute format('grant execute on function %s to way_forward_sign_in', each);
  end loop;
  execute 'grant execute on function cases.service_counts(), people.presented_place() to way_forward_person';
  foreach each in array array['people.welcome_of(uuid, uuid, text)', 'people.join_by_address(uuid, uuid, text)',
    'people.may_reset(uuid, uuid)', 'people.member_changed()', 'people.presented_place()', 'cases.service_counts()'] loop
    execute format('alter function %s owner to way_forward_walls', each);
  end loop;
end $do$;
revoke create on schema people from way_forward_walls;
revoke create on schema cases from way_forward_walls;

-- Whoever keeps the members keeps it; whoever runs the service sees that it is there, and confirms its domain.
create policy administrator_keeps on people.single_sign_on to way_forward_person
  using (organisation_id in (select people.my_administered()))
  with check (organisation_id in (select people.my_administered()) and set_by = people.me());
create policy operator_reads on people.single_sign_on for select to way_forward_person
  using ((select people.is_operator()));
create policy sign_in_reads on people.single_sign_on for select to way_forward_sign_in using (true);
create policy sign_in_seals on people.single_sign_on for update to way_forward_sign_in using (true) with check (true);
grant select (organisation_id, issuer, client_id, domain, joins, trusts_second_step, acr, set_by, set_at),
  insert (organisation_id, issuer, client_id, sealed, master, domain, joins, trusts_second_step, acr, set_by),
  update (issuer, client_id, sealed, master, domain, joins, trusts_second_step, acr, set_by, set_at),
  delete on people.single_sign_on to way_forward_person;
grant select, update (sealed, master) on people.single_sign_on to way_forward_sign_in;

create policy seen on people.confirmed_domain for select to way_forward_person
  using (organisation_id in (select people.my_organisations()) or (select people.is_operator()));
create policy operator_confirms on people.confirmed_domain for insert to way_forward_person
  with check (confirmed_by = people.me() and (select people.is_operator()));
create policy operator_takes_back on people.confirmed_domain for delete to way_forward_person
  using ((select people.is_operator()));
create policy sign_in_reads on people.confirmed_domain for select to way_forward_sign_in using (true);
grant select, insert (domain, organisation_id, confirmed_by), delete on people.confirmed_domain to way_forward_person;
grant select (domain, organisation_id) on people.confirmed_domain to way_forward_sign_in;

create policy sign_in_names on people.organisation for select to way_forward_sign_in using (true);
grant select (id, name, retired_at) on people.organisation to way_forward_sign_in;

create policy sign_in_reads on sign_in.second_step_reset for select to way_forward_sign_in using (true);
create policy sign_in_tells on sign_in.second_step_reset for insert to way_forward_sign_in
  with check (people.may_reset(reset_by, person_id));
grant select, insert (person_id, reset_by, why) on sign_in.second_step_reset to way_forward_sign_in;
