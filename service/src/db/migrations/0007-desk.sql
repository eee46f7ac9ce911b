-- Enquiries to the services that advise families, and what such a service writes down of its own work.

-- Somebody asks a service of their area for help, from a case or without one. Until it is accepted the service sees
-- this row and nothing of the case; then it stands behind the wall between the service and whoever asked.
create table cases.enquiry (
  id uuid primary key default gen_random_uuid(),
  sent_by uuid not null references people.person on delete cascade,
  -- With whom it is now, or was when it ended.
  organisation_id uuid not null references people.organisation,
  area_id uuid not null references directory.area,
  case_id uuid references cases.case_file on delete cascade,
  -- What the service is let in behind once it accepts, of the walls that the sender may write behind.
  walls uuid[] not null default '{}' check (cardinality(walls) <= 20),
  may_write boolean not null default false,
  from_on date,
  until_on date check (until_on >= from_on),
  name text not null check (length(name) between 1 and 200),
  child_name text not null check (length(child_name) between 1 and 200),
  born_on date,
  query text not null check (length(query) between 1 and 4000),
  email text check (email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254),
  phone text check (length(phone) between 1 and 40),
  -- When and how they are best reached.
  reach text check (length(reach) between 1 and 500),
  access_needs text check (length(access_needs) between 1 and 1000),
  -- Whether somebody is wanted at a meeting.
  meeting text not null check (meeting in ('no', 'in-person', 'online', 'either')),
  meeting_says text check (length(meeting_says) between 1 and 500),
  -- It may be given to another service, which may then answer it in the same way.
  may_pass_on boolean not null,
  made_at timestamptz not null default now(),
  state text not null default 'waiting' check (state in ('waiting', 'accepted', 'declined', 'taken-back')),
  -- Who answers it, once it is accepted.
  with_person uuid references people.person on delete set null,
  -- The service's party in the case, and the wall between it and the sender.
  party_id uuid,
  wall_id uuid,
  check (email is not null or phone is not null),
  check ((case_id is null) = (from_on is null) and (case_id is not null or walls = '{}' and not may_write and until_on is null)),
  check ((party_id is null) = (wall_id is null) and (wall_id is null or case_id is not null and state <> 'waiting')),
  foreign key (party_id, case_id) references cases.party (id, case_id) on delete cascade,
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade
);
create index enquiry_by_organisation on cases.enquiry (organisation_id, state, made_at);
create index enquiry_by_sender on cases.enquiry (sent_by);
create index enquiry_by_case on cases.enquiry (case_id) where case_id is not null;
create index enquiry_by_wall on cases.enquiry (wall_id) where wall_id is not null;
create index enquiry_by_party on cases.enquiry (party_id) where party_id is not null;

-- What became of it, step by step. Only added to, by the functions below.
create table cases.enquiry_step (
  id uuid primary key default gen_random_uuid(),
  enquiry_id uuid not null references cases.enquiry on delete cascade,
  became text not null check (became in ('sent', 'accepted', 'declined', 'passed-on', 'handed-on', 'taken-back')),
  organisation_id uuid not null references people.organisation,
  to_organisation_id uuid references people.organisation,
  person_id uuid references people.person on delete set null,
  -- Why, to whoever asked.
  says text check (length(says) between 1 and 1000),
  happened_at timestamptz not null default now(),
  number bigint generated always as identity,
  check ((to_organisation_id is not null) = (became = 'passed-on')),
  check (became not in ('declined', 'passed-on') or says is not null)
);
create index enquiry_step_by_enquiry on cases.enquiry_step (enquiry_id, number);

-- That an enquiry came to a service, and what became of it there: nothing of whom. It stays when the enquiry is
-- erased, so that what was counted stays counted; the id then points to nothing.
create table cases.intake (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references people.organisation on delete cascade,
  area_id uuid not null references directory.area,
  enquiry_id uuid not null,
  came_on date not null default people.today(),
  became text check (became in ('accepted', 'declined', 'passed-on', 'taken-back')),
  became_on date,
  check ((became is null) = (became_on is null))
);
create unique index intake_open on cases.intake (enquiry_id, organisation_id) where became is null;
create index intake_by_organisation on cases.intake (organisation_id, came_on);

