-- What people sign in by. One role alone reads and writes here, and nothing that stands here lets whoever reads it
-- sign in: tokens, codes, links and recovery codes are kept as hashes, and secrets are sealed with a key that the
-- database does not have.

create schema sign_in;
grant usage on schema sign_in to way_forward_sign_in, way_forward_worker, way_forward_reminder;

-- Somebody who can sign in: a person, with the address that mail goes to.
create table sign_in."user" (
  id uuid primary key references people.person on delete cascade,
  -- Stands with the person, who may change it.
  name text not null default '' check (name = ''),
  email text not null unique
    check (email = lower(email) and email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254),
  email_verified boolean not null default false,
  image text check (image is null),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table sign_in."user" enable row level security, force row level security;
create policy sign_in_keeps on sign_in."user" to way_forward_sign_in using (true) with check (true);
create policy worker_writes_to on sign_in."user" for select to way_forward_worker using (true);
create policy reminder_writes_to on sign_in."user" for select to way_forward_reminder using (id = people.me());
grant select, insert (id, name, email, email_verified, image, created_at, updated_at),
  update (email, email_verified, updated_at) on sign_in."user" to way_forward_sign_in;
grant select (id, email) on sign_in."user" to way_forward_worker, way_forward_reminder;

-- The person is made in the same breath, so that neither is ever there without the other.
create function sign_in.make_person() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into people.person (id, name) values (new.id, new.name) on conflict (id) do nothing;
  new.name := '';
  return new;
end $$;
create trigger make_person before insert on sign_in."user" for each row execute function sign_in.make_person();

create table sign_in.session (
  id uuid primary key,
  user_id uuid not null references sign_in."user" on delete cascade,
  -- SHA-256 of what the cookie holds.
  token text not null unique check (token ~ '^[0-9a-f]{64}$'),
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  -- When a second factor was proved in it.
  strong_at timestamptz,
  -- The device in plain words, such as "Firefox on Android".
  user_agent text check (length(user_agent) <= 60),
  -- Nobody's address is kept.
  ip_address text check (ip_address = '')
);
create index session_by_user on sign_in.session (user_id);
create index session_by_end on sign_in.session (expires_at);
alter table sign_in.session enable row level security, force row level security;
create policy sign_in_keeps on sign_in.session to way_forward_sign_in using (true) with check (true);
grant select, insert (id, user_id, token, expires_at, created_at, updated_at, user_agent, ip_address),
  update (last_used_at, strong_at), delete on sign_in.session to way_forward_sign_in;

-- A person as an organisation's own sign-in knows them, once they proved that the address is theirs. None of its tokens
-- are kept.
create table sign_in.account (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references sign_in."user" on delete cascade,
  organisation_id uuid not null references people.organisation on delete cascade,
  issuer text not null check (length(issuer) <= 500),
  subject text not null check (length(subject) between 1 and 300),
  linked_at timestamptz not null default now(),
  unique (organisation_id, issuer, subject)
);
create index account_by_user on sign_in.account (user_id);
alter table sign_in.account enable row level security, force row level security;
create policy sign_in_keeps on sign_in.account to way_forward_sign_in using (true) with check (true);
grant select, insert (user_id, organisation_id, issuer, subject), delete on sign_in.account to way_forward_sign_in;

-- What has to come back within minutes: the challenge of a passkey, the state of an organisation's sign-in.
create table sign_in.verification (
  id text primary key check (length(id) <= 100),
  -- A hash of what the browser holds.
  identifier text not null check (length(identifier) <= 300),
  value text not null check (length(value) <= 10000),
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_by_identifier on sign_in.verification (identifier);
create index verification_by_end on sign_in.verification (expires_at);
alter table sign_in.verification enable row level security, force row level security;
create policy sign_in_keeps on sign_in.verification to way_forward_sign_in using (true) with check (true);
grant select, insert (id, identifier, value, expires_at, created_at, updated_at),
  update (value, expires_at, updated_at), delete on sign_in.verification to way_forward_sign_in;

-- A passkey: its public half, which lets nobody in.
create table sign_in.passkey (
  id uuid primary key,
  user_id uuid not null references sign_in."user" on delete cascade,
  -- As its owner calls it.
  name text check (length(name) between 1 and 60),
  public_key text not null check (length(public_key) <= 4000),
  credential_id text not null unique check (length(credential_id) <= 1500),
  counter bigint not null,
  device_type text not null check (length(device_type) <= 40),
  backed_up boolean not null,
  transports text check (length(transports) <= 200),
  created_at timestamptz not null default now(),
  aaguid text check (length(aaguid) <= 40)
);
create index passkey_by_user on sign_in.passkey (user_id);
alter table sign_in.passkey enable row level security, force row level security;
create policy sign_in_keeps on sign_in.passkey to way_forward_sign_in using (true) with check (true);
grant select, insert (id, user_id, name, public_key, credential_id, counter, device_type, backed_up, transports,
    created_at, aaguid),
  update (name, counter), delete on sign_in.passkey to way_forward_sign_in;

-- An app that shows one-time codes. Its secret is sealed with a master key of the service.
create table sign_in.one_time_code (
  user_id uuid primary key references sign_in."user" on delete cascade,
  sealed bytea not null check (length(sealed) between 40 and 200),
  master text not null check (length(master) between 1 and 60),
  made_at timestamptz not null default now(),
  -- Null: set up, and not yet shown to work.
  confirmed_at timestamptz,
  -- The time step of the last code that was taken: it and those before it are used up.
  last_step bigint not null default 0
);
alter table sign_in.one_time_code enable row level security, force row level security;
create policy sign_in_keeps on sign_in.one_time_code to way_forward_sign_in using (true) with check (true);
grant select, insert (user_id, sealed, master), update (sealed, master, made_at, confirmed_at, last_step), delete
  on sign_in.one_time_code to way_forward_sign_in;

-- Instead of the app, once each.
create table sign_in.recovery_code (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references sign_in."user" on delete cascade,
  code_hash bytea not null unique check (length(code_hash) = 32)
);
create index recovery_code_by_user on sign_in.recovery_code (user_id);
alter table sign_in.recovery_code enable row level security, force row level security;
create policy sign_in_keeps on sign_in.recovery_code to way_forward_sign_in using (true) with check (true);
grant select, insert (user_id, code_hash), delete on sign_in.recovery_code to way_forward_sign_in;

-- Somebody asked for a code. It is the same for an address that nobody has signed in with.
create table sign_in.attempt (
  id uuid primary key default gen_random_uuid(),
  email text not null
    check (email = lower(email) and email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254),
  -- SHA-256 of a secret that the browser holds which asked: a code is good in that browser alone.
  browser_hash bytea not null unique check (length(browser_hash) = 32),
  -- HMAC with a secret of the service: six digits alone would soon be tried through.
  code_hash bytea not null check (length(code_hash) = 32),
  -- SHA-256 of the secret in the link.
  link_hash bytea not null unique check (length(link_hash) = 32),
  tries smallint not null default 0 check (tries between 0 and 5),
  -- The page of ours to go on to.
  then_path text check (then_path ~ '^/' and length(then_path) <= 500),
  made_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '10 minutes',
  -- They read the mail of this address and have no account yet: what is still missing is their name.
  proved_at timestamptz,
  -- They came by an organisation's own sign-in for the first time: whom it knows them as, and whether it proved a
  -- second factor.
  organisation_id uuid references people.organisation on delete cascade,
  issuer text check (length(issuer) <= 500),
  subject text check (length(subject) between 1 and 300),
  is_strong boolean not null default false,
  check (num_nonnulls(organisation_id, issuer, subject) in (0, 3))
);
create index attempt_by_organisation on sign_in.attempt (organisation_id) where organisation_id is not null;
create index attempt_by_email on sign_in.attempt (email);
create index attempt_by_end on sign_in.attempt (expires_at);
alter table sign_in.attempt enable row level security, force row level security;
create policy sign_in_keeps on sign_in.attempt to way_forward_sign_in using (true) with check (true);
grant select, insert (id, email, browser_hash, code_hash, link_hash, then_path, organisation_id, issuer, subject, is_strong),
  update (browser_hash, tries, proved_at, expires_at), delete on sign_in.attempt to way_forward_sign_in;

-- Another address, to be confirmed from the old one and from the new one.
create table sign_in.email_change (
  user_id uuid primary key references sign_in."user" on delete cascade,
  id uuid not null default gen_random_uuid(),
  new_email text not null
    check (new_email = lower(new_email) and new_email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(new_email) <= 254),
  -- HMAC, as above.
  old_code_hash bytea not null check (length(old_code_hash) = 32),
  new_code_hash bytea not null check (length(new_code_hash) = 32),
  tries smallint not null default 0 check (tries between 0 and 5),
  made_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '30 minutes'
);
create index email_change_by_end on sign_in.email_change (expires_at);
alter table sign_in.email_change enable row level security, force row level security;
create policy sign_in_keeps on sign_in.email_change to way_forward_sign_in using (true) with check (true);
grant select, insert (user_id, id, new_email, old_code_hash, new_code_hash), update (tries), delete
  on sign_in.email_change to way_forward_sign_in;

-- How often something was tried, by a hash of whose it is. All processes count here together.
create table sign_in.rate_limit (
  key text primary key check (length(key) <= 120),
  count integer not null,
  began_at timestamptz not null default now()
);
create index rate_limit_by_beginning on sign_in.rate_limit (began_at);
alter table sign_in.rate_limit enable row level security, force row level security;
create policy sign_in_keeps on sign_in.rate_limit to way_forward_sign_in using (true) with check (true);
grant select, insert (key, count), update (count, began_at), delete on sign_in.rate_limit to way_forward_sign_in;
