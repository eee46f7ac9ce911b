-- Cases. Each has parties; a wall is a set of parties of one case; everything that is kept stands behind one wall.
-- A person reads what stands behind a wall while they act, today, for a party that is let in.

create schema cases;
grant usage on schema cases to way_forward_person, way_forward_worker, way_forward_reminder, way_forward_eraser,
  way_forward_walls;

create table cases.case_file (
  id uuid primary key default gen_random_uuid(),
  opened_at timestamptz not null default now()
);

create table cases.party (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  kind text not null check (kind in ('family', 'adviser', 'mediationService', 'authority', 'body')),
  -- What they are to the child, such as "parent" or "supporter".
  label text not null check (length(label) between 1 and 60),
  -- Null: somebody who acts for themselves.
  organisation_id uuid references people.organisation,
  joined_at timestamptz not null default now(),
  -- They erased their side, or left it.
  left_at timestamptz,
  unique (id, case_id)
);
-- What is asked of every case in one night stands in the indexes by case whole, so that no table is read for it.
create index party_by_case on cases.party (case_id, id) include (kind, left_at);
create index party_by_organisation on cases.party (organisation_id, case_id) where organisation_id is not null;

-- Who acts for a party: a family member for themselves, an adviser for their service while they work there.
create table cases.acting (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  party_id uuid not null,
  person_id uuid not null references people.person on delete cascade,
  organisation_id uuid references people.organisation,
  since timestamptz not null default now(),
  ended_at timestamptz,
  foreign key (party_id, case_id) references cases.party (id, case_id) on delete cascade
);
create index acting_by_person on cases.acting (person_id, case_id) include (party_id, organisation_id)
  where ended_at is null;
create index acting_by_case on cases.acting (case_id);
create index acting_by_party on cases.acting (party_id);

create table cases.wall (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  kind text not null check (kind in ('private', 'family', 'adviser-joint', 'shared',
    'mediation-private', 'mediation-with', 'mediation', 'agreement')),
  -- Whose it is, for a wall of one party.
  party_id uuid,
  made_at timestamptz not null default now(),
  unique (id, case_id),
  foreign key (party_id, case_id) references cases.party (id, case_id) on delete cascade
);
create index wall_by_case on cases.wall (case_id);
create index wall_by_party on cases.wall (party_id) where party_id is not null;

-- Who is let in behind a wall, from when to when. Taken back by a day or an instant, never deleted.
create table cases.wall_party (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  party_id uuid not null,
  may_write boolean not null,
  from_on date not null default people.today(),
  -- The last day; null: until it is taken back.
  until_on date check (until_on >= from_on),
  granted_by uuid references people.person on delete set null,
  granted_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  foreign key (party_id, case_id) references cases.party (id, case_id) on delete cascade
);
create unique index wall_party_once on cases.wall_party (party_id, wall_id) where withdrawn_at is null;
create index wall_party_by_wall on cases.wall_party (wall_id);
create index wall_party_by_case on cases.wall_party (case_id, party_id)
  include (wall_id, from_on, until_on, withdrawn_at);

-- Who can be let in behind which kind of wall, whoever asks for it: a private wall holds nobody else, a family's no
-- council, and behind an adviser's stands one of the family.
create function cases.refuse_wrong_party() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare of cases.wall; who cases.party;
begin
  select * into of from cases.wall w where w.id = new.wall_id;
  select * into who from cases.party p where p.id = new.party_id;
  if not (case of.kind
    when 'private' then who.id = of.party_id
    when 'mediation-private' then who.id = of.party_id
    when 'family' then who.kind in ('family', 'adviser')
    when 'adviser-joint' then who.id = of.party_id or who.kind = 'family' and not exists (
      select from cases.wall_party x join cases.party p on p.id = x.party_id
      where x.wall_id = of.id and p.kind = 'family' and p.id <> who.id and x.withdrawn_at is null)
    when 'mediation-with' then who.kind = 'mediationService' or not exists (
      select from cases.wall_party x join cases.party p on p.id = x.party_id
      where x.wall_id = of.id and p.kind <> 'mediationService' and p.id <> who.id and x.withdrawn_at is null)
    else true end) then
    raise exception 'nobody of that kind stands behind this wall' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_wrong_party before insert on cases.wall_party
  for each row execute function cases.refuse_wrong_party();

-- A share that is offered to an address: which walls, and from when to when.
create table cases.invitation (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  kind text not null check (kind in ('family', 'adviser')),
  label text not null check (length(label) between 1 and 60),
  -- Who invites, as whoever is invited reads it before they accept: never a name of a child.
  made_as text check (length(made_as) between 1 and 60),
  email text not null check (email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254),
  -- Of the walls that the one who invites may write behind.
  walls uuid[] not null check (cardinality(walls) <= 20),
  may_write boolean not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  made_by uuid not null references people.person on delete cascade,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '14 days',
  accepted_at timestamptz,
  -- The party that it became.
  party_id uuid references cases.party on delete set null,
  withdrawn_at timestamptz
);
create index invitation_by_case on cases.invitation (case_id);

-- What is in dispute: a kind of concern as the law knows them.
create table cases.concern (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z0-9]+){0,5}$' and length(kind) <= 40),
  -- In the reader's words; null: as its kind is called.
  title text check (length(title) between 1 and 100),
  recorded_by uuid references people.person on delete set null,
  -- Of several that are added at once, the order in which they were.
  recorded_at timestamptz not null default clock_timestamp(),
  settled_on date,
  unique (id, case_id),
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade
);
create index concern_by_case on cases.concern (case_id) include (id, wall_id, kind, settled_on);
create index concern_by_wall on cases.concern (wall_id);