-- How a service helps a family, from which day: its own record, that the family does not see. Only added to; of one
-- file the last that was said counts. A file is the service's party in a case, or an enquiry that came without one;
-- once that is erased its id points to nothing, and what was counted stays counted.
create table cases.service_record (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references people.organisation on delete cascade,
  file_id uuid not null,
  area_id uuid references directory.area,
  level text not null check (level in ('information', 'casework', 'intensive')),
  state text not null check (state in ('open', 'waiting', 'closed')),
  -- The kind of concern that it is mostly about, as the law knows them.
  concern text check (concern ~ '^[a-z]+(-[a-z0-9]+){0,5}$' and length(concern) <= 40),
  from_on date not null,
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default now(),
  number bigint generated always as identity
);
create index service_record_by_file on cases.service_record (file_id, number);
create index service_record_by_organisation on cases.service_record (organisation_id, number);

-- Time that somebody worked, for a file or for none. Only added to: a correction names what it corrects, and no
-- minutes mean that it is taken back.
create table cases.worked (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references people.organisation on delete cascade,
  person_id uuid references people.person on delete set null,
  file_id uuid,
  worked_on date not null,
  minutes integer not null check (minutes between 0 and 1440),
  kind text not null check (kind in ('contact', 'casework', 'school-meeting', 'council-meeting', 'mediation', 'hearing',
    'travel', 'training', 'other')),
  corrects uuid unique,
  recorded_at timestamptz not null default now(),
  number bigint generated always as identity,
  check (minutes > 0 or corrects is not null),
  unique (id, person_id),
  -- One's own alone.
  foreign key (corrects, person_id) references cases.worked (id, person_id) on delete cascade
);
create index worked_by_organisation on cases.worked (organisation_id, worked_on);
create index worked_by_person on cases.worked (person_id, worked_on);
create index worked_by_file on cases.worked (file_id) where file_id is not null;

do $do$ declare each text; begin
  foreach each in array array['enquiry', 'enquiry_step', 'intake', 'service_record', 'worked'] loop
    execute format('alter table cases.%I enable row level security, force row level security', each);
  end loop;
end $do$;

-- What became of an enquiry is written by functions alone: accepting decides who is in.

create policy walls_keep on cases.enquiry to way_forward_walls using (true) with check (true);
grant select, update (organisation_id, state, with_person, party_id, wall_id) on cases.enquiry to way_forward_walls;
create policy walls_keep on cases.enquiry_step to way_forward_walls using (true) with check (true);
grant select, insert (enquiry_id, became, organisation_id, to_organisation_id, person_id, says) on cases.enquiry_step
  to way_forward_walls;
create policy walls_keep on cases.intake to way_forward_walls using (true) with check (true);
grant select, insert (organisation_id, area_id, enquiry_id), update (became, became_on) on cases.intake
  to way_forward_walls;

create function cases.enquiry_was_sent() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into cases.enquiry_step (enquiry_id, became, organisation_id, person_id)
    values (new.id, 'sent', new.organisation_id, new.sent_by);
  insert into cases.intake (organisation_id, area_id, enquiry_id) values (new.organisation_id, new.area_id, new.id);
  return null;
end $$;

-- An enquiry that waits for a service that I work for, held until the transaction ends.
create function cases.waiting_enquiry(wanted uuid) returns cases.enquiry
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare found_one cases.enquiry;
begin
  select * into found_one from cases.enquiry e
    where e.id = wanted and e.state = 'waiting' and e.organisation_id in (select people.my_organisations()) for update;
  return found_one;
end $$;

