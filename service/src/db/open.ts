/** Opens the database as the configuration says: the service's own server, or one that somebody runs. */
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompiledQuery } from 'kysely'
import type { DatabaseConfig, GivenDatabase, OwnDatabase } from '../config.ts'
import { type Account, accountForServer } from './account.ts'
import {
  type OpenData,
  type OpenOperatorData,
  type OpenSignInData,
  type OpenWorkData,
  openData,
  openOperatorData,
  openSignInData,
  openWorkData,
} from './acting.ts'
import { NoServer } from './binaries.ts'
import { type Login, openSession } from './connect.ts'
import { DataUnavailable, type PublicTx } from './data.ts'
import { logins } from './logins.ts'
import { migrate, missingMigrations, WrongMigrations } from './migrate.ts'
import { eraseAgain, refuseOlder } from './replay-erasures.ts'
import { databaseName, databaseSql } from './roles.ts'
import { administrator, type OwnServer, startServer } from './server.ts'

/** Told of what takes a while. */
type Say = (line: string) => void

export interface Database {
  readonly data: OpenData
  /** The operator's door; null: the address of its login was not given. */
  readonly operatorData: OpenOperatorData | null
  /** What accounts and cases need; null: the addresses of their logins were not given. */
  readonly accounts: AccountData | null
  /** Closes the doors, and the service's own server where nobody else uses it. */
  close(): Promise<void>
}

/** The doors of sign-in and of the worker, and how the queue connects. */
export interface AccountData {
  readonly signIn: OpenSignInData
  readonly work: OpenWorkData
  readonly jobs: Login
}

/**
 * Opens the database with its tables up to date. Doors connect when they are first used.
 * @param say told of what takes a while
 * @throws NoServer, UnsafeLogin, WrongMigrations, LostList, OlderThanErasures with what to do. A given server that is away is told of, and
 *   its doors throw DataUnavailable until it is back
 */
export async function openDatabase(
  config: DatabaseConfig,
  say: Say,
  { isEmptied = false, erasures = null }: OpenOptions = {},
): Promise<Database> {
  if (config.kind === 'own') return openOwn(config, say, isEmptied, erasures)
  if (isEmptied)
    throw new NoServer('Only the service’s own server is emptied by a flag; DATABASE_URL is set.')
  return openGiven(config, say, erasures)
}

export interface OpenOptions {
  /** Deletes all that the service's own server holds first: for a demonstration that begins anew. */
  readonly isEmptied?: boolean
  /**
   * The file of the list of erasures. Where the database is older than it, as one that was restored is, what is
   * listed is erased again before anybody is served. Null or absent: there are no cases here.
   */
  readonly erasures?: string | null
}

async function openOwn(
  config: OwnDatabase,
  say: Say,
  isEmptied: boolean,
  erasures: string | null,
): Promise<Database> {
  const place = placeOf(config)
  const server = await startServer({ ...place, say })
  try {
    if (isEmptied) await emptyServer(server)
    await migrateOwn(server, place, say)
    const data = openData(server.loginAs(logins.web))
    const operatorData = openOperatorData(server.loginAs(logins.operate))
    const accounts: AccountData = {
      signIn: openSignInData(server.loginAs(logins.signIn)),
      work: openWorkData(server.loginAs(logins.work)),
      jobs: server.loginAs(logins.jobs),
    }
    if (erasures !== null) {
      await eraseAgain({ owner: server.loginAs(logins.owner), work: accounts.work }, erasures, say)
    }
    return {
      data,
      operatorData,
      accounts,
      close: async () => {
        await closeAll(data, operatorData, accounts)
        await server.stop()
      },
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** Makes the database anew. Whoever is connected to it is cut off. */
async function emptyServer(server: OwnServer): Promise<void> {
  const session = await openSession(server.loginAs(administrator, 'postgres'))
  try {
    await session.query(`drop database if exists ${databaseName} with (force)`)
    await session.query(databaseSql())
  } finally {
    await session.close()
  }
}

/** Where the service's own server stands, and as whom it runs. */
export interface Place {
  readonly folder: string
  readonly account: Account | null
}

const checkout = fileURLToPath(new URL('../../../', import.meta.url))

/** The place of the service's own server. @throws NoServer where root would keep real data */
export function placeOf({ folder }: OwnDatabase): Place {
  const account = accountForServer()
  if (account === null) return { folder: folder ?? join(checkout, '.data'), account }
  if (folder !== null) {
    throw new NoServer(
      'PostgreSQL does not run as root, so as root the service keeps example data only, in a folder that it chooses. Leave DATA_FOLDER out, or run the service as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
    )
  }
  const mark = createHash('sha256').update(checkout).digest('hex').slice(0, 12)
  return { folder: join(tmpdir(), `way-forward-example-${mark}`), account }
}

/** Brings the tables of the service's own server up to date. @throws WrongMigrations */
export async function migrateOwn(server: OwnServer, { folder, account }: Place, say: Say): Promise<void> {
  try {
    await migrate(server.loginAs(logins.owner), (name) => say(`Changing the tables: ${name}`))
  } catch (error) {
    if (!(error instanceof WrongMigrations) || account === null) throw error
    throw new WrongMigrations(
      `${error.message} As root this is example data only: to begin anew, stop the service and delete ${folder}.`,
      { cause: error },
    )
  }
}

async function closeAll(
  data: OpenData,
  operatorData: OpenOperatorData | null,
  accounts: AccountData | null,
): Promise<void> {
  await Promise.all([data.close(), operatorData?.close(), accounts?.signIn.close(), accounts?.work.close()])
}

async function openGiven(config: GivenDatabase, say: Say, erasures: string | null): Promise<Database> {
  const { web, owner, operator } = config
  const data = openData({ url: web })
  const operatorData = operator === null ? null : openOperatorData({ url: operator })
  const accounts = config.accounts && {
    signIn: openSignInData({ url: config.accounts.signIn }),
    work: openWorkData({ url: config.accounts.work }),
    jobs: { url: config.accounts.jobs },
  }
  const close = () => closeAll(data, operatorData, accounts)
  try {
    await data.check()
    if (owner !== null) await migrate({ url: owner }, (name) => say(`Changing the tables: ${name}`))
    else await data.asPublic(refuseOldTables)
    if (erasures !== null && accounts !== null) {
      if (owner !== null) await eraseAgain({ owner: { url: owner }, work: accounts.work }, erasures, say)
      else await refuseOlder(accounts.work, erasures)
    }
  } catch (error) {
    if (!(error instanceof DataUnavailable)) {
      await close()
      throw error
    }
    say(
      `The database cannot be reached: ${error.message}. Check its address and that it runs. It is tried again at each use; until then there is no directory, and everything else works.`,
    )
  }
  return { data, operatorData, accounts, close }
}

/** Which migrations have not run. @throws WrongMigrations where the tables are of another version */
export async function missingIn(tx: PublicTx): Promise<readonly string[]> {
  return missingMigrations(async <Row>(text: string) => {
    return (await tx.executeQuery<Row>(CompiledQuery.raw(text))).rows
  })
}

async function refuseOldTables(tx: PublicTx): Promise<void> {
  const missing = await missingIn(tx)
  if (missing.length === 0) return
  throw new WrongMigrations(
    `The database lacks ${missing.length === 1 ? 'a migration' : `${missing.length} migrations`}: ${missing.join(', ')}. Run "npm run database -- migrate" with DATABASE_OWNER_URL set, then start again.`,
  )
}
