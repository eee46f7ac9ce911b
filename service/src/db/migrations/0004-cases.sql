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
create index party_by_case on cases.party (case_id);
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
create index wall_party_by_case on cases.wall_party (case_id);

-- A share that is offered to an address: which walls, and from when to when.
create table cases.invitation (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  kind text not null check (kind in ('family', 'adviser')),
  label text not null check (length(label) between 1 and 60),
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
  recorded_at timestamptz not null default now(),
  settled_on date,
  unique (id, case_id),
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade
);
create index concern_by_case on cases.concern (case_id);
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
  value text check (value ~ '^[a-z0-9][a-z0-9,-]{0,199}$'),
  corrects uuid unique,
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default now(),
  -- Tells which was said last.
  number bigint generated always as identity,
  unique (id, wall_id),
  check (value is not null or corrects is not null),
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  foreign key (concern_id, case_id) references cases.concern (id, case_id) on delete cascade,
  foreign key (corrects, wall_id) references cases.event (id, wall_id) on delete cascade
);
create index event_by_case on cases.event (case_id, number);
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
  redacted_at timestamptz,
  redacted_by uuid references people.person on delete set null,
  redacted_why text check (length(redacted_why) between 1 and 300),
  unique (id, wall_id),
  check ((body is null) = (redacted_at is not null) and (redacted_why is null) = (redacted_at is null)),
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  foreign key (concern_id, case_id) references cases.concern (id, case_id) on delete cascade,
  foreign key (corrects, wall_id) references cases.entry (id, wall_id) on delete cascade
);
create index entry_by_case on cases.entry (case_id, number);
create index entry_by_wall on cases.entry (wall_id);
create index entry_by_concern on cases.entry (concern_id) where concern_id is not null;

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

-- When somebody last looked at a case, to tell what is new.
create table cases.last_look (
  case_id uuid not null references cases.case_file on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  looked_at timestamptz not null default now(),
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
create function cases.my_acting() returns table (party_id uuid, case_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 10
  begin atomic
    select a.party_id, a.case_id from cases.acting a
    where a.person_id = people.me() and a.ended_at is null
      and (cases.named() is null or a.case_id = cases.named())
      and (a.organisation_id is null or a.organisation_id in (select people.my_organisations()));
  end;
create function cases.my_parties() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 10
  begin atomic
    select m.party_id from cases.my_acting() m;
  end;
create function cases.my_cases() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 10
  begin atomic
    select m.case_id from cases.my_acting() m;
  end;
-- The cases in which I am of the family.
create function cases.my_family_cases() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 2
  begin atomic
    select p.case_id from cases.my_acting() m join cases.party p on p.id = m.party_id where p.kind = 'family';
  end;
-- The walls that I may read behind today.
create function cases.my_walls() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select w.wall_id from cases.my_acting() m join cases.wall_party w on w.party_id = m.party_id
    where w.withdrawn_at is null and w.from_on <= people.today() and (w.until_on is null or w.until_on >= people.today());
  end;
-- Those that I may add to.
create function cases.my_writable_walls() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select w.wall_id from cases.my_acting() m join cases.wall_party w on w.party_id = m.party_id
    where w.may_write and w.withdrawn_at is null and w.from_on <= people.today()
      and (w.until_on is null or w.until_on >= people.today());
  end;
-- The parties who stand behind a wall with me, or that came into a case of my family.
create function cases.parties_i_see() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select w.party_id from cases.wall_party w where w.wall_id in (select cases.my_walls())
    union
    select p.id from cases.party p where p.case_id in (select cases.my_family_cases())
    union
    select p.id from cases.party p
      where p.organisation_id in (select people.my_administered())
        and (cases.named() is null or p.case_id = cases.named());
  end;
-- Those who act for them.
create function cases.people_i_see() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select a.person_id from cases.acting a where a.party_id in (select cases.parties_i_see());
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

-- Lets a new party in: who acts for it, its own private wall, and for an adviser the wall shared with those who
-- asked them. Not to be called by anybody but the functions here.
create function cases.let_in(in_case uuid, of_kind text, with_label text, who uuid, organisation uuid, asked_by uuid)
  returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare made uuid;
begin
  insert into cases.party (case_id, kind, label, organisation_id)
    values (in_case, of_kind, with_label, organisation) returning id into made;
  insert into cases.acting (case_id, party_id, person_id, organisation_id) values (in_case, made, who, organisation);
  perform cases.make_wall(in_case, 'private', made, array[made]);
  if of_kind = 'adviser' then
    perform cases.make_wall(in_case, 'adviser-joint', made, array[made, asked_by]);
  end if;
  return made;
end $$;

-- Takes the share that the presented secret offers. @param organisation that I act for in it; null: for myself
-- @returns the case; null: there is no such offer
create function cases.accept_invitation(organisation uuid) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare offer cases.invitation; inviter uuid; made uuid; each uuid;
begin
  if people.me() is null then return null; end if;
  if organisation is not null and organisation not in (select people.my_organisations()) then return null; end if;
  select * into offer from cases.invitation i
    where i.secret_hash = people.presented() and i.accepted_at is null and i.withdrawn_at is null
      and i.expires_at > now() and i.made_by <> people.me() for update;
  if offer.id is null then return null; end if;
  -- Whoever invited must still be of the family, or the offer is worth nothing.
  select a.party_id into inviter from cases.acting a join cases.party p on p.id = a.party_id
    where a.case_id = offer.case_id and a.person_id = offer.made_by and a.ended_at is null
      and p.kind = 'family' and p.left_at is null limit 1;
  if inviter is null then return null; end if;
  -- Whoever is in already does not come in twice.
  if exists (select from cases.acting a where a.case_id = offer.case_id and a.person_id = people.me() and a.ended_at is null)
    then return null; end if;
  made := cases.let_in(offer.case_id, offer.kind, offer.label, people.me(),
    case offer.kind when 'adviser' then organisation end, inviter);
  foreach each in array offer.walls loop
    insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by)
      select offer.case_id, w.id, made, offer.may_write, offer.from_on, offer.until_on, offer.made_by
      from cases.wall w join cases.wall_party mine on mine.wall_id = w.id
      where w.id = each and w.case_id = offer.case_id and mine.party_id = inviter and mine.withdrawn_at is null;
  end loop;
  update cases.invitation i set accepted_at = now(), party_id = made where i.id = offer.id;
  return offer.case_id;
end $$;

-- Lets a party of my case in behind a wall that I may write behind, or changes until when. Only a family member may,
-- and nobody is let in behind somebody else's private wall.
create function cases.share_wall(wall uuid, with_party uuid, writes boolean, first_day date, last_day date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare found_case uuid;
begin
  select w.case_id into found_case from cases.wall w join cases.party p on p.case_id = w.case_id
    where w.id = wall and p.id = with_party and p.left_at is null
      and w.kind in ('family', 'shared')
      and w.id in (select cases.my_writable_walls()) and w.case_id in (select cases.my_family_cases());
  if found_case is null then return false; end if;
  update cases.wall_party x set withdrawn_at = now()
    where x.wall_id = wall and x.party_id = with_party and x.withdrawn_at is null;
  insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by)
    values (found_case, wall, with_party, writes, first_day, last_day, people.me());
  return true;
end $$;

-- Takes back what a party sees: one wall, or with no wall named the whole share. The family may, and whoever leaves by
-- themselves; of the family only who let the other in. What a party keeps for itself stays theirs.
create function cases.withdraw(from_party uuid, wall uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare who cases.party; mine boolean;
begin
  select * into who from cases.party p where p.id = from_party
    and (p.case_id in (select cases.my_family_cases()) or p.id in (select cases.my_parties()));
  if who.id is null then return false; end if;
  mine := who.id in (select cases.my_parties());
  update cases.wall_party x set withdrawn_at = now()
    where x.party_id = from_party and x.withdrawn_at is null and (wall is null or x.wall_id = wall)
      and not exists (select from cases.wall w where w.id = x.wall_id and w.kind = 'private')
      and (mine or x.wall_id in (select cases.my_walls()) and (who.kind <> 'family' or x.granted_by = people.me()));
  if not found then return false; end if;
  if wall is null and who.kind <> 'family' then
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
    'my_writable_walls()', 'parties_i_see()', 'people_i_see()'] loop
    execute format('grant execute on function cases.%s to way_forward_person, way_forward_reminder', each);
    execute format('alter function cases.%s owner to way_forward_walls', each);
  end loop;
  foreach each in array array['open_case(uuid, text)', 'accept_invitation(uuid)',
    'share_wall(uuid, uuid, boolean, date, date)', 'withdraw(uuid, uuid)', 'assign(uuid, uuid, boolean)'] loop
    execute format('grant execute on function cases.%s to way_forward_person', each);
    execute format('alter function cases.%s owner to way_forward_walls', each);
  end loop;
  foreach each in array array['make_wall(uuid, text, uuid, uuid[])', 'let_in(uuid, text, text, uuid, uuid, uuid)'] loop
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
    and walls <@ array(select w.id from cases.wall w where w.case_id = invitation.case_id and w.kind in ('family', 'shared')
      and w.id in (select cases.my_writable_walls())));
