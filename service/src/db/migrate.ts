/**
 * Brings the tables up to date: each file of `migrations/` once, in the order of its number, in a transaction
 * of its own, remembered by its hash. A file that has run is history and is never changed.
 *
 * Row-level security is forced, and so binds the owner too: a migration that changes rows takes it off and
 * puts it back in the same file (`alter table … no force row level security`), or it changes none of them.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type Login, openSession, type Session } from './connect.ts'
import { logins, refuseUnsafeLogin, roles } from './logins.ts'

export interface Migration {
  /** The file's name without its ending, such as `0001-roles`. */
  readonly name: string
  readonly text: string
  readonly hash: string
}

/** The tables are not as this version of the service needs them. Its message says what to do. */
export class WrongMigrations extends Error {
  override readonly name = 'WrongMigrations'
}

const folder = new URL('migrations/', import.meta.url)
/** Any number; all who migrate wait for the same one. */
const lock = 7_320_115

/** The migrations of a folder, in order. @throws WrongMigrations on a name out of line or a number used twice */
export function readMigrations(from: URL = folder): readonly Migration[] {
  const names = readdirSync(from).sort()
  const numbers = new Set<string>()
  return names.map((file) => {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1]
    if (number === undefined) {
      throw new WrongMigrations(`migrations/${file} is not named as a migration is: 0002-its-subject.sql`)
    }
    if (numbers.has(number)) throw new WrongMigrations(`Two migrations have the number ${number}.`)
    numbers.add(number)
    // A checkout may turn line ends; that is no change.
    const text = readFileSync(new URL(file, from), 'utf8').replaceAll('\r\n', '\n')
    return {
      name: file.slice(0, -'.sql'.length),
      text,
      hash: createHash('sha256').update(text).digest('hex'),
    }
  })
}

/**
 * Runs what has not run. Starts at the same time wait for each other.
 * @param owner the login that owns the tables
 * @param told called with the name of each file as it begins
 * @returns the names of those that ran
 * @throws WrongMigrations where history was changed; UnsafeLogin; DataUnavailable
 */
export async function migrate(
  owner: Login,
  told: (name: string) => void = () => undefined,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  const session = await openSession(owner)
  try {
    await refuseUnsafeLogin(session.query, null)
    await session.query(`select pg_catalog.pg_advisory_lock(${lock})`)
    await session.query(bookkeeping)
    const left = whatIsLeft(await readBook(session.query), migrations)
    for (const migration of left) {
      told(migration.name)
      await runOne(session, migration)
    }
    await session.query(openToBackup)
    return left.map(({ name }) => name)
  } finally {
    await session.close()
  }
}

/** Which migrations have not run. @throws WrongMigrations where history was changed */
export async function missingMigrations(
  ask: <Row extends object>(text: string) => Promise<readonly Row[]>,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  const [found] = await ask<{ readonly book: string | null }>(
    `select to_regclass('way_forward.migration')::text as book`,
  )
  if (found?.book == null) return migrations.map(({ name }) => name)
  return whatIsLeft(await readBook(ask), migrations).map(({ name }) => name)
}

async function runOne(session: Session, { name, text, hash }: Migration): Promise<void> {
  await session.query('begin')
  try {
    await session.query(text)
    await session.query('insert into way_forward.migration (name, hash) values ($1, $2)', [name, hash])
    await session.query('commit')
  } catch (error) {
    await session.query('rollback').catch(() => undefined)
    throw new WrongMigrations(
      `The migration ${name} failed, and nothing of it was kept: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    )
  }
}

interface Line {
  readonly name: string
  readonly hash: string
}

async function readBook(
  ask: <Row extends object>(text: string) => Promise<readonly Row[]>,
): Promise<readonly Line[]> {
  return ask<Line>('select name, hash from way_forward.migration order by name')
}

function whatIsLeft(book: readonly Line[], migrations: readonly Migration[]): readonly Migration[] {
  const known = new Map(migrations.map((each) => [each.name, each]))
  for (const { name, hash } of book) {
    const migration = known.get(name)
    if (migration === undefined) {
      throw new WrongMigrations(
        `The database has run the migration ${name}, which this version does not have. It belongs to a newer version: start that one, or restore a backup that was made before it.`,
      )
    }
    if (migration.hash !== hash) {
      throw new WrongMigrations(
        `The migration ${name} was changed after it had run. Put the file back as it was, and write the change as a new migration.`,
      )
    }
  }
  const done = new Set(book.map(({ name }) => name))
  const left = migrations.filter(({ name }) => !done.has(name))
  const newest = book.at(-1)?.name ?? ''
  const late = left.find(({ name }) => name < newest)
  if (late !== undefined) {
    throw new WrongMigrations(
      `The migration ${late.name} comes before ${newest}, which has already run. Give it the next number.`,
    )
  }
  return left
}

/**
 * Shuts the database to all but the logins, and makes the book that migrations are remembered in. At every
 * start: a database that was cloned or restored does not bring with it who may connect.
 */
const bookkeeping = `
  begin;
  do $do$ begin
    execute format('revoke all on database %I from public', current_database());
    execute format(
      'grant connect on database %I to ${Object.values(logins).join(', ')}', current_database()
    );
  end $do$;
  create schema if not exists way_forward;
  -- The queue makes its own tables here as its own login. No backup holds them, so it begins anew after a restore.
  create schema if not exists jobs authorization ${logins.jobs};
  create table if not exists way_forward.migration (
    name text primary key,
    hash text not null,
    ran_at timestamptz not null default now()
  );
  alter table way_forward.migration enable row level security;
  alter table way_forward.migration force row level security;
  do $do$ begin
    if not exists (select from pg_catalog.pg_policies where schemaname = 'way_forward' and tablename = 'migration') then
      create policy owner_keeps on way_forward.migration to ${logins.owner} using (true) with check (true);
      create policy everyone_reads on way_forward.migration for select
        to ${roles.public}, ${roles.operator} using (true);
    end if;
  end $do$;
  grant usage on schema way_forward to ${roles.public}, ${roles.operator};
  grant select (name, hash) on way_forward.migration to ${roles.public}, ${roles.operator};
  commit`

/** The backup reads every table of ours, whichever migration made it, and nothing of the server besides. */
const openToBackup = `
  do $do$ declare name text; begin
    for name in select nspname from pg_catalog.pg_namespace where pg_catalog.pg_get_userbyid(nspowner) = current_user
    loop
      execute format('grant usage on schema %I to ${logins.backup}', name);
      execute format('grant select on all tables in schema %I to ${logins.backup}', name);
      execute format('grant select on all sequences in schema %I to ${logins.backup}', name);
    end loop;
  end $do$`