-- The facts of the law, as somebody came to know them. Only added to: a correction names what it corrects, and
-- stands behind the same wall, so that whoever saw the one sees the other.
create table cases.event (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  -- Null: it is a fact of the person.
  concern_id uuid,
  -- The fact's name as the law has it, such as noticeSentOn.
  fact text not null check (fact ~ '^[a-z][A-Za-z0-9]{0,59}$'),
  -- An ISO day, a word, words with commas, "no"; null: it is taken back, and nobody says anything of it.
  value text check (value ~ '^[a-z0-9][a-z0-9,-]*$' and length(value) <= 300),
  corrects uuid unique,
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default now(),
  -- Tells which was said last.
  number bigint generated always as identity,
  unique (id, wall_id),
  check (value is not null or corrects is not null),
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  -- It may stand behind another wall, which can go alone.
  foreign key (concern_id, case_id) references cases.concern (id, case_id) on delete set null (concern_id),
  foreign key (corrects, wall_id) references cases.event (id, wall_id) on delete cascade
);
create index event_by_case on cases.event (case_id, number)
  include (id, corrects, wall_id, concern_id, fact, value);
create index event_by_wall on cases.event (wall_id);
create index event_by_concern on cases.event (concern_id) where concern_id is not null;

-- Who and what the case is about, in words: the child's name, who acts, the school. Only added to; the last counts.
create table cases.detail (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  what text not null check (what in ('child-name', 'who-acts', 'why-they-act', 'authority', 'setting', 'commissioner', 'reference')),
  -- Null: taken back.
  value text check (length(value) between 1 and 300),
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default now(),
  number bigint generated always as identity,
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade
);
create index detail_by_case on cases.detail (case_id, number);
create index detail_by_wall on cases.detail (wall_id);

-- Notes, calls, letters: what happened, as somebody wrote it down. Redacting leaves who, when and why.
create table cases.entry (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  concern_id uuid,
  kind text not null check (kind in ('note', 'call', 'letter-sent', 'letter-received', 'letter-made', 'meeting', 'document')),
  happened_on date not null,
  -- Written anew: the earlier one is kept and shown as corrected.
  corrects uuid unique,
  -- As its kind has it; null: redacted.
  body jsonb check (pg_column_size(body) <= 200000),
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default now(),
  number bigint generated always as identity,
  -- What entries are found by, taken out of the body: to ask each body of a long case costs milliseconds an entry.
  -- The entry whose promise this is about.
  answers uuid generated always as (case when body ->> 'answers' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then (body ->> 'answers')::uuid end) stored,
  -- The sealed letter that was made, or sent.
  issued_id uuid generated always as (case
    when coalesce(body ->> 'issued', body ->> 'made') ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then coalesce(body ->> 'issued', body ->> 'made')::uuid end) stored,
  -- The ISO day for which something was promised or asked.
  promised_on text generated always as (coalesce(body ->> 'promisedOn', body ->> 'answerBy')) stored,
  redacted_at timestamptz,
  redacted_by uuid references people.person on delete set null,
  redacted_why text check (length(redacted_why) between 1 and 300),
  unique (id, wall_id),
  check ((body is null) = (redacted_at is not null) and (redacted_why is null) = (redacted_at is null)),
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  foreign key (concern_id, case_id) references cases.concern (id, case_id) on delete set null (concern_id),
  foreign key (corrects, wall_id) references cases.entry (id, wall_id) on delete cascade
);
create index entry_by_case on cases.entry (case_id, number);
create index entry_by_wall on cases.entry (wall_id);
create index entry_by_concern on cases.entry (concern_id) where concern_id is not null;
create index entry_by_answered on cases.entry (answers) where answers is not null;
create index entry_by_issued on cases.entry (issued_id) where issued_id is not null;

-- What was issued: a letter as it went out. Sealed: never changed.
create table cases.issued (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  entry_id uuid,
  kind text not null check (kind in ('letter')),
  title text not null check (length(title) between 1 and 200),
  content jsonb not null,
  -- Of the content as canonical JSON.
  sha256 bytea not null check (length(sha256) = 32),
  law_as_at date not null,
  issued_by uuid references people.person on delete set null,
  issued_at timestamptz not null default now(),
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  foreign key (entry_id, wall_id) references cases.entry (id, wall_id) on delete cascade
);
create index issued_by_case on cases.issued (case_id);
create index issued_by_wall on cases.issued (wall_id);
create index issued_by_entry on cases.issued (entry_id) where entry_id is not null;

-- The keys that the files behind a wall are encrypted with, each wrapped by the service's master key.
create table cases.wall_key (
  wall_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  number integer not null check (number >= 1),
  wrapped bytea not null check (length(wrapped) between 40 and 200),
  -- Which master key wrapped it.
  master text not null check (length(master) between 1 and 60),
  made_at timestamptz not null default now(),
  primary key (wall_id, number),
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade
);
create index wall_key_by_case on cases.wall_key (case_id);

-- A file behind a wall. The bytes stand elsewhere, encrypted; without the row nothing points to them.
create table cases.document (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  entry_id uuid,
  -- As whoever gave it calls it; null: redacted.
  name text check (length(name) between 1 and 200),
  -- Found from the content.
  type text not null check (type in ('pdf', 'docx', 'jpeg', 'png', 'webp', 'gif', 'heic', 'tiff', 'eml', 'msg', 'txt')),
  bytes bigint not null check (bytes > 0),
  sha256 bytea not null check (length(sha256) = 32),
  key_number integer not null,
  stored_as text not null unique check (stored_as ~ '^[a-z0-9/-]{10,100}$'),
  scanned text not null check (scanned in ('clean', 'not-scanned')),
  -- The words in it, as far as they could be read.
  preview text check (length(preview) <= 250000),
  given_by uuid references people.person on delete set null,
  given_at timestamptz not null default now(),
  redacted_at timestamptz,
  redacted_by uuid references people.person on delete set null,
  redacted_why text check (length(redacted_why) between 1 and 300),
  check ((name is null) = (redacted_at is not null) and (redacted_why is null) = (redacted_at is null)
    and (redacted_at is null or preview is null)),
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  foreign key (entry_id, wall_id) references cases.entry (id, wall_id) on delete cascade,
  foreign key (wall_id, key_number) references cases.wall_key (wall_id, number)
);
create index document_by_case on cases.document (case_id);
create index document_by_wall on cases.document (wall_id);
create index document_by_entry on cases.document (entry_id) where entry_id is not null;

