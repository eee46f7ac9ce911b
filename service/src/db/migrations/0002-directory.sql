-- The directory: areas, organisations, the services that they give there, where each was read,
-- and what visitors say is wrong. A policy comes before each grant; writes are granted by column.

create schema directory;
grant usage on schema directory to way_forward_public, way_forward_operator;

-- English local authorities with education duties.
create table directory.area (
  id uuid primary key,
  gss_code text not null unique check (gss_code ~ '^E[0-9]{8}$'),
  name text not null check (length(name) between 1 and 200),
  short_name text not null check (length(short_name) between 1 and 200),
  slug text not null unique check (slug ~ '^[a-z]{2,}(-[a-z]+){0,7}$'),
  region text not null check (length(region) between 1 and 100),
  kind text not null check (length(kind) between 1 and 100),
  latitude double precision not null check (latitude between 49 and 61),
  longitude double precision not null check (longitude between -9 and 3)
);
alter table directory.area enable row level security, force row level security;
create policy public_reads on directory.area for select to way_forward_public using (true);
create policy operator_keeps on directory.area to way_forward_operator using (true) with check (true);
grant select on directory.area to way_forward_public, way_forward_operator;
grant insert (id, gss_code, name, short_name, slug, region, kind, latitude, longitude)
  on directory.area to way_forward_operator;

-- Who gives services; one that serves many areas is one.
create table directory.organisation (
  id uuid primary key,
  name text not null unique check (length(name) between 1 and 200)
);
alter table directory.organisation enable row level security, force row level security;
create policy public_reads on directory.organisation for select to way_forward_public using (true);
create policy operator_keeps on directory.organisation to way_forward_operator using (true) with check (true);
grant select on directory.organisation to way_forward_public, way_forward_operator;
grant insert (id, name), delete on directory.organisation to way_forward_operator;

-- One service by statutory role, in its areas or in all of England.
create table directory.service (
  id uuid primary key,
  role text not null check (length(role) between 1 and 60),
  name text not null check (length(name) between 1 and 200),
  organisation_id uuid not null references directory.organisation,
  everywhere boolean not null default false,
  website text check (website ~ '^https?://[^[:space:]]+$' and length(website) <= 1000),
  email text check (email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254),
  hours text check (length(hours) between 1 and 500),
  postal_address text[] not null default '{}' check (cardinality(postal_address) <= 10),
  -- For whoever maintains the directory; the public role has no grant on it.
  notes text check (length(notes) between 1 and 2000),
  -- The words of its name, organisation, role and areas, to find it by.
  search tsvector not null,
  sort_name text collate "C" not null check (length(sort_name) <= 400),
  changed_at timestamptz not null default now()
);
create index service_by_organisation on directory.service (organisation_id);
create index service_by_search on directory.service using gin (search) with (fastupdate = off);
-- The role stands in the index so that a long list is walked without reading the table.
create index service_by_name on directory.service (sort_name, id) include (role);
create index service_by_role on directory.service (role, sort_name, id);
create index service_everywhere on directory.service (id) where everywhere;
alter table directory.service enable row level security, force row level security;
create policy public_reads on directory.service for select to way_forward_public using (true);
create policy operator_keeps on directory.service to way_forward_operator using (true) with check (true);
grant select (id, role, name, organisation_id, everywhere, website, email, hours, postal_address,
  search, sort_name, changed_at) on directory.service to way_forward_public;
grant select on directory.service to way_forward_operator;
grant insert (id, role, name, organisation_id, everywhere, website, email, hours, postal_address, notes,
  search, sort_name) on directory.service to way_forward_operator;
grant update (role, name, organisation_id, everywhere, website, email, hours, postal_address, notes,
  search, sort_name, changed_at), delete on directory.service to way_forward_operator;

create table directory.phone (
  service_id uuid not null references directory.service on delete cascade,
  place smallint not null check (place between 1 and 10),
  number text not null check (length(number) between 3 and 40),
  -- When or for what the number is; null: always.
  applies text check (length(applies) between 1 and 200),
  primary key (service_id, place)
);
alter table directory.phone enable row level security, force row level security;
create policy public_reads on directory.phone for select to way_forward_public using (true);
create policy operator_keeps on directory.phone to way_forward_operator using (true) with check (true);
grant select on directory.phone to way_forward_public, way_forward_operator;
grant insert (service_id, place, number, applies), delete on directory.phone to way_forward_operator;

