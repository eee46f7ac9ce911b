-- The desk of mediation: lists that are found by index among many matters, who of a service may be given a matter, and
-- what a family thought of it.

create index due_line_open on mediation.due_line (organisation_id, next_on, matter_id)
  where organisation_id is not null and stage <> 'closed';
create index due_line_new on mediation.due_line (organisation_id, next_on, matter_id)
  where organisation_id is not null and stage = 'new';
create index due_line_waiting on mediation.due_line (organisation_id, waits_on, next_on, matter_id)
  where organisation_id is not null and stage <> 'closed';
create index due_line_late on mediation.due_line (organisation_id, late_from, matter_id)
  where organisation_id is not null and late_from is not null;
create index due_line_certificate on mediation.due_line (organisation_id, certificate_late_from, matter_id)
  where organisation_id is not null and certificate_late_from is not null;
create index due_line_meeting on mediation.due_line (organisation_id, meeting_at, matter_id)
  where organisation_id is not null and meeting_at is not null;
create index due_line_closed on mediation.due_line (organisation_id, opened_at desc, matter_id)
  where organisation_id is not null and stage = 'closed';

-- What somebody who mediates or advises can take on, and what they know (reg 40). The last one counts.
create table mediation.mediator_profile (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references people.organisation on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  -- How many matters at once; null: not said.
  capacity smallint check (capacity between 0 and 200),
  knows_needs boolean not null,
  knows_health boolean not null,
  knows_social_care boolean not null,
  -- Where the knowledge is from.
  knows_says text check (length(knows_says) between 1 and 1000),
  -- Recorded, and asked of nobody.
  accredited_by text check (length(accredited_by) between 1 and 200),
  accredited_until date,
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default now(),
  number bigint generated always as identity
);
create index mediator_profile_by_person on mediation.mediator_profile (organisation_id, person_id, number);
create index mediator_profile_of_person on mediation.mediator_profile (person_id);

-- That somebody is not employed by a council, a commissioner or NHS England, said anew each year; and with whom they
-- have a conflict of interest.
create table mediation.declaration (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references people.organisation on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  kind text not null check (kind in ('independent', 'not-independent', 'conflict', 'conflict-over')),
  -- With whom: somebody who has an account here, or their name.
  with_organisation uuid references people.organisation on delete cascade,
  with_name text check (length(with_name) between 1 and 200),
  says text check (length(says) between 1 and 1000),
  made_on date not null,
  -- The conflict that is over.
  ends uuid unique,
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default now(),
  number bigint generated always as identity,
  check ((kind = 'conflict') = (with_organisation is not null or with_name is not null)),
  check ((kind = 'conflict-over') = (ends is not null)),
  unique (id, organisation_id, person_id),
  foreign key (ends, organisation_id, person_id)
    references mediation.declaration (id, organisation_id, person_id) on delete cascade
);
create index declaration_by_person on mediation.declaration (organisation_id, person_id, number);
create index declaration_of_person on mediation.declaration (person_id);
create index declaration_with on mediation.declaration (with_organisation) where with_organisation is not null;
-- A council or a body that has no account here is known by its name alone.
create index party_by_label on cases.party (lower(label)) where organisation_id is null and kind in ('authority', 'body');

alter table mediation.mediator_profile enable row level security, force row level security;
alter table mediation.declaration enable row level security, force row level security;
create policy walls_read on mediation.declaration for select to way_forward_walls using (true);
grant select on mediation.declaration to way_forward_walls;

-- Cases in which somebody declared a conflict with a party, by its account here or by its name.
create view mediation.conflict with (security_invoker = true) as
  select d.person_id, d.organisation_id, q.case_id, q.id as party_id
  from mediation.declaration d cross join lateral (
    select p.id, p.case_id from cases.party p where p.organisation_id = d.with_organisation and p.left_at is null
    union all
    select p.id, p.case_id from people.organisation o join cases.party p on p.organisation_id = o.id
      where lower(o.name) = lower(btrim(d.with_name)) and p.left_at is null
    union all
    select p.id, p.case_id from cases.party p
      where p.organisation_id is null and p.kind in ('authority', 'body') and lower(p.label) = lower(btrim(d.with_name))
        and p.left_at is null) q
  where d.kind = 'conflict' and not exists (select from mediation.declaration o where o.ends = d.id);

