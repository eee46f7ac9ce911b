/**
 * The only importer of the driver: pools for the service, and single sessions for what runs once, such as
 * a migration. Days come back as ISO text, instants as `Date`, whole numbers as numbers.
 */
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { DataUnavailable } from './data.ts'
import { refuseUnsafeLogin } from './logins.ts'

/** Where a login connects: an address, or the folder of a socket. */
export type Login =
  | { readonly url: string }
  | { readonly socketFolder: string; readonly user: string; readonly database: string }

/** One connection, held until it is closed. */
export interface Session {
  /** Runs one statement, or with no values several at once. @returns the rows of the last one */
  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<readonly Row[]>
  /** Calls back once if the connection is lost before it is closed. */
  onLost(tell: () => void): void
  /** From now on the process may end although this connection is open, as long as nothing is being asked on it. */
  letProcessEnd(): void
  close(): Promise<void>
}

/** Milliseconds to wait for a connection, a free one of the pool included. */
const connectWithin = 5_000
/** Milliseconds after which a server that does not answer a statement counts as lost; it stops one earlier itself. */
const answerWithin = 30_000

/** A pool, and how much of it is in use. */
export interface Pool extends PostgresPool {
  use(): PoolUse
}

/** Connections of a pool. */
export interface PoolUse {
  readonly open: number
  /** Of those, how many nobody uses. */
  readonly idle: number
  /** How many wait for one. */
  readonly waiting: number
}

export interface PoolOptions {
  /** Connections at once. */
  readonly largest?: number
  /** Milliseconds to wait for a connection; a page waits a few seconds, a job may wait longer. */
  readonly waits?: number
  /** Milliseconds after which a statement counts as lost, where some may take longer than a page. */
  readonly answers?: number
  /** The role that every connection has from its beginning; absent: each transaction takes one. */
  readonly as?: string
}

/**
 * A pool whose every new connection is checked: a login that could read or be more than its role is refused.
 * @param mayBe the roles that the login may take
 * @throws UnsafeLogin from the first use, DataUnavailable where there is no connection
 */
export function openPool(
  login: Login,
  mayBe: readonly string[],
  { largest = 10, waits = connectWithin, answers = answerWithin, as }: PoolOptions = {},
): Pool {
  const pool = new pg.Pool({
    ...settingsOf(login),
    max: largest,
    connectionTimeoutMillis: waits,
    ...(as !== undefined && { options: `-c role=${as}` }),
    query_timeout: answers,
    allowExitOnIdle: true,
  })
  // An idle connection that breaks is dropped by the pool; the next use opens another.
  pool.on('error', () => undefined)
  // One that breaks while it is held says so to whoever asks on it; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const checked = new WeakSet<pg.PoolClient>()
  const wrapped = new WeakMap<pg.PoolClient, WatchedClient>()
  return {
    options: {},
    end: () => pool.end(),
    use: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    connect: async () => {
      const client = await reach(() => pool.connect())
      const watched = wrapped.get(client) ?? new WatchedClient(client)
      wrapped.set(client, watched)
      if (!checked.has(client)) {
        try {
          const ask = async (text: string) =>
            (await watched.query(text, [])).rows as Record<string, unknown>[]
          await refuseUnsafeLogin(ask, mayBe)
        } catch (error) {
          watched.release(true)
          throw error
        }
        checked.add(client)
      }
      return watched as unknown as PostgresPoolClient
    },
  }
}

/**
 * The mark at the beginning of a statement that each connection keeps prepared: for those that are long, asked
 * often, and always the same text. Planning one of these costs more than running it.
 */
export const prepared = '/* prepared */'
const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = `prepared_${names.size + 1}`
  names.set(text, name)
  return name
}

/** A client of the pool that tells a lost connection from a refused statement, and is not used again after one. */
class WatchedClient {
  readonly #client: pg.PoolClient
  #isLost = false

  constructor(client: pg.PoolClient) {
    this.#client = client
  }

