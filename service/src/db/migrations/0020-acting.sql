-- Who acts for whom, where somebody erases what is theirs: a guest acts for a council or another body, which stays. And
-- whether a guest reads the mail of the address that was invited.

-- When a code or a link that was sent to the address of the account was used to begin it; null: it began otherwise.
alter table sign_in.session add column mailed_at timestamptz;
grant update (mailed_at) on sign_in.session to way_forward_sign_in;

grant create on schema cases to way_forward_walls;
set local role way_forward_walls;

-- Erases the side of a party that I act for; of an organisation's only who keeps its members may. What a guest says is
-- said for a council or another body, which stays. @returns what was asked for; null: it is not mine to ask
create or replace function cases.ask_erasure(of_party uuid) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare found_case uuid; asked uuid;
begin
  select p.case_id into found_case from cases.party p
    where p.id = of_party and p.id in (select cases.my_parties())
      and (p.organisation_id is null and p.kind in ('family', 'adviser')
        or p.organisation_id in (select people.my_administered()));
  if found_case is null then return null; end if;
  perform cases.end_side(of_party);
  insert into cases.erasure (kind, case_id, party_id) values ('side', found_case, of_party) returning id into asked;
  return asked;
end $$;

-- Ends every side that a person has for themselves, each to be erased, what they asked without a case, and all that
-- they do for organisations, as a guest of one too. Not to be called by anybody but the functions here.
create or replace function cases.end_sides_of(who uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare side cases.acting; asked cases.enquiry;
begin
  for asked in select e.* from cases.enquiry e where e.sent_by = who and e.case_id is null for update loop
    perform cases.end_enquiry(asked);
  end loop;
  for side in select a.* from cases.acting a join cases.party p on p.id = a.party_id and p.kind in ('family', 'adviser')
    where a.person_id = who and a.organisation_id is null and a.ended_at is null loop
    perform cases.end_side(side.party_id);
    insert into cases.erasure (kind, case_id, party_id) values ('side', side.case_id, side.party_id);
  end loop;
  insert into mediation.changed (matter_id)
    select s.matter_id from cases.acting a join mediation.side s on s.party_id = a.party_id
    where a.person_id = who and a.ended_at is null;
  update cases.acting a set ended_at = now() where a.person_id = who and a.ended_at is null;
  update people.member m set ended_at = now() where m.person_id = who and m.ended_at is null;
end $$;

reset role;
revoke create on schema cases from way_forward_walls;

-- Whether somebody is let in behind a wall today or later, and there is somebody to come: for an organisation there
-- always is, and a guest whose time is over comes no more.
grant select (until_at) on cases.acting to way_forward_eraser;
create or replace function cases.is_somebody_left(wall uuid) returns boolean language sql stable
  begin atomic
    select exists (
      select from cases.wall_party w join cases.party p on p.id = w.party_id
      where w.wall_id = wall and w.withdrawn_at is null and (w.until_on is null or w.until_on >= people.today())
        and (p.organisation_id is not null or exists (
          select from cases.acting a where a.party_id = p.id and a.ended_at is null
            and (a.until_at is null or a.until_at > now()))));
  end;