-- Who acts for an organisation in a case by working there: everybody in a council or a body, and in a mediation service
-- its advisers. Its mediators act where they are given a case, as members of other services do. Nobody does so in a case
-- in which they act for themselves, such as that of their own child, declared an interest, or have a conflict.
create view cases.by_place with (security_invoker = true) as
  select p.id as party_id, p.case_id, m.person_id, m.organisation_id
  from people.member m join people.organisation o on o.id = m.organisation_id
    join cases.party p on p.organisation_id = m.organisation_id and p.kind = o.kind
  where m.ended_at is null and o.retired_at is null and p.left_at is null
    and (o.kind in ('authority', 'body') or o.kind = 'mediationService' and 'mediationAdviser' = any (m.capacities))
    and not exists (select from cases.barred b where b.party_id = p.id and b.person_id = m.person_id)
    and not exists (select from cases.acting a where a.person_id = m.person_id and a.case_id = p.case_id
      and a.ended_at is null and a.organisation_id is null and (a.until_at is null or a.until_at > now()))
    and not exists (select from mediation.conflict c where c.person_id = m.person_id
      and c.organisation_id = m.organisation_id and c.case_id = p.case_id and c.party_id <> p.id);
grant select on cases.by_place, mediation.conflict to way_forward_walls;

-- In all cases at once, where none is named: a plan that took this in would read as if there were few.
create function cases.my_places() returns table (party_id uuid, case_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select b.party_id, b.case_id from cases.by_place b where b.person_id = people.me();
  end;
create or replace view cases.my_part with (security_invoker = true) as
  select a.party_id, a.case_id from cases.acting a
  where a.person_id = (select people.me()) and a.ended_at is null and (a.until_at is null or a.until_at > now())
    and ((select cases.named()) is null or a.case_id = (select cases.named()))
    and (a.organisation_id is null or a.organisation_id in (select w.organisation_id from people.my_work w))
  union all
  select b.party_id, b.case_id from cases.by_place b
  where b.person_id = (select people.me()) and b.case_id = (select cases.named())
  union all
  select b.party_id, b.case_id from cases.my_places() b where (select cases.named()) is null;

-- The organisations for whose parties I act by working there, in every matter: `cases.by_place` says the same of each
-- party, of which a desk has ten thousand.
create function mediation.my_desks() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 2
  begin atomic
    select w.organisation_id from people.my_work w
    where w.kind in ('authority', 'body') or w.kind = 'mediationService' and 'mediationAdviser' = any (w.capacities);
  end;
-- The mediation services in which I advise or mediate: whoever may be given a matter there, and may give it, sees what the
-- others can take on and have declared.
create function mediation.my_services() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 2
  begin atomic
    select w.organisation_id from people.my_work w where w.kind = 'mediationService' and w.capacities <> '{}';
  end;
-- The parties for which I do not act, though I work there: `cases.by_place` says why.
create function mediation.my_interests() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 5
  begin atomic
    select b.party_id from cases.barred b where b.person_id = people.me()
    union
    select p.id from cases.acting a join cases.party p on p.case_id = a.case_id and p.id <> a.party_id
      join people.my_work w on w.organisation_id = p.organisation_id
      where a.person_id = people.me() and a.ended_at is null and a.organisation_id is null
        and (a.until_at is null or a.until_at > now())
    union
    select p.id from mediation.conflict c join cases.party p on p.case_id = c.case_id and p.id <> c.party_id
      and p.organisation_id = c.organisation_id
      where c.person_id = people.me();
  end;
-- The parties that I was given to act for, or act for by myself.
create function mediation.my_given() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select a.party_id from cases.acting a
    where a.person_id = people.me() and a.ended_at is null and (a.until_at is null or a.until_at > now())
      and (a.organisation_id is null or a.organisation_id in (select w.organisation_id from people.my_work w));
  end;
-- The case of a matter in which I take part, where none is named yet; null: none.
create function mediation.case_of(matter uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select m.case_id from mediation.matter m
    where m.id = case_of.matter and (
      exists (select from cases.party p where p.case_id = m.case_id and p.id in (select g from mediation.my_given() g))
      or exists (select from cases.by_place b where b.case_id = m.case_id and b.person_id = people.me()));
  end;

-- What the desk shows of some matters: as far as my own party in each is let in there today, and no words.
create function mediation.lines_seen(of_matters uuid[]) returns table (matter_id uuid, party_id uuid, reference text,
    concern_kind text, side_id uuid, sides json, steps json, has json)
  language sql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan rows 25
  begin atomic
    select m.id, l.party_id, m.reference, m.concern_kind, mine.id,
      (select json_agg(json_build_object('id', s.id, 'role', s.role, 'hasEnded', s.ended_at is not null) order by s.added_at, s.id)
        from mediation.side s where s.matter_id = m.id),
      (select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'word', t.word, 'about', t.about, 'onDay', t.on_day,
          'atTime', t.at_time, 'wall', t.wall_id, 'use', w.use, 'side', t.side_id, 'corrects', t.corrects, 'number', t.number)
          order by t.number)
        from mediation.step t join mediation.matter_wall w on w.matter_id = t.matter_id and w.wall_id = t.wall_id
        where t.matter_id = m.id and exists (select from cases.wall_party x
          where x.wall_id = t.wall_id and x.party_id = l.party_id and x.withdrawn_at is null
            and x.from_on <= people.today() and (x.until_on is null or x.until_on >= people.today()))),
      (select json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name, n.id)
        from cases.acting a join people.person n on n.id = a.person_id
        where a.party_id = l.party_id and a.ended_at is null and exists (select from people.member e
          where e.organisation_id = l.organisation_id and e.person_id = a.person_id and e.ended_at is null))
    from mediation.due_line l join mediation.matter m on m.id = l.matter_id
      join cases.party p on p.id = l.party_id and p.left_at is null
      left join mediation.side mine on mine.matter_id = m.id and mine.party_id = l.party_id
    where l.matter_id = any (of_matters)
      and (l.organisation_id in (select d from mediation.my_desks() d)
          and l.party_id not in (select i from mediation.my_interests() i)
        or l.party_id in (select g from mediation.my_given() g));
  end;

