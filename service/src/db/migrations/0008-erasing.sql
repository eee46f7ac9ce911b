-- Erasing: the one exception to "only added to". Whoever asks for it stops acting at once; a job then deletes the walls
-- behind which nobody is left, with all that stands there and the keys of its files, and a case without walls. What
-- was erased is also written into a list outside the database (`erasures.jsonl`), by which a restore erases it again.

-- What was asked for, and when it was done. No reference holds it: what it names is gone in the end.
create table cases.erasure (
  id uuid primary key default gen_random_uuid(),
  -- A party's side; a case in which nobody did anything; an account; an enquiry that came without a case; one entry or
  -- document that was redacted, which is here to stand in the list.
  kind text not null check (kind in ('side', 'idle', 'account', 'enquiry', 'redaction')),
  case_id uuid,
  party_id uuid,
  person_id uuid,
  about_id uuid,
  asked_at timestamptz not null default now(),
  done_at timestamptz,
  check ((kind not in ('account', 'enquiry')) = (case_id is not null) and (kind = 'side') = (party_id is not null)
    and (kind = 'account') = (person_id is not null) and (kind in ('enquiry', 'redaction')) = (about_id is not null))
);
create index erasure_waiting on cases.erasure (asked_at) where done_at is null;
create index erasure_of_person on cases.erasure (person_id) where kind = 'account';
create unique index erasure_of_redaction on cases.erasure (about_id) where kind = 'redaction';
create unique index erasure_of_enquiry on cases.erasure (about_id) where kind = 'enquiry';

-- Files whose row is gone. The row here goes once the file is gone too.
create table cases.doomed_file (
  stored_as text primary key check (stored_as ~ '^[a-z0-9/-]{10,100}$'),
  doomed_at timestamptz not null default now()
);

-- Cases in which nobody did anything for a long time, and when their families were told of it.
create table cases.idle (
  case_id uuid primary key references cases.case_file on delete cascade,
  told_at timestamptz not null default now(),
  told_again_at timestamptz
);

alter table cases.erasure enable row level security, force row level security;
alter table cases.doomed_file enable row level security, force row level security;
alter table cases.idle enable row level security, force row level security;

create index audit_by_time on cases.audit (case_id, happened_at);
create index entry_redacted on cases.entry (id) where redacted_at is not null;
create index document_redacted on cases.document (id) where redacted_at is not null;

-- Asking: the functions act as the role that decides who is in.

create policy walls_keep on cases.erasure to way_forward_walls using (true) with check (true);
grant select, insert (kind, case_id, party_id, person_id, about_id) on cases.erasure to way_forward_walls;
create policy walls_read on cases.doomed_file for select to way_forward_walls using (true);
grant select (stored_as) on cases.doomed_file to way_forward_walls;
create policy walls_read on cases.idle for select to way_forward_walls using (true);
grant select on cases.idle to way_forward_walls;
create policy walls_read_when on cases.audit for select to way_forward_walls using (true);
grant select (case_id, happened_at) on cases.audit to way_forward_walls;
create policy walls_end on people.member for update to way_forward_walls using (true) with check (true);
grant update (ended_at) on people.member to way_forward_walls;

-- Ends what a party has in a case: who acts for it, what it sees, what it offered. Advisers keep no sight of what nobody
-- of the family is left to close to them. Not to be called by anybody but the functions here.
create function cases.end_side(of_party uuid) returns void
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
  update cases.wall_party w set withdrawn_at = now() where w.party_id = of_party and w.withdrawn_at is null;
  update cases.acting a set ended_at = now() where a.party_id = of_party and a.ended_at is null;
  update cases.party p set left_at = coalesce(p.left_at, now()) where p.id = of_party;
  if ended.kind = 'family' then perform cases.close_unkept(ended.case_id); end if;
end $$;

-- Erases the side of a party that I act for; of an organisation's only who keeps its members may.
-- @returns what was asked for; null: it is not mine to ask
create function cases.ask_erasure(of_party uuid) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare found_case uuid; asked uuid;
begin
  select p.case_id into found_case from cases.party p
    where p.id = of_party and p.id in (select cases.my_parties())
      and (p.organisation_id is null or p.organisation_id in (select people.my_administered()));
  if found_case is null then return null; end if;
  perform cases.end_side(of_party);
  insert into cases.erasure (kind, case_id, party_id) values ('side', found_case, of_party) returning id into asked;
  return asked;
end $$;

