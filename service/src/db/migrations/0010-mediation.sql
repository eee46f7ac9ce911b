-- Mediation and disagreement resolution. A matter is one of either, on one case: a mediation service runs it, the family
-- and whoever else takes part are its sides. What happens in it is said step by step, each step behind one wall.

create schema mediation;
grant usage on schema mediation to way_forward_person, way_forward_worker, way_forward_reminder, way_forward_eraser,
  way_forward_walls;

-- What everybody in one matter may know, its clocks and who takes part, stands behind a wall of its own: the family's
-- `shared` wall holds what the council in another matter is not to see.
alter table cases.wall drop constraint wall_kind_check, add constraint wall_kind_check check (kind in ('private',
  'family', 'adviser-joint', 'shared', 'mediation-private', 'mediation-with', 'mediation', 'agreement', 'matter'));
-- A certificate and an agreement are issued as letters are: sealed, with the law that they were made by.
alter table cases.issued drop constraint issued_kind_check,
  add constraint issued_kind_check check (kind in ('letter', 'certificate', 'agreement'));

-- Whoever takes part through a link, without an organisation here, acts until then.
alter table cases.acting add column until_at timestamptz;

-- What sort of body it is, as whoever runs the service knows: only a health commissioner takes part as one.
alter table people.organisation
  add column body_sort text not null default 'other' check (body_sort in ('health-commissioner', 'school', 'other')),
  add check (kind = 'body' or body_sort = 'other');
grant select (body_sort) on people.organisation to way_forward_walls;
grant insert (body_sort), update (body_sort) on people.organisation to way_forward_person;
grant insert (body_sort) on people.organisation to way_forward_operator;
-- Its own administrators change its name, and say nothing of what it is.
create function people.refuse_own_sort() returns trigger
  language plpgsql security invoker set search_path = pg_catalog, pg_temp as $$
begin
  if not people.is_operator() then
    raise exception 'whoever runs the service says what sort of body it is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger refuse_own_sort before update on people.organisation
  for each row when (new.body_sort is distinct from old.body_sort) execute function people.refuse_own_sort();

-- Whoever has an interest in a case, and so acts in it no more, whatever their organisation does there.
create table cases.barred (
  party_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  since timestamptz not null default now(),
  primary key (party_id, person_id),
  foreign key (party_id, case_id) references cases.party (id, case_id) on delete cascade
);
create index barred_by_case on cases.barred (case_id);
create index barred_by_person on cases.barred (person_id);

create table mediation.matter (
  id uuid primary key,
  case_id uuid not null references cases.case_file on delete cascade,
  process text not null check (process in ('mediation', 'disagreement-resolution')),
  -- What people say to each other on the telephone.
  reference text not null unique check (reference ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  -- What it is about, where the case knows it, and its kind.
  concern_id uuid,
  concern_kind text check (concern_kind ~ '^[a-z]+(-[a-z0-9]+){0,5}$' and length(concern_kind) <= 40),
  service_party uuid not null,
  -- Null: the family takes no part.
  family_party uuid,
  area_id uuid references directory.area,
  opened_by uuid references people.person on delete set null,
  opened_at timestamptz not null default now(),
  unique (id, case_id),
  foreign key (concern_id, case_id) references cases.concern (id, case_id) on delete set null (concern_id),
  foreign key (service_party, case_id) references cases.party (id, case_id) on delete cascade,
  foreign key (family_party, case_id) references cases.party (id, case_id) on delete cascade
);
create index matter_by_case on mediation.matter (case_id);
create index matter_by_concern on mediation.matter (concern_id) where concern_id is not null;
create index matter_by_service on mediation.matter (service_party);
create index matter_by_family on mediation.matter (family_party) where family_party is not null;

-- Who takes part besides the service.
create table mediation.side (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  party_id uuid not null,
  role text not null check (role in ('family', 'authority', 'commissioner', 'provider')),
  added_by uuid references people.person on delete set null,
  added_at timestamptz not null default now(),
  -- They take part no more, and see nothing of what is said from then on. Who comes back is a side anew.
  ended_at timestamptz,
  unique (id, matter_id),
  foreign key (matter_id, case_id) references mediation.matter (id, case_id) on delete cascade,
  foreign key (party_id, case_id) references cases.party (id, case_id) on delete cascade
);
create unique index side_once on mediation.side (matter_id, party_id) where ended_at is null;
create index side_by_case on mediation.side (case_id);
create index side_by_party on mediation.side (party_id);

-- The walls of a matter, each by what it is for.
create table mediation.matter_wall (
  wall_id uuid not null,
  matter_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  -- service: nobody but the service. with: the service and one side. matter: what all may know, its clocks. mediation:
  -- what was said and prepared. agreement: its terms, and whether they are kept. There may be several of `mediation`:
  -- whoever comes later is not let in behind what was said before, and what is said goes behind the last one made.
  use text not null check (use in ('service', 'with', 'matter', 'mediation', 'agreement')),
  side_id uuid,
  number bigint generated always as identity,
  primary key (matter_id, wall_id),
  check ((use = 'with') = (side_id is not null)),
  foreign key (matter_id, case_id) references mediation.matter (id, case_id) on delete cascade,
  foreign key (side_id, matter_id) references mediation.side (id, matter_id) on delete cascade,
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade
);
create index matter_wall_by_wall on mediation.matter_wall (wall_id);
create index matter_wall_by_case on mediation.matter_wall (case_id);
create index matter_wall_by_side on mediation.matter_wall (side_id) where side_id is not null;

-- What happened, was said or was decided. Only added to: a correction names what it corrects, and stands behind the
-- same wall. How a matter stands is worked out from its steps.
create table mediation.step (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  -- In whose name it is said; null: the service's.
  side_id uuid,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+){0,4}$' and length(kind) <= 40),
  -- What it comes to in a word, such as "no-mediation".
  word text check (word ~ '^[a-z0-9]+(-[a-z0-9]+){0,5}$' and length(word) <= 40),
  -- What it is about: another step, a term, an offered time.
  about uuid,
  -- The day on which it happened, or for which it is.
  on_day date not null,
  -- The instant for which it is, of a meeting.
  at_time timestamptz,
  -- As its kind has it: words.
  body jsonb not null default '{}' check (jsonb_typeof(body) = 'object' and pg_column_size(body) <= 200000),
  corrects uuid unique,
  -- The fact of the law that it is, where the case has it.
  event_id uuid,
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default now(),
  number bigint generated always as identity,
  unique (id, wall_id),
  foreign key (matter_id, wall_id) references mediation.matter_wall (matter_id, wall_id) on delete cascade,
  foreign key (side_id, matter_id) references mediation.side (id, matter_id) on delete cascade,
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade,
  foreign key (corrects, wall_id) references mediation.step (id, wall_id) on delete cascade,
  foreign key (event_id, wall_id) references cases.event (id, wall_id) on delete set null (event_id)
);
create index step_by_matter on mediation.step (matter_id, number);
create index step_by_case on mediation.step (case_id);
create index step_by_wall on mediation.step (wall_id);
create index step_by_side on mediation.step (side_id) where side_id is not null;
create index step_by_event on mediation.step (event_id) where event_id is not null;