-- How many matters each list of an organisation has, to a thousand: for everybody who works there.
create function mediation.desk_counts(of_organisation uuid, on_day date) returns table (list text, found int)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 10
  begin atomic
    select c.list, c.found from (
      select 'new' as list, (select count(*)::int from (select from mediation.due_line l
        where l.organisation_id = of_organisation and l.stage = 'new' limit 1000) x) as found
      union all select 'us', (select count(*)::int from (select from mediation.due_line l
        where l.organisation_id = of_organisation and l.waits_on = 'us' and l.stage <> 'closed' limit 1000) x)
      union all select 'others', (select count(*)::int from (select from mediation.due_line l
        where l.organisation_id = of_organisation and l.waits_on = 'others' and l.stage <> 'closed' limit 1000) x)
      union all select 'week', (select count(*)::int from (select from mediation.due_line l
        where l.organisation_id = of_organisation and l.next_on <= on_day + 7 and l.stage <> 'closed' limit 1000) x)
      union all select 'meetings', (select count(*)::int from (select from mediation.due_line l
        where l.organisation_id = of_organisation and l.meeting_at >= (on_day::timestamp at time zone 'Europe/London') limit 1000) x)
      union all select 'late', (select count(*)::int from (select from mediation.due_line l
        where l.organisation_id = of_organisation and l.late_from <= on_day limit 1000) x)
      union all select 'certificates', (select count(*)::int from (select from mediation.due_line l
        where l.organisation_id = of_organisation and l.certificate_late_from <= on_day limit 1000) x)
      union all select 'mine', (select count(*)::int from (select from mediation.due_line l
        where l.organisation_id = of_organisation and l.stage <> 'closed' and l.party_id in (select g from mediation.my_given() g) limit 1000) x)
      union all select 'all', (select count(*)::int from (select from mediation.due_line l
        where l.organisation_id = of_organisation and l.stage <> 'closed' limit 1000) x)
      union all select 'closed', (select count(*)::int from (select from mediation.due_line l
        where l.organisation_id = of_organisation and l.stage = 'closed' limit 1000) x)
    ) c where of_organisation in (select people.my_organisations());
  end;

