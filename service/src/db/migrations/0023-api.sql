-- Systems of councils, commissioners and mediation services: tokens by which they ask, and webhooks by which they are told.
-- A token acts as its organisation and as nobody of it: it reads its own matters, without words, and what was agreed.

create schema api;
grant usage on schema api to way_forward_person, way_forward_api, way_forward_worker, way_forward_walls;
grant usage on schema people, cases, mediation to way_forward_api;

-- Shown once when it is made, and kept as a hash.
create table api.token (
  id uuid primary key,
  organisation_id uuid not null references people.organisation on delete cascade,
  name text not null check (length(name) between 1 and 100),
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  scopes text[] not null check (cardinality(scopes) between 1 and 3
    and scopes <@ '{referrals:write,matters:read,outcomes:read}'),
  made_by uuid references people.person on delete set null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '366 days'),
  last_used_on date,
  ended_at timestamptz
);
create index token_by_organisation on api.token (organisation_id);
create index token_by_maker on api.token (made_by) where made_by is not null;

-- A referral that was sent with a key, so that the same one sent again is found and not made again.
create table api.referral (
  organisation_id uuid not null references people.organisation on delete cascade,
  key_hash bytea not null check (length(key_hash) = 32),
  body_hash bytea not null check (length(body_hash) = 32),
  matter_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  made_at timestamptz not null default now(),
  primary key (organisation_id, key_hash),
  foreign key (matter_id, case_id) references mediation.matter (id, case_id) on delete cascade
);
create index referral_by_matter on api.referral (matter_id);
create index referral_by_case on api.referral (case_id);

-- Where an organisation is told that something changed. What signs it is worked out from its id and the service's own
-- key, and is kept nowhere.
create table api.webhook (
  id uuid primary key,
  organisation_id uuid not null references people.organisation on delete cascade,
  name text not null check (length(name) between 1 and 100),
  address text not null check (address ~ '^https?://[^[:space:]]+$' and length(address) <= 500),
  events text[] not null check (cardinality(events) between 1 and 3
    and events <@ '{matter.changed,clock.changed,outcome.changed}'),
  made_by uuid references people.person on delete set null,
  made_at timestamptz not null default now(),
  ended_at timestamptz
);
create index webhook_by_organisation on api.webhook (organisation_id);
create index webhook_by_maker on api.webhook (made_by) where made_by is not null;

-- What a webhook was last told of a matter, as hashes of what its organisation may read of it.
create table api.noted (
  webhook_id uuid not null references api.webhook on delete cascade,
  matter_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  matter bytea not null check (length(matter) = 32),
  clocks bytea not null check (length(clocks) = 32),
  outcome bytea not null check (length(outcome) = 32),
  primary key (webhook_id, matter_id),
  foreign key (matter_id, case_id) references mediation.matter (id, case_id) on delete cascade
);
create index noted_by_matter on api.noted (matter_id);
create index noted_by_case on api.noted (case_id);

-- What is to be told or was told: ids and the name of an event, no words.
create table api.delivery (
  id uuid primary key default gen_random_uuid(),
  webhook_id uuid not null references api.webhook on delete cascade,
  organisation_id uuid not null references people.organisation on delete cascade,
  event text not null check (event in ('matter.changed', 'clock.changed', 'outcome.changed')),
  matter_id uuid not null,
  case_id uuid not null references cases.case_file on delete cascade,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'stopped')),
  -- Since it was first to be told, or was asked for again.
  began_at timestamptz not null default now(),
  tries smallint not null default 0 check (tries between 0 and 100),
  next_at timestamptz not null default now(),
  -- Until then one process sends it, and no other.
  taken_until timestamptz,
  tried_at timestamptz,
  -- What was answered last; null: nothing was.
  status smallint check (status between 100 and 999),
  -- Why it did not arrive, in a word.
  fault text check (fault ~ '^[a-z]+(-[a-z]+){0,3}$' and length(fault) <= 40),
  made_at timestamptz not null default now(),
  number bigint generated always as identity,
  foreign key (matter_id, case_id) references mediation.matter (id, case_id) on delete cascade
);
-- What waits and was not tried yet says all that another would.
create unique index delivery_waits_once on api.delivery (webhook_id, matter_id, event) where state = 'waiting' and tries = 0;
create index delivery_waits on api.delivery (next_at, number) where state = 'waiting';
create index delivery_by_webhook on api.delivery (webhook_id, number);
create index delivery_by_organisation on api.delivery (organisation_id, number);
create index delivery_by_matter on api.delivery (matter_id);
create index delivery_by_case on api.delivery (case_id);
create index delivery_by_age on api.delivery (made_at);