-- Writes down what became of an enquiry with a service. Not to be called by anybody but the functions here.
create function cases.enquiry_became(which cases.enquiry, what text, why text, to_organisation uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into cases.enquiry_step (enquiry_id, became, organisation_id, to_organisation_id, person_id, says)
    values (which.id, what, which.organisation_id, to_organisation, people.me(), why);
  update cases.intake i set became = what, became_on = people.today()
    where i.enquiry_id = which.id and i.organisation_id = which.organisation_id and i.became is null;
end $$;

-- Accepts an enquiry for a service that I work for: I answer it, and where it comes from a case the service is let in
-- as the sender chose. @returns accepted; gone: it does not wait for us; family-left: the sender is no longer in the
-- case; over: the share that they chose has ended
create function cases.accept_enquiry(enquiry uuid) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare offer cases.enquiry; asker uuid; party uuid; joint uuid; first_day date;
begin
  offer := cases.waiting_enquiry(enquiry);
  if offer.id is null then return 'gone'; end if;
  if offer.case_id is not null then
    if offer.until_on < people.today() then return 'over'; end if;
    -- Nobody was let in before they accepted.
    first_day := greatest(offer.from_on, people.today());
    -- Whoever asked must still be of the family, and cannot be the one who accepts.
    select a.party_id into asker from cases.acting a join cases.party p on p.id = a.party_id
      where a.case_id = offer.case_id and a.person_id = offer.sent_by and a.ended_at is null
        and p.kind = 'family' and p.left_at is null limit 1;
    if asker is null or offer.sent_by = people.me() then return 'family-left'; end if;
    perform cases.hold(offer.case_id);
    -- A service that is in the case already does not come in twice, and whoever left and is asked again comes back to
    -- what they kept for themselves.
    select p.id into party from cases.party p
      where p.case_id = offer.case_id and p.kind = 'adviser' and p.organisation_id = offer.organisation_id
        and (p.left_at is null or exists (
          select from cases.acting a where a.party_id = p.id and a.person_id = people.me() and a.ended_at is null))
      order by p.left_at nulls first, p.joined_at limit 1;
    if party is null then
      party := cases.let_in(offer.case_id, 'adviser', 'adviser', people.me(), offer.organisation_id, asker,
        first_day, offer.until_on);
    else
      update cases.party p set left_at = null where p.id = party and p.left_at is not null;
      if not exists (select from cases.acting a where a.party_id = party and a.person_id = people.me() and a.ended_at is null) then
        insert into cases.acting (case_id, party_id, person_id, organisation_id)
          values (offer.case_id, party, people.me(), offer.organisation_id);
      end if;
      -- What the sender shared with it before is replaced by what they share now; what another gave stays as they gave it.
      update cases.wall_party x set withdrawn_at = now()
        where x.party_id = party and x.withdrawn_at is null and (x.wall_id = any (offer.walls) and x.granted_by = offer.sent_by or exists (
          select from cases.wall w join cases.wall_party theirs on theirs.wall_id = w.id
          where w.id = x.wall_id and w.kind = 'adviser-joint' and w.party_id = party
            and theirs.party_id = asker and theirs.withdrawn_at is null));
      perform cases.join_with(party, asker, first_day, offer.until_on);
    end if;
    select w.id into joint from cases.wall w
      join cases.wall_party x on x.wall_id = w.id and x.party_id = asker and x.withdrawn_at is null
      where w.party_id = party and w.kind = 'adviser-joint' limit 1;
    -- As far and as long as the sender may still write there themselves.
    insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by)
      select offer.case_id, w.id, party, offer.may_write, first_day, least(offer.until_on, mine.until_on), offer.sent_by
      from cases.wall w join cases.wall_party mine on mine.wall_id = w.id
      where w.id = any (offer.walls) and w.case_id = offer.case_id and w.kind in ('family', 'shared')
        and mine.party_id = asker and mine.may_write and mine.withdrawn_at is null
        and mine.from_on <= people.today() and (mine.until_on is null or mine.until_on >= people.today())
        and (mine.until_on is null or mine.until_on >= first_day)
        and not exists (select from cases.wall_party x where x.wall_id = w.id and x.party_id = party and x.withdrawn_at is null);
  end if;
  perform cases.enquiry_became(offer, 'accepted', null, null);
  update cases.enquiry e set state = 'accepted', with_person = people.me(), party_id = party, wall_id = joint
    where e.id = offer.id;
  return 'accepted';
end $$;