-- What a party has to do next in a matter, for its desk. Never the truth: it is written anew whenever something
-- changes, and every night.
create table mediation.due_line (
  matter_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  party_id uuid not null,
  organisation_id uuid references people.organisation,
  process text not null check (process in ('mediation', 'disagreement-resolution')),
  -- Where the matter stands, as `matter-state.ts` has it.
  stage text not null check (stage ~ '^[a-z]+(-[a-z]+){0,4}$' and length(stage) <= 40),
  -- On whom it waits: us, them, nobody.
  waits_on text not null check (waits_on in ('us', 'others', 'nobody')),
  next_what text check (next_what ~ '^[a-z]+(-[a-z]+){0,5}$' and length(next_what) <= 60),
  next_on date,
  -- The day from which it is late on every reading.
  late_from date,
  -- The day from which a certificate that is due is late; null: none is due.
  certificate_late_from date,
  meeting_at timestamptz,
  -- How this side calls it, for its own list and search: a family's name. Nobody else reads it.
  known_as text check (length(known_as) between 1 and 200),
  opened_at timestamptz not null default now(),
  looked_at timestamptz not null default now(),
  primary key (matter_id, party_id),
  foreign key (matter_id, case_id) references mediation.matter (id, case_id) on delete cascade,
  foreign key (party_id, case_id) references cases.party (id, case_id) on delete cascade
);
create index due_line_by_organisation on mediation.due_line (organisation_id, next_on, matter_id)
  where organisation_id is not null;
create index due_line_by_party on mediation.due_line (party_id);
create index due_line_by_case on mediation.due_line (case_id);

-- Matters in which something changed: the lines of all their parties are written anew.
create table mediation.changed (
  number bigint generated always as identity primary key,
  matter_id uuid not null references mediation.matter on delete cascade
);
create index changed_by_matter on mediation.changed (matter_id);

-- What a service counts for its numbers: what happened and when, nothing of whom. It stays when a case is erased; the
-- matter's id then points to nothing.
create table mediation.tally (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references people.organisation on delete cascade,
  area_id uuid references directory.area,
  matter_id uuid not null,
  process text not null check (process in ('mediation', 'disagreement-resolution')),
  what text not null check (what ~ '^[a-z]+(-[a-z]+){0,4}$' and length(what) <= 40),
  word text check (word ~ '^[a-z0-9]+(-[a-z0-9]+){0,5}$' and length(word) <= 40),
  on_day date not null,
  -- How long it took, in days or in working days, as its kind has it.
  took smallint check (took between 0 and 3660),
  -- Which certificate, term or meeting of the matter: what is said of it last counts.
  about uuid,
  recorded_at timestamptz not null default now(),
  number bigint generated always as identity
);
create index tally_by_organisation on mediation.tally (organisation_id, on_day);
create index tally_by_matter on mediation.tally (matter_id);

-- An offer to take part: to a family that a service opened a matter for, who takes its side over (`claim`), or to
-- somebody without an organisation here, who takes part in this matter alone for 30 days (`guest`).
create table mediation.invitation (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  side_id uuid not null,
  kind text not null check (kind in ('claim', 'guest')),
  email text not null check (email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254),
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  made_by uuid references people.person on delete set null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '14 days',
  accepted_at timestamptz,
  accepted_by uuid references people.person on delete set null,
  withdrawn_at timestamptz,
  foreign key (matter_id, case_id) references mediation.matter (id, case_id) on delete cascade,
  foreign key (side_id, matter_id) references mediation.side (id, matter_id) on delete cascade
);
create index invitation_by_matter on mediation.invitation (matter_id);
create index invitation_by_side on mediation.invitation (side_id);
create index invitation_by_case on mediation.invitation (case_id);

alter table cases.barred enable row level security, force row level security;
do $do$ declare each text; begin
  foreach each in array array['matter', 'side', 'matter_wall', 'step', 'due_line', 'changed', 'tally', 'invitation'] loop
    execute format('alter table mediation.%I enable row level security, force row level security', each);
  end loop;
end $do$;

create or replace view people.my_work with (security_invoker = true) as
  select m.organisation_id, m.role, o.kind, m.capacities
  from people.member m join people.organisation o on o.id = m.organisation_id
  where m.person_id = (select people.me()) and m.ended_at is null and o.retired_at is null;

create policy walls_keep on cases.barred to way_forward_walls using (true) with check (true);
grant select, insert (party_id, case_id, person_id) on cases.barred to way_forward_walls;
grant insert (until_at) on cases.acting to way_forward_walls;

-- Says that somebody has an interest in a case of their service: they act in it no more, and nobody gives it to them.
-- One says it of oneself, or whoever keeps the members does. @returns whether there is such a case
create function cases.bar(from_party uuid, who uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare found_party cases.party;
begin
  select * into found_party from cases.party p where p.id = from_party and p.organisation_id is not null
    and (who = people.me() and p.organisation_id in (select people.my_organisations())
      or p.organisation_id in (select people.my_administered()));
  if found_party.id is null or not exists (select from people.member m
    where m.organisation_id = found_party.organisation_id and m.person_id = who) then return false; end if;
  perform cases.hold(found_party.case_id);
  update cases.acting a set ended_at = now()
    where a.party_id = from_party and a.person_id = who and a.ended_at is null;
  insert into cases.barred (party_id, case_id, person_id) values (from_party, found_party.case_id, who)
    on conflict do nothing;
  return true;
end $$;
create function cases.refuse_barred() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from cases.barred b where b.party_id = new.party_id and b.person_id = new.person_id) then
    raise exception 'they have an interest in this case' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_barred before insert on cases.acting for each row execute function cases.refuse_barred();

-- Opening a matter, and who takes part: functions alone write it, as it decides who is in.