-- The open matters of a service whose members I keep: who has each and when something is due, and nothing of whom.
create function mediation.lines_kept(of_organisation uuid, skipped int, most int) returns table (matter_id uuid, case_id uuid,
    party_id uuid, reference text, process text, stage text, waits_on text, next_what text, next_on date, late_from date,
    opened_at timestamptz, has json)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 25
  begin atomic
    select l.matter_id, l.case_id, l.party_id, m.reference, l.process, l.stage, l.waits_on, l.next_what, l.next_on, l.late_from, l.opened_at,
      (select json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name, n.id)
        from cases.acting a join people.person n on n.id = a.person_id
        where a.party_id = l.party_id and a.ended_at is null and exists (select from people.member e
          where e.organisation_id = l.organisation_id and e.person_id = a.person_id and e.ended_at is null))
    from (select x.* from mediation.due_line x
        where x.organisation_id = of_organisation and x.stage <> 'closed'
          and of_organisation in (select people.my_administered())
        order by x.next_on, x.matter_id offset least(greatest(skipped, 0), 100000) limit least(most, 100)) l
      join mediation.matter m on m.id = l.matter_id
    order by l.next_on, l.matter_id;
  end;

-- How many open matters each of a service has: for whoever gives them.
create function mediation.loads(of_organisation uuid) returns table (person_id uuid, matters int)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select a.person_id, count(*)::int
    from people.member e join cases.acting a on a.person_id = e.person_id and a.organisation_id = e.organisation_id and a.ended_at is null
      join mediation.due_line l on l.party_id = a.party_id and l.stage <> 'closed'
    where e.organisation_id = of_organisation and e.ended_at is null
      and (of_organisation in (select d from mediation.my_services() d) or of_organisation in (select people.my_administered()))
    group by a.person_id;
  end;

-- Whether somebody last said of themselves that they are not independent. Source: LAW-MED-03.
create function mediation.is_not_independent(who uuid, at uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select coalesce((select d.kind = 'not-independent' from mediation.declaration d
      where d.organisation_id = at and d.person_id = who and d.kind in ('independent', 'not-independent')
      order by d.number desc limit 1), false);
  end;
-- A case is given to nobody who acts in it for themselves, declared a conflict with somebody in it, or is not independent.
create function mediation.refuse_conflicted() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from mediation.conflict c where c.person_id = new.person_id
      and c.organisation_id = new.organisation_id and c.case_id = new.case_id and c.party_id <> new.party_id)
    or mediation.is_not_independent(new.person_id, new.organisation_id)
    or exists (select from cases.acting a join cases.party p on p.id = new.party_id and p.kind <> 'adviser'
      where a.person_id = new.person_id and a.case_id = new.case_id and a.party_id <> p.id
        and a.organisation_id is null and a.ended_at is null and (a.until_at is null or a.until_at > now())) then
    raise exception 'somebody who has an interest in this case is not given it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_conflicted before insert on cases.acting for each row when (new.organisation_id is not null)
  execute function mediation.refuse_conflicted();
-- Whoever was given a case before is taken off it, whichever came later: the party, or the declaration.
create function mediation.end_conflicted() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_table_name = 'party' then
    update cases.acting a set ended_at = now() from mediation.conflict c
      where c.party_id = new.id and c.case_id = new.case_id and a.case_id = c.case_id and a.person_id = c.person_id
        and a.organisation_id = c.organisation_id and a.party_id <> c.party_id and a.ended_at is null;
  else
    update cases.acting a set ended_at = now() from mediation.conflict c
      where c.person_id = new.person_id and c.organisation_id = new.organisation_id and a.case_id = c.case_id
        and a.person_id = c.person_id and a.organisation_id = c.organisation_id and a.party_id <> c.party_id
        and a.ended_at is null;
  end if;
  return null;
end $$;
create trigger end_conflicted after insert on cases.party for each row when (new.kind in ('authority', 'body'))
  execute function mediation.end_conflicted();