create table directory.service_area (
  area_id uuid not null references directory.area,
  service_id uuid not null references directory.service on delete cascade,
  primary key (area_id, service_id)
);
create index service_area_by_service on directory.service_area (service_id, area_id);
alter table directory.service_area enable row level security, force row level security;
create policy public_reads on directory.service_area for select to way_forward_public using (true);
create policy operator_keeps on directory.service_area to way_forward_operator using (true) with check (true);
grant select on directory.service_area to way_forward_public, way_forward_operator;
grant insert (area_id, service_id), delete on directory.service_area to way_forward_operator;

-- Where an entry was read.
create table directory.source (
  service_id uuid primary key references directory.service on delete cascade,
  address text check (address ~ '^https?://[^[:space:]]+$' and length(address) <= 1000),
  read_on date not null,
  -- What the page says of its own age: a day, or the first day of a month or year that it names.
  dated_on date,
  dated_to text not null default 'day' check (dated_to in ('day', 'month', 'year')),
  is_own boolean not null
);
create index source_by_age on directory.source (read_on, dated_on);
alter table directory.source enable row level security, force row level security;
create policy public_reads on directory.source for select to way_forward_public using (true);
create policy operator_keeps on directory.source to way_forward_operator using (true) with check (true);
grant select on directory.source to way_forward_public, way_forward_operator;
grant insert (service_id, address, read_on, dated_on, dated_to, is_own), delete
  on directory.source to way_forward_operator;

-- Roles that pages and the feed leave out, such as Healthwatch once it is gone.
create table directory.hidden_role (
  role text primary key check (length(role) between 1 and 60)
);
alter table directory.hidden_role enable row level security, force row level security;
create policy public_reads on directory.hidden_role for select to way_forward_public using (true);
create policy operator_keeps on directory.hidden_role to way_forward_operator using (true) with check (true);
grant select on directory.hidden_role to way_forward_public, way_forward_operator;
grant insert (role), delete on directory.hidden_role to way_forward_operator;

-- What a visitor says is wrong with an entry. The public adds and never reads. An open report holds one of
-- twenty slots of its entry, so that nobody can fill the disk; a settled one gives its slot and its words back.
create table directory.report (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references directory.service on delete cascade,
  slot smallint check (slot between 1 and 20),
  says text check (length(says) between 1 and 2000),
  made_at timestamptz not null default now(),
  settled_at timestamptz,
  check ((settled_at is null) = (slot is not null) and (settled_at is null) = (says is not null)),
  unique (service_id, slot)
);
create index report_open on directory.report (made_at, id) where settled_at is null;
alter table directory.report enable row level security, force row level security;
create policy public_adds on directory.report for insert to way_forward_public
  with check (settled_at is null and slot is not null);
create policy operator_settles on directory.report to way_forward_operator using (true) with check (true);
grant insert (service_id, slot, says) on directory.report to way_forward_public;
grant select, update (slot, says, settled_at) on directory.report to way_forward_operator;

-- Puts a report into a free slot of its entry, with the rights of whoever calls; false: all are taken.
create function directory.add_report(entry uuid, words text) returns boolean
  language plpgsql security invoker set search_path = pg_catalog, pg_temp as $$
begin
  for place in 1..20 loop
    insert into directory.report (service_id, slot, says) values (entry, place, words) on conflict do nothing;
    if found then return true; end if;
  end loop;
  return false;
end $$;
revoke all on function directory.add_report(uuid, text) from public;
grant execute on function directory.add_report(uuid, text) to way_forward_public;

-- Each import that changed the directory. Added to, never changed.
create table directory.import_run (
  id uuid primary key default gen_random_uuid(),
  made_at timestamptz not null default now(),
  -- The name of the file, or the address of the feed.
  origin text not null check (length(origin) between 1 and 1000),
  added integer not null check (added >= 0),
  changed integer not null check (changed >= 0),
  removed integer not null check (removed >= 0),
  unchanged integer not null check (unchanged >= 0)
);
alter table directory.import_run enable row level security, force row level security;
create policy operator_adds on directory.import_run to way_forward_operator using (true) with check (true);
grant select, insert (origin, added, changed, removed, unchanged)
  on directory.import_run to way_forward_operator;
