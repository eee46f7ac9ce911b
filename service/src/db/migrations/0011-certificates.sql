-- Mediation certificates: the keys that they are signed with, certificates, and those that were withdrawn.

-- The public half is published for ever. The private half is sealed by a master key, which no backup holds.
create table mediation.signing_key (
  -- The first half of SHA-256 of the public key.
  id text primary key check (id ~ '^[0-9a-f]{32}$'),
  public_key bytea not null unique check (length(public_key) = 32),
  sealed bytea not null check (length(sealed) between 40 and 200),
  master text not null check (length(master) between 1 and 40),
  -- From this day on it signs, until another begins.
  began_on date not null,
  number bigint generated always as identity
);

-- Only added to: a mistake is corrected by another that replaces it.
create table mediation.certificate (
  id uuid primary key,
  matter_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  -- Between the service and the family.
  wall_id uuid not null,
  -- 60 bits by chance.
  code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$'),
  basis text not null check (basis in ('no-mediation', 'took-part', 'deemed')),
  issued_on date not null,
  -- What is signed: canonical JSON.
  payload text not null check (length(payload) between 2 and 8000),
  signature bytea not null check (length(signature) = 64),
  key_id text not null references mediation.signing_key,
  replaces uuid unique,
  -- What was wrong with the one that it replaces.
  reason text check (length(reason) between 1 and 500),
  issued_by uuid references people.person on delete set null,
  issued_at timestamptz not null default now(),
  number bigint generated always as identity,
  unique (id, matter_id),
  check ((replaces is null) = (reason is null) and replaces <> id),
  foreign key (matter_id, wall_id) references mediation.matter_wall (matter_id, wall_id) on delete cascade,
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  foreign key (replaces, matter_id) references mediation.certificate (id, matter_id) on delete cascade
);
-- One on each basis; whatever comes after it replaces it.
create unique index certificate_once on mediation.certificate (matter_id, basis) where replaces is null;
create index certificate_by_case on mediation.certificate (case_id);
create index certificate_by_wall on mediation.certificate (wall_id);
create index certificate_by_key on mediation.certificate (key_id);

create table mediation.certificate_withdrawal (
  certificate_id uuid primary key,
  matter_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  on_day date not null,
  reason text not null check (length(reason) between 1 and 500),
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default now(),
  foreign key (certificate_id, matter_id) references mediation.certificate (id, matter_id) on delete cascade,
  foreign key (matter_id, wall_id) references mediation.matter_wall (matter_id, wall_id) on delete cascade,
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade
);
create index certificate_withdrawal_by_matter on mediation.certificate_withdrawal (matter_id);
create index certificate_withdrawal_by_case on mediation.certificate_withdrawal (case_id);
create index certificate_withdrawal_by_wall on mediation.certificate_withdrawal (wall_id);

alter table mediation.signing_key enable row level security, force row level security;
alter table mediation.certificate enable row level security, force row level security;
alter table mediation.certificate_withdrawal enable row level security, force row level security;

create policy walls_keep on mediation.certificate to way_forward_walls using (true);
create policy walls_keep on mediation.certificate_withdrawal to way_forward_walls using (true);
grant select (id, code, basis, issued_on, replaces) on mediation.certificate to way_forward_walls;
grant select (certificate_id, on_day) on mediation.certificate_withdrawal to way_forward_walls;

-- Whether I may issue certificates in a matter: I act for its mediation service, am one of its mediation advisers, and
-- have not said that I am not independent.
create function mediation.i_certify(of_matter uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from mediation.matter m join cases.my_part p on p.party_id = m.service_party
      join cases.party s on s.id = p.party_id join people.my_work w on w.organisation_id = s.organisation_id
    where m.id = of_matter and m.process = 'mediation' and 'mediationAdviser' = any (w.capacities)
      and not mediation.is_not_independent(people.me(), s.organisation_id));
end $$;

-- How the certificate of a code stands, for whoever was shown it: dates and its basis, and nobody's name.
create function mediation.certificate_of(of_code text)
  returns table (basis text, issued_on date, replaced_on date, withdrawn_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 1
  begin atomic
    select c.basis, c.issued_on, r.issued_on, w.on_day
    from mediation.certificate c
      left join mediation.certificate r on r.replaces = c.id
      left join mediation.certificate_withdrawal w on w.certificate_id = c.id
    where c.code = of_code;
  end;

grant create on schema mediation to way_forward_walls;
grant usage on schema mediation to way_forward_public;
grant execute on function mediation.i_certify(uuid) to way_forward_person;
grant execute on function mediation.certificate_of(text) to way_forward_public;
alter function mediation.i_certify(uuid) owner to way_forward_walls;
alter function mediation.certificate_of(text) owner to way_forward_walls;
revoke create on schema mediation from way_forward_walls;

create policy published on mediation.signing_key for select to way_forward_public using (true);
grant select (id, public_key, began_on, number) on mediation.signing_key to way_forward_public;
create policy signed_with on mediation.signing_key for select to way_forward_person
  using (exists (select from people.member m join people.organisation o on o.id = m.organisation_id
    where m.person_id = people.me() and m.ended_at is null and 'mediationAdviser' = any (m.capacities)
      and o.kind = 'mediationService' and o.retired_at is null));
grant select (id, public_key, sealed, master, began_on, number) on mediation.signing_key to way_forward_person;
create policy worker_keeps on mediation.signing_key to way_forward_worker using (true) with check (true);
grant select (id, sealed, master, number), insert (id, public_key, sealed, master, began_on), update (sealed, master)
  on mediation.signing_key to way_forward_worker;

create policy seen on mediation.certificate for select to way_forward_person
  using (wall_id in (select cases.my_walls()));
create policy issued on mediation.certificate for insert to way_forward_person
  with check (issued_by = people.me() and wall_id in (select cases.my_writable_walls())
    and mediation.i_certify(matter_id)
    and exists (select from mediation.matter_wall w join mediation.side s on s.id = w.side_id
      where w.matter_id = certificate.matter_id and w.wall_id = certificate.wall_id and w.use = 'with'
        and s.role = 'family'));
grant select, insert (id, matter_id, case_id, wall_id, code, basis, issued_on, payload, signature, key_id, replaces, reason,
  issued_by) on mediation.certificate to way_forward_person;

create policy seen on mediation.certificate_withdrawal for select to way_forward_person
  using (wall_id in (select cases.my_walls()));
create policy withdrawn on mediation.certificate_withdrawal for insert to way_forward_person
  with check (recorded_by = people.me() and wall_id in (select cases.my_writable_walls())
    and mediation.i_certify(matter_id)
    and exists (select from mediation.certificate c
      where c.id = certificate_withdrawal.certificate_id and c.wall_id = certificate_withdrawal.wall_id));
grant select, insert (certificate_id, matter_id, case_id, wall_id, on_day, reason, recorded_by)
  on mediation.certificate_withdrawal to way_forward_person;
