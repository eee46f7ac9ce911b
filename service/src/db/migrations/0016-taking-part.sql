-- Telling those who take part in a matter that there is something new: who works for a council is not to be read by
-- the family or by the mediation service, so the database finds them.

create policy walls_post on post.message to way_forward_walls using (true) with check (true);
grant usage on schema post to way_forward_walls;
grant select (kind, person_id, fills, sent_at, dropped_at), insert (kind, person_id, fills, made_by) on post.message
  to way_forward_walls;

-- Whether I said in this transaction that a term was carried out that names the body I work for. Not to be called by
-- anybody but the functions here.
create function mediation.i_said_carried_out(of_matter uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select exists (select from mediation.step t where t.matter_id = of_matter and t.kind = 'term' and t.body ? 'carrier'
      and t.recorded_by = people.me() and t.recorded_at = now());
  end;

-- Puts an email to everybody who acts for these sides of a matter that I speak in, or in which I said just now that a term
-- was carried out, me left out. Who has one about the matter waiting gets no second. @param link of the matter
-- @returns to how many people
create function mediation.tell(of_matter uuid, to_sides uuid[], link text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare told integer; who text;
begin
  if people.me() is null or not exists (select from mediation.my_voices() v where v.matter_id = of_matter)
    and not mediation.i_said_carried_out(of_matter) then return 0; end if;
  if link is null or length(link) > 1000 or link !~ '^https?://[^[:space:]<>"]+$'
    then raise exception 'a message needs a link' using errcode = 'check_violation'; end if;
  select o.name into who from mediation.matter m join cases.party p on p.id = m.service_party
    join people.organisation o on o.id = p.organisation_id where m.id = of_matter;
  insert into post.message (kind, person_id, fills, made_by)
    select 'matter-news', t.person_id, jsonb_build_object('organisation', who, 'link', link), people.me()
    from (
      select a.person_id from mediation.side s join cases.acting a on a.party_id = s.party_id
        where s.matter_id = of_matter and s.id = any (to_sides) and s.ended_at is null and a.ended_at is null
          and (a.until_at is null or a.until_at > now())
          and (a.organisation_id is null or exists (select from people.member w
            where w.organisation_id = a.organisation_id and w.person_id = a.person_id and w.ended_at is null))
      union
      select b.person_id from mediation.side s join cases.by_place b on b.party_id = s.party_id
        where s.matter_id = of_matter and s.id = any (to_sides) and s.ended_at is null
    ) t
    where t.person_id <> people.me() and not exists (
      select from post.message x where x.person_id = t.person_id and x.kind = 'matter-news'
        and x.sent_at is null and x.dropped_at is null and x.fills ->> 'link' = link);
  get diagnostics told = row_count;
  return told;
end $$;

grant create on schema mediation to way_forward_walls;
grant execute on function mediation.tell(uuid, uuid[], text) to way_forward_person;
alter function mediation.tell(uuid, uuid[], text) owner to way_forward_walls;
alter function mediation.i_said_carried_out(uuid) owner to way_forward_walls;
revoke create on schema mediation from way_forward_walls;
