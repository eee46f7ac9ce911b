-- People with an account, the organisations that they work for, and who may act as whom. What a person proves
-- when they sign in stands in a schema of its own, which this role cannot read.
--
-- Who acts is said once, at the beginning of a transaction: `way_forward.person`, and where somebody comes with a
-- secret from a link, its hash in `way_forward.presented`.

create schema people;
grant usage on schema people to way_forward_person, way_forward_sign_in, way_forward_worker,
  way_forward_reminder, way_forward_eraser, way_forward_operator, way_forward_walls;

-- Who acts in this transaction; null: nobody.
create function people.me() returns uuid language sql stable parallel safe
  return nullif(pg_catalog.current_setting('way_forward.person', true), '')::uuid;
-- The SHA-256 of the secret that somebody came with; null: none.
create function people.presented() returns bytea language sql stable parallel safe
  return pg_catalog.decode(nullif(pg_catalog.current_setting('way_forward.presented', true), ''), 'hex');
-- Today where the law is.
create function people.today() returns date language sql stable parallel safe
  return (pg_catalog.now() at time zone 'Europe/London')::date;
grant execute on function people.me(), people.presented(), people.today()
  to way_forward_person, way_forward_reminder, way_forward_walls, way_forward_worker, way_forward_eraser;

-- Somebody with an account. The address that they sign in with stands with what they sign in by.
create table people.person (
  id uuid primary key,
  -- As those see it with whom they share something.
  name text not null check (length(name) between 1 and 200),
  made_at timestamptz not null default now()
);
alter table people.person enable row level security, force row level security;
create policy own on people.person to way_forward_person
  using (id = people.me()) with check (id = people.me());
create policy sign_in_adds on people.person for insert to way_forward_sign_in with check (true);
create policy sign_in_reads on people.person for select to way_forward_sign_in using (true);
grant select, update (name) on people.person to way_forward_person;
grant select (id, name), insert (id, name) on people.person to way_forward_sign_in;

create table people.organisation (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('adviser', 'mediationService', 'authority', 'body', 'operator')),
  name text not null check (length(name) between 1 and 200),
  made_at timestamptz not null default now(),
  retired_at timestamptz
);
alter table people.organisation enable row level security, force row level security;

-- The councils' areas that an organisation works in.
create table people.organisation_area (
  organisation_id uuid not null references people.organisation on delete cascade,
  area_id uuid not null references directory.area,
  primary key (organisation_id, area_id)
);
create index organisation_area_by_area on people.organisation_area (area_id);
alter table people.organisation_area enable row level security, force row level security;

-- Who works for an organisation. Ended, never deleted: what they did stays explained.
create table people.member (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references people.organisation on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  role text not null check (role in ('administrator', 'member')),
  -- What a member of a mediation service may do besides.
  capacities text[] not null default '{}' check (capacities <@ '{mediationAdviser,mediator}'),
  since timestamptz not null default now(),
  ended_at timestamptz
);
create unique index member_once on people.member (organisation_id, person_id) where ended_at is null;
create index member_by_person on people.member (person_id) where ended_at is null;
alter table people.member enable row level security, force row level security;

-- A place in an organisation, offered to an address. The secret of its link is kept as a hash.
create table people.invitation (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references people.organisation on delete cascade,
  email text not null check (email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254),
  role text not null check (role in ('administrator', 'member')),
  capacities text[] not null default '{}' check (capacities <@ '{mediationAdviser,mediator}'),
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  made_by uuid references people.person on delete set null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '14 days',
  accepted_at timestamptz,
  withdrawn_at timestamptz
);
create index invitation_by_organisation on people.invitation (organisation_id);
alter table people.invitation enable row level security, force row level security;

-- The functions that decide who is in act as `way_forward_walls`, which no login can take and which can read and
-- write nothing but who is in: a policy that asked its own table would ask itself without end.
create policy walls_read on people.person for select to way_forward_walls using (true);
create policy walls_read on people.organisation for select to way_forward_walls using (true);
create policy walls_read on people.member for select to way_forward_walls using (true);
create policy walls_add on people.member for insert to way_forward_walls with check (true);
create policy walls_read on people.invitation for select to way_forward_walls using (true);
create policy walls_settle on people.invitation for update to way_forward_walls using (true) with check (true);
grant select (id, name) on people.person to way_forward_walls;
grant select (id, kind, name, retired_at) on people.organisation to way_forward_walls;
grant select on people.member, people.invitation to way_forward_walls;
grant insert (organisation_id, person_id, role, capacities) on people.member to way_forward_walls;
grant update (accepted_at) on people.invitation to way_forward_walls;

-- The functions ask these views, whose rows nobody else may read: a plan takes a view in, where each function that asked
-- another would cost as much again. Who asks is a subquery, looked up once and not for each row.

-- Where I work today.
create view people.my_work with (security_invoker = true) as
  select m.organisation_id, m.role, o.kind
  from people.member m join people.organisation o on o.id = m.organisation_id
  where m.person_id = (select people.me()) and m.ended_at is null and o.retired_at is null;
grant select on people.my_work to way_forward_walls;

-- The organisations that I work for today.
create function people.my_organisations() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 5
  begin atomic
    select w.organisation_id from people.my_work w;
  end;
