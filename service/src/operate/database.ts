/** The operator's command for the database: `npm run database -- …`. */
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { type DatabaseConfig, readKept } from '../config.ts'
import { openSession, type Session } from '../db/connect.ts'
import { logins } from '../db/logins.ts'
import { migrate, missingMigrations } from '../db/migrate.ts'
import { migrateOwn, placeOf } from '../db/open.ts'
import { filesFolderOf, keysFolderOf } from '../db/places.ts'
import { databaseName, databaseSql, rolesSql } from '../db/roles.ts'
import { isServerRunning, type OwnServer, startServer } from '../db/server.ts'
import { eraseAgainIn, type Kept, makeBackup, needed, restoreBackup } from './backup.ts'
import { newCertificateKey } from './certificate-key.ts'
import { newMasterKey } from './master-key.ts'

const help = `npm run database -- COMMAND

  status          where the database, the keys and the documents are, and whether the tables are up to date
  migrate         brings the tables up to date
  backup FOLDER   copies all data and documents into a new folder, while the service may go on
  restore FOLDER  puts a backup in place of the data; stop the service first
  restore-without-keys FOLDER
                  the same where the keys are lost for good: its documents will never open
  erase-again     erases what was erased before and came back with a backup that was restored in another way
  new-master-key  adds a master key and wraps the keys of all documents with it
  wrap-again      wraps the keys that are still wrapped with an older master key
  new-certificate-key
                  from now on certificates of mediation are signed with a new key; the old ones stay published
  roles           prints the SQL with which an administrator prepares another PostgreSQL server

The service keeps its data on a PostgreSQL server of its own, in the folder .data, or DATA_FOLDER where that is
set, with the keys and the documents beside it unless KEYS_FOLDER and FILES_FOLDER say otherwise. To use another
server (15 or later), set DATABASE_URL, and for these commands DATABASE_OWNER_URL and DATABASE_BACKUP_URL. No
backup holds the keys: keep a copy of their folder elsewhere. See docs/tasks/back-up-and-restore.md.`

class WrongUse extends Error {}

type Command = (kept: Kept, folder: string) => Promise<void>

const commands: Readonly<Record<string, { readonly takesFolder: boolean; readonly run: Command }>> = {
  status: { takesFolder: false, run: status },
  migrate: { takesFolder: false, run: ({ database }) => bringUpToDate(database) },
  backup: { takesFolder: true, run: tellBackup },
  restore: { takesFolder: true, run: (kept, folder) => tellRestore(kept, folder, true) },
  'restore-without-keys': { takesFolder: true, run: (kept, folder) => tellRestore(kept, folder, false) },
  'erase-again': { takesFolder: false, run: tellEraseAgain },
  'new-master-key': { takesFolder: false, run: (kept) => tellMasterKey(kept, true) },
  'wrap-again': { takesFolder: false, run: (kept) => tellMasterKey(kept, false) },
  'new-certificate-key': { takesFolder: false, run: tellCertificateKey },
  roles: { takesFolder: false, run: printRoles },
}