-- What Sections F, G and H of a plan promise.
create table cases.provision (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  section text not null check (section in ('F', 'G', 'H')),
  -- As the plan has it.
  says text not null check (length(says) between 1 and 2000),
  -- How many minutes a week it comes to; null: it is not said in time.
  minutes_a_week integer check (minutes_a_week between 1 and 10080),
  from_on date,
  -- The last day on which the plan says so; null: it goes on.
  until_on date check (until_on >= from_on),
  corrects uuid unique,
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default now(),
  unique (id, wall_id),
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  foreign key (corrects, wall_id) references cases.provision (id, wall_id) on delete cascade
);
create index provision_by_case on cases.provision (case_id);
create index provision_by_wall on cases.provision (wall_id);

-- What was delivered of it in a week.
create table cases.delivery (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  provision_id uuid not null,
  -- A Monday.
  week_of date not null check (extract(isodow from week_of) = 1),
  delivered text not null check (delivered in ('all', 'part', 'none', 'holiday')),
  minutes integer check (minutes between 0 and 10080),
  note text check (length(note) between 1 and 1000),
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default now(),
  -- The last that was said of a week counts.
  number bigint generated always as identity,
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  foreign key (provision_id, wall_id) references cases.provision (id, wall_id) on delete cascade
);
create index delivery_by_case on cases.delivery (case_id);
create index delivery_by_wall on cases.delivery (wall_id);
create index delivery_by_provision on cases.delivery (provision_id, week_of, number);

-- Who opened, added, shared and sent, in plain words. Nothing of the content; only added to.
create table cases.audit (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  -- Null: every family member may read it.
  wall_id uuid,
  person_id uuid references people.person on delete set null,
  -- For whom they acted.
  party_id uuid,
  act text not null check (act ~ '^[a-z]+(-[a-z]+){0,5}$' and length(act) <= 40),
  -- What it was done to, such as an entry, by its id.
  about text check (about ~ '^[a-z-]{1,40}$'),
  about_id uuid,
  happened_at timestamptz not null default now(),
  number bigint generated always as identity,
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  foreign key (party_id, case_id) references cases.party (id, case_id) on delete cascade
);
create index audit_by_case on cases.audit (case_id, number);
create index audit_by_wall on cases.audit (wall_id) where wall_id is not null;
create index audit_by_party on cases.audit (party_id) where party_id is not null;

-- Until when somebody has seen what is new in a case, and when they last opened it.
create table cases.last_look (
  case_id uuid not null references cases.case_file on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  -- When they last said that they have seen all of it; null: never yet.
  looked_at timestamptz,
  -- The last day on which they opened it: the record of who opened it says so once a day.
  opened_on date,
  primary key (case_id, person_id)
);

do $do$ declare each text; begin
  foreach each in array array['case_file', 'party', 'acting', 'wall', 'wall_party', 'invitation', 'concern', 'event',
    'detail', 'entry', 'issued', 'wall_key', 'document', 'provision', 'delivery', 'audit', 'last_look'] loop
    execute format('alter table cases.%I enable row level security, force row level security', each);
  end loop;
end $do$;

-- Who is in: the functions that decide it act as a role that can reach these tables and nothing else. Where a
-- transaction names the case that it is about, they look at that case alone.

create policy walls_add on cases.case_file for insert to way_forward_walls with check (true);
create policy walls_read on cases.case_file for select to way_forward_walls using (true);
grant select, insert (id) on cases.case_file to way_forward_walls;
create policy walls_keep on cases.party to way_forward_walls using (true) with check (true);
grant select, insert (case_id, kind, label, organisation_id), update (left_at) on cases.party to way_forward_walls;
create policy walls_keep on cases.acting to way_forward_walls using (true) with check (true);
grant select, insert (case_id, party_id, person_id, organisation_id), update (ended_at) on cases.acting
  to way_forward_walls;
create policy walls_keep on cases.wall to way_forward_walls using (true) with check (true);
grant select, insert (case_id, kind, party_id) on cases.wall to way_forward_walls;
create policy walls_keep on cases.wall_party to way_forward_walls using (true) with check (true);
grant select, insert (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by), update (withdrawn_at)
  on cases.wall_party to way_forward_walls;
create policy walls_keep on cases.invitation to way_forward_walls using (true) with check (true);
grant select, update (accepted_at, party_id, withdrawn_at) on cases.invitation to way_forward_walls;

-- The case that the transaction is about; null: none was named.
create function cases.named() returns uuid language sql stable parallel safe
  return nullif(pg_catalog.current_setting('way_forward.case_id', true), '')::uuid;
grant execute on function cases.named() to way_forward_walls;

-- The parties that I act for today, each with its case.
create view cases.my_part with (security_invoker = true) as
  select a.party_id, a.case_id from cases.acting a
  where a.person_id = (select people.me()) and a.ended_at is null
    and ((select cases.named()) is null or a.case_id = (select cases.named()))
    and (a.organisation_id is null or a.organisation_id in (select w.organisation_id from people.my_work w));
-- The walls that I may read behind today, and whether I may add there.
create view cases.my_way_in with (security_invoker = true) as
  select w.wall_id, w.may_write from cases.my_part m join cases.wall_party w on w.party_id = m.party_id
  where w.withdrawn_at is null and w.from_on <= (select people.today())
    and (w.until_on is null or w.until_on >= (select people.today()));
-- The parties who stand or stood behind a wall with me: whom another parent asked behind a wall of theirs is not seen.
create view cases.my_company with (security_invoker = true) as
  select w.party_id from cases.wall_party w where w.wall_id in (select i.wall_id from cases.my_way_in i)
  union
  select p.id from cases.party p
    where p.organisation_id in (select w.organisation_id from people.my_work w where w.role = 'administrator')
      and ((select cases.named()) is null or p.case_id = (select cases.named()));
grant select on cases.my_part, cases.my_way_in, cases.my_company to way_forward_walls;

