/**
 * The door to data: every transaction acts as one role, and only here is a `tx` made. Beginning and taking
 * the role are one message to the server, so that a wall costs no round trip.
 */
import {
  CompiledQuery,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  type PostgresPool,
  PostgresQueryCompiler,
} from 'kysely'
import { type Login, openPool, type PoolOptions, type PoolUse } from './connect.ts'
import type { Acting, ActingAs, Data, OperatorData, WorkData } from './data.ts'
import { type RoleName, roles, rolesOfLogin } from './logins.ts'
import type { Schema } from './schema.ts'

/** What every door has besides: a start and an end. */
interface Openable {
  /** Connects once. @throws UnsafeLogin or DataUnavailable */
  check(): Promise<void>
  /** How many of its connections are in use. */
  use(): PoolUse
  close(): Promise<void>
}

export interface OpenData extends Data, Openable {}
export interface OpenOperatorData extends OperatorData, Openable {}
export interface OpenWorkData extends WorkData, Openable {}

/** The door of sign-in: its own connections, each of which is fixed to its role from the beginning. */
export interface OpenSignInData extends Openable {
  readonly database: Kysely<Schema>
}

/** Nobody waits longer than this for a page, and a slow search must not take the server from the others. */
const pageLimits = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '15s',
}
/** An import of a large file takes minutes, and so does looking at every case again. */
const longLimits = { statement_timeout: '10min', lock_timeout: '30s' }
/** Milliseconds: a little longer than the server itself gives them. */
const longAnswer = 11 * 60_000

/** The post has four messages under way at once and a look at cases three batches; nobody waits before a page for it. */
const ofWorker = { largest: 8, waits: 30_000, answers: longAnswer }

/** Opens the web's door. Nothing connects before the first use. */
export function openData(login: Login): OpenData {
  const { act, use, close } = actor('web', login, pageLimits)
  const asPublic: Data['asPublic'] = (work) => act('public', nobody, work)
  return {
    asPublic,
    actingAs: (who, work) => act('person', settingsOf(who), work),
    asToken: (presented, work) => act('api', settingsOf({ person: null, presented }), work),
    check: () => asPublic(nothing),
    use,
    close,
  }
}

/** Opens the operator's door. Nothing connects before the first use. */
export function openOperatorData(login: Login): OpenOperatorData {
  const { act, use, close } = actor('operate', login, longLimits, { largest: 2, answers: longAnswer })
  const asOperator: OperatorData['asOperator'] = (work) => act('operator', nobody, work)
  return { asOperator, check: () => asOperator(nothing), use, close }
}

/** Opens the worker's door. Nothing connects before the first use. */
export function openWorkData(login: Login): OpenWorkData {
  const { act, use, close } = actor('work', login, longLimits, ofWorker)
  const asWorker: WorkData['asWorker'] = (work) => act('worker', nobody, work)
  return {
    asWorker,
    asReminder: (who, work) => act('reminder', settingsOf(who), work),
    asEraser: (work) => act('eraser', nobody, work),
    check: () => asWorker(nothing),
    use,
    close,
  }
}

/** Opens the door of sign-in. Nothing connects before the first use. */
export function openSignInData(login: Login): OpenSignInData {
  const pool = openPool(
    login,
    rolesOfLogin.signIn.map((role) => roles[role]),
    { as: roles.signIn },
  )
  const database = new Kysely<Schema>({ dialect: dialectOver(new PostgresDriver({ pool })) })
  return {
    database,
    check: async () => {
      await database.executeQuery(CompiledQuery.raw('select 1'))
    },
    use: () => pool.use(),
    close: () => closeBoth(database, pool),
  }
}

async function nothing(): Promise<void> {
  // Beginning has already checked the login and taken the role.
}

type Settings = readonly string[]
const nobody: Settings = []

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const sha256 = /^[0-9a-f]{64}$/

/** What a transaction is told of who acts. The values are checked: they stand in the statement that begins it. */
function settingsOf({ person, caseId, presented }: Acting): Settings {
  if (person !== null && !uuid.test(person)) throw new RangeError('not the id of a person')
  if (caseId !== undefined && !uuid.test(caseId)) throw new RangeError('not the id of a case')
  if (presented !== undefined && !sha256.test(presented)) throw new RangeError('not the hash of a secret')
  return [
    ...(person === null ? [] : [`set local way_forward.person = '${person}'`]),
    ...(caseId === undefined ? [] : [`set local way_forward.case_id = '${caseId}'`]),
    ...(presented === undefined ? [] : [`set local way_forward.presented = '${presented}'`]),
  ]
}

interface Actor<Role extends RoleName> {
  act<R extends Role, T>(role: R, settings: Settings, work: (tx: ActingAs<R>) => Promise<T>): Promise<T>
  use(): PoolUse
  close(): Promise<void>
}

function actor<L extends keyof typeof rolesOfLogin>(
  name: L,
  login: Login,
  limits: Readonly<Record<string, string>>,
  connections: PoolOptions = {},
): Actor<(typeof rolesOfLogin)[L][number]> {
  const limited = Object.entries(limits).map(([key, value]) => `set local ${key} = '${value}'`)
  const mayBe = rolesOfLogin[name].map((role) => roles[role])
  const pool = openPool(login, mayBe, connections)
  return {
    // A database of its own for each transaction costs microseconds, and says as whom it begins.
    act: (role, settings, work) => {
      const begin = ['begin', `set local role ${roles[role]}`, ...limited, ...settings].join('; ')
      const database = new Kysely<Schema>({ dialect: dialectOver(new ActingDriver(pool, begin)) })
      return database.transaction().execute((tx) => work(tx as ActingAs<typeof role>))
    },
    use: () => pool.use(),
    close: () => pool.end().catch(() => undefined),
  }
}

function dialectOver(driver: PostgresDriver): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

async function closeBoth(database: Kysely<Schema>, pool: PostgresPool): Promise<void> {
  await database.destroy()
  // The pool may never have been used, and then Kysely would not close it.
  await pool.end().catch(() => undefined)
}

/** A connection of the pool, as the driver hands it on. */
type Held = Parameters<PostgresDriver['rollbackTransaction']>[0]

/** Begins a transaction and takes a role for as long as it lasts, in one message. */
class ActingDriver extends PostgresDriver {
  readonly #begin: string

  constructor(pool: PostgresPool, begin: string) {
    super({ pool })
    this.#begin = begin
  }

  override async beginTransaction(connection: Held): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw(this.#begin))
    } catch (error) {
      // It may have begun and then been refused the role.
      await this.rollbackTransaction(connection)
      throw error
    }
  }

  override async rollbackTransaction(connection: Held): Promise<void> {
    // A connection that cannot be rolled back is dropped; what went wrong before is what is told.
    await super.rollbackTransaction(connection).catch(() => undefined)
  }
}