do $do$ declare each text; begin
  foreach each in array array['token', 'referral', 'webhook', 'noted', 'delivery'] loop
    execute format('alter table api.%I enable row level security, force row level security', each);
  end loop;
end $do$;

-- Who keeps the members of an organisation keeps its tokens and webhooks.
create policy kept on api.token for select to way_forward_person
  using (organisation_id in (select people.my_administered()));
create policy made on api.token for insert to way_forward_person
  with check (made_by = people.me() and organisation_id in (select people.my_administered())
    and exists (select from people.organisation o
      where o.id = organisation_id and o.kind in ('authority', 'body', 'mediationService')));
create policy ended on api.token for update to way_forward_person
  using (ended_at is null and organisation_id in (select people.my_administered())) with check (ended_at is not null);
grant select (id, organisation_id, name, scopes, made_by, made_at, expires_at, last_used_on, ended_at),
  insert (id, organisation_id, name, secret_hash, scopes, made_by, expires_at), update (ended_at)
  on api.token to way_forward_person;

create policy kept on api.webhook for select to way_forward_person
  using (organisation_id in (select people.my_administered()));
create policy made on api.webhook for insert to way_forward_person
  with check (made_by = people.me() and organisation_id in (select people.my_administered())
    and exists (select from people.organisation o
      where o.id = organisation_id and o.kind in ('authority', 'body', 'mediationService')));
create policy ended on api.webhook for update to way_forward_person
  using (ended_at is null and organisation_id in (select people.my_administered())) with check (ended_at is not null);
create policy worker_reads on api.webhook for select to way_forward_worker using (true);
grant select, insert (id, organisation_id, name, address, events, made_by), update (ended_at)
  on api.webhook to way_forward_person;
grant select (id, organisation_id, address, events, ended_at) on api.webhook to way_forward_worker;

create policy kept on api.delivery for select to way_forward_person
  using (organisation_id in (select people.my_administered()));
create policy again on api.delivery for update to way_forward_person
  using (state <> 'waiting' and organisation_id in (select people.my_administered()))
  with check (state = 'waiting' and tries = 0);
create policy worker_keeps on api.delivery to way_forward_worker using (true) with check (true);
grant select, update (state, began_at, tries, next_at) on api.delivery to way_forward_person;
grant select, insert (webhook_id, organisation_id, event, matter_id, case_id),
  update (state, tries, next_at, taken_until, tried_at, status, fault), delete on api.delivery to way_forward_worker;

create policy worker_keeps on api.noted to way_forward_worker using (true) with check (true);
grant select, insert (webhook_id, matter_id, case_id, matter, clocks, outcome), update (matter, clocks, outcome)
  on api.noted to way_forward_worker;

create policy worker_clears on api.referral to way_forward_worker using (true);
grant select (made_at), delete on api.referral to way_forward_worker;
grant select (organisation_id) on mediation.due_line to way_forward_worker;

-- Whose token was presented, and what it may. These functions act as the role that decides who is in.

create policy walls_read on api.token for select to way_forward_walls using (true);
create policy walls_note on api.token for update to way_forward_walls using (true) with check (true);
grant select, update (last_used_on) on api.token to way_forward_walls;
create policy walls_keep on api.referral to way_forward_walls using (true) with check (true);
grant select, insert (organisation_id, key_hash, body_hash, matter_id, case_id) on api.referral to way_forward_walls;
create policy walls_read on people.organisation_area for select to way_forward_walls using (true);
grant select on people.organisation_area to way_forward_walls;