create function cases.my_acting() returns table (party_id uuid, case_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 10
  begin atomic
    select m.party_id, m.case_id from cases.my_part m;
  end;
create function cases.my_parties() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 10
  begin atomic
    select m.party_id from cases.my_part m;
  end;
create function cases.my_cases() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 10
  begin atomic
    select m.case_id from cases.my_part m;
  end;
-- The cases in which I am of the family.
create function cases.my_family_cases() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 2
  begin atomic
    select p.case_id from cases.my_part m join cases.party p on p.id = m.party_id where p.kind = 'family';
  end;
create function cases.my_walls() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select i.wall_id from cases.my_way_in i;
  end;
create function cases.my_writable_walls() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select i.wall_id from cases.my_way_in i where i.may_write;
  end;
create function cases.parties_i_see() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select c.party_id from cases.my_company c;
  end;
-- Those who act for them.
create function cases.people_i_see() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select a.person_id from cases.acting a where a.party_id in (select c.party_id from cases.my_company c);
  end;
-- The parties of a case that I see, with who acts for them: what the policies of four tables let me read, asked once. To
-- plan it costs more than to run it, whichever case it is.
create function cases.company_in(in_case uuid) returns table (id uuid, kind text, label text, organisation text, mine boolean,
    has_left boolean, joined_at timestamptz, people json)
  language sql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
  rows 5
  begin atomic
    select p.id, p.kind, p.label, o.name, p.id in (select m.party_id from cases.my_part m), p.left_at is not null, p.joined_at,
      (select json_agg(json_build_object('id', n.id, 'name', n.name) order by a.since)
        from cases.acting a join people.person n on n.id = a.person_id where a.party_id = p.id and a.ended_at is null)
    from cases.party p left join people.organisation o on o.id = p.organisation_id
    where p.case_id = company_in.in_case and (p.id in (select c.party_id from cases.my_company c)
      or p.id in (select m.party_id from cases.my_part m));
  end;
-- The walls of a case that I may read behind, and whether I may add there.
create function cases.ways_into(in_case uuid) returns table (id uuid, kind text, party_id uuid, may_write boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
  rows 5
  begin atomic
    select w.id, w.kind, w.party_id, bool_or(i.may_write)
    from cases.my_way_in i join cases.wall w on w.id = i.wall_id
    where w.case_id = ways_into.in_case group by w.id, w.kind, w.party_id;
  end;

-- Who keeps a wall: of the family members who stand behind it today, the one who was let in first, and one who may
-- add before one who may not. Whoever opened the case keeps its walls for as long as they stay. Nobody takes a wall
-- away from its keeper, and the keeper may take it from everybody else.
create function cases.keeper_of(wall uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select x.party_id from cases.wall_party x join cases.party p on p.id = x.party_id
    where x.wall_id = wall and p.kind = 'family' and p.left_at is null and x.withdrawn_at is null
      and x.from_on <= people.today() and (x.until_on is null or x.until_on >= people.today())
    order by x.may_write desc, x.granted_at, x.id limit 1;
  end;
create function cases.walls_i_keep() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 10
  begin atomic
    select m.wall from cases.my_walls() m (wall) where cases.keeper_of(m.wall) in (select cases.my_parties());
  end;
-- Who was let in behind a wall by a party, and by those whom it let in; never the keeper, and never me.
create function cases.let_in_by(party uuid, wall uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 5
  begin atomic
    with recursive below as (
      select let_in_by.party as party_id, null::uuid as id
      union
      select x.party_id, x.id from below b
        join cases.acting a on a.party_id = b.party_id
        join cases.wall_party x on x.wall_id = let_in_by.wall and x.granted_by = a.person_id
      where x.withdrawn_at is null and x.party_id <> let_in_by.party
        and x.party_id is distinct from cases.keeper_of(let_in_by.wall)
        and x.party_id not in (select cases.my_parties()))
    select b.id from below b where b.id is not null;
  end;
-- One change at a time to who is in a case: what is checked still holds when it is written.
create function cases.hold(in_case uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select pg_advisory_xact_lock(hashtextextended('who is in ' || in_case, 0));
  end;

-- Opens a case: its first family party, who is me, and the walls that every case has. @returns the case
create function cases.open_case(id uuid, label text) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare family uuid; made uuid; each text;
begin
  if people.me() is null then raise insufficient_privilege; end if;
  insert into cases.case_file (id) values (open_case.id);
  insert into cases.party (case_id, kind, label) values (open_case.id, 'family', open_case.label) returning party.id into family;
  insert into cases.acting (case_id, party_id, person_id) values (open_case.id, family, people.me());
  foreach each in array array['private', 'family', 'shared'] loop
    insert into cases.wall (case_id, kind, party_id)
      values (open_case.id, each, case each when 'private' then family end)
      returning wall.id into made;
    insert into cases.wall_party (case_id, wall_id, party_id, may_write, granted_by)
      values (open_case.id, made, family, true, people.me());
  end loop;
  return open_case.id;
end $$;

-- Makes a wall and lets parties in behind it.
create function cases.make_wall(in_case uuid, of_kind text, owner uuid, parties uuid[]) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare made uuid; each uuid;
begin
  insert into cases.wall (case_id, kind, party_id) values (in_case, of_kind, owner) returning id into made;
  foreach each in array parties loop
    insert into cases.wall_party (case_id, wall_id, party_id, may_write, granted_by)
      values (in_case, made, each, true, people.me());
  end loop;
  return made;
end $$;

-- Lets an adviser in behind the wall that it shares with the family member who asked it, made where there is none.
create function cases.join_with(adviser uuid, asked_by uuid, first_day date, last_day date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare in_case uuid; who uuid; joint uuid;
begin
  select p.case_id into in_case from cases.party p where p.id = adviser;
  select a.person_id into who from cases.acting a where a.party_id = asked_by and a.ended_at is null
    order by a.since limit 1;
  select w.id into joint from cases.wall w join cases.wall_party x on x.wall_id = w.id
    where w.party_id = adviser and w.kind = 'adviser-joint' and x.party_id = asked_by and x.withdrawn_at is null limit 1;
  if joint is null then
    insert into cases.wall (case_id, kind, party_id) values (in_case, 'adviser-joint', adviser) returning id into joint;
    insert into cases.wall_party (case_id, wall_id, party_id, may_write, granted_by)
      values (in_case, joint, asked_by, true, who);
  end if;
  insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by)
    values (in_case, joint, adviser, true, first_day, last_day, who);
end $$;

-- Lets a new party in: who acts for it, its own private wall, and for an adviser the wall shared with the one who
-- asked it, from when to when. Not to be called by anybody but the functions here.
create function cases.let_in(in_case uuid, of_kind text, with_label text, who uuid, organisation uuid, asked_by uuid,
    first_day date default people.today(), last_day date default null)
  returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare made uuid;
begin
  insert into cases.party (case_id, kind, label, organisation_id)
    values (in_case, of_kind, with_label, organisation) returning id into made;
  insert into cases.acting (case_id, party_id, person_id, organisation_id) values (in_case, made, who, organisation);
  perform cases.make_wall(in_case, 'private', made, array[made]);
  if of_kind = 'adviser' then perform cases.join_with(made, asked_by, first_day, last_day); end if;
  return made;
end $$;

-- Whether a party is let in, today or later, behind more than what it keeps for itself.
create function cases.is_let_in(party uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select exists (
      select from cases.wall_party x join cases.wall w on w.id = x.wall_id
      where x.party_id = is_let_in.party and w.kind not in ('private', 'mediation-private')
        and x.withdrawn_at is null and (x.until_on is null or x.until_on >= people.today()));
  end;
-- The family member who made an offer; null: they are of the family no more, and the offer is worth nothing.
create function cases.inviter_of(offer uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select p.id from cases.invitation i
      join cases.acting a on a.case_id = i.case_id and a.person_id = i.made_by and a.ended_at is null
      join cases.party p on p.id = a.party_id and p.kind = 'family' and p.left_at is null
    where i.id = offer limit 1;
  end;
-- The walls that an offer opens as things stand: of those that it names, the ones that whoever made it may add to
-- today, and no longer than they may.
create function cases.opened_by(offer uuid) returns table (wall_id uuid, kind text, until_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 3
  begin atomic
    select w.id, w.kind, least(i.until_on, x.until_on)
    from cases.invitation i
      join cases.wall w on w.id = any (i.walls) and w.case_id = i.case_id and w.kind in ('family', 'shared')
      join cases.wall_party x on x.wall_id = w.id and x.party_id = cases.inviter_of(i.id)
    where i.id = offer and x.may_write and x.withdrawn_at is null
      and x.from_on <= people.today() and (x.until_on is null or x.until_on >= greatest(people.today(), i.from_on));
  end;
-- What the presented secret offers and how it stands for me, whatever case the transaction names; no row: nothing.
create function cases.presented_offer() returns table (offer uuid, in_case uuid, state text, kind text, label text,
    made_as text, made_by uuid, email text, opens text[], may_write boolean, from_on date, until_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 1
  begin atomic
    select i.id, i.case_id, case
        when i.accepted_at is not null then case when exists (
          select from cases.acting a where a.party_id = i.party_id and a.person_id = people.me() and a.ended_at is null)
          then 'mine' else 'accepted' end
        when i.withdrawn_at is not null or cases.inviter_of(i.id) is null
          or cardinality(i.walls) > 0 and not exists (select from cases.opened_by(i.id)) then 'withdrawn'
        when i.expires_at <= now() or i.until_on < people.today() then 'expired'
        when i.made_by = people.me() then 'own'
        when exists (
          select from cases.acting a join cases.party p on p.id = a.party_id
          where a.case_id = i.case_id and a.person_id = people.me() and a.ended_at is null and p.left_at is null
            and cases.is_let_in(p.id)
            and (a.organisation_id is null or a.organisation_id in (select people.my_organisations()))) then 'in-already'
        else 'open' end,
      i.kind, i.label, i.made_as, i.made_by, i.email,
      array(select o.kind from cases.opened_by(i.id) o order by o.kind), i.may_write, i.from_on, i.until_on
    from cases.invitation i where i.secret_hash = people.presented();
  end;

-- Takes the share that the presented secret offers. @param organisation an adviser service that I act for in it; null:
-- for myself @returns the case; null: there is no such offer, or none for me
create function cases.accept_invitation(organisation uuid) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare o record; asked_by uuid; made uuid; first_day date;
begin
  select * into o from cases.presented_offer();
  if people.me() is null or o.offer is null then return null; end if;
  if organisation is not null and (o.kind <> 'adviser' or not exists (
    select from people.organisation g where g.id = organisation and g.kind = 'adviser'
      and g.id in (select people.my_organisations()))) then return null; end if;
  perform cases.hold(o.in_case);
  select * into o from cases.presented_offer();
  if o.state <> 'open' then return null; end if;
  update cases.invitation i set accepted_at = now()
    where i.id = o.offer and i.accepted_at is null and i.withdrawn_at is null;
  -- Taken back at the same moment.
  if not found then return null; end if;
  asked_by := cases.inviter_of(o.offer);
  -- Nobody was let in before they accepted.
  first_day := greatest(o.from_on, people.today());
  -- Whoever left, or whose share ran out, and is asked again comes back to what they kept for themselves.
  select p.id into made from cases.acting a join cases.party p on p.id = a.party_id
    where a.case_id = o.in_case and a.person_id = people.me() and a.ended_at is null and not cases.is_let_in(p.id)
      and p.kind = o.kind and p.organisation_id is not distinct from organisation
    order by p.joined_at limit 1;
  if made is null then
    made := cases.let_in(o.in_case, o.kind, o.label, people.me(), organisation, asked_by, first_day, o.until_on);
  else
    update cases.party p set left_at = null where p.id = made;
    update cases.wall_party x set withdrawn_at = now() from cases.wall w
      where w.id = x.wall_id and w.kind not in ('private', 'mediation-private') and x.party_id = made
        and x.withdrawn_at is null;
    if o.kind = 'adviser' then perform cases.join_with(made, asked_by, first_day, o.until_on); end if;
  end if;
  insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by)
    select o.in_case, w.wall_id, made, o.may_write, first_day, w.until_on, o.made_by from cases.opened_by(o.offer) w;
  update cases.invitation i set party_id = made where i.id = o.offer;
  return o.in_case;
end $$;

-- Lets a party that I see in behind a wall that I may add to, or changes what it may do there and until when: never
-- longer than I may myself. Only a family member may; a share that stands only who gave it or who keeps the wall.
-- Nobody changes their own, the keeper's, or lets anybody in behind a private wall.
create function cases.share_wall(wall uuid, with_party uuid, writes boolean, first_day date, last_day date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare found_case uuid; mine cases.wall_party; theirs cases.wall_party; below cases.wall_party; ends date;
begin
  select w.case_id into found_case from cases.wall w where w.id = wall and w.id in (select cases.my_writable_walls());
  if found_case is null or first_day is null or writes is null then return false; end if;
  perform cases.hold(found_case);
  select x.* into mine from cases.wall_party x
    where x.wall_id = wall and x.party_id in (select cases.my_parties()) and x.may_write and x.withdrawn_at is null
      and x.from_on <= people.today() and (x.until_on is null or x.until_on >= people.today())
      and x.case_id in (select cases.my_family_cases())
    order by x.until_on desc limit 1;
  if mine.id is null or not exists (
    select from cases.wall w join cases.party p on p.case_id = w.case_id
    where w.id = wall and p.id = with_party and p.left_at is null
      and (w.kind = 'shared' or w.kind = 'family' and p.kind in ('family', 'adviser')
        or w.kind = 'adviser-joint' and w.party_id = p.id)
      and p.id in (select cases.parties_i_see()) and p.id not in (select cases.my_parties())) then return false; end if;
  select x.* into theirs from cases.wall_party x
    where x.wall_id = wall and x.party_id = with_party and x.withdrawn_at is null;
  if theirs.id is not null and (cases.keeper_of(wall) = with_party
    or theirs.granted_by is distinct from people.me() and wall not in (select cases.walls_i_keep())) then return false; end if;
  ends := least(last_day, mine.until_on);
  if ends < first_day then return false; end if;
  update cases.wall_party x set withdrawn_at = now() where x.id = theirs.id;
  insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by)
    values (found_case, wall, with_party, writes, first_day, ends, people.me());
  -- Whom they let in themselves stays no longer than they do.
  if ends is not null then
    for below in select x.* from cases.wall_party x
      where x.id in (select cases.let_in_by(with_party, wall)) and (x.until_on is null or x.until_on > ends) loop
      update cases.wall_party x set withdrawn_at = now() where x.id = below.id;
      if below.from_on <= ends then
        insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by)
          values (found_case, wall, below.party_id, below.may_write, below.from_on, ends, below.granted_by);
      end if;
    end loop;
  end if;
  return true;
end $$;

-- Whether a family member may leave a wall, or with none named all that is shared: not where nobody of the family would
-- be left who may add to what everybody sees, without a last day.
create function cases.may_leave(party uuid, wall uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select not exists (
      select from cases.wall_party x join cases.wall w on w.id = x.wall_id
      where x.party_id = may_leave.party and x.party_id in (select cases.my_parties())
        and (may_leave.wall is null or w.id = may_leave.wall) and w.kind = 'shared'
        and x.withdrawn_at is null and (x.until_on is null or x.until_on >= people.today())
        and not exists (
          select from cases.wall_party y join cases.party p on p.id = y.party_id
          where y.wall_id = w.id and y.party_id <> x.party_id and p.kind = 'family' and p.left_at is null
            and y.may_write and y.withdrawn_at is null and y.from_on <= people.today() and y.until_on is null));
  end;
-- Closes to advisers the walls of a case behind which nobody of the family stands any more who could close them. What
-- an adviser and the family wrote together stays with the adviser. Not to be called by anybody but the functions here.
create function cases.close_unkept(of_case uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  begin atomic
    update cases.wall_party x set withdrawn_at = now()
    from cases.wall w, cases.party p
    where w.id = x.wall_id and p.id = x.party_id and x.case_id = of_case and x.withdrawn_at is null
      and w.kind in ('family', 'shared') and p.kind = 'adviser'
      and not exists (
        select from cases.wall_party y join cases.party q on q.id = y.party_id
        where y.wall_id = w.id and q.kind = 'family' and q.left_at is null and y.withdrawn_at is null
          and y.until_on is null);
  end;

-- Takes back what a party sees: one wall, or with no wall named the whole share. Whoever gave it may, and who keeps the
-- wall, and whoever leaves by themselves; nobody takes a wall from its keeper, and nobody throws another out of a
-- mediation or an agreement. Whom that party let in goes with it, unless it leaves by itself. What a party keeps for
-- itself stays theirs.
create function cases.withdraw(from_party uuid, wall uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare who cases.party; mine boolean; gone uuid[];
begin
  select * into who from cases.party p where p.id = from_party
    and (p.id in (select cases.my_parties())
      or p.case_id in (select cases.my_family_cases()) and p.id in (select cases.parties_i_see()));
  if who.id is null then return false; end if;
  perform cases.hold(who.case_id);
  mine := who.id in (select cases.my_parties());
  if mine and who.kind = 'family' and not cases.may_leave(who.id, wall) then return false; end if;
  gone := array(select x.id from cases.wall_party x join cases.wall w on w.id = x.wall_id
    where x.party_id = from_party and x.withdrawn_at is null and (wall is null or w.id = wall)
      and w.kind not in ('private', 'mediation-private')
      and (mine or w.kind in ('family', 'shared', 'adviser-joint') and cases.keeper_of(w.id) is distinct from from_party
        and (x.granted_by = people.me() or w.id in (select cases.walls_i_keep()))));
  if cardinality(gone) = 0 then return false; end if;
  if not mine then
    gone := gone || array(select cases.let_in_by(from_party, x.wall_id) from cases.wall_party x where x.id = any (gone));
  end if;
  update cases.wall_party x set withdrawn_at = now() where x.id = any (gone);
  if mine and who.kind = 'family' then
    if wall is null then
      update cases.invitation i set withdrawn_at = now()
        where i.case_id = who.case_id and i.made_by = people.me() and i.accepted_at is null and i.withdrawn_at is null;
    end if;
    perform cases.close_unkept(who.case_id);
  elsif wall is null and who.kind <> 'family' and not exists (
    select from cases.wall_party x join cases.wall w on w.id = x.wall_id
    where x.party_id = from_party and x.withdrawn_at is null and w.kind not in ('private', 'mediation-private')) then
    update cases.party p set left_at = now() where p.id = from_party;
  end if;
  return true;
end $$;

-- Gives a case of my service to a colleague, or takes it from them. I act for the party, or keep its members.
create function cases.assign(to_party uuid, who uuid, is_given boolean) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare found_party cases.party;
begin
  select * into found_party from cases.party p where p.id = to_party and p.organisation_id is not null
    and (p.id in (select cases.my_parties()) or p.organisation_id in (select people.my_administered()));
  if found_party.id is null then return false; end if;
  perform cases.hold(found_party.case_id);
  if not is_given then
    update cases.acting a set ended_at = now()
      where a.party_id = to_party and a.person_id = who and a.ended_at is null;
    return found;
  end if;
  if not exists (select from people.member m
    where m.organisation_id = found_party.organisation_id and m.person_id = who and m.ended_at is null)
    then return false; end if;
  if exists (select from cases.acting a where a.party_id = to_party and a.person_id = who and a.ended_at is null)
    then return true; end if;
  insert into cases.acting (case_id, party_id, person_id, organisation_id)
    values (found_party.case_id, to_party, who, found_party.organisation_id);
  return true;
end $$;

grant create on schema cases to way_forward_walls;
do $do$ declare each text; begin
  foreach each in array array['my_acting()', 'my_parties()', 'my_cases()', 'my_family_cases()', 'my_walls()',
    'my_writable_walls()', 'parties_i_see()', 'people_i_see()', 'walls_i_keep()'] loop
    execute format('grant execute on function cases.%s to way_forward_person, way_forward_reminder', each);
    execute format('alter function cases.%s owner to way_forward_walls', each);
  end loop;
  foreach each in array array['company_in(uuid)', 'ways_into(uuid)', 'open_case(uuid, text)', 'presented_offer()', 'accept_invitation(uuid)',
    'share_wall(uuid, uuid, boolean, date, date)', 'may_leave(uuid, uuid)', 'withdraw(uuid, uuid)',
    'assign(uuid, uuid, boolean)'] loop
    execute format('grant execute on function cases.%s to way_forward_person', each);
    execute format('alter function cases.%s owner to way_forward_walls', each);
  end loop;
  foreach each in array array['keeper_of(uuid)', 'is_let_in(uuid)', 'let_in_by(uuid, uuid)', 'hold(uuid)',
    'make_wall(uuid, text, uuid, uuid[])', 'join_with(uuid, uuid, date, date)',
    'let_in(uuid, text, text, uuid, uuid, uuid, date, date)', 'inviter_of(uuid)', 'opened_by(uuid)',
    'close_unkept(uuid)'] loop
    execute format('alter function cases.%s owner to way_forward_walls', each);
  end loop;
end $do$;
revoke create on schema cases from way_forward_walls;

-- What a person reads and adds. Nothing here updates or deletes but what is named.

create policy seen on cases.case_file for select to way_forward_person, way_forward_reminder
  using (id in (select cases.my_cases()));
grant select on cases.case_file to way_forward_person, way_forward_reminder;
create policy worker_reads on cases.case_file for select to way_forward_worker using (true);
grant select on cases.case_file to way_forward_worker;

create policy seen on cases.party for select to way_forward_person
  using (id in (select cases.parties_i_see()) or id in (select cases.my_parties()));
grant select on cases.party to way_forward_person;
create policy seen on cases.acting for select to way_forward_person
  using (party_id in (select cases.parties_i_see()) or party_id in (select cases.my_parties()));
grant select on cases.acting to way_forward_person;
create policy worker_reads on cases.acting for select to way_forward_worker using (true);
grant select on cases.acting to way_forward_worker;
create policy seen on cases.wall for select to way_forward_person, way_forward_reminder
  using (id in (select cases.my_walls()));
grant select on cases.wall to way_forward_person, way_forward_reminder;
create policy seen on cases.wall_party for select to way_forward_person
  using (wall_id in (select cases.my_walls()));
grant select on cases.wall_party to way_forward_person;
create policy worker_reads on cases.wall_party for select to way_forward_worker using (true);
grant select on cases.wall_party to way_forward_worker;
create policy those_i_share_with on people.person for select to way_forward_person
  using (id in (select cases.people_i_see()));

create policy made_by_me on cases.invitation for select to way_forward_person
  using (made_by = people.me() or secret_hash = people.presented());
create policy family_invites on cases.invitation for insert to way_forward_person
  with check (made_by = people.me() and case_id in (select cases.my_family_cases())
    and (kind = 'adviser' or cardinality(walls) > 0)
    and walls <@ array(select w.id from cases.wall w where w.case_id = invitation.case_id and w.kind in ('family', 'shared')
      and w.id in (select cases.my_writable_walls())));
create policy mine_to_withdraw on cases.invitation for update to way_forward_person
  using (made_by = people.me() and accepted_at is null and withdrawn_at is null)
  with check (made_by = people.me() and accepted_at is null and withdrawn_at is not null);
grant select (id, case_id, kind, label, made_as, email, walls, may_write, from_on, until_on, made_by, made_at,
    expires_at, accepted_at, party_id, withdrawn_at),
  insert (case_id, kind, label, made_as, email, walls, may_write, from_on, until_on, secret_hash, made_by),
  update (withdrawn_at) on cases.invitation to way_forward_person;

create policy seen on cases.concern for select to way_forward_person, way_forward_reminder
  using (wall_id in (select cases.my_walls()));
create policy added on cases.concern for insert to way_forward_person
  with check (recorded_by = people.me() and wall_id in (select cases.my_writable_walls()));
create policy settled on cases.concern for update to way_forward_person
  using (wall_id in (select cases.my_writable_walls())) with check (wall_id in (select cases.my_writable_walls()));
create policy worker_reads on cases.concern for select to way_forward_worker using (true);
grant select, insert (id, case_id, wall_id, kind, title, recorded_by), update (title, settled_on)
  on cases.concern to way_forward_person;
grant select (id, case_id, wall_id, kind, settled_on) on cases.concern to way_forward_worker, way_forward_reminder;

create policy seen on cases.event for select to way_forward_person, way_forward_reminder
  using (wall_id in (select cases.my_walls()));
create policy added on cases.event for insert to way_forward_person
  with check (recorded_by = people.me() and wall_id in (select cases.my_writable_walls()));
create policy worker_reads on cases.event for select to way_forward_worker using (true);
grant select, insert (id, case_id, wall_id, concern_id, fact, value, corrects, recorded_by)
  on cases.event to way_forward_person;
grant select (id, case_id, wall_id, concern_id, fact, value, corrects, number) on cases.event
  to way_forward_worker, way_forward_reminder;

create policy seen on cases.detail for select to way_forward_person using (wall_id in (select cases.my_walls()));
create policy added on cases.detail for insert to way_forward_person
  with check (recorded_by = people.me() and wall_id in (select cases.my_writable_walls()));
grant select, insert (case_id, wall_id, what, value, recorded_by) on cases.detail to way_forward_person;

create policy seen on cases.entry for select to way_forward_person using (wall_id in (select cases.my_walls()));
create policy added on cases.entry for insert to way_forward_person
  with check (recorded_by = people.me() and redacted_at is null and wall_id in (select cases.my_writable_walls()));
create policy redacted on cases.entry for update to way_forward_person
  using (recorded_by = people.me() and redacted_at is null and wall_id in (select cases.my_writable_walls()))
  with check (redacted_by = people.me() and redacted_at is not null);
grant select, insert (id, case_id, wall_id, concern_id, kind, happened_on, corrects, body, recorded_by),
  update (body, redacted_at, redacted_by, redacted_why) on cases.entry to way_forward_person;

create policy seen on cases.issued for select to way_forward_person using (wall_id in (select cases.my_walls()));
create policy added on cases.issued for insert to way_forward_person
  with check (issued_by = people.me() and wall_id in (select cases.my_writable_walls()));
grant select, insert (id, case_id, wall_id, entry_id, kind, title, content, sha256, law_as_at, issued_by)
  on cases.issued to way_forward_person;

create policy seen on cases.wall_key for select to way_forward_person using (wall_id in (select cases.my_walls()));
create policy added on cases.wall_key for insert to way_forward_person
  with check (wall_id in (select cases.my_writable_walls()));
grant select, insert (wall_id, case_id, number, wrapped, master) on cases.wall_key to way_forward_person;

create policy seen on cases.document for select to way_forward_person using (wall_id in (select cases.my_walls()));
create policy added on cases.document for insert to way_forward_person
  with check (given_by = people.me() and redacted_at is null and wall_id in (select cases.my_writable_walls()));
create policy redacted on cases.document for update to way_forward_person
  using (given_by = people.me() and redacted_at is null and wall_id in (select cases.my_writable_walls()))
  with check (redacted_by = people.me() and redacted_at is not null);
grant select, insert (id, case_id, wall_id, entry_id, name, type, bytes, sha256, key_number, stored_as, scanned, preview,
    given_by),
  update (name, preview, redacted_at, redacted_by, redacted_why) on cases.document to way_forward_person;
-- Keys are changed and files looked after without anybody's words: not what a file is called, and not what it says.
create policy worker_keeps on cases.wall_key to way_forward_worker using (true) with check (true);
grant select, insert (wall_id, case_id, number, wrapped, master), update (wrapped, master), delete on cases.wall_key
  to way_forward_worker;
create policy worker_reads on cases.document for select to way_forward_worker using (true);
create policy worker_moves on cases.document for update to way_forward_worker using (true) with check (true);
grant select (id, case_id, wall_id, key_number, stored_as, redacted_at), update (key_number, stored_as)
  on cases.document to way_forward_worker;

create policy seen on cases.provision for select to way_forward_person using (wall_id in (select cases.my_walls()));
create policy added on cases.provision for insert to way_forward_person
  with check (recorded_by = people.me() and wall_id in (select cases.my_writable_walls()));
grant select, insert (id, case_id, wall_id, section, says, minutes_a_week, from_on, until_on, corrects, recorded_by)
  on cases.provision to way_forward_person;
create policy seen on cases.delivery for select to way_forward_person using (wall_id in (select cases.my_walls()));
create policy added on cases.delivery for insert to way_forward_person
  with check (recorded_by = people.me() and wall_id in (select cases.my_writable_walls()));
grant select, insert (case_id, wall_id, provision_id, week_of, delivered, minutes, note, recorded_by)
  on cases.delivery to way_forward_person;

create policy seen on cases.audit for select to way_forward_person
  using (case when wall_id is null then case_id in (select cases.my_family_cases())
      and (party_id is null or party_id in (select cases.parties_i_see()))
    else wall_id in (select cases.my_walls()) end);
create policy added on cases.audit for insert to way_forward_person
  with check (person_id = people.me() and case_id in (select cases.my_cases())
    and (party_id is null or party_id in (select cases.my_parties()))
    and (wall_id is null or wall_id in (select cases.my_walls())));
grant select, insert (case_id, wall_id, person_id, party_id, act, about, about_id) on cases.audit to way_forward_person;

create policy mine on cases.last_look to way_forward_person
  using (person_id = people.me()) with check (person_id = people.me() and case_id in (select cases.my_cases()));
grant select, insert (case_id, person_id, looked_at, opened_on), update (looked_at, opened_on) on cases.last_look
  to way_forward_person;