create policy mine_to_withdraw on cases.invitation for update to way_forward_person
  using (made_by = people.me()) with check (made_by = people.me() and accepted_at is null);
grant select (id, case_id, kind, label, email, walls, may_write, from_on, until_on, made_by, made_at, expires_at,
    accepted_at, party_id, withdrawn_at),
  insert (case_id, kind, label, email, walls, may_write, from_on, until_on, secret_hash, made_by),
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

create policy seen on cases.provision for select to way_forward_person using (wall_id in (select cases.my_walls()));
create policy added on cases.provision for insert to way_forward_person
  with check (recorded_by = people.me() and wall_id in (select cases.my_writable_walls()));
grant select, insert (id, case_id, wall_id, section, says, minutes_a_week, from_on, corrects, recorded_by)
  on cases.provision to way_forward_person;
create policy seen on cases.delivery for select to way_forward_person using (wall_id in (select cases.my_walls()));
create policy added on cases.delivery for insert to way_forward_person
  with check (recorded_by = people.me() and wall_id in (select cases.my_writable_walls()));
grant select, insert (case_id, wall_id, provision_id, week_of, delivered, minutes, note, recorded_by)
  on cases.delivery to way_forward_person;

create policy seen on cases.audit for select to way_forward_person
  using (case when wall_id is null then case_id in (select cases.my_family_cases())
    else wall_id in (select cases.my_walls()) end);
create policy added on cases.audit for insert to way_forward_person
  with check (person_id = people.me() and case_id in (select cases.my_cases())
    and (party_id is null or party_id in (select cases.my_parties()))
    and (wall_id is null or wall_id in (select cases.my_walls())));
grant select, insert (case_id, wall_id, person_id, party_id, act, about, about_id) on cases.audit to way_forward_person;

create policy mine on cases.last_look to way_forward_person
  using (person_id = people.me()) with check (person_id = people.me() and case_id in (select cases.my_cases()));
grant select, insert (case_id, person_id, looked_at), update (looked_at) on cases.last_look to way_forward_person;