-- Those that I keep the members of.
create function people.my_administered() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 2
  begin atomic
    select w.organisation_id from people.my_work w where w.role = 'administrator';
  end;
-- Whether I run the service.
create function people.is_operator() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select exists (select from people.my_work w where w.kind = 'operator');
  end;
-- Those who work where I work, I among them.
create function people.my_colleagues() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select other.person_id from people.member other
    where other.organisation_id in (select w.organisation_id from people.my_work w);
  end;
-- Where somebody works today, for whoever signs them in.
create function people.works_of(person uuid) returns table (organisation uuid, kind text, name text, role text, capacities text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan rows 2
  begin atomic
    select o.id, o.kind, o.name, m.role, m.capacities
    from people.member m join people.organisation o on o.id = m.organisation_id
    where m.person_id = works_of.person and m.ended_at is null and o.retired_at is null;
  end;
-- Takes the place that the presented secret offers. @returns the organisation; null: there is no such offer
create function people.accept_invitation() returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare offer people.invitation;
begin
  if people.me() is null then return null; end if;
  update people.invitation i set accepted_at = now()
    where i.secret_hash = people.presented() and i.accepted_at is null and i.withdrawn_at is null
      and i.expires_at > now()
      and exists (select from people.organisation o where o.id = i.organisation_id and o.retired_at is null)
    returning * into offer;
  if offer.id is null then return null; end if;
  insert into people.member (organisation_id, person_id, role, capacities)
    values (offer.organisation_id, people.me(), offer.role, offer.capacities)
    on conflict do nothing;
  return offer.organisation_id;
end $$;

grant create on schema people to way_forward_walls;
do $do$ declare each text; begin
  foreach each in array array['my_organisations', 'my_administered', 'is_operator', 'my_colleagues'] loop
    execute format('grant execute on function people.%I() to way_forward_person, way_forward_reminder', each);
    execute format('alter function people.%I() owner to way_forward_walls', each);
  end loop;
  grant execute on function people.accept_invitation() to way_forward_person;
  alter function people.accept_invitation() owner to way_forward_walls;
  grant execute on function people.works_of(uuid) to way_forward_sign_in;
  alter function people.works_of(uuid) owner to way_forward_walls;
end $do$;
revoke create on schema people from way_forward_walls;

-- Every organisation can be seen by who has an account: a family finds its SENDIASS, a member sees where they are.
create policy person_reads on people.organisation for select to way_forward_person using (true);
create policy operator_adds on people.organisation for insert to way_forward_person
  with check ((select people.is_operator()));
create policy operator_keeps on people.organisation for update to way_forward_person
  using ((select people.is_operator())) with check ((select people.is_operator()));
create policy administrator_keeps on people.organisation for update to way_forward_person
  using (id in (select people.my_administered())) with check (id in (select people.my_administered()));
create policy command_keeps on people.organisation to way_forward_operator using (true) with check (true);
grant select, insert (kind, name), update (name, retired_at) on people.organisation to way_forward_person;
grant select, insert (kind, name) on people.organisation to way_forward_operator;

create policy person_reads on people.organisation_area for select to way_forward_person using (true);
create policy operator_adds on people.organisation_area for insert to way_forward_person
  with check ((select people.is_operator()));
create policy operator_removes on people.organisation_area for delete to way_forward_person
  using ((select people.is_operator()));
create policy command_keeps on people.organisation_area to way_forward_operator using (true) with check (true);
grant select, insert (organisation_id, area_id), delete on people.organisation_area to way_forward_person;
grant select, insert (organisation_id, area_id) on people.organisation_area to way_forward_operator;

create policy colleagues_read on people.person for select to way_forward_person
  using (id in (select people.my_colleagues()));

create policy colleagues_read on people.member for select to way_forward_person
  using (organisation_id in (select people.my_organisations()) or (select people.is_operator()));
create policy administrator_keeps on people.member for update to way_forward_person
  using (organisation_id in (select people.my_administered()) and ended_at is null)
  with check (organisation_id in (select people.my_administered()));
create policy command_reads on people.member for select to way_forward_operator using (true);
grant select, update (role, capacities, ended_at) on people.member to way_forward_person;
grant select on people.member to way_forward_operator;

create policy administrator_reads on people.invitation for select to way_forward_person
  using (organisation_id in (select people.my_administered()) or (select people.is_operator())
    or secret_hash = people.presented());
create policy administrator_adds on people.invitation for insert to way_forward_person
  with check (made_by = people.me()
    and (organisation_id in (select people.my_administered()) or (select people.is_operator())));
create policy administrator_withdraws on people.invitation for update to way_forward_person
  using (accepted_at is null and withdrawn_at is null
    and (organisation_id in (select people.my_administered()) or (select people.is_operator())))
  with check (accepted_at is null and withdrawn_at is not null);
create policy command_adds on people.invitation for insert to way_forward_operator with check (made_by is null);
grant select (id, organisation_id, email, role, capacities, made_by, made_at, expires_at, accepted_at, withdrawn_at),
  insert (organisation_id, email, role, capacities, secret_hash, made_by), update (withdrawn_at)
  on people.invitation to way_forward_person;
grant insert (organisation_id, email, role, capacities, secret_hash) on people.invitation to way_forward_operator;
