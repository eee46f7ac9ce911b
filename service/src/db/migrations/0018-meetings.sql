-- Telling everybody who takes part in a matter of its meeting: what calendars need goes with the email, and the database
-- writes it from the step itself, so that nobody can be told of a meeting that there is not.

grant insert (email) on post.message to way_forward_walls;

-- Puts an email of a meeting to everybody who acts for a side that takes part, and for the service to those who act in it
-- or have said something in it, whoever tells them included. Whoever was told of a meeting is told of its changes too.
-- @param of_step the meeting as it stands now, in a matter that I speak in @param of_kind of message
-- @param is_asked whether the family is still asked to agree to short notice @param with_place whether the place may
-- stand in an email @param to_family an address of a family that is not here; null: it is, or has none
-- @returns to how many people
create function mediation.tell_of_meeting(of_step uuid, of_kind text, is_asked boolean, with_place boolean,
    to_family text, origin text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare t mediation.step; m mediation.matter; said jsonb; told integer; service text;
begin
  select s.* into t from mediation.step s where s.id = of_step and s.kind = 'meeting' and s.side_id is null
    and not exists (select from mediation.step c where c.corrects = s.id)
    and exists (select from mediation.my_voices() v where v.matter_id = s.matter_id);
  if people.me() is null or t.id is null then return 0; end if;
  if of_kind not in ('meeting-set', 'meeting-changed', 'meeting-cancelled')
    then raise exception 'no message of a meeting' using errcode = 'check_violation'; end if;
  if origin is null or length(origin) > 500 or origin !~ '^https?://[^[:space:]<>"]+$'
    then raise exception 'a message needs a link' using errcode = 'check_violation'; end if;
  select * into m from mediation.matter x where x.id = t.matter_id;
  select o.name into service from cases.party p join people.organisation o on o.id = p.organisation_id
    where p.id = m.service_party;
  said := jsonb_build_object('organisation', service, 'link', origin || '/mediation/' || m.id || '/meeting',
    'reference', m.reference, 'uid', t.body ->> 'uid', 'sequence', (t.body ->> 'sequence')::integer,
    'startsAt', to_char(t.at_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'endsAt', t.body ->> 'endsAt',
    'stampedAt', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'isOnline', t.body ->> 'link' is not null, 'isAsked', is_asked,
    'place', case when with_place then left(t.body ->> 'place', 300) end, 'isHere', true);
  insert into post.message (kind, person_id, fills, made_by)
    select of_kind, r.person_id, said, people.me() from (
      select a.person_id from cases.acting a
        where a.party_id in (select m.service_party union
            select s.party_id from mediation.side s where s.matter_id = m.id and s.ended_at is null)
          and a.ended_at is null and (a.until_at is null or a.until_at > now())
          and (a.organisation_id is null or exists (select from people.member w
            where w.organisation_id = a.organisation_id and w.person_id = a.person_id and w.ended_at is null))
      union
      select w.person_id from mediation.side s join cases.party p on p.id = s.party_id
        join people.organisation o on o.id = p.organisation_id and o.kind = p.kind and o.retired_at is null
        join people.member w on w.organisation_id = o.id and w.ended_at is null
        where s.matter_id = m.id and s.ended_at is null and p.left_at is null and o.kind in ('authority', 'body')
          and not exists (select from cases.barred b where b.party_id = p.id and b.person_id = w.person_id)
      union
      select w.person_id from mediation.step x join cases.party p on p.id = m.service_party
        join people.member w on w.organisation_id = p.organisation_id and w.person_id = x.recorded_by and w.ended_at is null
        where x.matter_id = m.id and x.side_id is null
          and not exists (select from cases.barred b where b.party_id = p.id and b.person_id = w.person_id)
    ) r;
  get diagnostics told = row_count;
  if to_family is not null and m.family_party is not null
    and not exists (select from cases.acting a where a.party_id = m.family_party and a.ended_at is null)
    and exists (select from mediation.my_voices() v where v.matter_id = m.id and v.side_id is null) then
    insert into post.message (kind, email, fills, made_by)
      values (of_kind, to_family, said || '{"isHere": false}', people.me());
    told := told + 1;
  end if;
  return told;
end $$;

grant create on schema mediation to way_forward_walls;
grant execute on function mediation.tell_of_meeting(uuid, text, boolean, boolean, text, text) to way_forward_person;
alter function mediation.tell_of_meeting(uuid, text, boolean, boolean, text, text) owner to way_forward_walls;
revoke create on schema mediation from way_forward_walls;