create trigger end_conflicted after insert on mediation.declaration for each row when (new.kind = 'conflict')
  execute function mediation.end_conflicted();

-- What a family thought is counted for the service, once in a matter, mark by mark and without whose it is.
create function mediation.count_feedback() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into mediation.tally (organisation_id, area_id, matter_id, process, what, word, on_day, took)
    select p.organisation_id, m.area_id, m.id, m.process, 'feedback', mark.key, new.on_day, mark.value::smallint
    from mediation.matter m join cases.party p on p.id = m.service_party, jsonb_each_text(new.body -> 'marks') mark
    where m.id = new.matter_id and p.organisation_id is not null and mark.value ~ '^[1-5]$'
      and not exists (select from mediation.step t
        where t.matter_id = m.id and t.kind = 'feedback' and t.side_id is not null and t.number < new.number)
      and mark.key ~ '^[a-z]+(-[a-z]+){0,3}$' and length(mark.key) <= 40;
  return new;
end $$;
create trigger count_feedback after insert on mediation.step for each row
  when (new.kind = 'feedback' and new.side_id is not null and jsonb_typeof(new.body -> 'marks') = 'object') execute function mediation.count_feedback();

grant create on schema cases to way_forward_walls;
alter function cases.my_places() owner to way_forward_walls;
revoke create on schema cases from way_forward_walls;
grant create on schema mediation to way_forward_walls;
do $do$ declare each text; begin
  foreach each in array array['case_of(uuid)', 'my_desks()', 'my_services()', 'my_interests()', 'my_given()', 'lines_seen(uuid[])',
    'desk_counts(uuid, date)', 'lines_kept(uuid, int, int)', 'loads(uuid)'] loop
    execute format('grant execute on function mediation.%s to way_forward_person', each);
    execute format('alter function mediation.%s owner to way_forward_walls', each);
  end loop;
  alter function mediation.is_not_independent(uuid, uuid) owner to way_forward_walls;
  alter function mediation.refuse_conflicted() owner to way_forward_walls;
  alter function mediation.end_conflicted() owner to way_forward_walls;
  alter function mediation.count_feedback() owner to way_forward_walls;
end $do$;
revoke create on schema mediation from way_forward_walls;

grant execute on function cases.named() to way_forward_person;
-- A line is found by its organisation, and looked at by what it says itself: the party behind it was let in with it.
drop policy own on mediation.due_line;
create policy own on mediation.due_line for select to way_forward_person
  using (((select cases.named()) is null or case_id = (select cases.named()))
    and (organisation_id in (select mediation.my_desks()) and party_id not in (select mediation.my_interests())
      or party_id in (select mediation.my_given())));

create policy seen on mediation.mediator_profile for select to way_forward_person
  using (person_id = people.me() or organisation_id in (select mediation.my_services())
    or organisation_id in (select people.my_administered()));
create policy recorded on mediation.mediator_profile for insert to way_forward_person
  with check (recorded_by = people.me()
    and (person_id = people.me() and organisation_id in (select people.my_organisations())
      or organisation_id in (select people.my_administered()))
    and exists (select from people.member m where m.organisation_id = mediator_profile.organisation_id
      and m.person_id = mediator_profile.person_id and m.ended_at is null));
grant select, insert (organisation_id, person_id, capacity, knows_needs, knows_health, knows_social_care, knows_says,
  accredited_by, accredited_until, recorded_by) on mediation.mediator_profile to way_forward_person;

create policy seen on mediation.declaration for select to way_forward_person
  using (person_id = people.me() or organisation_id in (select mediation.my_services())
    or organisation_id in (select people.my_administered()));
-- Of their independence everybody speaks for themselves.
create policy declared on mediation.declaration for insert to way_forward_person
  with check (recorded_by = people.me()
    and (person_id = people.me() and organisation_id in (select people.my_organisations())
      or kind in ('conflict', 'conflict-over') and organisation_id in (select people.my_administered()))
    and exists (select from people.member m where m.organisation_id = declaration.organisation_id
      and m.person_id = declaration.person_id and m.ended_at is null));
grant select, insert (id, organisation_id, person_id, kind, with_organisation, with_name, says, made_on, ends, recorded_by)
  on mediation.declaration to way_forward_person;