do $do$ declare each text; begin
  foreach each in array array['matter', 'side', 'matter_wall', 'step', 'due_line', 'changed', 'invitation'] loop
    execute format('create policy walls_keep on mediation.%I to way_forward_walls using (true) with check (true)', each);
    execute format('grant select on mediation.%I to way_forward_walls', each);
  end loop;
end $do$;
grant insert (id, case_id, process, reference, concern_id, concern_kind, service_party, family_party, area_id, opened_by)
  on mediation.matter to way_forward_walls;
grant insert (matter_id, case_id, party_id, role, added_by), update (ended_at) on mediation.side to way_forward_walls;
grant insert (wall_id, matter_id, case_id, use, side_id) on mediation.matter_wall to way_forward_walls;
grant insert (id, matter_id, case_id, wall_id, side_id, kind, word, on_day, body, recorded_by) on mediation.step
  to way_forward_walls;
grant insert (matter_id, case_id, party_id, organisation_id, process, stage, waits_on, known_as), update (known_as), delete
  on mediation.due_line to way_forward_walls;
grant insert (matter_id) on mediation.changed to way_forward_walls;
grant update (accepted_at, accepted_by, withdrawn_at) on mediation.invitation to way_forward_walls;
-- Whether there is a document behind a wall, and since when.
create policy walls_read on cases.document for select to way_forward_walls using (true);
grant select (wall_id, given_at) on cases.document to way_forward_walls;
create policy walls_keep_concern on cases.concern to way_forward_walls using (true) with check (true);
grant select (id, case_id, wall_id, kind), insert (case_id, wall_id, kind, recorded_by) on cases.concern to way_forward_walls;