  get processID(): number | undefined {
    return (this.#client as unknown as { readonly processID?: number }).processID
  }

  async query(text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
    try {
      return await this.#client.query(
        text.startsWith(prepared)
          ? { name: nameOf(text), text, values: [...values] }
          : { text, values: [...values] },
      )
    } catch (error) {
      if (!isLoss(error)) throw error
      this.#isLost = true
      throw unavailable(error)
    }
  }

  release(destroy = false): void {
    this.#client.release(destroy || this.#isLost)
  }
}

/** Opens one connection. @throws DataUnavailable where there is none to be had */
export async function openSession(login: Login): Promise<Session> {
  const client = new pg.Client(settingsOf(login))
  let tell: (() => void) | undefined
  let isClosing = false
  let mayEnd = false
  let asking = 0
  // The driver's types leave these out.
  const held = client as unknown as { ref(): void; unref(): void }
  client.on('error', () => undefined)
  client.on('end', () => {
    if (!isClosing) tell?.()
  })
  await reach(() => client.connect())
  return {
    query: async (text, values = []) => {
      asking += 1
      held.ref()
      try {
        const result: unknown = await client.query(text, [...values])
        const last = (Array.isArray(result) ? result.at(-1) : result) as pg.QueryResult
        return last.rows
      } catch (error) {
        throw isLoss(error) ? unavailable(error) : error
      } finally {
        asking -= 1
        if (mayEnd && asking === 0) held.unref()
      }
    },
    onLost: (call) => {
      tell = call
    },
    letProcessEnd: () => {
      mayEnd = true
      if (asking === 0) held.unref()
    },
    close: async () => {
      isClosing = true
      held.ref()
      await client.end().catch(() => undefined)
    },
  }
}

/** The five letters of an error of SQL, such as 42501; null: it is no error of SQL. */
export function sqlStateOf(error: unknown): string | null {
  return error instanceof pg.DatabaseError ? (error.code ?? null) : null
}

function settingsOf(login: Login): pg.ClientConfig {
  return {
    ...('url' in login
      ? { connectionString: login.url }
      : { host: login.socketFolder, port: 5432, user: login.user, database: login.database }),
    application_name: 'way-forward',
    connectionTimeoutMillis: connectWithin,
    keepAlive: true,
    types: { getTypeParser },
  }
}

const asText = (text: string): string => text
type TypeNumber = Parameters<typeof pg.types.getTypeParser>[0]
const textsOf = pg.types.getTypeParser(1009 as TypeNumber) as (text: string) => string[]

/** How a column is read, by the number of its type. The rest is as the driver reads it. */
const readers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  // date: as a `Date` it would move with the time zone of the machine.
  [1082, asText],
  [1182, textsOf],
  // int8, such as what count() gives
  [20, wholeNumber],
  [1016, (text) => textsOf(text).map(wholeNumber)],
])

function getTypeParser(type: number, format?: 'text' | 'binary'): unknown {
  return readers.get(type) ?? pg.types.getTypeParser(type as TypeNumber, format as 'text')
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError('a whole number of the database is too large')
  return number
}

async function reach<T>(connect: () => Promise<T>): Promise<T> {
  try {
    return await connect()
  } catch (error) {
    throw unavailable(error)
  }
}

/** Whether the server was lost, rather than a statement refused: classes 08 and 57P of SQLSTATE, or no state at all. */
function isLoss(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return /^(08|57P)/.test(error.code ?? '')
  return error instanceof Error && !(error instanceof RangeError) && !(error instanceof TypeError)
}

/** What the pool says when all of its connections are in use: the database is there, and has much to do. */
const noneFree = 'timeout exceeded when trying to connect'

function unavailable(error: unknown): DataUnavailable {
  if (error instanceof Error && error.message === noneFree) {
    return new DataUnavailable('no connection was free in time', { cause: error })
  }
  return new DataUnavailable(error instanceof Error ? error.message : String(error), { cause: error })
}
