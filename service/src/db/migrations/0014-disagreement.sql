-- Disagreement resolution (Children and Families Act 2014 s.57) stands in the tables of mediation. What sets it apart
-- is kept here: everybody takes part freely, and it is no mediation under the Act.

-- Whether everybody who takes part in a disagreement resolution has agreed, and the service too where it is about
-- something that the section does not name.
create function mediation.everybody_agreed(of_matter uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select (select count(*) > 1 from mediation.side s where s.matter_id = of_matter and s.ended_at is null)
      and not exists (select from mediation.side s
        where s.matter_id = of_matter and s.ended_at is null and 'joins' is distinct from (
          select t.word from mediation.step t
          where t.matter_id = of_matter and t.kind = 'side-answer'
            and (t.side_id = s.id or t.side_id is null and t.about = s.id)
            and not exists (select from mediation.step c where c.corrects = t.id)
          order by t.number desc limit 1))
      and not exists (select from mediation.step t
        where t.matter_id = of_matter and t.kind = 'disagreement' and t.side_id is not null
          and t.body -> 'parts' @> '[{"type": "outside"}]'
          and not exists (select from mediation.step c where c.corrects = t.id));
  end;

-- Refuses what has no place in a process. Nobody's answer is given by the service where they are here to give it. In disagreement resolution nothing is said behind the wall of what is said
-- before everybody agreed, nor of an agreement that is still to be made; and there is no
-- certificate, nor anything that a certificate or a clock of mediation rests on.
create function mediation.refuse_out_of_place() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare of_process text;
begin
  select m.process into of_process from mediation.matter m where m.id = new.matter_id;
  if new.kind in ('side-answer', 'short-notice', 'needs') and new.side_id is null and not exists (
    select from mediation.side s join cases.party p on p.id = s.party_id
    where s.matter_id = new.matter_id and case new.kind when 'short-notice' then s.role = 'family' else s.id = new.about end
      and p.organisation_id is null and not exists (select from cases.acting a where a.party_id = p.id and a.ended_at is null
        and (a.until_at is null or a.until_at > now()))) then
    raise exception 'they say it themselves' using errcode = 'check_violation';
  end if;
  if of_process = 'mediation' then
    if new.kind = 'disagreement' then
      raise exception 'this is no disagreement resolution' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.kind in ('choice', 'certificate', 'certificate-reason', 'issues', 'authority-told', 'commissioner-told',
    'cannot-arrange') then
    raise exception 'disagreement resolution has no %', new.kind using errcode = 'check_violation';
  end if;
  if exists (select from mediation.matter_wall w
      where w.matter_id = new.matter_id and w.wall_id = new.wall_id and (w.use = 'mediation' or w.use = 'agreement'
        and not exists (select from mediation.step t where t.matter_id = new.matter_id and t.kind = 'agreed')))
    and not mediation.everybody_agreed(new.matter_id) then
    raise exception 'not everybody who takes part has agreed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_out_of_place before insert on mediation.step
  for each row execute function mediation.refuse_out_of_place();

grant create on schema mediation to way_forward_walls;
alter function mediation.everybody_agreed(uuid) owner to way_forward_walls;
alter function mediation.refuse_out_of_place() owner to way_forward_walls;
revoke create on schema mediation from way_forward_walls;
