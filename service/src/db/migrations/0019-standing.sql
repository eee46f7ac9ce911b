-- What a share of a case that ends or is shortened does to mediations: whoever followed one through it follows it no more,
-- and a family that leaves or is erased takes part no more. Each of these is as it was, but for that.

grant create on schema cases to way_forward_walls;
set local role way_forward_walls;

-- Takes back what a party sees: one wall, or with no wall named the whole share. Whoever gave it may, and who keeps the
-- wall, and whoever leaves by themselves; nobody takes a wall from its keeper, and nobody throws another out of a
-- mediation or an agreement. Whom that party let in goes with it, unless it leaves by itself. What a party keeps for
-- itself stays theirs.
create or replace function cases.withdraw(from_party uuid, wall uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare who cases.party; mine boolean; gone uuid[];
begin
  select * into who from cases.party p where p.id = from_party
    and (p.id in (select cases.my_parties())
      or p.case_id in (select cases.my_family_cases()) and p.id in (select cases.parties_i_see()));
  if who.id is null then return false; end if;
  perform cases.hold(who.case_id);
  mine := who.id in (select cases.my_parties());
  if mine and who.kind = 'family' and not cases.may_leave(who.id, wall) then return false; end if;
  gone := array(select x.id from cases.wall_party x join cases.wall w on w.id = x.wall_id
    where x.party_id = from_party and x.withdrawn_at is null and (wall is null or w.id = wall)
      and w.kind not in ('private', 'mediation-private')
      and (mine or w.kind in ('family', 'shared', 'adviser-joint') and cases.keeper_of(w.id) is distinct from from_party
        and (x.granted_by = people.me() or w.id in (select cases.walls_i_keep()))));
  if cardinality(gone) = 0 then return false; end if;
  if not mine then
    gone := gone || array(select cases.let_in_by(from_party, x.wall_id) from cases.wall_party x where x.id = any (gone));
  end if;
  if mine and wall is null then perform mediation.end_sides_of(from_party); end if;
  update cases.wall_party x set withdrawn_at = now() where x.id = any (gone) and x.withdrawn_at is null;
  if mine and who.kind = 'family' then
    if wall is null then
      update cases.invitation i set withdrawn_at = now()
        where i.case_id = who.case_id and i.made_by = people.me() and i.accepted_at is null and i.withdrawn_at is null;
    end if;
    perform cases.close_unkept(who.case_id);
  end if;
  perform mediation.keep_following(who.case_id);
  if wall is null and who.kind <> 'family' and not exists (
    select from cases.wall_party x join cases.wall w on w.id = x.wall_id
    where x.party_id = from_party and x.withdrawn_at is null and w.kind not in ('private', 'mediation-private')) then
    update cases.party p set left_at = now() where p.id = from_party;
  end if;
  return true;
end $$;

-- Lets a party that I see in behind a wall that I may add to, or changes what it may do there and until when: never
-- longer than I may myself. Only a family member may; a share that stands only who gave it or who keeps the wall.
-- Nobody changes their own, the keeper's, or lets anybody in behind a private wall.
create or replace function cases.share_wall(wall uuid, with_party uuid, writes boolean, first_day date, last_day date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare found_case uuid; mine cases.wall_party; theirs cases.wall_party; below cases.wall_party; ends date;
begin
  select w.case_id into found_case from cases.wall w where w.id = wall and w.id in (select cases.my_writable_walls());
  if found_case is null or first_day is null or writes is null then return false; end if;
  perform cases.hold(found_case);
  select x.* into mine from cases.wall_party x
    where x.wall_id = wall and x.party_id in (select cases.my_parties()) and x.may_write and x.withdrawn_at is null
      and x.from_on <= people.today() and (x.until_on is null or x.until_on >= people.today())
      and x.case_id in (select cases.my_family_cases())
    order by x.until_on desc limit 1;
  if mine.id is null or not exists (
    select from cases.wall w join cases.party p on p.case_id = w.case_id
    where w.id = wall and p.id = with_party and p.left_at is null
      and (w.kind = 'shared' or w.kind = 'family' and p.kind in ('family', 'adviser')
        or w.kind = 'adviser-joint' and w.party_id = p.id)
      and p.id in (select cases.parties_i_see()) and p.id not in (select cases.my_parties())) then return false; end if;
  select x.* into theirs from cases.wall_party x
    where x.wall_id = wall and x.party_id = with_party and x.withdrawn_at is null;
  if theirs.id is not null and (cases.keeper_of(wall) = with_party
    or theirs.granted_by is distinct from people.me() and wall not in (select cases.walls_i_keep())) then return false; end if;
  ends := least(last_day, mine.until_on);
  if ends < first_day then return false; end if;
  update cases.wall_party x set withdrawn_at = now() where x.id = theirs.id;
  insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by)
    values (found_case, wall, with_party, writes, first_day, ends, people.me());
  -- Whom they let in themselves stays no longer than they do.
  if ends is not null then
    for below in select x.* from cases.wall_party x
      where x.id in (select cases.let_in_by(with_party, wall)) and (x.until_on is null or x.until_on > ends) loop
      update cases.wall_party x set withdrawn_at = now() where x.id = below.id;
      if below.from_on <= ends then
        insert into cases.wall_party (case_id, wall_id, party_id, may_write, from_on, until_on, granted_by)
          values (found_case, wall, below.party_id, below.may_write, below.from_on, ends, below.granted_by);
      end if;
    end loop;
  end if;
  perform mediation.keep_following(found_case);
  return true;
end $$;

-- Ends what a party has in a case: who acts for it, what it sees, what it offered. Advisers keep no sight of what nobody
-- of the family is left to close to them. Not to be called by anybody but the functions here.
create or replace function cases.end_side(of_party uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare ended cases.party; asked cases.enquiry;
begin
  select p.* into ended from cases.party p where p.id = of_party;
  perform cases.hold(ended.case_id);
  for asked in select e.* from cases.enquiry e
    where e.case_id = ended.case_id and e.state = 'waiting' and e.sent_by in (
      select a.person_id from cases.acting a where a.party_id = of_party and a.ended_at is null) loop
    perform cases.end_enquiry(asked);
  end loop;
  update cases.invitation i set withdrawn_at = now()
    where i.case_id = ended.case_id and i.accepted_at is null and i.withdrawn_at is null and i.made_by in (
      select a.person_id from cases.acting a where a.party_id = of_party and a.ended_at is null);
  perform mediation.end_sides_of(of_party);
  update cases.wall_party w set withdrawn_at = now() where w.party_id = of_party and w.withdrawn_at is null;
  update cases.acting a set ended_at = now() where a.party_id = of_party and a.ended_at is null;
  update cases.party p set left_at = coalesce(p.left_at, now()) where p.id = of_party;
  if ended.kind = 'family' then perform cases.close_unkept(ended.case_id); end if;
  perform mediation.keep_following(ended.case_id);
end $$;

reset role;
revoke create on schema cases from way_forward_walls;