-- Tells whoever asked that a service I work for cannot help, and why. The service then sees it no more.
create function cases.decline_enquiry(enquiry uuid, why text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare offer cases.enquiry;
begin
  offer := cases.waiting_enquiry(enquiry);
  if offer.id is null then return false; end if;
  perform cases.enquiry_became(offer, 'declined', why, null);
  update cases.enquiry e set state = 'declined' where e.id = offer.id;
  return true;
end $$;

-- Gives an enquiry to another service that advises families, where whoever asked has said that it may be. It waits
-- there, and the service that gave it sees it no more.
create function cases.pass_on_enquiry(enquiry uuid, to_organisation uuid, why text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare offer cases.enquiry;
begin
  offer := cases.waiting_enquiry(enquiry);
  if offer.id is null or not offer.may_pass_on or to_organisation = offer.organisation_id or not exists (
    select from people.organisation o where o.id = to_organisation and o.kind = 'adviser' and o.retired_at is null)
    then return false; end if;
  perform cases.enquiry_became(offer, 'passed-on', why, to_organisation);
  update cases.enquiry e set organisation_id = to_organisation where e.id = offer.id;
  insert into cases.intake (organisation_id, area_id, enquiry_id) values (to_organisation, offer.area_id, offer.id);
  return true;
end $$;

-- Gives an accepted enquiry that came without a case to a colleague: I answer it, or keep the members.
create function cases.hand_on_enquiry(enquiry uuid, who uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare held cases.enquiry;
begin
  select * into held from cases.enquiry e
    where e.id = enquiry and e.state = 'accepted' and e.case_id is null
      and (e.with_person = people.me() and e.organisation_id in (select people.my_organisations())
        or e.organisation_id in (select people.my_administered()))
    for update;
  if held.id is null or not exists (select from people.member m
    where m.organisation_id = held.organisation_id and m.person_id = who and m.ended_at is null) then return false; end if;
  perform cases.enquiry_became(held, 'handed-on', null, null);
  update cases.enquiry e set with_person = who where e.id = held.id;
  return true;
end $$;

-- Ends an enquiry that waits or that a service has. Not to be called by anybody but the functions here.
create function cases.end_enquiry(which cases.enquiry) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if which.state not in ('waiting', 'accepted') then return; end if;
  perform cases.enquiry_became(which, 'taken-back', null, null);
  update cases.enquiry e set state = 'taken-back' where e.id = which.id;
end $$;

-- Takes back what I asked; where the service was let in by it, the share too.
create function cases.take_back_enquiry(enquiry uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare mine cases.enquiry;
begin
  select * into mine from cases.enquiry e
    where e.id = enquiry and e.sent_by = people.me() and e.state in ('waiting', 'accepted') for update;
  if mine.id is null then return false; end if;
  if mine.party_id is not null then perform cases.withdraw(mine.party_id, null); end if;
  perform cases.end_enquiry(mine);
  return true;
end $$;

-- Who keeps the members of the service that an enquiry waits for: to be told of it by whoever sent it or passed it on.
create function cases.who_is_told(enquiry uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 3
  begin atomic
    select m.person_id from cases.enquiry e join people.member m on m.organisation_id = e.organisation_id
    where e.id = who_is_told.enquiry and e.state = 'waiting' and m.role = 'administrator' and m.ended_at is null
      and (e.sent_by = people.me() or exists (select from cases.enquiry_step s
        where s.enquiry_id = e.id and s.person_id = people.me() and s.to_organisation_id = e.organisation_id));
  end;

-- The files that I may write the service's own record of: its cases that I act in, and the enquiries that I answer.
create function cases.my_files() returns table (file_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 50
  begin atomic
    select p.id, p.organisation_id from cases.party p
      where p.id in (select cases.my_parties()) and p.organisation_id is not null and p.kind = 'adviser'
    union all
    select e.id, e.organisation_id from cases.enquiry e
      where e.with_person = people.me() and e.case_id is null and e.state = 'accepted'
        and e.organisation_id in (select people.my_organisations());
  end;

-- Names, for the two functions below: with policies alone every name on a desk would be asked for by each of them.

-- Who stands with me behind a wall that is open to me today, in the cases that I have for a service: the families, and
-- those of the service who have the case too.
create function cases.people_at_my_desk() returns table (case_id uuid, party_id uuid, is_family boolean, person_id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 200
  begin atomic
    select distinct q.case_id, q.id, q.kind = 'family', n.id, n.name
    from cases.my_files() f
      join cases.wall_party mine on mine.party_id = f.file_id and mine.withdrawn_at is null
        and mine.from_on <= people.today() and (mine.until_on is null or mine.until_on >= people.today())
      join cases.wall_party theirs on theirs.wall_id = mine.wall_id and theirs.withdrawn_at is null
      join cases.party q on q.id = theirs.party_id and q.left_at is null and (q.kind = 'family' or q.id = f.file_id)
      join cases.acting a on a.party_id = q.id and a.ended_at is null
      join people.person n on n.id = a.person_id;
  end;

-- The cases of a service whose members I keep: who of the family asked, who of the service has it, and nothing of what
-- is in it.
create function cases.cases_of_service(service uuid) returns table (party_id uuid, case_id uuid, joined_at timestamptz,
    families json, has json)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
  begin atomic
    select p.id, p.case_id, p.joined_at,
      (select json_agg(distinct jsonb_build_object('name', n.name, 'label', f.label))
        from cases.wall w
          join cases.wall_party x on x.wall_id = w.id and x.party_id <> p.id and x.withdrawn_at is null
          join cases.party f on f.id = x.party_id and f.left_at is null
          join cases.acting a on a.party_id = f.id and a.ended_at is null
          join people.person n on n.id = a.person_id
        where w.party_id = p.id and w.kind = 'adviser-joint'),
      (select json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name)
        from cases.acting a join people.person n on n.id = a.person_id
        where a.party_id = p.id and a.ended_at is null and exists (select from people.member m
          where m.organisation_id = service and m.person_id = a.person_id and m.ended_at is null))
    from cases.party p
    where p.organisation_id = service and p.kind = 'adviser' and p.left_at is null
      and service in (select people.my_administered())
      -- Somebody still lets it in, today.
      and exists (select from cases.wall w join cases.wall_party x on x.wall_id = w.id and x.party_id = p.id
        where w.case_id = p.case_id and w.kind <> 'private' and x.withdrawn_at is null
          and x.from_on <= people.today() and (x.until_on is null or x.until_on >= people.today()));
  end;

create trigger was_sent after insert on cases.enquiry for each row execute function cases.enquiry_was_sent();

grant create on schema cases to way_forward_walls;
do $do$ declare each text; begin
  foreach each in array array['accept_enquiry(uuid)', 'decline_enquiry(uuid, text)', 'pass_on_enquiry(uuid, uuid, text)',
    'hand_on_enquiry(uuid, uuid)', 'take_back_enquiry(uuid)', 'who_is_told(uuid)', 'my_files()', 'people_at_my_desk()',
    'cases_of_service(uuid)'] loop
    execute format('grant execute on function cases.%s to way_forward_person', each);
    execute format('alter function cases.%s owner to way_forward_walls', each);
  end loop;
  foreach each in array array['enquiry_was_sent()', 'waiting_enquiry(uuid)',
    'enquiry_became(cases.enquiry, text, text, uuid)', 'end_enquiry(cases.enquiry)'] loop
    execute format('alter function cases.%s owner to way_forward_walls', each);
  end loop;
end $do$;
revoke create on schema cases from way_forward_walls;

-- What a person reads and adds.

create policy seen on cases.enquiry for select to way_forward_person
  using (sent_by = people.me()
    or (state = 'waiting' or state = 'accepted' and case_id is null)
      and organisation_id in (select people.my_organisations())
    or state = 'accepted' and wall_id in (select cases.my_walls()));
create policy sent on cases.enquiry for insert to way_forward_person
  with check (sent_by = people.me()
    and exists (select from people.organisation_area a join people.organisation o on o.id = a.organisation_id
      where a.area_id = enquiry.area_id and o.id = enquiry.organisation_id and o.kind = 'adviser' and o.retired_at is null)
    and (case_id is null or case_id in (select cases.my_family_cases())
      and walls <@ array(select w.id from cases.wall w where w.case_id = enquiry.case_id and w.kind in ('family', 'shared')
        and w.id in (select cases.my_writable_walls()))));
grant select, insert (id, sent_by, organisation_id, area_id, case_id, walls, may_write, from_on, until_on, name, child_name,
    born_on, query, email, phone, reach, access_needs, meeting, meeting_says, may_pass_on)
  on cases.enquiry to way_forward_person;

create policy seen on cases.enquiry_step for select to way_forward_person
  using (exists (select from cases.enquiry e where e.id = enquiry_id));
grant select on cases.enquiry_step to way_forward_person;

create policy administrator_counts on cases.intake for select to way_forward_person
  using (organisation_id in (select people.my_administered()));
grant select (id, organisation_id, area_id, came_on, became, became_on) on cases.intake to way_forward_person;

create policy seen on cases.service_record for select to way_forward_person
  using (file_id in (select f.file_id from cases.my_files() f) or organisation_id in (select people.my_administered()));
create policy added on cases.service_record for insert to way_forward_person
  with check (recorded_by = people.me() and (file_id, organisation_id) in (select f.file_id, f.organisation_id from cases.my_files() f));
grant select, insert (organisation_id, file_id, area_id, level, state, concern, from_on, recorded_by)
  on cases.service_record to way_forward_person;

create policy seen on cases.worked for select to way_forward_person
  using (person_id = people.me() or organisation_id in (select people.my_administered())
    or file_id in (select f.file_id from cases.my_files() f));
create policy added on cases.worked for insert to way_forward_person
  with check (person_id = people.me() and organisation_id in (select people.my_organisations())
    and (file_id is null or (file_id, organisation_id) in (select f.file_id, f.organisation_id from cases.my_files() f)));
grant select, insert (id, organisation_id, person_id, file_id, worked_on, minutes, kind, corrects) on cases.worked
  to way_forward_person;

-- Where whoever keeps the members of a service gives one of its cases to a colleague, it is written down for the family.
create policy administrator_notes on cases.audit for insert to way_forward_person
  with check (person_id = people.me() and wall_id is null and act in ('assigned', 'unassigned')
    and party_id in (select p.id from cases.party p where p.organisation_id in (select people.my_administered())));
