-- What a side prepares stands behind its own wall, and what is shown to everybody in the mediation is the words of the
-- side that shows them: whoever writes past the pages cannot say otherwise either.

create function mediation.refuse_foreign_item() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.kind = 'prepared' and not exists (select from mediation.matter_wall w
    where w.matter_id = new.matter_id and w.wall_id = new.wall_id and w.use = 'with' and w.side_id = new.side_id) then
    raise exception 'a side prepares behind its own wall' using errcode = 'check_violation';
  end if;
  if new.kind = 'shown' and not exists (
    select from mediation.step s join mediation.matter_wall w on w.matter_id = s.matter_id and w.wall_id = s.wall_id
    where s.matter_id = new.matter_id and s.side_id = new.side_id
      and (new.corrects is null and s.id = new.about and s.kind in ('prepared', 'views') and w.use = 'with'
          and w.side_id = new.side_id
        or s.id = new.corrects and s.kind = 'shown')) then
    raise exception 'a side shows what it prepared' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_foreign_item before insert on mediation.step
  for each row when (new.kind in ('prepared', 'shown')) execute function mediation.refuse_foreign_item();
