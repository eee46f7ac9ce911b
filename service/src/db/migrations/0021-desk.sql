-- The desk, further: who of a service is told of what happens, what was agreed and is still to be done, what is found by
-- whom it is about, and numbers that follow what became of each thing.

-- What somebody was told of, once: ahead of its day a term that is to be done, or a guest's time that ends; and a family
-- of a term that is late, and that it may say what it thought.
create table mediation.told_once (
  matter_id uuid not null references mediation.matter on delete cascade,
  -- The step that says until when a term is to be done; of a guest their acting for a side; the matter itself.
  about uuid not null,
  what text not null check (what in ('term-week', 'term-day', 'term-late', 'guest', 'over')),
  told_at timestamptz not null default now(),
  primary key (about, what)
);
create index told_once_by_matter on mediation.told_once (matter_id);
alter table mediation.told_once enable row level security, force row level security;
create policy walls_keep on mediation.told_once to way_forward_walls using (true) with check (true);
grant select, insert (matter_id, about, what) on mediation.told_once to way_forward_walls;

create index term_due_by_day on mediation.step (on_day, matter_id) where kind = 'term-due';
create index term_by_matter on mediation.step (matter_id) where kind in ('term-due', 'term-undated');
-- Of the same family twice, by what an organisation calls its matters.
grant execute on function mediation.name_keys(text, text) to way_forward_worker, way_forward_api;
create index due_line_by_names on mediation.due_line using gin (mediation.name_keys(known_as, null));
create index referral_by_matter on mediation.step (matter_id) where kind = 'referral';

