-- Agreements: each version as it was written, and what happens in one step when everybody has accepted one.

-- One version of the agreement of a matter. Only added to, each on the one before it: two who write at once cannot both
-- write the next, so that no change is lost.
create table mediation.agreement_version (
  id uuid primary key,
  matter_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  wall_id uuid not null,
  number integer not null check (number between 1 and 100000),
  -- The version that it was written on; null: the first.
  base integer,
  content jsonb not null check (jsonb_typeof(content) = 'object' and pg_column_size(content) <= 500000),
  -- Of the matter, the number and the content as canonical JSON: what is accepted.
  sha256 bytea not null check (length(sha256) = 32),
  -- In whose name it was written; null: the service's.
  side_id uuid,
  made_by uuid references people.person on delete set null,
  made_at timestamptz not null default now(),
  unique (matter_id, number),
  check (base is not distinct from nullif(number - 1, 0)),
  foreign key (matter_id, base) references mediation.agreement_version (matter_id, number) on delete cascade,
  foreign key (matter_id, wall_id) references mediation.matter_wall (matter_id, wall_id) on delete cascade,
  foreign key (side_id, matter_id) references mediation.side (id, matter_id) on delete cascade,
  foreign key (wall_id, case_id) references cases.wall (id, case_id) on delete cascade
);
create index agreement_version_by_case on mediation.agreement_version (case_id);
create index agreement_version_by_wall on mediation.agreement_version (wall_id);
create index agreement_version_by_side on mediation.agreement_version (side_id) where side_id is not null;

alter table mediation.agreement_version enable row level security, force row level security;
create policy walls_read on mediation.agreement_version for select to way_forward_walls using (true);
grant select on mediation.agreement_version to way_forward_walls;

