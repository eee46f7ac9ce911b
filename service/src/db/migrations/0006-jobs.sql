-- What works while nobody looks: when a case is looked at again, who is reminded of what, and the post. Each thing
-- that is to be done is a row, written in the transaction of whoever wants it: once that is committed it happens, at
-- least once, whatever stops in between. The queue itself stands in a schema of its own, `jobs` (see `migrate.ts`).

create schema post;
grant usage on schema post to way_forward_person, way_forward_operator, way_forward_worker;

-- When to look again at what a party can see. Never what the dates are: those are worked out anew.
create table cases.watch (
  case_id uuid not null references cases.case_file on delete cascade,
  party_id uuid not null,
  -- Null: not before something changes.
  look_on date,
  looked_on date not null,
  -- Which law it was looked at with.
  law text not null check (length(law) between 1 and 60),
  primary key (case_id, party_id),
  foreign key (party_id, case_id) references cases.party (id, case_id) on delete cascade
) with (fillfactor = 70);
create index watch_by_day on cases.watch (look_on);
create index watch_by_party on cases.watch (party_id);

-- Cases in which something changed: they are looked at again at once.
create table cases.changed (
  number bigint generated always as identity primary key,
  case_id uuid not null references cases.case_file on delete cascade
);
create index changed_by_case on cases.changed (case_id);

-- What somebody wants to be reminded of in a case. Without a row: of everything.
create table cases.reminder_choice (
  case_id uuid not null references cases.case_file on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  -- How many days before a last day.
  days smallint[] not null check (days <@ '{30,14,7,3,1}' and cardinality(days) <= 5),
  -- When the other side is late.
  tells_late boolean not null,
  chosen_at timestamptz not null default now(),
  primary key (case_id, person_id)
);
create index reminder_choice_by_person on cases.reminder_choice (person_id);

-- A calendar that follows a case under a secret address. The secret is kept as a hash.
create table cases.calendar (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references cases.case_file on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  made_at timestamptz not null default now(),
  revoked_at timestamptz
);
create unique index calendar_once on cases.calendar (case_id, person_id) where revoked_at is null;
create index calendar_by_person on cases.calendar (person_id);

-- An email that is to be sent, to a person or to an address. It is claimed before it is sent and marked after.
create table post.message (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+){0,5}$' and length(kind) <= 40),
  person_id uuid references people.person on delete cascade,
  email text check (email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254),
  -- What its words need, never the name of a child. Emptied once it is sent, as a link may be among it.
  fills jsonb not null default '{}' check (jsonb_typeof(fills) = 'object' and pg_column_size(fills) <= 4000),
  made_by uuid references people.person on delete set null,
  made_at timestamptz not null default now(),
  attempts integer not null default 0,
  try_after timestamptz not null default now(),
  -- Until then whoever claimed it is sending it. Left over from one who died, it is sent again.
  claimed_until timestamptz,
  sent_at timestamptz,
  -- The day on which it was sent, where the law is.
  sent_on date,
  dropped_at timestamptz,
  dropped_why text check (dropped_why in ('nothing-left', 'no-address', 'refused', 'too-old')),
  check ((person_id is null) <> (email is null)),
  check ((sent_at is null) = (sent_on is null) and (dropped_at is null) = (dropped_why is null)
    and (sent_at is null or dropped_at is null))
);
create index message_waiting on post.message (try_after) where sent_at is null and dropped_at is null;
create unique index message_of_reminders on post.message (person_id)
  where kind = 'reminder' and sent_at is null and dropped_at is null;
create index message_by_person on post.message (person_id, sent_on) where person_id is not null;
create index message_by_maker on post.message (made_by) where made_by is not null;
create index message_done on post.message (coalesce(sent_at, dropped_at))
  where sent_at is not null or dropped_at is not null;