await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<void> {
  const [name = '', ...rest] = args
  if (['--help', '-h', 'help', ''].includes(name)) {
    console.log(help)
    process.exitCode = name === '' ? 2 : 0
    return
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new WrongUse(`There is no command "${name}".`)
    if (rest.length !== (command.takesFolder ? 1 : 0)) {
      throw new WrongUse(
        command.takesFolder ? `Name one folder: ${name} FOLDER` : `${name} takes nothing after it.`,
      )
    }
    await command.run(readKept(), resolve(rest[0] ?? '.'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    if (error instanceof WrongUse) console.error(`\n${help}`)
    process.exitCode = error instanceof WrongUse ? 2 : 1
  }
}

function say(line: string): void {
  console.error(line)
}

async function status(kept: Kept): Promise<void> {
  const { database: config } = kept
  const { store } = kept.files
  console.log(`Keys: ${keysFolderOf(kept) ?? 'none'}`)
  console.log(
    `Documents: ${store.kind === 's3' ? `the bucket ${store.bucket} at ${store.endpoint}` : (filesFolderOf(kept) ?? 'none')}`,
  )
  if (config.kind === 'own') {
    const { folder } = placeOf(config)
    console.log(`The service’s own server, in ${folder}`)
    console.log(
      (await isServerRunning(folder)) ? 'It is running.' : 'It is not running; the service starts it.',
    )
    await withServer(config, (server) => withSession(server.loginAs(logins.owner), tell))
    return
  }
  const { host, pathname } = new URL(config.web)
  console.log(`A server that somebody runs: ${host || 'on this machine'}, database ${pathname.slice(1)}`)
  await withSession({ url: config.owner ?? config.web }, async (session) => {
    if (config.owner === null) await session.query('set role way_forward_public')
    await tell(session)
  })
}

async function tell({ query }: Session): Promise<void> {
  const [found] = await query<{ readonly version: string; readonly size: string }>(
    `select current_setting('server_version') as version,
       pg_catalog.pg_size_pretty(pg_catalog.pg_database_size(current_database())) as size`,
  )
  console.log(`PostgreSQL ${found?.version}, ${found?.size}`)
  const missing = await missingMigrations(query)
  if (missing.length === 0) console.log('Its tables are up to date.')
  else {
    console.log(`It lacks: ${missing.join(', ')}. Run "npm run database -- migrate".`)
    process.exitCode = 1
  }
}

async function bringUpToDate(config: DatabaseConfig): Promise<void> {
  if (config.kind === 'own') await withServer(config, (server) => migrateOwn(server, placeOf(config), say))
  else
    await migrate({ url: needed(config.owner, 'DATABASE_OWNER_URL') }, (name) =>
      say(`Changing the tables: ${name}`),
    )
  console.log('The tables are up to date.')
}

async function tellBackup(kept: Kept, folder: string): Promise<void> {
  const bytes = await makeBackup(kept, folder, say)
  console.log(
    `The backup is in ${folder} (${Math.ceil(bytes / 1024 / 1024)} MB). It holds what families keep: store it as such.`,
  )
  const keys = keysFolderOf(kept)
  if (keys !== null) {
    console.log(
      `It does not hold the keys, without which no document opens, nor the list of what was erased: both are in ${keys}. Keep a copy of that folder somewhere else than the backups.`,
    )
  }
}

async function tellRestore(kept: Kept, folder: string, needsKeys: boolean): Promise<void> {
  const { madeAt, oldData, oldFiles } = await restoreBackup(kept, folder, say, { needsKeys })
  const old = [oldData, oldFiles].filter((each) => each !== null)
  console.log(
    `The backup is restored.${old.length === 0 ? '' : ` What was there is kept in ${old.join(' and ')}; delete it when you are sure.`}`,
  )
  console.log(
    `Shares, memberships, sessions and calendars that were taken back since ${madeAt} are open again: tell families and organisations to take them back once more.`,
  )
  if (!needsKeys) {
    console.log(
      'Without their keys the documents in it cannot be opened. What was erased since it was made may be in it again: tell the families whose cases they are.',
    )
  }
}

async function tellEraseAgain(kept: Kept): Promise<void> {
  const wasOlder = await eraseAgainIn(kept, say)
  console.log(wasOlder ? 'It is erased.' : 'Nothing that was erased is there.')
}

async function tellMasterKey(kept: Kept, isNew: boolean): Promise<void> {
  const { master, wrapped } = await newMasterKey(kept, say, { isNew })
  console.log(
    `${wrapped} keys are wrapped with ${master}. Start the service again, so that it wraps new ones with it; then "wrap-again" finds those of the meantime. Keep a copy of ${master}, and keep the older keys for as long as you keep backups that were made with them.`,
  )
}

async function tellCertificateKey(kept: Kept): Promise<void> {
  const id = await newCertificateKey(kept, say)
  console.log(
    `From now on certificates are signed with the key ${id}. What was signed before stays verified by the old keys, which stay published.`,
  )
}

async function printRoles(): Promise<void> {
  const passwords = new Map<string, string>()
  const sql = rolesSql((login) => {
    const password = randomBytes(24).toString('hex')
    passwords.set(login, password)
    return password
  })
  const names: Readonly<Record<string, string>> = {
    [logins.web]: 'DATABASE_URL',
    [logins.owner]: 'DATABASE_OWNER_URL',
    [logins.operate]: 'DATABASE_OPERATOR_URL',
    [logins.backup]: 'DATABASE_BACKUP_URL',
    [logins.signIn]: 'DATABASE_SIGN_IN_URL',
    [logins.work]: 'DATABASE_WORK_URL',
    [logins.jobs]: 'DATABASE_JOBS_URL',
  }
  const settings = Object.entries(names).map(
    ([login, name]) => `--   ${name}=postgresql://${login}:${passwords.get(login)}@HOST:5432/${databaseName}`,
  )
  console.log(`-- For an administrator of the server (PostgreSQL 15 or later): run this once, with psql.
-- Keep what it prints secret: it holds new passwords. A login that is already there keeps its own.

${sql}
${databaseSql()}

-- Then set, for the service and its commands:
${settings.join('\n')}`)
}

async function withServer<T>(
  config: Extract<DatabaseConfig, { readonly kind: 'own' }>,
  work: (server: OwnServer) => Promise<T>,
): Promise<T> {
  const server = await startServer({ ...placeOf(config), say })
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

async function withSession<T>(
  login: Parameters<typeof openSession>[0],
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = await openSession(login)
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}