-- The token that was presented, where it counts today; no row: none does.
create function api.my_token() returns table (id uuid, organisation_id uuid, kind text, scopes text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 1
  begin atomic
    select t.id, t.organisation_id, o.kind, t.scopes
    from api.token t join people.organisation o on o.id = t.organisation_id
    where t.secret_hash = people.presented() and t.ended_at is null and t.expires_at > now() and o.retired_at is null
      and o.kind in ('authority', 'body', 'mediationService');
  end;

-- Whether it may do something.
create function api.may(what text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select exists (select from api.my_token() k where what = any (k.scopes));
  end;

-- The walls of matters that its organisation is let in behind today, but for what is said and prepared and for what the
-- service keeps to itself.
create function api.my_walls() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 50
  begin atomic
    select m.wall_id
    from api.my_token() k
      join cases.party p on p.organisation_id = k.organisation_id and p.kind = k.kind and p.left_at is null
      join cases.wall_party w on w.party_id = p.id
      join mediation.matter_wall m on m.wall_id = w.wall_id
    where m.use in ('matter', 'agreement', 'with') and w.withdrawn_at is null and w.from_on <= people.today()
      and (w.until_on is null or w.until_on >= people.today());
  end;

-- The matters in which its organisation takes part today, or which it runs: what is said of a draft is for those alone.
create function api.my_matters() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
  begin atomic
    select m.id from api.my_token() k
      join cases.party p on p.organisation_id = k.organisation_id and p.kind = k.kind and p.left_at is null
      join mediation.matter m on m.service_party = p.id
    union all
    select s.matter_id from api.my_token() k
      join cases.party p on p.organisation_id = k.organisation_id and p.kind = k.kind and p.left_at is null
      join mediation.side s on s.party_id = p.id and s.ended_at is null;
  end;

-- Writes down on which day the token was used. @returns whether there is one
create function api.use_token() returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid;
begin
  select k.id into mine from api.my_token() k;
  update api.token t set last_used_on = people.today()
    where t.id = mine and t.last_used_on is distinct from people.today();
  return mine is not null;
end $$;

-- Where and when the meetings of a matter end, of those that the token reads: nothing else of what was written with them.
create function api.meetings_of(of_matter uuid) returns table (step uuid, ends_at timestamptz, place text)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 3
  begin atomic
    select t.id, (t.body ->> 'endsAt')::timestamptz, nullif(t.body ->> 'place', '')
    from mediation.step t join mediation.matter_wall w on w.wall_id = t.wall_id and w.matter_id = t.matter_id
    where t.matter_id = of_matter and t.kind = 'meeting' and w.use = 'matter' and api.may('matters:read')
      and t.wall_id in (select api.my_walls());
  end;

-- What was sent with this key before, once nobody else sends it at this moment; null: nothing was.
create function api.sent_before(with_key bytea) returns api.referral
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid; known api.referral;
begin
  select k.organisation_id into mine from api.my_token() k;
  perform pg_advisory_xact_lock(hashtextextended('referral ' || mine || encode(with_key, 'hex'), 0));
  select * into known from api.referral r where r.organisation_id = mine and r.key_hash = with_key;
  return known;
end $$;

-- Refers a family with its consent, as a council. One key opens one matter, however often and from
-- however many processes it is sent, and the service is told. @param label what the family is to the child @param origin of
-- this service, for a link
-- @returns opened; before: the same was sent before; other: another was sent with this key; no-service: none that
-- mediates; no: the token may not
create function api.refer(key_hash bytea, body_hash bytea, matter uuid, in_case uuid, short text, kind_of_concern text,
    service uuid, label text, said jsonb, origin text) returns table (became text, opened uuid)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare k record; known api.referral; area uuid;
begin
  select t.* into k from api.my_token() t where 'referrals:write' = any (t.scopes) and t.kind = 'authority';
  if k.id is null then return query select 'no', null::uuid; return; end if;
  known := api.sent_before(refer.key_hash);
  if known.matter_id is not null then
    return query select case when known.body_hash = refer.body_hash then 'before' else 'other' end, known.matter_id;
    return;
  end if;
  if label is null or not exists (select from people.organisation o
    where o.id = service and o.kind = 'mediationService' and o.retired_at is null) then
    return query select 'no-service', null::uuid; return;
  end if;
  -- The area of a council that works in one is known.
  select case when count(*) = 1 then min(a.area_id::text)::uuid end into area
    from people.organisation_area a where a.organisation_id = k.organisation_id;
  perform mediation.make_case(refer.matter, in_case, 'mediation', short, kind_of_concern, service, k.organisation_id, k.kind,
    label, area, people.today(), said);
  insert into api.referral (organisation_id, key_hash, body_hash, matter_id, case_id)
    values (k.organisation_id, refer.key_hash, refer.body_hash, refer.matter, in_case);
  perform mediation.post_to_service(refer.matter, refer.origin || '/mediation/' || refer.matter);
  return query select 'opened', refer.matter;
end $$;

grant create on schema api to way_forward_walls;
do $do$ declare each text; begin
  foreach each in array array['my_token()', 'may(text)', 'my_walls()', 'my_matters()', 'use_token()', 'meetings_of(uuid)', 'sent_before(bytea)',
    'refer(bytea, bytea, uuid, uuid, text, text, uuid, text, jsonb, text)'] loop
    execute format('grant execute on function api.%s to way_forward_api', each);
    execute format('alter function api.%s owner to way_forward_walls', each);
  end loop;
end $do$;
revoke create on schema api from way_forward_walls;

-- What a token reads: which matters there are, who takes part, and steps without their words.

create policy token_reads on mediation.matter_wall for select to way_forward_api
  using (wall_id in (select api.my_walls()));
grant select on mediation.matter_wall to way_forward_api;

create policy token_reads on mediation.matter for select to way_forward_api
  using (exists (select from mediation.matter_wall w where w.matter_id = matter.id));
grant select (id, case_id, process, reference, concern_kind, service_party, opened_at) on mediation.matter to way_forward_api;

create policy token_reads on mediation.side for select to way_forward_api
  using (exists (select from mediation.matter_wall w where w.matter_id = side.matter_id and w.use = 'matter'));
grant select (id, matter_id, case_id, party_id, role, added_at, ended_at) on mediation.side to way_forward_api;

create policy token_reads on mediation.step for select to way_forward_api
  using (wall_id in (select api.my_walls()) and (kind not in ('accepted', 'version') or matter_id in (select api.my_matters()))
    and ((select api.may('matters:read')) or (select api.may('outcomes:read'))));
grant select (id, matter_id, case_id, wall_id, side_id, kind, word, about, on_day, at_time, corrects, recorded_at, number)
  on mediation.step to way_forward_api;

create policy token_reads on mediation.due_line for select to way_forward_api
  using (organisation_id in (select k.organisation_id from api.my_token() k) and (select api.may('referrals:write')));
grant select (matter_id, party_id, organisation_id, known_as) on mediation.due_line to way_forward_api;

create policy token_reads on cases.party for select to way_forward_api
  using (id in (select m.service_party from mediation.matter m) or id in (select s.party_id from mediation.side s));
grant select (id, case_id, kind, label, organisation_id) on cases.party to way_forward_api;

create policy token_reads on people.organisation for select to way_forward_api
  using (id in (select k.organisation_id from api.my_token() k)
    or kind = 'mediationService' and retired_at is null and exists (select from api.my_token())
    or id in (select p.organisation_id from cases.party p));
grant select (id, kind, name, retired_at) on people.organisation to way_forward_api;

create policy token_reads on cases.issued for select to way_forward_api
  using (kind = 'agreement' and wall_id in (select api.my_walls()) and (select api.may('outcomes:read')));
grant select (id, case_id, wall_id, kind, content, sha256) on cases.issued to way_forward_api;