-- One thing that one person is to be reminded of, once.
create table post.reminder (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people.person on delete cascade,
  case_id uuid not null references cases.case_file on delete cascade,
  concern_id uuid not null,
  -- The kind of the date, as the law has it.
  kind text not null check (kind ~ '^[a-z0-9]+(-[a-z0-9]+){0,7}$' and length(kind) <= 60),
  last_day date not null,
  -- Days before it; 0: it is the other side's and has passed.
  step smallint not null check (step in (0, 1, 3, 7, 14, 30)),
  -- The message that it went into; null: it waits for one.
  message_id uuid references post.message on delete set null,
  made_at timestamptz not null default now(),
  unique (person_id, case_id, concern_id, kind, last_day, step),
  foreign key (concern_id, case_id) references cases.concern (id, case_id) on delete cascade
);
create index reminder_by_case on post.reminder (case_id);
create index reminder_by_concern on post.reminder (concern_id);
create index reminder_by_message on post.reminder (message_id) where message_id is not null;
create index reminder_waiting on post.reminder (person_id) where message_id is null;

do $do$ declare each text; begin
  foreach each in array array['cases.watch', 'cases.changed', 'cases.reminder_choice', 'cases.calendar', 'post.message',
    'post.reminder'] loop
    execute format('alter table %s enable row level security, force row level security', each);
  end loop;
end $do$;

-- The worker: days and ids, and the words that a message was given.

create policy worker_keeps on cases.watch to way_forward_worker using (true) with check (true);
grant select, insert (case_id, party_id, look_on, looked_on, law), update (look_on, looked_on, law), delete
  on cases.watch to way_forward_worker;
create policy worker_takes on cases.changed to way_forward_worker using (true);
grant select, delete on cases.changed to way_forward_worker;
create policy worker_reads on cases.reminder_choice for select to way_forward_worker using (true);
grant select (case_id, person_id, days, tells_late) on cases.reminder_choice to way_forward_worker;
create policy worker_reads on cases.party for select to way_forward_worker using (true);
grant select (id, case_id, kind, left_at) on cases.party to way_forward_worker;
create policy worker_keeps on post.message to way_forward_worker using (true) with check (true);
grant select, insert (kind, person_id), delete,
  update (fills, attempts, try_after, claimed_until, sent_at, sent_on, dropped_at, dropped_why) on post.message
  to way_forward_worker;
create policy worker_keeps on post.reminder to way_forward_worker using (true) with check (true);
grant select, insert (person_id, case_id, concern_id, kind, last_day, step), update (message_id), delete
  on post.reminder to way_forward_worker;

-- Read again as the one who is to be reminded.

create policy reminder_reads on cases.party for select to way_forward_reminder using (id in (select cases.my_parties()));
grant select (id, case_id, kind, left_at) on cases.party to way_forward_reminder;
create policy reminder_reads on cases.reminder_choice for select to way_forward_reminder using (person_id = people.me());
grant select (case_id, person_id, days, tells_late) on cases.reminder_choice to way_forward_reminder;

-- Somebody with an account.

-- Whoever keeps the members of an organisation gives its cases to them without being in those cases.
create policy writer_tells on cases.changed for insert to way_forward_person
  with check (case_id in (select cases.my_cases()) or exists (
    select from cases.party p where p.case_id = changed.case_id
      and p.organisation_id in (select people.my_administered())));
grant insert (case_id) on cases.changed to way_forward_person;
create policy own on cases.reminder_choice to way_forward_person
  using (person_id = people.me()) with check (person_id = people.me() and case_id in (select cases.my_cases()));
grant select, insert (case_id, person_id, days, tells_late), update (days, tells_late, chosen_at)
  on cases.reminder_choice to way_forward_person;
create policy own on cases.calendar for select to way_forward_person
  using (person_id = people.me() or secret_hash = people.presented() and revoked_at is null);
create policy added on cases.calendar for insert to way_forward_person
  with check (person_id = people.me() and revoked_at is null and case_id in (select cases.my_cases()));
create policy revoked on cases.calendar for update to way_forward_person
  using (person_id = people.me()) with check (person_id = people.me() and revoked_at is not null);
grant select (id, case_id, person_id, made_at, revoked_at), insert (case_id, person_id, secret_hash),
  update (revoked_at) on cases.calendar to way_forward_person;
create policy posted on post.message for insert to way_forward_person
  with check (made_by = people.me() and kind <> 'reminder');
grant insert (kind, person_id, email, fills, made_by) on post.message to way_forward_person;
create policy command_posts on post.message for insert to way_forward_operator
  with check (made_by is null and kind = 'organisation-invitation');
grant insert (kind, email, fills) on post.message to way_forward_operator;