-- Erases an enquiry that I sent without a case: the service sees it no more, and keeps what it wrote for itself.
-- @returns whether it is mine
create function cases.ask_enquiry_erasure(enquiry uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare mine cases.enquiry;
begin
  select * into mine from cases.enquiry e
    where e.id = enquiry and e.sent_by = people.me() and e.case_id is null for update;
  if mine.id is null then return false; end if;
  perform cases.end_enquiry(mine);
  insert into cases.erasure (kind, about_id) values ('enquiry', mine.id) on conflict do nothing;
  return true;
end $$;

-- The organisations that would be left without anybody to keep their members if I went.
create function people.kept_by_me_alone() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 1
  begin atomic
    select mine from people.my_administered() mine where not exists (
      select from people.member m where m.organisation_id = mine and m.role = 'administrator' and m.ended_at is null
        and m.person_id <> people.me());
  end;

-- Ends every side that a person has for themselves, each to be erased, what they asked without a case, and all that
-- they do for organisations. Not to be called by anybody but the functions here.
create function cases.end_sides_of(who uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare side cases.acting; asked cases.enquiry;
begin
  for asked in select e.* from cases.enquiry e where e.sent_by = who and e.case_id is null for update loop
    perform cases.end_enquiry(asked);
  end loop;
  for side in select a.* from cases.acting a
    where a.person_id = who and a.organisation_id is null and a.ended_at is null loop
    perform cases.end_side(side.party_id);
    insert into cases.erasure (kind, case_id, party_id) values ('side', side.case_id, side.party_id);
  end loop;
  update cases.acting a set ended_at = now() where a.person_id = who and a.ended_at is null;
  update people.member m set ended_at = now() where m.person_id = who and m.ended_at is null;
end $$;

-- Erases my account and every side that is mine. @returns what was asked for; null: an organisation would be left
-- without anybody to keep its members
create function people.ask_erasure() returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare asked uuid;
begin
  if people.me() is null or exists (select from people.kept_by_me_alone()) then return null; end if;
  perform cases.end_sides_of(people.me());
  select e.id into asked from cases.erasure e
    where e.kind = 'account' and e.person_id = people.me() and e.done_at is null;
  if asked is null then
    insert into cases.erasure (kind, person_id) values ('account', people.me()) returning id into asked;
  end if;
  return asked;
end $$;

-- Before an account goes: whatever was opened or joined since it was asked for. @returns false: nobody asked
create function cases.end_account(asked uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid;
begin
  select e.person_id into who from cases.erasure e where e.id = asked and e.kind = 'account' and e.done_at is null;
  if who is null then return false; end if;
  perform cases.end_sides_of(who);
  return true;
end $$;

-- Ends a case in which nobody did anything: told twice, the second time two weeks ago, and nobody came.
-- @returns whether it was ended
create function cases.end_idle(which uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare side uuid;
begin
  if not exists (select from cases.idle i where i.case_id = which
      and i.told_at <= now() - interval '60 days' and i.told_again_at <= now() - interval '14 days'
      and not exists (select from cases.audit a where a.case_id = which and a.happened_at > i.told_at))
    then return false; end if;
  if exists (select from cases.erasure e where e.kind = 'idle' and e.case_id = which) then return false; end if;
  for side in select p.id from cases.party p where p.case_id = which loop
    perform cases.end_side(side);
  end loop;
  insert into cases.erasure (kind, case_id) values ('idle', which);
  return true;
end $$;

-- How much was erased and is still to be: numbers alone, for whoever runs the service; for everybody else nothing.
create function cases.erasure_counts() returns table (kind text, waiting bigint, done bigint, idle bigint, files bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select k, (select count(*) from cases.erasure e where e.kind = k and e.done_at is null),
      (select count(*) from cases.erasure e where e.kind = k and e.done_at > now() - interval '30 days'),
      (select count(*) from cases.idle), (select count(*) from cases.doomed_file)
    from unnest(array['side', 'idle', 'account', 'enquiry', 'redaction']) k where people.is_operator();
  end;

grant create on schema cases to way_forward_walls;
grant create on schema people to way_forward_walls;
do $do$ declare each text; begin
  foreach each in array array['cases.ask_erasure(uuid)', 'cases.ask_enquiry_erasure(uuid)', 'people.kept_by_me_alone()',
    'people.ask_erasure()', 'cases.erasure_counts()'] loop
    execute format('grant execute on function %s to way_forward_person', each);
  end loop;
  foreach each in array array['cases.end_account(uuid)', 'cases.end_idle(uuid)'] loop
    execute format('grant execute on function %s to way_forward_eraser', each);
  end loop;
  foreach each in array array['cases.end_side(uuid)', 'cases.end_sides_of(uuid)', 'cases.ask_erasure(uuid)', 'cases.ask_enquiry_erasure(uuid)',
    'people.kept_by_me_alone()', 'people.ask_erasure()', 'cases.end_account(uuid)', 'cases.end_idle(uuid)',
    'cases.erasure_counts()'] loop
    execute format('alter function %s owner to way_forward_walls', each);
  end loop;
end $do$;
revoke create on schema cases from way_forward_walls;
revoke create on schema people from way_forward_walls;

-- The eraser: ids, and who is left. It can make nobody leave.

create policy eraser_reads on cases.wall_party for select to way_forward_eraser using (true);
grant select (wall_id, party_id, withdrawn_at, until_on) on cases.wall_party to way_forward_eraser;
create policy eraser_reads on cases.party for select to way_forward_eraser using (true);
grant select (id, case_id, organisation_id, left_at) on cases.party to way_forward_eraser;
create policy eraser_reads on cases.acting for select to way_forward_eraser using (true);
grant select (case_id, party_id, person_id, organisation_id, ended_at) on cases.acting to way_forward_eraser;

-- Whether somebody is let in behind a wall today or later, and there is somebody to come: for an organisation there
-- always is.
create function cases.is_somebody_left(wall uuid) returns boolean language sql stable
  begin atomic
    select exists (
      select from cases.wall_party w join cases.party p on p.id = w.party_id
      where w.wall_id = wall and w.withdrawn_at is null and (w.until_on is null or w.until_on >= people.today())
        and (p.organisation_id is not null or exists (
          select from cases.acting a where a.party_id = p.id and a.ended_at is null)));
  end;
grant execute on function cases.is_somebody_left(uuid) to way_forward_eraser;

create policy eraser_reads on cases.wall for select to way_forward_eraser using (true);
create policy nobody_left on cases.wall for delete to way_forward_eraser using (not cases.is_somebody_left(id));
grant select (id, case_id), delete on cases.wall to way_forward_eraser;
create policy eraser_reads on cases.case_file for select to way_forward_eraser using (true);
create policy no_wall_left on cases.case_file for delete to way_forward_eraser
  using (not exists (select from cases.wall w where w.case_id = case_file.id));
grant select (id), delete on cases.case_file to way_forward_eraser;

-- What stands behind no wall and is somebody's own: it goes once they act in the case no more.
do $do$ declare each text; begin
  foreach each in array array['last_look', 'reminder_choice', 'calendar'] loop
    execute format('create policy eraser_reads on cases.%I for select to way_forward_eraser using (true)', each);
    execute format('create policy acts_no_more on cases.%1$I for delete to way_forward_eraser using (not exists (
      select from cases.acting a where a.case_id = %1$I.case_id and a.person_id = %1$I.person_id
        and a.ended_at is null))', each);
    execute format('grant select (case_id, person_id), delete on cases.%I to way_forward_eraser', each);
  end loop;
end $do$;
create policy eraser_reads on cases.invitation for select to way_forward_eraser using (true);
create policy acts_no_more on cases.invitation for delete to way_forward_eraser using (not exists (
  select from cases.acting a where a.case_id = invitation.case_id and a.person_id = invitation.made_by
    and a.ended_at is null));
grant select (id, case_id, made_by), delete on cases.invitation to way_forward_eraser;

-- An enquiry that was accepted stands behind a wall, and goes with it.
create policy eraser_reads on cases.enquiry for select to way_forward_eraser using (true);
create policy acts_no_more on cases.enquiry for delete to way_forward_eraser using (
  state <> 'accepted' and case_id is not null and not exists (
    select from cases.acting a where a.case_id = enquiry.case_id and a.person_id = enquiry.sent_by
      and a.ended_at is null));
-- One without a case is its sender's alone.
create policy asked_for on cases.enquiry for delete to way_forward_eraser using (
  case_id is null and exists (select from cases.erasure e where e.kind = 'enquiry' and e.about_id = enquiry.id));
grant select (id, case_id, sent_by, state), delete on cases.enquiry to way_forward_eraser;

create policy eraser_reads on people.person for select to way_forward_eraser using (true);
create policy asked_for on people.person for delete to way_forward_eraser using (
  exists (select from cases.erasure e where e.kind = 'account' and e.person_id = person.id)
  and not exists (select from cases.acting a where a.person_id = person.id and a.ended_at is null));
grant select (id), delete on people.person to way_forward_eraser;

create policy eraser_reads on cases.document for select to way_forward_eraser using (true);
grant select (id, case_id, wall_id, stored_as, redacted_at) on cases.document to way_forward_eraser;
create policy eraser_reads on cases.entry for select to way_forward_eraser using (true);
grant select (id, case_id, redacted_at) on cases.entry to way_forward_eraser;

create policy eraser_reads on cases.erasure for select to way_forward_eraser using (true);
create policy eraser_lists on cases.erasure for insert to way_forward_eraser with check (kind = 'redaction');
create policy eraser_settles on cases.erasure for update to way_forward_eraser
  using (done_at is null) with check (done_at is not null);
grant select, insert (kind, case_id, about_id, done_at), update (done_at) on cases.erasure to way_forward_eraser;
create policy eraser_keeps on cases.doomed_file to way_forward_eraser using (true) with check (true);
grant select, insert (stored_as), delete on cases.doomed_file to way_forward_eraser;
create policy eraser_reads on cases.idle for select to way_forward_eraser using (true);
grant select on cases.idle to way_forward_eraser;

-- The worker finds out where nobody did anything.

create policy worker_keeps on cases.idle to way_forward_worker using (true) with check (true);
grant select, insert (case_id), update (told_again_at), delete on cases.idle to way_forward_worker;
create policy worker_reads_when on cases.audit for select to way_forward_worker using (true);
grant select (case_id, happened_at) on cases.audit to way_forward_worker;
