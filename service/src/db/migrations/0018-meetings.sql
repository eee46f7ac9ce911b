-- Telling everybody who takes part in a matter of its meeting: what calendars need goes with the email, and the database
-- writes it from the step itself, so that nobody can be told of a meeting that there is not.

grant insert (email) on post.message to way_forward_walls;

-- What an email of a meeting says, and its calendar part, as the meeting stands. Nothing of what it is about.
-- Not to be called by anybody but the functions here.
create function mediation.fills_of_meeting(t mediation.step, is_asked boolean, with_place boolean, origin text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare m mediation.matter; service text;
begin
  if origin is null or length(origin) > 500 or origin !~ '^https?://[^[:space:]<>"]+$'
    then raise exception 'a message needs a link' using errcode = 'check_violation'; end if;
  select * into m from mediation.matter x where x.id = t.matter_id;
  select o.name into service from cases.party p join people.organisation o on o.id = p.organisation_id
    where p.id = m.service_party;
  return jsonb_build_object('organisation', service, 'link', origin || '/mediation/' || m.id || '/meeting',
    'reference', m.reference, 'uid', t.body ->> 'uid', 'sequence', (t.body ->> 'sequence')::integer,
    'startsAt', to_char(t.at_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'endsAt', t.body ->> 'endsAt',
    'stampedAt', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'isOnline', t.body ->> 'link' is not null, 'isAsked', is_asked,
    'place', case when with_place then left(t.body ->> 'place', 300) end, 'isHere', true);
end $$;

-- Puts the email of a meeting to whoever else is to come to it and has no account in it: to one of them, whose invitation
-- I recorded in the name that I speak in, or with null to all. Not a word of the matter stands in it, nor its address.
-- Not to be called with null by anybody but the functions here. @returns to how many
create function mediation.tell_guests(t mediation.step, of_kind text, said jsonb, origin text, one uuid) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare told integer;
begin
  insert into post.message (kind, email, fills, made_by)
    select of_kind, i.body ->> 'email',
      said || jsonb_build_object('isHere', false, 'isGuest', true, 'link', origin || '/routes/mediation'), people.me()
    from mediation.step i join mediation.step g on g.id = i.about and g.matter_id = i.matter_id
    where i.matter_id = t.matter_id and i.kind = 'guest-invited' and i.word is null and g.kind = 'guest-asked'
      and g.word <> 'taken-back' and (one is null or i.id = one)
      and not exists (select from mediation.step c where c.corrects in (i.id, g.id));
  get diagnostics told = row_count;
  return told;
end $$;
-- The same for one invitation, by whoever speaks in its name. @param invited the step of the invitation
-- @returns whether there is one
create function mediation.tell_guest(invited uuid, of_step uuid, of_kind text, is_asked boolean, with_place boolean, origin text)
  returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare t mediation.step;
begin
  if of_kind not in ('meeting-set', 'meeting-cancelled')
    then raise exception 'no message to a guest' using errcode = 'check_violation'; end if;
  select s.* into t from mediation.step s join mediation.step i on i.id = invited and i.matter_id = s.matter_id
      join mediation.my_voices() v on v.matter_id = i.matter_id and v.side_id is not distinct from i.side_id
    where s.id = of_step and s.kind = 'meeting' and s.side_id is null
      and not exists (select from mediation.step c where c.corrects = s.id);
  return t.id is not null and mediation.tell_guests(t, of_kind,
    mediation.fills_of_meeting(t, is_asked, with_place, origin), origin, invited) > 0;
end $$;

-- Puts an email of a meeting to everybody who acts for a side that takes part, and for the service to those who act in it
-- or have said something in it, whoever tells them included. Whoever was told of a meeting is told of its changes too.
-- @param of_step the meeting as it stands now, in a matter that I speak in @param of_kind of message
-- @param is_asked whether the family is still asked to agree to short notice @param with_place whether the place may
-- stand in an email @param to_family an address of a family that is not here; null: it is, or has none
-- @returns to how many people
create function mediation.tell_of_meeting(of_step uuid, of_kind text, is_asked boolean, with_place boolean,
    to_family text, origin text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare t mediation.step; m mediation.matter; said jsonb; told integer;
begin
  select s.* into t from mediation.step s where s.id = of_step and s.kind = 'meeting' and s.side_id is null
    and not exists (select from mediation.step c where c.corrects = s.id)
    and exists (select from mediation.my_voices() v where v.matter_id = s.matter_id);
  if people.me() is null or t.id is null then return 0; end if;
  if of_kind not in ('meeting-set', 'meeting-changed', 'meeting-cancelled')
    then raise exception 'no message of a meeting' using errcode = 'check_violation'; end if;
  select * into m from mediation.matter x where x.id = t.matter_id;
  said := mediation.fills_of_meeting(t, is_asked, with_place, origin);
  -- Where health alone is in issue the council is no party, and learns of a meeting only that it was told of before.
  with told_before as (select x.person_id from post.message x
    where x.kind = 'meeting-set' and x.fills ->> 'uid' = t.body ->> 'uid' and x.person_id is not null)
  insert into post.message (kind, person_id, fills, made_by)
    select of_kind, r.person_id, said, people.me() from (
      select a.person_id from cases.acting a
        where a.party_id in (select m.service_party union
            select s.party_id from mediation.side s where s.matter_id = m.id and s.ended_at is null
              and (s.role <> 'authority' or not mediation.is_health_alone(m.id) or a.person_id in (select * from told_before)))
          and a.ended_at is null and (a.until_at is null or a.until_at > now())
          and (a.organisation_id is null or exists (select from people.member w
            where w.organisation_id = a.organisation_id and w.person_id = a.person_id and w.ended_at is null))
      union
      select b.person_id from mediation.side s join cases.by_place b on b.party_id = s.party_id
        where s.matter_id = m.id and s.ended_at is null
          and (s.role <> 'authority' or not mediation.is_health_alone(m.id) or b.person_id in (select * from told_before))
      union
      select b.person_id from mediation.step x join cases.by_place b on b.party_id = m.service_party
          and b.person_id = x.recorded_by
        where x.matter_id = m.id and x.side_id is null
    ) r;
  get diagnostics told = row_count;
  if to_family is not null and m.family_party is not null
    and not exists (select from cases.acting a where a.party_id = m.family_party and a.ended_at is null)
    and exists (select from mediation.my_voices() v where v.matter_id = m.id and v.side_id is null) then
    insert into post.message (kind, email, fills, made_by)
      values (of_kind, to_family, said || '{"isHere": false}', people.me());
    told := told + 1;
  end if;
  return told + mediation.tell_guests(t, of_kind, said, origin, null);
end $$;

-- How a matter ended is counted with the step that says it, whoever does: of several of one matter the last counts, and
-- one that was taken back is counted as that.
create function mediation.count_end() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into mediation.tally (organisation_id, area_id, matter_id, process, what, word, on_day)
    select p.organisation_id, m.area_id, m.id, m.process, 'ended', new.word, new.on_day
    from mediation.matter m join cases.party p on p.id = m.service_party
    where m.id = new.matter_id and p.organisation_id is not null;
  return new;
end $$;
create trigger count_end after insert on mediation.step for each row
  when (new.kind = 'ended') execute function mediation.count_end();

grant create on schema mediation to way_forward_walls;
grant execute on function mediation.tell_of_meeting(uuid, text, boolean, boolean, text, text) to way_forward_person;
alter function mediation.tell_of_meeting(uuid, text, boolean, boolean, text, text) owner to way_forward_walls;
grant execute on function mediation.tell_guest(uuid, uuid, text, boolean, boolean, text) to way_forward_person;
alter function mediation.tell_guest(uuid, uuid, text, boolean, boolean, text) owner to way_forward_walls;
alter function mediation.tell_guests(mediation.step, text, jsonb, text, uuid) owner to way_forward_walls;
alter function mediation.fills_of_meeting(mediation.step, boolean, boolean, text) owner to way_forward_walls;
alter function mediation.count_end() owner to way_forward_walls;
revoke create on schema mediation from way_forward_walls;