-- The voices that I may speak with in matters: that of the service (no side), those of sides that take part.
create function mediation.my_voices() returns table (matter_id uuid, side_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 5
  begin atomic
    select m.id, null::uuid from cases.my_part p join mediation.matter m on m.service_party = p.party_id
    union all
    select s.matter_id, s.id from cases.my_part p join mediation.side s on s.party_id = p.party_id
      where s.ended_at is null;
  end;

-- Makes a wall of a matter for these parties. Not to be called by anybody but the functions here.
create function mediation.make_wall(of_matter uuid, in_case uuid, of_kind text, for_use text, side uuid, parties uuid[])
  returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare made uuid;
begin
  made := cases.make_wall(in_case, of_kind, null, parties);
  insert into mediation.matter_wall (wall_id, matter_id, case_id, use, side_id)
    values (made, of_matter, in_case, for_use, side);
  return made;
end $$;

-- Whether only health care is in issue in a mediation: a commissioner arranges it then, and the council is no party
-- (LAW-MED-03). Not to be called by anybody but the functions here.
create function mediation.is_health_alone(of_matter uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select coalesce((
      select t.word = 'health-only' from mediation.step t join mediation.matter m on m.id = t.matter_id
      where t.matter_id = of_matter and t.kind = 'issues' and t.word <> 'taken-back' and m.process = 'mediation'
        and not exists (select from mediation.step c where c.corrects = t.id)
      order by t.number desc limit 1), false);
  end;

-- The sides that stand in what is said and agreed: those that take part, have not declined to, and are a party of it.
-- Not to be called by anybody but the functions here.
create function mediation.sides_in(of_matter uuid) returns table (side uuid, party uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 3
  begin atomic
    select s.id, s.party_id from mediation.side s
    where s.matter_id = of_matter and s.ended_at is null
      and not (s.role = 'authority' and mediation.is_health_alone(of_matter))
      and coalesce((
        select t.word from mediation.step t
        where t.matter_id = of_matter and t.kind = 'side-answer'
          and (t.side_id = s.id or t.side_id is null and t.about = s.id)
          and not exists (select from mediation.step c where c.corrects = t.id)
        order by t.number desc limit 1), 'joins') = 'joins';
  end;

-- Whether a party may stand behind a wall of what is said without reading what was not said to it: nothing is there, or
-- it stood there as the side that it is, and nothing came since it went. Not to be called by anybody but the functions
-- here.
create function mediation.heard_all(of_wall uuid, by_party uuid, since timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select greatest((select max(t.recorded_at) from mediation.step t where t.wall_id = of_wall),
        (select max(d.given_at) from cases.document d where d.wall_id = of_wall))
      < coalesce((select max(x.withdrawn_at) from cases.wall_party x
        where x.wall_id = of_wall and x.party_id = by_party and x.withdrawn_at > since), '-infinity') is not false;
  end;

-- Puts right who stands behind what is said and agreed in a matter, after somebody came, went, declined or thought again,
-- or it became about something else. A wall is never widened: for whoever was not there when something was said there is
-- a new wall with everybody, and what was said before stays with those who heard it. Not to be called by anybody but the
-- functions here.
create function mediation.settle_walls(of_matter uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare m mediation.matter; inside uuid[]; no_party uuid[]; newest uuid; comes uuid[];
begin
  select * into m from mediation.matter x where x.id = of_matter;
  perform cases.hold(m.case_id);
  inside := array(select i.party from mediation.sides_in(m.id) i);
  no_party := array(select s.party_id from mediation.side s
    where s.matter_id = m.id and s.ended_at is null and s.role = 'authority' and mediation.is_health_alone(m.id));
  update cases.wall_party x set withdrawn_at = now() from mediation.matter_wall w
    where w.matter_id = m.id and x.wall_id = w.wall_id and x.withdrawn_at is null
      and (w.use = 'mediation' and x.party_id <> all (inside)
          and exists (select from mediation.side s where s.matter_id = m.id and s.party_id = x.party_id)
        or w.use = 'agreement' and x.party_id = any (no_party));
  -- Whoever carried out a term or followed, and takes part now, may add to it.
  update cases.wall_party x set withdrawn_at = now() from mediation.matter_wall w
    where w.matter_id = m.id and w.use in ('matter', 'agreement') and x.wall_id = w.wall_id and not x.may_write
      and x.withdrawn_at is null and exists (
        select from mediation.side s where s.matter_id = m.id and s.party_id = x.party_id and s.ended_at is null);
  insert into cases.wall_party (case_id, wall_id, party_id, may_write, granted_by)
    select m.case_id, w.wall_id, s.party_id, true, people.me()
    from mediation.matter_wall w join mediation.side s on s.matter_id = w.matter_id and s.ended_at is null
    where w.matter_id = m.id and (w.use = 'matter' or w.use = 'agreement' and s.party_id <> all (no_party))
    on conflict do nothing;
  select w.wall_id into newest from mediation.matter_wall w
    where w.matter_id = m.id and w.use = 'mediation' order by w.number desc limit 1;
  comes := array(select p from unnest(inside) p where not exists (
    select from cases.wall_party x where x.wall_id = newest and x.party_id = p and x.withdrawn_at is null));
  if cardinality(comes) = 0 then return; end if;
  if exists (select from mediation.side s where s.matter_id = m.id and s.ended_at is null and s.party_id = any (comes)
    and not mediation.heard_all(newest, s.party_id, s.added_at)) then
    perform mediation.make_wall(m.id, m.case_id, 'mediation', 'mediation', null, m.service_party || inside);
  end if;
  -- Whoever thought again reads what they had heard, and whoever comes first reads what comes.
  insert into cases.wall_party (case_id, wall_id, party_id, may_write, granted_by)
    select m.case_id, w.wall_id, s.party_id, true, people.me()
    from mediation.matter_wall w join mediation.side s on s.matter_id = w.matter_id and s.ended_at is null
    where w.matter_id = m.id and w.use = 'mediation' and s.party_id = any (comes)
      and mediation.heard_all(w.wall_id, s.party_id, s.added_at)
    on conflict do nothing;
end $$;

-- What a matter is about, and whether a side takes part, says who stands behind its walls. What it is about is said by
-- the service and the family.
create function mediation.settle_after_step() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.kind = 'issues' and (new.side_id is not null and not exists (
      select from mediation.side s where s.id = new.side_id and s.role = 'family')
    or not exists (select from mediation.matter_wall w
      where w.matter_id = new.matter_id and w.wall_id = new.wall_id and w.use = 'matter')) then
    raise exception 'the service and the family say what it is about' using errcode = 'check_violation';
  end if;
  perform mediation.settle_walls(new.matter_id);
  return null;
end $$;
create trigger settle_after_step after insert on mediation.step
  for each row when (new.kind in ('issues', 'side-answer')) execute function mediation.settle_after_step();

-- Lets a party in as a side of a matter: behind its walls as far as it may read them, and a wall between it and the
-- service. Not to be called by anybody but the functions here.
create function mediation.join_side(of_matter uuid, party uuid, as_role text, named text) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare m mediation.matter; made uuid;
begin
  select * into m from mediation.matter x where x.id = of_matter;
  insert into mediation.side (matter_id, case_id, party_id, role, added_by)
    values (m.id, m.case_id, party, as_role, people.me()) returning id into made;
  perform mediation.settle_walls(m.id);
  perform mediation.make_wall(m.id, m.case_id, 'mediation-with', 'with', made, array[m.service_party, party]);
  insert into mediation.due_line as l (matter_id, case_id, party_id, organisation_id, process, stage, waits_on, known_as)
    select m.id, m.case_id, p.id, p.organisation_id, m.process, 'new', 'nobody', named
    from cases.party p where p.id = party
    on conflict (matter_id, party_id) do update set known_as = coalesce(excluded.known_as, l.known_as);
  return made;
end $$;

-- The party of an organisation in a case, made where there is none; without an organisation, a new one.
-- Not to be called by anybody but the functions here.
create function mediation.party_of(in_case uuid, of_kind text, organisation uuid, with_label text) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare found uuid;
begin
  select p.id into found from cases.party p
    where p.case_id = in_case and p.kind = of_kind and p.organisation_id = organisation and p.left_at is null
    order by p.joined_at limit 1;
  if found is not null then return found; end if;
  insert into cases.party (case_id, kind, label, organisation_id) values (in_case, of_kind, with_label, organisation)
    returning id into found;
  return found;
end $$;

-- Makes a matter with its walls, the family's side, and the referral as its first step.
-- Not to be called by anybody but the functions here.
create function mediation.make_matter(matter uuid, in_case uuid, of_process text, short text, concern uuid, kind_of_concern text,
    service uuid, family uuid, area uuid, said_on date, referred_by text, said jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare service_party uuid; own_wall uuid; side uuid; first_wall uuid; of_concern uuid := concern; who text := left(said ->> 'name', 200);
begin
  -- Where nobody is who can take it on, the family would wait for nobody.
  if not exists (select from people.organisation o join people.member w on w.organisation_id = o.id and w.ended_at is null
      and 'mediationAdviser' = any (w.capacities)
    where o.id = service and o.kind = 'mediationService' and o.retired_at is null)
    then raise exception 'no such mediation service' using errcode = 'check_violation'; end if;
  perform cases.hold(in_case);
  service_party := mediation.party_of(in_case, 'mediationService', service, 'mediation service');
  insert into mediation.matter (id, case_id, process, reference, concern_id, concern_kind, service_party, family_party, area_id, opened_by)
    values (matter, in_case, of_process, short, null, kind_of_concern, service_party, family, area, people.me());
  select w.id into own_wall from cases.wall w where w.party_id = service_party and w.kind = 'mediation-private' limit 1;
  if own_wall is null then own_wall := cases.make_wall(in_case, 'mediation-private', service_party, array[service_party]); end if;
  insert into mediation.matter_wall (wall_id, matter_id, case_id, use) values (own_wall, matter, in_case, 'service');
  first_wall := mediation.make_wall(matter, in_case, 'matter', 'matter', null, array[service_party]);
  perform mediation.make_wall(matter, in_case, 'mediation', 'mediation', null, array[service_party]);
  perform mediation.make_wall(matter, in_case, 'agreement', 'agreement', null, array[service_party]);
  if family is not null then
    side := mediation.join_side(matter, family, 'family', who);
    select w.wall_id into first_wall from mediation.matter_wall w where w.matter_id = matter and w.side_id = side;
  end if;
  -- A concern that the case does not know yet is known to whoever reads the referral.
  if of_concern is null and kind_of_concern is not null then
    insert into cases.concern (case_id, wall_id, kind, recorded_by) values (in_case, first_wall, kind_of_concern, people.me())
      returning id into of_concern;
  end if;
  update mediation.matter x set concern_id = of_concern where x.id = matter;
  insert into mediation.due_line (matter_id, case_id, party_id, organisation_id, process, stage, waits_on, known_as)
    values (matter, in_case, service_party, service, of_process, 'new', 'us', who);
  insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, word, on_day, body, recorded_by)
    values (matter, in_case, first_wall, case when referred_by = 'family' then side end, 'referral', referred_by, said_on, said, people.me());
  insert into mediation.changed (matter_id) values (matter);
end $$;
grant update (concern_id) on mediation.matter to way_forward_walls;

-- Refers a case that I am of the family in, or that I advise the family of, and may add to. @param concern of the case,
-- behind a wall of mine; null: none that the case knows @returns whether I may
create function mediation.refer(matter uuid, in_case uuid, of_process text, short text, concern uuid, kind_of_concern text,
    service uuid, area uuid, said_on date, said jsonb) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare family uuid; referred_by text := 'family'; known_kind text := kind_of_concern;
begin
  select p.id into family from cases.my_part m join cases.party p on p.id = m.party_id
    where m.case_id = in_case and p.kind = 'family' and p.left_at is null and exists (
      select from cases.wall_party x join cases.wall w on w.id = x.wall_id join cases.my_way_in i on i.wall_id = w.id and i.may_write
      where x.party_id = p.id and x.withdrawn_at is null and w.kind in ('family', 'shared'))
    order by p.joined_at limit 1;
  if family is null then
    referred_by := 'adviser';
    select cases.keeper_of(w.id) into family from cases.wall w
      join cases.my_way_in i on i.wall_id = w.id and i.may_write
      where w.case_id = in_case and w.kind in ('family', 'shared') and exists (
        select from cases.my_part m join cases.party p on p.id = m.party_id
        where m.case_id = in_case and p.kind = 'adviser' and p.left_at is null)
      order by w.kind limit 1;
  end if;
  if family is null then return false; end if;
  if concern is not null then
    select c.kind into known_kind from cases.concern c
      where c.id = concern and c.case_id = in_case and c.wall_id in (select i.wall_id from cases.my_way_in i);
    if known_kind is null then return false; end if;
  end if;
  perform mediation.make_matter(matter, in_case, of_process, short, concern, known_kind, service, family, area, said_on,
    referred_by, said);
  return true;
end $$;

-- Makes a case and a matter in it for an organisation that may open one, which takes part where it is not the service.
-- Not to be called by anybody but the functions here.
create function mediation.make_case(matter uuid, in_case uuid, of_process text, short text, kind_of_concern text, service uuid,
    for_organisation uuid, for_kind text, label text, area uuid, said_on date, said jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare family uuid;
begin
  insert into cases.case_file (id) values (in_case);
  if label is not null then
    insert into cases.party (case_id, kind, label) values (in_case, 'family', label) returning party.id into family;
  end if;
  perform mediation.make_matter(matter, in_case, of_process, short, null, kind_of_concern, service, family, area, said_on,
    case for_kind when 'mediationService' then 'service' when 'body' then 'commissioner' else 'authority' end, said);
  if for_kind = 'authority' then
    perform mediation.join_side(matter, mediation.party_of(in_case, 'authority', for_organisation, 'council'), 'authority',
      left(said ->> 'name', 200));
  elsif for_kind = 'body' then
    perform mediation.join_side(matter, mediation.party_of(in_case, 'body', for_organisation, 'health commissioner'),
      'commissioner', null);
  end if;
end $$;

-- Opens a case and a matter for a family that has none here: a mediation adviser of the service does it from a
-- telephone call or a letter, a council with the family's consent. A health commissioner opens a disagreement resolution
-- with a council alone (s.57(3)(a)). @param for_organisation for which I open it: the service itself, or who is then a
-- side @param label what the family is to the child; null: the family takes no part @returns whether I may
create function mediation.open_for(matter uuid, in_case uuid, of_process text, short text, kind_of_concern text, service uuid,
    for_organisation uuid, label text, area uuid, said_on date, said jsonb) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare opener record;
begin
  select w.kind, w.capacities into opener from people.my_work w where w.organisation_id = for_organisation limit 1;
  if opener.kind is null or not (opener.kind = 'authority' or opener.kind = 'mediationService'
    and for_organisation = service and 'mediationAdviser' = any (opener.capacities)
    or opener.kind = 'body' and of_process = 'disagreement-resolution' and label is null and exists (
      select from people.organisation o where o.id = for_organisation and o.body_sort = 'health-commissioner'))
    then return false; end if;
  perform mediation.make_case(matter, in_case, of_process, short, kind_of_concern, service, for_organisation, opener.kind,
    label, area, said_on, said);
  return true;
end $$;

-- Adds a side to a matter that I speak in for the service or the family, or as the council that tells a commissioner, or
-- the commissioner that opened it with a council alone and names that council.
-- @param organisation a council or a body, which is a health commissioner where it takes part as one; null: it has no
-- account here @param named how that side calls the matter
-- @returns the side, also where it takes part already; null: I may not, or there is no such organisation
create function mediation.add_side(to_matter uuid, as_role text, organisation uuid, label text, named text) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare m mediation.matter; side uuid; party uuid; of_kind text := case as_role when 'authority' then 'authority' else 'body' end;
begin
  select x.* into m from mediation.matter x where x.id = to_matter and exists (
    select from mediation.my_voices() v left join mediation.side s on s.id = v.side_id
    where v.matter_id = x.id and (v.side_id is null or s.role = 'family' or s.role = 'authority' and as_role = 'commissioner'
      or s.role = 'commissioner' and as_role = 'authority' and not exists (
        select from mediation.side o where o.matter_id = x.id and o.id <> s.id)));
  if m.id is null or as_role not in ('authority', 'commissioner', 'provider') then return null; end if;
  if organisation is not null and not exists (select from people.organisation o
    where o.id = organisation and o.kind = of_kind and o.retired_at is null
      and (as_role <> 'commissioner' or o.body_sort = 'health-commissioner')) then return null; end if;
  perform cases.hold(m.case_id);
  select s.id into side from mediation.side s join cases.party p on p.id = s.party_id
    where s.matter_id = m.id and s.ended_at is null and p.kind = of_kind and (organisation is not null and p.organisation_id = organisation
      or organisation is null and p.organisation_id is null and p.label = add_side.label and s.role = as_role);
  if side is not null then return side; end if;
  party := mediation.party_of(m.case_id, of_kind, organisation, label);
  side := mediation.join_side(m.id, party, as_role, named);
  insert into mediation.changed (matter_id) values (m.id);
  return side;
end $$;

-- Ends a side: offers of it are taken back. Not to be called by anybody but the functions here.
create function mediation.close_side(of_side uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare of_matter uuid;
begin
  update mediation.side s set ended_at = now() where s.id = of_side and s.ended_at is null returning s.matter_id into of_matter;
  if of_matter is null then return false; end if;
  update mediation.invitation i set withdrawn_at = now()
    where i.side_id = of_side and i.accepted_at is null and i.withdrawn_at is null;
  perform mediation.settle_walls(of_matter);
  insert into mediation.changed (matter_id) values (of_matter);
  return true;
end $$;

-- Ends the part of a side that is mine, or that the service ends: what is said from then on it does not see. What all
-- may know and what was agreed stay open to it, unless the service says that it was added by mistake: then it keeps no
-- way in, and is gone from its list. @returns whether there was one
create function mediation.end_side(side uuid, is_mistake boolean) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare s mediation.side;
begin
  select x.* into s from mediation.side x where x.id = side and x.ended_at is null and x.role <> 'family' and exists (
    select from mediation.my_voices() v
    where v.matter_id = x.matter_id and (v.side_id is null or v.side_id = x.id and is_mistake is false));
  if s.id is null then return false; end if;
  perform cases.hold(s.case_id);
  if not mediation.close_side(s.id) then return false; end if;
  if is_mistake is not true then return true; end if;
  update cases.wall_party x set withdrawn_at = now() from mediation.matter_wall w
    where w.matter_id = s.matter_id and x.wall_id = w.wall_id and x.party_id = s.party_id and x.withdrawn_at is null;
  update cases.acting a set ended_at = now()
    where a.party_id = s.party_id and a.until_at is not null and a.ended_at is null;
  delete from mediation.due_line l where l.matter_id = s.matter_id and l.party_id = s.party_id;
  update cases.party p set left_at = now() where p.id = s.party_id and p.left_at is null and not exists (
    select from cases.wall_party x join cases.wall w on w.id = x.wall_id
    where x.party_id = p.id and x.withdrawn_at is null and w.kind not in ('private', 'mediation-private'));
  return true;
end $$;

-- Ends what somebody does as a guest who took an offer: the offer of one address, and nobody else of that side. The
-- service says so. @returns whether there was one
create function mediation.end_guest(offer uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare taken mediation.invitation; of_party uuid;
begin
  select i.* into taken from mediation.invitation i where i.id = offer and i.kind = 'guest' and exists (
    select from mediation.my_voices() v where v.matter_id = i.matter_id and v.side_id is null);
  if taken.id is null then return false; end if;
  perform cases.hold(taken.case_id);
  select s.party_id into of_party from mediation.side s where s.id = taken.side_id;
  update cases.acting a set ended_at = now()
    where a.party_id = of_party and a.person_id = taken.accepted_by and a.until_at > now() and a.ended_at is null;
  if not found then return false; end if;
  insert into mediation.changed (matter_id) values (taken.matter_id);
  return true;
end $$;

-- Ends every side of a party that leaves its case or is erased: a family that stays in no matter it has left, and whom it
-- let follow goes with it. Not to be called by anybody but the functions here.
create function mediation.end_sides_of(of_party uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare s mediation.side;
begin
  for s in select x.* from mediation.side x where x.party_id = of_party and x.ended_at is null loop
    if s.role = 'family' then
      insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, word, on_day, recorded_by)
        select s.matter_id, s.case_id, w.wall_id, s.id, 'ended', 'withdrawn', people.today(), people.me()
        from mediation.matter_wall w where w.matter_id = s.matter_id and w.use = 'matter' and not exists (
          select from mediation.step t where t.matter_id = s.matter_id and t.kind = 'ended' and t.word <> 'taken-back'
            and not exists (select from mediation.step c where c.corrects = t.id));
    end if;
    perform mediation.close_side(s.id);
    if s.role = 'family' then perform mediation.keep_following(s.case_id); end if;
  end loop;
end $$;

-- What a party that helps a family or is of it was let in for, from when to when; no row: it is let in no more.
-- Not to be called by anybody but the functions here.
create function mediation.share_of(of_party uuid) returns table (from_on date, until_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 1
  begin atomic
    select min(x.from_on), case when bool_and(x.until_on is not null) then max(x.until_on) end
    from cases.party p join cases.wall_party x on x.party_id = p.id join cases.wall w on w.id = x.wall_id
    where p.id = of_party and p.left_at is null and x.withdrawn_at is null
      and (x.until_on is null or x.until_on >= people.today())
      and (w.kind in ('family', 'shared') or w.kind = 'adviser-joint' and p.kind = 'adviser')
    having count(*) > 0;
  end;

-- Ends what the family let others follow of its matters where their share of the case is over, or the family's own side is,
-- and shortens it where the share was shortened. Not to be called by anybody but the functions here.
create function mediation.keep_following(in_case uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare each record;
begin
  for each in select x.*, h.until_on as share_until, h.from_on is not null and s.id is not null as goes_on
    from mediation.matter m join mediation.matter_wall w on w.matter_id = m.id and w.use in ('matter', 'agreement')
      join cases.wall_party x on x.wall_id = w.wall_id and x.withdrawn_at is null and not x.may_write
      join cases.party p on p.id = x.party_id and p.kind in ('adviser', 'family')
      left join mediation.side s on s.matter_id = m.id and s.role = 'family' and s.ended_at is null
      left join lateral mediation.share_of(p.id) h on true
    where m.case_id = keep_following.in_case
  loop
    if each.goes_on and (each.share_until is null or each.until_on <= each.share_until) then continue; end if;
    update cases.wall_party x set withdrawn_at = now() where x.id = each.id;
    if each.goes_on and each.share_until >= each.from_on then
      insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by)
        values (each.case_id, each.wall_id, each.party_id, false, each.from_on, each.share_until, each.granted_by);
    end if;
  end loop;
end $$;

-- Lets an adviser of the family, or another of the family, read what all may know of a matter, its clocks (`dates`), or
-- beside them what was agreed and whether it is kept (`agreement`). The family side says so, and takes it back; it ends
-- with the share of the case that they have, and with its last day. Without the dates there is no agreement to follow.
-- @returns whether it may
create function mediation.let_follow(of_matter uuid, party uuid, what text, is_let boolean) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare in_case uuid; share record;
begin
  select s.case_id into in_case from mediation.my_voices() v join mediation.side s on s.id = v.side_id
    where v.matter_id = of_matter and s.role = 'family';
  if in_case is null or is_let is null or what is null or what not in ('dates', 'agreement') or not exists (
    select from cases.party p where p.id = party and p.case_id = in_case
      and p.kind in ('adviser', 'family') and p.left_at is null and p.id in (select cases.parties_i_see())
      and p.id not in (select s.party_id from mediation.side s where s.matter_id = of_matter)) then return false; end if;
  perform cases.hold(in_case);
  select * into share from mediation.share_of(party);
  if is_let and share.from_on is null then return false; end if;
  update cases.wall_party x set withdrawn_at = now() from mediation.matter_wall w
    where w.matter_id = of_matter and x.wall_id = w.wall_id and x.party_id = let_follow.party and x.withdrawn_at is null
      and w.use in ('matter', 'agreement')
      and case when is_let then x.until_on is distinct from share.until_on and (w.use = 'matter' or what = 'agreement')
        else w.use = 'agreement' or what = 'dates' end;
  if is_let then
    insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by)
      select in_case, w.wall_id, let_follow.party, false, greatest(share.from_on, people.today()), share.until_on, people.me()
      from mediation.matter_wall w
      where w.matter_id = of_matter and (w.use = 'matter' or w.use = 'agreement' and what = 'agreement')
      on conflict do nothing;
  end if;
  insert into mediation.changed (matter_id) values (of_matter);
  return true;
end $$;

-- What the presented secret offers, and how it stands; no row: nothing.
create function mediation.presented_offer() returns table (offer uuid, matter uuid, in_case uuid, side uuid, kind text,
    role text, process text, service text, label text, email text, state text)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 1
  begin atomic
    select i.id, i.matter_id, i.case_id, i.side_id, i.kind, s.role, m.process, o.name, p.label, i.email, case
        when i.accepted_at is not null then case when exists (
          select from cases.acting a where a.party_id = s.party_id and a.person_id = people.me() and a.ended_at is null
            and (a.until_at is null or a.until_at > now())) then 'mine' else 'accepted' end
        when i.withdrawn_at is not null or s.ended_at is not null or p.left_at is not null then 'withdrawn'
        when i.expires_at <= now() then 'expired'
        else 'open' end
    from mediation.invitation i join mediation.side s on s.id = i.side_id join mediation.matter m on m.id = i.matter_id
      join cases.party p on p.id = s.party_id join cases.party v on v.id = m.service_party
      join people.organisation o on o.id = v.organisation_id
    where i.secret_hash = people.presented();
  end;

-- Takes what the presented secret offers. Whoever calls has made sure that I came with the address that it was sent to.
-- A family takes its case over, with the walls that every case has; a guest takes part for 30 days.
-- @returns the matter; null: there is no such offer, or it is over
create function mediation.accept_invitation() returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare o record; party uuid; each text; made uuid;
begin
  select * into o from mediation.presented_offer();
  if people.me() is null or o.offer is null then return null; end if;
  perform cases.hold(o.in_case);
  select * into o from mediation.presented_offer();
  if o.state <> 'open' then return null; end if;
  select s.party_id into party from mediation.side s where s.id = o.side;
  -- Nobody is two sides of a matter, nor a side and the service; and who works for a side takes no guest's place of it.
  if exists (select from mediation.my_voices() v where v.matter_id = o.matter and v.side_id is distinct from o.side)
    or exists (select from cases.acting a where a.person_id = people.me() and a.case_id = o.in_case and a.party_id <> party
      and a.ended_at is null and (a.until_at is null or a.until_at > now()))
    or exists (select from cases.party p where p.id = party and p.organisation_id is not null) then return null; end if;
  -- One family takes it over, once.
  if o.kind = 'claim' and exists (select from cases.acting a where a.party_id = party and a.ended_at is null)
    then return null; end if;
  update mediation.invitation i set accepted_at = now(), accepted_by = people.me()
    where i.id = o.offer and i.accepted_at is null and i.withdrawn_at is null;
  -- Taken back at the same moment.
  if not found then return null; end if;
  insert into cases.acting (case_id, party_id, person_id, until_at)
    values (o.in_case, party, people.me(), case o.kind when 'guest' then now() + interval '30 days' end);
  if o.kind = 'claim' then
    foreach each in array array['private', 'family', 'shared'] loop
      if not exists (select from cases.wall w join cases.wall_party x on x.wall_id = w.id
        where w.case_id = o.in_case and w.kind = each and x.party_id = party) then
        perform cases.make_wall(o.in_case, each, case each when 'private' then party end, array[party]);
      end if;
    end loop;
  end if;
  insert into mediation.changed (matter_id) values (o.matter);
  return o.matter;
end $$;

grant execute on function mediation.my_voices() to way_forward_reminder;
-- A correction is of the same kind as what it corrects, in the same matter, and in the same name: who wrote something
-- strikes it out. What several tell together is put right by the others of them as well.
create function mediation.refuse_foreign_correction() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare was mediation.step; by_role text; was_role text; together text[];
begin
  select * into was from mediation.step t where t.id = new.corrects;
  if was.matter_id is distinct from new.matter_id or was.kind <> new.kind then
    raise exception 'no correction of this step' using errcode = 'check_violation';
  end if;
  if was.side_id is not distinct from new.side_id then return new; end if;
  -- What the service wrote down for a side that was not here, the side puts right once it is.
  if was.side_id is null and (new.kind = 'needs' and was.about = new.side_id or new.kind = 'short-notice' and exists (
    select from mediation.side s where s.id = new.side_id and s.role = 'family')) then return new; end if;
  select coalesce(min(s.role), 'service') into by_role from mediation.side s where s.id = new.side_id;
  select coalesce(min(s.role), 'service') into was_role from mediation.side s where s.id = was.side_id;
  together := case
    when new.kind in ('decision', 'notice-dated', 'issues', 'authority-told') then array['service', 'family']
    when new.kind = 'commissioner-told' then array['service', 'authority']
    -- What the service itself says of s.57, or wrote down that a council told it, stands until the service says otherwise.
    when new.kind = 'cannot-arrange' and by_role = 'service' then array['service', 'authority']
    when new.kind = 'disagreement' and exists (
      select from mediation.side s where s.matter_id = new.matter_id and s.role = 'family') then array['service', 'family']
    when new.kind = 'disagreement' then array['service', 'authority', 'commissioner', 'provider']
    else '{}' end;
  if not (by_role = any (together) and was_role = any (together)) then
    raise exception 'whoever said it puts it right' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_foreign_correction before insert on mediation.step
  for each row when (new.corrects is not null) execute function mediation.refuse_foreign_correction();

grant create on schema mediation to way_forward_walls;
grant create on schema cases to way_forward_walls;
do $do$ declare each text; begin
  foreach each in array array['my_voices()', 'refer(uuid, uuid, text, text, uuid, text, uuid, uuid, date, jsonb)',
    'open_for(uuid, uuid, text, text, text, uuid, uuid, text, uuid, date, jsonb)',
    'add_side(uuid, text, uuid, text, text)', 'end_side(uuid, boolean)', 'end_guest(uuid)',
    'let_follow(uuid, uuid, text, boolean)',
    'presented_offer()', 'accept_invitation()'] loop
    execute format('grant execute on function mediation.%s to way_forward_person', each);
    execute format('alter function mediation.%s owner to way_forward_walls', each);
  end loop;
  foreach each in array array['make_wall(uuid, uuid, text, text, uuid, uuid[])', 'join_side(uuid, uuid, text, text)',
    'party_of(uuid, text, uuid, text)', 'is_health_alone(uuid)', 'sides_in(uuid)', 'heard_all(uuid, uuid, timestamptz)',
    'settle_walls(uuid)', 'settle_after_step()', 'close_side(uuid)', 'end_sides_of(uuid)', 'share_of(uuid)',
    'keep_following(uuid)',
    'make_case(uuid, uuid, text, text, text, uuid, uuid, text, text, uuid, date, jsonb)',
    'make_matter(uuid, uuid, text, text, uuid, text, uuid, uuid, uuid, date, text, jsonb)'] loop
    execute format('alter function mediation.%s owner to way_forward_walls', each);
  end loop;
  grant execute on function cases.bar(uuid, uuid) to way_forward_person;
  alter function cases.bar(uuid, uuid) owner to way_forward_walls;
  alter function cases.refuse_barred() owner to way_forward_walls;
  alter function mediation.refuse_foreign_correction() owner to way_forward_walls;
end $do$;
revoke create on schema cases from way_forward_walls;
revoke create on schema mediation from way_forward_walls;


-- What a person reads and adds.

create policy seen on cases.barred for select to way_forward_person
  using (person_id = people.me() or party_id in (select cases.my_parties()) or party_id in (select cases.parties_i_see()));
grant select on cases.barred to way_forward_person;

create policy seen on mediation.matter for select to way_forward_person, way_forward_reminder
  using (exists (select from mediation.matter_wall w where w.matter_id = matter.id));
create policy worker_reads on mediation.matter for select to way_forward_worker using (true);
grant select on mediation.matter to way_forward_person, way_forward_reminder, way_forward_worker;

create policy seen on mediation.matter_wall for select to way_forward_person, way_forward_reminder
  using (wall_id in (select cases.my_walls()));
create policy worker_reads on mediation.matter_wall for select to way_forward_worker using (true);
grant select on mediation.matter_wall to way_forward_person, way_forward_reminder, way_forward_worker;

create policy seen on mediation.side for select to way_forward_person, way_forward_reminder
  using (exists (select from mediation.matter_wall w where w.matter_id = side.matter_id and w.use = 'matter'));
create policy worker_reads on mediation.side for select to way_forward_worker using (true);
grant select on mediation.side to way_forward_person, way_forward_reminder, way_forward_worker;

-- That there is a draft of an agreement, who accepted it, or did not and why, is for those who speak in the matter: others behind the wall of
-- the agreement read what was agreed.
create policy seen on mediation.step for select to way_forward_person, way_forward_reminder
  using (wall_id in (select cases.my_walls())
    and (kind not in ('accepted', 'version') or matter_id in (select v.matter_id from mediation.my_voices() v)));
create policy added on mediation.step for insert to way_forward_person
  with check (recorded_by = people.me() and wall_id in (select cases.my_writable_walls())
    and exists (select from mediation.my_voices() v
      where v.matter_id = step.matter_id and v.side_id is not distinct from step.side_id));
create policy worker_reads on mediation.step for select to way_forward_worker using (true);
grant select, insert (id, matter_id, case_id, wall_id, side_id, kind, word, about, on_day, at_time, body, corrects, event_id,
  recorded_by) on mediation.step to way_forward_person;
grant select (id, matter_id, case_id, wall_id, side_id, kind, word, about, on_day, at_time, corrects, number)
  on mediation.step to way_forward_worker, way_forward_reminder;

create policy own on mediation.due_line for select to way_forward_person using (party_id in (select cases.my_parties()));
create policy own_anew on mediation.due_line for update to way_forward_person
  using (party_id in (select cases.my_parties())) with check (party_id in (select cases.my_parties()));
create policy worker_keeps on mediation.due_line to way_forward_worker using (true) with check (true);
grant select, update (stage, waits_on, next_what, next_on, late_from, meeting_at, known_as, looked_at)
  on mediation.due_line to way_forward_person;
grant select (matter_id, case_id, party_id, stage, waits_on, next_what, next_on, late_from, certificate_late_from, meeting_at,
    looked_at), update (stage, waits_on, next_what, next_on, late_from, certificate_late_from, meeting_at, looked_at)
  on mediation.due_line to way_forward_worker;

create policy told on mediation.changed for insert to way_forward_person
  with check (exists (select from mediation.my_voices() v where v.matter_id = changed.matter_id));
create policy worker_takes on mediation.changed to way_forward_worker using (true);
grant insert (matter_id) on mediation.changed to way_forward_person;
grant select, delete on mediation.changed to way_forward_worker;

create policy own on mediation.tally for select to way_forward_person
  using (organisation_id in (select people.my_organisations()));
create policy counted on mediation.tally for insert to way_forward_person
  with check (organisation_id in (select people.my_organisations())
    and exists (select from mediation.my_voices() v where v.matter_id = tally.matter_id and v.side_id is null));
grant select, insert (organisation_id, area_id, matter_id, process, what, word, on_day, took, about) on mediation.tally
  to way_forward_person;

create policy seen on mediation.invitation for select to way_forward_person
  using (exists (select from mediation.my_voices() v where v.matter_id = invitation.matter_id and v.side_id is null));
create policy offered on mediation.invitation for insert to way_forward_person
  with check (made_by = people.me()
    and exists (select from mediation.my_voices() v where v.matter_id = invitation.matter_id and v.side_id is null)
    and exists (select from mediation.side s join cases.party p on p.id = s.party_id
      where s.id = invitation.side_id and s.matter_id = invitation.matter_id and p.organisation_id is null
        and (s.role = 'family') = (invitation.kind = 'claim')));
create policy taken_back on mediation.invitation for update to way_forward_person
  using (accepted_at is null and withdrawn_at is null
    and exists (select from mediation.my_voices() v where v.matter_id = invitation.matter_id and v.side_id is null))
  with check (accepted_at is null and withdrawn_at is not null);
grant select (id, matter_id, case_id, side_id, kind, email, made_by, made_at, expires_at, accepted_at, accepted_by,
    withdrawn_at),
  insert (id, matter_id, case_id, side_id, kind, email, secret_hash, made_by), update (withdrawn_at)
  on mediation.invitation to way_forward_person;
