-- What a side that is not here tells the service on paper or on the telephone, and documents that their side takes out.

-- Only what the service wrote down for a side says how that side told it: nobody says so of themselves.
create function mediation.refuse_through() returns trigger
  language plpgsql security invoker set search_path = pg_catalog, pg_temp as $$
begin
  if current_user <> 'way_forward_walls' then
    raise exception 'the service writes it down' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger refuse_through before insert on mediation.step
  for each row when (new.body ? 'through') execute function mediation.refuse_through();

create policy walls_take_out on cases.document to way_forward_walls using (true) with check (true);
grant select (id, case_id, wall_id, stored_as, redacted_at),
  update (name, preview, redacted_at, redacted_by, redacted_why) on cases.document to way_forward_walls;
grant insert (corrects) on mediation.step to way_forward_walls;

-- Says something in the name of a side that is not here, as it told the service: that it accepts a version of the agreement
-- or does not, what became of a term, what it claims of expenses and answers to a claim, and what it prepares. Whoever is
-- here says it themselves. @param told the body, with `through`: by which means, by whose name, and the paper that they
-- signed, which stands behind their wall with the service: it would show a draft to whoever only reads what was agreed
-- @param instead_of what it corrects, which was written down for the side too
-- @returns whether it was said; false: what it corrects was corrected already
create function mediation.say_for(step uuid, for_side uuid, behind uuid, of_kind text, said text, what uuid, happened date,
  told jsonb, instead_of uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare s mediation.side; through jsonb := told -> 'through'; paper uuid := (told -> 'through' ->> 'paper')::uuid; done boolean;
begin
  select * into s from mediation.side x where x.id = for_side and x.ended_at is null and exists (
    select from mediation.my_voices() v where v.matter_id = x.matter_id and v.side_id is null);
  if s.id is null then raise exception 'no side that you write for' using errcode = 'insufficient_privilege'; end if;
  perform cases.hold(s.case_id);
  if exists (select from cases.party p where p.id = s.party_id and (p.organisation_id is not null or exists (
    select from cases.acting a where a.party_id = p.id and a.ended_at is null and (a.until_at is null or a.until_at > now())))) then
    raise exception 'they say it themselves' using errcode = 'insufficient_privilege';
  end if;
  if coalesce(through ->> 'means' in ('letter', 'email', 'in-person', 'telephone'), false) is not true
    or coalesce(length(through ->> 'name') between 1 and 120, false) is not true
    or happened > people.today()
    or of_kind = 'accepted' and (through ->> 'means' = 'telephone' or paper is null)
    or not exists (select from mediation.matter_wall w where w.matter_id = s.matter_id and w.wall_id = behind
      and case of_kind when 'accepted' then w.use = 'agreement' when 'term' then w.use = 'agreement'
        when 'expenses' then w.use = 'matter' when 'prepared' then w.use = 'with' and w.side_id = s.id else false end)
    or behind not in (select cases.my_writable_walls())
    or paper is not null and not exists (
      select from cases.document d join mediation.matter_wall w on w.wall_id = d.wall_id
      where d.id = paper and d.redacted_at is null and w.use = 'with' and w.side_id = s.id)
    or instead_of is not null and not exists (select from mediation.step t
      where t.id = instead_of and t.side_id = s.id and t.kind = of_kind and t.body ? 'through') then
    raise exception 'this is not written down for a side' using errcode = 'check_violation';
  end if;
  insert into mediation.step (id, matter_id, case_id, wall_id, side_id, kind, word, about, on_day, body, corrects, recorded_by)
    values (step, s.matter_id, s.case_id, behind, s.id, of_kind, said, what, happened, told, instead_of, people.me())
    on conflict do nothing returning true into done;
  if done then insert into mediation.changed (matter_id) values (s.matter_id); end if;
  return coalesce(done, false);
end $$;

-- Takes a document out that something named which its side took back, or wrote anew without it: whoever speaks for the side
-- does, also where a colleague gave it; and the service, of what it wrote down for a side. What something else still names
-- stays. @param of_step what named it @returns under which name its file is kept; null: there is none to take out
create function mediation.take_out(of_step uuid, of_document uuid, why text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare t mediation.step; found text;
begin
  select * into t from mediation.step x where x.id = of_step and x.kind in ('prepared', 'shown', 'expenses')
    and (x.body ->> 'document' = of_document::text or x.body -> 'receipts' ? of_document::text)
    and exists (select from mediation.my_voices() v where v.matter_id = x.matter_id
      and (v.side_id = x.side_id or v.side_id is null and x.body ? 'through'));
  if t.id is null then return null; end if;
  perform cases.hold(t.case_id);
  if exists (select from mediation.step x where x.matter_id = t.matter_id
    and (x.body ->> 'document' = of_document::text or x.body -> 'receipts' ? of_document::text)
    and x.word is distinct from 'taken-back' and not exists (select from mediation.step c where c.corrects = x.id)) then
    return null;
  end if;
  update cases.document d
    set name = null, preview = null, redacted_at = now(), redacted_by = people.me(), redacted_why = why
    where d.id = of_document and d.wall_id = t.wall_id and d.redacted_at is null returning d.stored_as into found;
  return found;
end $$;

grant create on schema mediation to way_forward_walls;
do $do$ declare each text; begin
  foreach each in array array['say_for(uuid, uuid, uuid, text, text, uuid, date, jsonb, uuid)', 'take_out(uuid, uuid, text)'] loop
    execute format('grant execute on function mediation.%s to way_forward_person', each);
    execute format('alter function mediation.%s owner to way_forward_walls', each);
  end loop;
end $do$;
revoke create on schema mediation from way_forward_walls;
