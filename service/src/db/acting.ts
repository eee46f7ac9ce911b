/**
 * The door to data: every transaction acts as one role, and only here is a `tx` made. Beginning and taking
 * the role are one message to the server, so that a wall costs no round trip.
 */
import {
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  type PostgresPool,
  PostgresQueryCompiler,
} from 'kysely'
import { type Login, openPool } from './connect.ts'
import type { ActingAs, Data, OperatorData } from './data.ts'
import { type RoleName, roles } from './logins.ts'
import type { Schema } from './schema.ts'

/** The web's door, with what a start and an end need. */
export interface OpenData extends Data {
  /** Connects once. @throws UnsafeLogin or DataUnavailable */
  check(): Promise<void>
  close(): Promise<void>
}

/** The door of the operator's commands. */
export interface OpenOperatorData extends OperatorData {
  /** Connects once. @throws UnsafeLogin or DataUnavailable */
  check(): Promise<void>
  close(): Promise<void>
}

/** Nobody waits longer than this for a page, and a slow search must not take the server from the others. */
const publicLimits = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '15s',
}
/** An import of a large file takes minutes. */
const operatorLimits = { statement_timeout: '10min', lock_timeout: '30s' }

/** Opens the web's door. Nothing connects before the first use. */
export function openData(login: Login): OpenData {
  const { act, close } = actor('public', login, publicLimits)
  return { asPublic: act, check: () => act(nothing), close }
}

/** Opens the operator's door. Nothing connects before the first use. */
export function openOperatorData(login: Login): OpenOperatorData {
  const { act, close } = actor('operator', login, operatorLimits, 2)
  return { asOperator: act, check: () => act(nothing), close }
}

async function nothing(): Promise<void> {
  // Beginning has already checked the login and taken the role.
}

interface Actor<Role extends RoleName> {
  act<T>(work: (tx: ActingAs<Role>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

function actor<Role extends RoleName>(
  role: Role,
  login: Login,
  limits: Readonly<Record<string, string>>,
  largest?: number,
): Actor<Role> {
  const name = roles[role]
  const settings = Object.entries(limits).map(([key, value]) => `set local ${key} = '${value}'`)
  const begin = ['begin', `set local role ${name}`, ...settings].join('; ')
  const pool = openPool(login, name, largest)
  const database = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new ActingDriver(pool, begin),
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  return {
    act: (work) => database.transaction().execute((tx) => work(tx as ActingAs<Role>)),
    // The pool may never have been used, and then Kysely would not close it.
    close: async () => {
      await database.destroy()
      await pool.end().catch(() => undefined)
    },
  }
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