-- One change of an agreement at a time: a version, an acceptance, the seal.
create function mediation.hold_agreement(of_matter uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select pg_advisory_xact_lock(hashtextextended('agreement of ' || of_matter, 0));
  end;

-- What everybody has accepted is written anew by nobody, and in disagreement resolution nothing is offered before everybody
-- who takes part has agreed to it.
create function mediation.refuse_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform mediation.hold_agreement(new.matter_id);
  if exists (select from mediation.step t where t.matter_id = new.matter_id and t.kind = 'agreed') then
    raise exception 'it is agreed already' using errcode = 'check_violation';
  end if;
  if exists (select from mediation.matter m where m.id = new.matter_id and m.process = 'disagreement-resolution')
    and not mediation.everybody_agreed(new.matter_id) then
    raise exception 'not everybody who takes part has agreed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_version before insert on mediation.agreement_version
  for each row execute function mediation.refuse_version();

-- That there is a new version, for desks, which read no words of it.
create function mediation.say_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into mediation.step (id, matter_id, case_id, wall_id, side_id, kind, word, about, on_day, recorded_by)
    values (new.id, new.matter_id, new.case_id, new.wall_id, new.side_id, 'version',
      case when new.content @> '{"terms": [{}]}' then 'with-terms' else 'without-terms' end,
      new.id, people.today(), new.made_by);
  return new;
end $$;
create trigger say_version after insert on mediation.agreement_version
  for each row execute function mediation.say_version();

-- That there is a version, that everybody agreed, and until when a term is to be done, is said by the functions here
-- alone: nobody else has found that each side accepted the same words.
create function mediation.refuse_agreed() returns trigger
  language plpgsql security invoker set search_path = pg_catalog, pg_temp as $$
begin
  if new.kind in ('version', 'agreed', 'term-due', 'term-undated') and current_user <> 'way_forward_walls' then
    raise exception 'an agreement is sealed by its acceptances' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger refuse_agreed before insert on mediation.step for each row execute function mediation.refuse_agreed();

grant insert (about, at_time) on mediation.step to way_forward_walls;
create policy walls_count_agreements on mediation.tally to way_forward_walls using (true) with check (true);
grant select, insert (organisation_id, area_id, matter_id, process, what, word, on_day, took, about) on mediation.tally
  to way_forward_walls;
create policy walls_read on cases.issued for select to way_forward_walls using (true);
grant select (id, wall_id, kind, issued_by) on cases.issued to way_forward_walls;

-- The sides whose acceptance an agreement needs: those that take part, have not declined to, and are a party of it.
create function mediation.sides_to_agree(of_matter uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select i.side from mediation.sides_in(of_matter) i;
  end;

-- Whether a term may be said to be due so. A day that the parties agreed is that day, and no day of the law is before the
-- agreement or later than any time of the Regulations after it. @param said of the term: word, onDay and laterDay, or null
-- @param accepted_on the day of the last acceptance
create function mediation.may_be_due(term jsonb, said jsonb, agreed_on date, accepted_on date) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
  return case
    when said ->> 'onDay' is null then term ->> 'by' is null and said ->> 'word' is null and said ->> 'laterDay' is null
    when said ->> 'word' = 'as-agreed' or said ->> 'word' = 'told-as-agreed' and term ->> 'kind' = 'tell-council' then said ->> 'onDay' = term ->> 'by' and said ->> 'laterDay' is null
    else term ->> 'by' is null and term ->> 'kind' <> 'own-day'
      and (said ->> 'onDay')::date between agreed_on and agreed_on + 98
      and coalesce((said ->> 'laterDay')::date between (said ->> 'onDay')::date + 1
        and greatest(agreed_on, accepted_on) + 98, true)
    end;

-- Seals a version that every side that takes part has accepted by its hash: says that it is agreed, until when each term
-- is to be done and by which side, and counts it. It is dated the day that its words say, else that of the last acceptance.
-- @param sealed what was issued of it @param outcome full or partial @param due of each term: term, and where it has a day
-- word, onDay and laterDay @returns whether everybody has accepted it
create function mediation.seal_agreement(of_version uuid, sealed uuid, outcome text, agreed_on date, due jsonb)
  returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare v mediation.agreement_version; m mediation.matter; term jsonb; said jsonb; doer uuid; missing integer;
  parties integer; accepted_on date;
begin
  select * into v from mediation.agreement_version x where x.id = of_version and exists (
    select from mediation.my_voices() i where i.matter_id = x.matter_id);
  if v.id is null or outcome not in ('full', 'partial') or not agreed_on <= people.today() then return false; end if;
  perform mediation.hold_agreement(v.matter_id);
  select * into m from mediation.matter x where x.id = v.matter_id;
  if exists (select from mediation.agreement_version x where x.matter_id = v.matter_id and x.number > v.number)
    or exists (select from mediation.step t where t.matter_id = v.matter_id and t.kind = 'agreed')
    or not exists (select from cases.issued i
      where i.id = sealed and i.wall_id = v.wall_id and i.kind = 'agreement' and i.issued_by = people.me())
    then return false; end if;
  select count(*), count(*) filter (where not coalesce(a.word = 'accepts' and a.about = v.id
      and a.body ->> 'sha256' = encode(v.sha256, 'hex'), false)), max(a.on_day)
    into parties, missing, accepted_on
    from mediation.sides_to_agree(v.matter_id) s left join lateral (
      select t.word, t.about, t.body, t.on_day from mediation.step t
      where t.matter_id = v.matter_id and t.kind = 'accepted' and t.side_id = s
      order by t.number desc limit 1) a on true;
  if parties < 2 or missing > 0 then return false; end if;
  if agreed_on <> coalesce((v.content ->> 'madeOn')::date, accepted_on)
    or outcome = 'full' and (v.content ->> 'open' <> '' or v.content -> 'issues' @> '[{"isAgreed": false}]') then
    return false;
  end if;
  insert into mediation.step (matter_id, case_id, wall_id, kind, word, about, on_day, body, recorded_by)
    values (v.matter_id, v.case_id, v.wall_id, 'agreed', outcome, sealed, agreed_on,
      jsonb_build_object('version', v.number), people.me());
  for term in select value from jsonb_array_elements(v.content -> 'terms') loop
    select value into said from jsonb_array_elements(due) where value ->> 'term' = term ->> 'id';
    if said is null or mediation.may_be_due(term, said, agreed_on, accepted_on) is not true then
      raise exception 'no day of this term' using errcode = 'check_violation';
    end if;
    doer := (term ->> 'side')::uuid;
    insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, word, about, on_day, at_time, body, recorded_by)
      values (v.matter_id, v.case_id, v.wall_id, doer,
        case when said ->> 'onDay' is null then 'term-undated' else 'term-due' end, said ->> 'word', (term ->> 'id')::uuid,
        coalesce((said ->> 'onDay')::date, agreed_on), (said ->> 'laterDay')::date::timestamp at time zone 'UTC',
        jsonb_build_object('what', term ->> 'what', 'who', coalesce(term ->> 'named', (
          select coalesce(o.name, p.label) from mediation.side s join cases.party p on p.id = s.party_id
            left join people.organisation o on o.id = p.organisation_id where s.id = doer))), people.me());
  end loop;
  insert into mediation.tally (organisation_id, area_id, matter_id, process, what, word, on_day, took)
    select p.organisation_id, m.area_id, m.id, m.process, 'agreed', outcome, agreed_on,
      least(greatest(agreed_on - (m.opened_at at time zone 'Europe/London')::date, 0), 3660)
    from cases.party p where p.id = m.service_party;
  insert into mediation.changed (matter_id) values (m.id);
  return true;
end $$;

-- Lets a school or another body in behind the agreement alone, where a term that everybody accepted names it and it takes
-- no part itself. It reads what was agreed and whether it is kept, and nothing else. @param called as the term names it,
-- which is the name of its organisation here @returns whether there is such a term and such a body
create function mediation.let_carry_out(of_matter uuid, called text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare v mediation.agreement_version; m mediation.matter; body uuid; party uuid;
begin
  select x.* into v from mediation.agreement_version x
    where x.matter_id = of_matter and exists (select from mediation.my_voices() i where i.matter_id = of_matter)
      and exists (select from mediation.step t where t.matter_id = of_matter and t.kind = 'agreed'
        and (t.body ->> 'version')::integer = x.number)
      and x.content -> 'terms' @> jsonb_build_array(jsonb_build_object('named', called));
  if v.id is null then return false; end if;
  select min(o.id::text)::uuid into body from people.organisation o
    where o.kind = 'body' and o.retired_at is null and lower(o.name) = lower(called) having count(*) = 1;
  if body is null then return false; end if;
  perform cases.hold(v.case_id);
  select * into m from mediation.matter x where x.id = of_matter;
  party := mediation.party_of(v.case_id, 'body', body, 'carries out an agreement');
  if exists (select from mediation.side s where s.matter_id = m.id and s.party_id = party) then return false; end if;
  if exists (select from cases.wall_party p
    where p.wall_id = v.wall_id and p.party_id = party and p.withdrawn_at is null) then return true; end if;
  insert into cases.wall_party (case_id, wall_id, party_id, may_write, granted_by)
    values (v.case_id, v.wall_id, party, false, people.me());
  insert into mediation.due_line (matter_id, case_id, party_id, organisation_id, process, stage, waits_on)
    values (m.id, m.case_id, party, body, m.process, 'agreed', 'nobody') on conflict do nothing;
  insert into mediation.changed (matter_id) values (m.id);
  return true;
end $$;

-- Says that a term was done, for the body that I work for: the term names it, and it was let in to carry it out. It says
-- nothing else in the matter, and only this function says it in its name. @param says what was done, or null
-- @returns whether it was said; false: there is such a step already
create function mediation.say_carried_out(step uuid, of_matter uuid, of_term uuid, happened date, says text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare due mediation.step; who text; done boolean;
begin
  select * into due from mediation.step t where t.matter_id = of_matter and t.about = of_term and t.side_id is null
    and t.kind in ('term-due', 'term-undated') and not exists (select from mediation.step c where c.corrects = t.id);
  select o.name into who from cases.my_part i join cases.party p on p.id = i.party_id and p.left_at is null
      join people.organisation o on o.id = p.organisation_id and o.kind = 'body' and o.retired_at is null
      join cases.wall_party x on x.wall_id = due.wall_id and x.party_id = p.id and x.withdrawn_at is null
        and x.from_on <= people.today() and (x.until_on is null or x.until_on >= people.today())
    where p.case_id = due.case_id and lower(o.name) = lower(due.body ->> 'who')
      and not exists (select from mediation.side s where s.matter_id = of_matter and s.party_id = p.id);
  if who is null then raise exception 'no term that you carry out' using errcode = 'insufficient_privilege'; end if;
  if happened > people.today() or length(says) > 1000
    then raise exception 'this cannot be said of a term' using errcode = 'check_violation'; end if;
  perform cases.hold(due.case_id);
  insert into mediation.step (id, matter_id, case_id, wall_id, kind, word, about, on_day, body, recorded_by)
    values (step, of_matter, due.case_id, due.wall_id, 'term', 'done', of_term, happened,
      jsonb_strip_nulls(jsonb_build_object('carrier', who, 'says', says)), people.me())
    on conflict do nothing returning true into done;
  if done then insert into mediation.changed (matter_id) values (of_matter); end if;
  return coalesce(done, false);
end $$;
create function mediation.refuse_carrier() returns trigger
  language plpgsql security invoker set search_path = pg_catalog, pg_temp as $$
begin
  if current_user <> 'way_forward_walls' then
    raise exception 'only whoever was let in to carry a term out says so' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger refuse_carrier before insert on mediation.step
  for each row when (new.body ? 'carrier') execute function mediation.refuse_carrier();

grant create on schema mediation to way_forward_walls;
do $do$ declare each text; begin
  foreach each in array array['hold_agreement(uuid)', 'seal_agreement(uuid, uuid, text, date, jsonb)',
    'let_carry_out(uuid, text)', 'say_carried_out(uuid, uuid, uuid, date, text)'] loop
    execute format('grant execute on function mediation.%s to way_forward_person', each);
  end loop;
  foreach each in array array['hold_agreement(uuid)', 'sides_to_agree(uuid)',
    'seal_agreement(uuid, uuid, text, date, jsonb)', 'let_carry_out(uuid, text)',
    'say_carried_out(uuid, uuid, uuid, date, text)', 'refuse_version()', 'say_version()', 'may_be_due(jsonb, jsonb, date, date)'] loop
    execute format('alter function mediation.%s owner to way_forward_walls', each);
  end loop;
end $do$;
revoke create on schema mediation from way_forward_walls;

-- Drafts are for those who speak in the matter; whoever else stands behind the wall reads the version that was agreed.
create policy seen on mediation.agreement_version for select to way_forward_person
  using (wall_id in (select cases.my_walls()) and (matter_id in (select v.matter_id from mediation.my_voices() v)
    or exists (select from mediation.step t where t.matter_id = agreement_version.matter_id and t.kind = 'agreed'
      and t.body ->> 'version' = agreement_version.number::text)));
create policy added on mediation.agreement_version for insert to way_forward_person
  with check (made_by = people.me() and wall_id in (select cases.my_writable_walls())
    and exists (select from mediation.my_voices() v
      where v.matter_id = agreement_version.matter_id and v.side_id is not distinct from agreement_version.side_id)
    and exists (select from mediation.matter_wall w where w.matter_id = agreement_version.matter_id
      and w.wall_id = agreement_version.wall_id and w.use = 'agreement'));
grant select, insert (id, matter_id, case_id, wall_id, number, base, content, sha256, side_id, made_by)
  on mediation.agreement_version to way_forward_person;