-- Whom of its service a matter is the business of: those who have it; where no mediation adviser is among them, all its
-- mediation advisers. Nobody who has an interest in it. Not to be called by anybody but the functions here.
create function mediation.people_of_service(of_matter uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 5
  begin atomic
    with members as (
      select w.person_id, exists (
          select from cases.by_place b where b.party_id = p.id and b.person_id = w.person_id) as advises, exists (
          select from cases.acting a where a.party_id = p.id and a.person_id = w.person_id and a.ended_at is null) as has
      from mediation.matter m join cases.party p on p.id = m.service_party and p.left_at is null
        join people.organisation o on o.id = p.organisation_id and o.retired_at is null
        join people.member w on w.organisation_id = o.id and w.ended_at is null
      where m.id = of_matter)
    select w.person_id from members w
    where w.has or w.advises and not exists (select from members x where x.has and x.advises);
  end;

-- Puts an email about a matter to each of them, me left out. Who has one about it waiting gets no second. Not to be called
-- by anybody but functions that have found who asks. @param link of the matter @returns to how many
create function mediation.post_to_service(of_matter uuid, link text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare told integer; who text;
begin
  if link is null or length(link) > 1000 or link !~ '^https?://[^[:space:]<>"]+$'
    then raise exception 'a message needs a link' using errcode = 'check_violation'; end if;
  select o.name into who from mediation.matter m join cases.party p on p.id = m.service_party
    join people.organisation o on o.id = p.organisation_id where m.id = of_matter;
  insert into post.message (kind, person_id, fills, made_by)
    select 'matter-work', t, jsonb_build_object('organisation', who, 'link', link), people.me()
    from mediation.people_of_service(of_matter) t
    where t is distinct from people.me() and not exists (
      select from post.message x where x.person_id = t and x.kind = 'matter-work'
        and x.sent_at is null and x.dropped_at is null and x.fills ->> 'link' = link);
  get diagnostics told = row_count;
  return told;
end $$;

-- The same where something happened in a matter that I speak in, in which I said just now that a term was carried out, or
-- that I referred to the service.
create function mediation.tell_service(of_matter uuid, link text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if people.me() is null or not exists (select from mediation.my_voices() v where v.matter_id = of_matter)
    and not mediation.i_said_carried_out(of_matter)
    and not exists (select from mediation.matter m where m.id = of_matter and m.opened_by = people.me()) then return 0; end if;
  return mediation.post_to_service(of_matter, link);
end $$;

-- Tells every side and the service that I said just now, in this transaction, that a term was carried out: whoever was let in
-- for that sees no side. @param link of the matter @returns to how many people
create function mediation.tell_carried_out(of_matter uuid, link text) returns integer
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select case when mediation.i_said_carried_out(of_matter) then mediation.tell_service(of_matter, link)
      + mediation.tell(of_matter, array(select s.id from mediation.side s where s.matter_id = of_matter and s.ended_at is null), link)
      else 0 end;
  end;

-- Puts an email to those who act for the family of a matter that I speak in for the service, or for a side once the end is
-- written down: that its part is done, and that they may say what they thought of it, which is asked once. @param origin of the service @returns to how many people
create function mediation.tell_of_end(of_matter uuid, origin text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare told integer; at text := origin || '/mediation/' || of_matter; who text; is_asked boolean;
begin
  if people.me() is null
    or not exists (select from mediation.my_voices() v where v.matter_id = of_matter and (v.side_id is null or exists (
      select from mediation.step t where t.matter_id = of_matter and t.kind = 'ended' and t.word <> 'taken-back'
        and not exists (select from mediation.step c where c.corrects = t.id)))) then return 0; end if;
  if origin is null or length(origin) > 500 or origin !~ '^https?://[^[:space:]<>"]+$'
    then raise exception 'a message needs a link' using errcode = 'check_violation'; end if;
  select o.name into who from mediation.matter m join cases.party p on p.id = m.service_party
    join people.organisation o on o.id = p.organisation_id where m.id = of_matter;
  insert into mediation.told_once (matter_id, about, what)
    select of_matter, of_matter, 'over'
    where not exists (select from mediation.step t where t.matter_id = of_matter and t.kind = 'feedback')
    on conflict do nothing;
  is_asked := found;
  insert into post.message (kind, person_id, fills, made_by)
    select 'matter-over', a.person_id, jsonb_build_object('organisation', who, 'link', at, 'isAsked', is_asked), people.me()
    from mediation.matter m join cases.acting a on a.party_id = m.family_party and a.ended_at is null
    where m.id = of_matter and a.person_id <> people.me() and (a.until_at is null or a.until_at > now())
      and not exists (select from post.message x where x.person_id = a.person_id and x.kind = 'matter-over'
        and x.sent_at is null and x.dropped_at is null and x.fills ->> 'link' = at);
  get diagnostics told = row_count;
  return told;
end $$;

-- The mediation services that somebody is at who can take a matter on.
create function mediation.services_with_advisers() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select o.id from people.organisation o
    where o.kind = 'mediationService' and o.retired_at is null and exists (select from people.member w
      where w.organisation_id = o.id and w.ended_at is null and 'mediationAdviser' = any (w.capacities));
  end;

-- What was agreed and is still to be done by an organisation, over all its matters, by day: what nobody said was done, and
-- what another side says was not; without a day last. Its own side does it, or a term names it and it was let in to carry
-- it out.
-- @param with_words whether the words of each are wanted @param most at most 1000
create function mediation.terms_to_keep(of_organisation uuid, with_words boolean, skipped int, most int)
  returns table (matter_id uuid, reference text, known_as text, term uuid, on_day date, later_day date, is_disputed boolean,
    what text, service text)
  language sql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan rows 25
  begin atomic
    select m.id, m.reference, l.known_as, t.about, d.on_day, (t.at_time at time zone 'UTC')::date,
      last.word is not null, case when with_words then t.body ->> 'what' end, v.name
    from mediation.due_line l join people.organisation o on o.id = l.organisation_id
      join mediation.matter m on m.id = l.matter_id
      join cases.party p on p.id = m.service_party join people.organisation v on v.id = p.organisation_id
      join mediation.step t on t.matter_id = l.matter_id and t.kind in ('term-due', 'term-undated')
      cross join lateral (select case t.kind when 'term-due' then t.on_day end as on_day) d
      left join mediation.side s on s.id = t.side_id
      left join lateral (select n.word from mediation.step n
        where n.matter_id = t.matter_id and n.kind = 'term' and n.about = t.about and n.word <> 'taken-back'
          and not exists (select from mediation.step c where c.corrects = n.id)
        order by n.number desc limit 1) last on true
    where l.organisation_id = of_organisation and l.stage <> 'closed'
      and (l.organisation_id in (select d from mediation.my_desks() d)
          and l.party_id not in (select i from mediation.my_interests() i)
        or l.party_id in (select g from mediation.my_given() g))
      and (s.party_id = l.party_id or t.side_id is null and lower(t.body ->> 'who') = lower(o.name))
      and (last.word is null or last.word = 'disputed')
      and not exists (select from mediation.step c where c.corrects = t.id)
      and exists (select from cases.wall_party x where x.wall_id = t.wall_id and x.party_id = l.party_id
        and x.withdrawn_at is null and x.from_on <= people.today() and (x.until_on is null or x.until_on >= people.today()))
    order by d.on_day, t.id offset least(greatest(skipped, 0), 100000) limit least(most, 1000);
  end;

-- Matters of an organisation that some words find: by what it calls the family, by what the referral says that it may read
-- (the names of family, child and council, the telephone number, the email), by who else takes part, and by their number.
-- @param pattern for `ilike` @param short a reference; null: the words are none
create function mediation.found_on_desk(of_organisation uuid, pattern text, words text, short text, most int)
  returns table (id uuid, party uuid, process text, known_as text)
  language sql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan rows 25
  begin atomic
    select l.matter_id, l.party_id, l.process, l.known_as from mediation.due_line l
    where l.organisation_id = of_organisation
      and (l.organisation_id in (select d from mediation.my_desks() d)
          and l.party_id not in (select i from mediation.my_interests() i)
        or l.party_id in (select g from mediation.my_given() g))
      and (l.known_as ilike pattern
        or l.matter_id in (select m.id from mediation.matter m where m.reference = short)
        or l.matter_id in (select s.matter_id from people.organisation o join cases.party p on p.organisation_id = o.id
          join mediation.side s on s.party_id = p.id where o.name ilike pattern and o.id <> of_organisation)
        or exists (select from mediation.step r
          where r.matter_id = l.matter_id and r.kind = 'referral'
            and (r.body ->> 'name' ilike pattern or r.body ->> 'childName' ilike pattern or r.body ->> 'authority' ilike pattern
              or mediation.phone_key(r.body ->> 'phone') = mediation.phone_key(words)
              or mediation.email_key(r.body ->> 'email') = mediation.email_key(words))
            and not exists (select from mediation.step c where c.corrects = r.id)
            and exists (select from cases.wall_party x where x.wall_id = r.wall_id and x.party_id = l.party_id
              and x.withdrawn_at is null and x.from_on <= people.today()
              and (x.until_on is null or x.until_on >= people.today()))))
    order by l.stage = 'closed', l.next_on, l.matter_id limit least(most, 100);
  end;

-- How many matters each list has of those that I was given in an organisation: for somebody who acts in no others.
create function mediation.given_counts(of_organisation uuid, on_day date) returns table (list text, found int)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 10
  begin atomic
    select c.list, c.found from (
      select count(*) filter (where l.stage = 'new')::int as new,
        count(*) filter (where l.waits_on = 'us' and l.stage <> 'closed')::int as us,
        count(*) filter (where l.waits_on = 'others' and l.stage <> 'closed')::int as others,
        count(*) filter (where l.next_on <= on_day + 7 and l.stage <> 'closed')::int as week,
        count(*) filter (where l.meeting_at >= (on_day::timestamp at time zone 'Europe/London'))::int as meetings,
        count(*) filter (where l.late_from <= on_day)::int as late,
        count(*) filter (where l.certificate_late_from <= on_day)::int as certificates,
        count(*) filter (where l.stage <> 'closed')::int as mine,
        count(*) filter (where l.stage = 'closed')::int as closed
      from mediation.due_line l
      where l.organisation_id = of_organisation and of_organisation in (select people.my_organisations())
        and l.party_id in (select g from mediation.my_given() g)) n
      cross join lateral (values ('new', n.new), ('us', n.us), ('others', n.others), ('week', n.week),
        ('meetings', n.meetings), ('late', n.late), ('certificates', n.certificates), ('mine', n.mine), ('all', n.mine),
        ('closed', n.closed)) c (list, found);
  end;

-- What a council or a commissioner counts of the matters that it takes part in: what the service counts of them, but for
-- what is between the family and the service. It stands behind the agreement, or it only follows.
create function mediation.count_for_sides() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into mediation.tally (organisation_id, area_id, matter_id, process, what, word, on_day, took, about)
    select distinct p.organisation_id, new.area_id, new.matter_id, new.process, new.what, new.word, new.on_day, new.took, new.about
    from mediation.matter m join cases.party v on v.id = m.service_party and v.organisation_id = new.organisation_id
      join mediation.side s on s.matter_id = m.id and s.ended_at is null and s.role <> 'family'
      join cases.party p on p.id = s.party_id and p.left_at is null and p.organisation_id <> v.organisation_id
    where m.id = new.matter_id and exists (select from mediation.matter_wall w join cases.wall_party x on x.wall_id = w.wall_id
      where w.matter_id = m.id and w.use = 'agreement' and x.party_id = p.id and x.withdrawn_at is null);
  return new;
end $$;
create trigger count_for_sides after insert on mediation.tally for each row
  when (new.what in ('meeting-held', 'not-attended', 'ended', 'agreed', 'term-kept'))
  execute function mediation.count_for_sides();

-- A council or a commissioner that comes into a matter counts it, once.
create function mediation.count_request() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into mediation.tally (organisation_id, area_id, matter_id, process, what, on_day)
    select p.organisation_id, m.area_id, m.id, m.process, 'request', people.today()
    from mediation.matter m join cases.party p on p.id = new.party_id
    where m.id = new.matter_id and p.organisation_id is not null and not exists (select from mediation.tally t
      where t.matter_id = m.id and t.organisation_id = p.organisation_id and t.what = 'request');
  return new;
end $$;
create trigger count_request after insert on mediation.side for each row when (new.role <> 'family')
  execute function mediation.count_request();

-- Counts what became of terms, for the numbers of their services, where it is not what was counted of them last.
-- @param terms by their ids @param words on-time, late or not-done @param on_days the last days on the latest reading
create function mediation.count_terms(of_matters uuid[], terms uuid[], words text[], on_days date[]) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare counted integer;
begin
  insert into mediation.tally (organisation_id, area_id, matter_id, process, what, word, on_day, about)
    select p.organisation_id, m.area_id, m.id, m.process, 'term-kept', n.word, n.on_day, n.term
    from unnest(of_matters, terms, words, on_days) n (matter, term, word, on_day)
      join mediation.matter m on m.id = n.matter join cases.party p on p.id = m.service_party
    where p.organisation_id is not null and n.word in ('on-time', 'late', 'not-done')
      and n.word is distinct from (select t.word from mediation.tally t
        where t.matter_id = m.id and t.organisation_id = p.organisation_id and t.what = 'term-kept' and t.about = n.term
        order by t.number desc limit 1);
  get diagnostics counted = row_count;
  return counted;
end $$;

-- Tells those who act for the sides, or bodies, that terms run on, families apart, of which the case reminds: each term once
-- a week before, and once on the day. Who has such an email waiting gets no second. @param due steps that say until when
-- @param which week or day @param origin of the service @returns to how many people
create function mediation.tell_of_terms(due uuid[], which text, origin text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare told integer;
begin
  if which not in ('week', 'day') then raise exception 'no such time' using errcode = 'check_violation'; end if;
  if origin is null or length(origin) > 500 or origin !~ '^https?://[^[:space:]<>"]+$'
    then raise exception 'a message needs a link' using errcode = 'check_violation'; end if;
  with fresh as (
    insert into mediation.told_once (matter_id, about, what)
      select t.matter_id, t.id, 'term-' || which from mediation.step t where t.id = any (due) and t.kind = 'term-due'
      on conflict do nothing returning about),
  party as (
    select distinct p.id, p.organisation_id, p.kind, t.matter_id
    from fresh f join mediation.step t on t.id = f.about
      left join mediation.side s on s.id = t.side_id and s.ended_at is null and s.role <> 'family'
      join cases.party p on p.case_id = t.case_id and p.left_at is null and (p.id = s.party_id
        or t.side_id is null and p.organisation_id = (select o.id from people.organisation o
          join mediation.due_line l on l.organisation_id = o.id and l.matter_id = t.matter_id
          where lower(o.name) = lower(t.body ->> 'who') limit 1))),
  people as (
    select a.person_id, case when a.organisation_id is null then '/mediation/' || p.matter_id || '/kept'
        else '/mediation/terms' end as path
      from party p join cases.acting a on a.party_id = p.id and a.ended_at is null and (a.until_at is null or a.until_at > now())
      where a.organisation_id is null or exists (select from people.member w
        where w.organisation_id = a.organisation_id and w.person_id = a.person_id and w.ended_at is null)
    union
    select b.person_id, '/mediation/terms'
      from party p join people.organisation o on o.id = p.organisation_id and o.kind in ('authority', 'body')
        join cases.by_place b on b.party_id = p.id)
  insert into post.message (kind, person_id, fills)
    select 'terms-ahead', t.person_id, jsonb_build_object('link', origin || t.path, 'which', which)
    from people t
    where not exists (select from post.message x where x.person_id = t.person_id and x.kind = 'terms-ahead'
      and x.sent_at is null and x.dropped_at is null and x.fills ->> 'link' = origin || t.path and x.fills ->> 'which' = which);
  get diagnostics told = row_count;
  return told;
end $$;

-- Tells those who act for the family, and are let in behind the agreement, that terms of others are late: each term once.
-- Who has such an email of the matter waiting gets no second. @param late steps that say until when, of terms that the
-- family's case does not follow @param origin of the service @returns to how many people
create function mediation.tell_of_late_terms(late uuid[], origin text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare told integer;
begin
  if origin is null or length(origin) > 500 or origin !~ '^https?://[^[:space:]<>"]+$'
    then raise exception 'a message needs a link' using errcode = 'check_violation'; end if;
  with fresh as (
    insert into mediation.told_once (matter_id, about, what)
      select t.matter_id, t.id, 'term-late' from mediation.step t
      where t.id = any (late) and t.kind = 'term-due' and not exists (
        select from mediation.side s where s.id = t.side_id and s.role = 'family')
      on conflict do nothing returning about),
  people as (
    select distinct a.person_id, origin || '/mediation/' || m.id || '/kept' as link
    from fresh f join mediation.step t on t.id = f.about join mediation.matter m on m.id = t.matter_id
      join cases.wall_party x on x.wall_id = t.wall_id and x.party_id = m.family_party and x.withdrawn_at is null
        and x.from_on <= people.today() and (x.until_on is null or x.until_on >= people.today())
      join cases.acting a on a.party_id = m.family_party and a.ended_at is null
        and (a.until_at is null or a.until_at > now()))
  insert into post.message (kind, person_id, fills)
    select 'terms-late', t.person_id, jsonb_build_object('link', t.link) from people t
    where not exists (select from post.message x where x.person_id = t.person_id and x.kind = 'terms-late'
      and x.sent_at is null and x.dropped_at is null and x.fills ->> 'link' = t.link);
  get diagnostics told = row_count;
  return told;
end $$;

-- Tells whoever takes part through a link, and the service, that their 30 days end soon: once, five days before, in matters
-- that go on for them. @param origin of the service @returns to how many people
create function mediation.warn_guests(origin text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare told integer;
begin
  if origin is null or length(origin) > 500 or origin !~ '^https?://[^[:space:]<>"]+$'
    then raise exception 'a message needs a link' using errcode = 'check_violation'; end if;
  with guest as (
    select a.id, a.person_id, a.until_at, s.matter_id from cases.acting a join mediation.side s on s.party_id = a.party_id
      join mediation.due_line l on l.matter_id = s.matter_id and l.party_id = s.party_id and l.stage <> 'closed'
    where a.until_at > now() and a.until_at <= now() + interval '5 days' and a.ended_at is null and s.ended_at is null),
  fresh as (
    insert into mediation.told_once (matter_id, about, what) select g.matter_id, g.id, 'guest' from guest g
      on conflict do nothing returning about),
  warned as (
    select g.*, v.name as service from guest g join fresh f on f.about = g.id join mediation.matter m on m.id = g.matter_id
      join cases.party p on p.id = m.service_party join people.organisation v on v.id = p.organisation_id)
  insert into post.message (kind, person_id, fills)
    select x.kind, x.person_id, jsonb_build_object('organisation', x.service, 'link', origin || '/mediation/' || x.matter_id || x.part,
      'until', to_char(x.until_at at time zone 'Europe/London', 'YYYY-MM-DD')) from (
      select 'guest-ends' as kind, w.person_id, w.service, w.matter_id, '' as part, w.until_at from warned w
      union all
      select 'guest-of-matter-ends', t, w.service, w.matter_id, '/sides', w.until_at
        from warned w cross join lateral mediation.people_of_service(w.matter_id) t) x;
  get diagnostics told = row_count;
  return told;
end $$;

grant usage on schema mediation to way_forward_worker;
grant create on schema mediation to way_forward_walls;
do $do$ declare each text; begin
  foreach each in array array['tell_service(uuid, text)', 'tell_carried_out(uuid, text)', 'tell_of_end(uuid, text)', 'services_with_advisers()',
    'terms_to_keep(uuid, boolean, int, int)', 'found_on_desk(uuid, text, text, text, int)', 'given_counts(uuid, date)'] loop
    execute format('grant execute on function mediation.%s to way_forward_person', each);
  end loop;
  foreach each in array array['count_terms(uuid[], uuid[], text[], date[])', 'tell_of_terms(uuid[], text, text)',
    'tell_of_late_terms(uuid[], text)', 'warn_guests(text)'] loop
    execute format('grant execute on function mediation.%s to way_forward_worker', each);
  end loop;
  foreach each in array array['people_of_service(uuid)', 'post_to_service(uuid, text)', 'tell_service(uuid, text)',
    'tell_carried_out(uuid, text)',
    'tell_of_end(uuid, text)', 'services_with_advisers()', 'terms_to_keep(uuid, boolean, int, int)', 'found_on_desk(uuid, text, text, text, int)',
    'given_counts(uuid, date)', 'count_for_sides()', 'count_request()', 'count_terms(uuid[], uuid[], text[], date[])',
    'tell_of_terms(uuid[], text, text)', 'tell_of_late_terms(uuid[], text)', 'warn_guests(text)'] loop
    execute format('alter function mediation.%s owner to way_forward_walls', each);
  end loop;
end $do$;
revoke create on schema mediation from way_forward_walls;
