/**
 * How the library of sign-in keeps its rows: in the schema of sign-in, through its one door, and the token of a
 * session as a hash, so that whoever reads the database can take over no session.
 */
import {
  type CustomAdapter,
  createAdapterFactory,
  type DBAdapterInstance,
} from '@better-auth/core/db/adapter'
import type { OpenSignInData } from '../db/acting.ts'
import { sql } from '../db/sql.ts'
import { deviceWords } from './device-words.ts'
import { hashOf } from './secrets.ts'

type Database = OpenSignInData['database']
type Row = Record<string, unknown>
type Where = Parameters<CustomAdapter['deleteMany']>[0]['where']
type Fragment = ReturnType<typeof sql>

/** What is kept of the token of a session. */
export function tokenHash(token: string): string {
  return hashOf(token).toString('hex')
}

/** The rows of the library, in the database of sign-in. */
export function storedHashed(database: Database): DBAdapterInstance {
  return (options) => {
    const factoryOver = (held: Database): DBAdapterInstance =>
      createAdapterFactory({
        config: {
          adapterId: 'way-forward',
          supportsDates: true,
          supportsBooleans: true,
          supportsJSON: false,
          transaction: (work) => held.transaction().execute((tx) => work(factoryOver(tx)(options))),
        },
        adapter: ({ getFieldName }) => rowsOf(held, (model, field) => getFieldName({ model, field })),
      })
    return factoryOver(database)(options)
  }
}

/** @param columnOf the column of a field, where the library names the field */
function rowsOf(database: Database, columnOf: (model: string, field: string) => string): CustomAdapter {
  const all = async (statement: Fragment): Promise<readonly Row[]> =>
    (await statement.execute(database)).rows as readonly Row[]
  const first = async <T>(statement: Fragment, where: Where): Promise<T | null> => {
    const [row] = await all(statement)
    return row === undefined ? null : (withTokenAsked(row, where) as T)
  }
  const changed = async (statement: Fragment): Promise<number> =>
    Number((await statement.execute(database)).numAffectedRows ?? 0)
  return {
    create: async ({ model, data }) => {
      const kept = keptRow(model, data)
      const [row] = await all(
        sql`insert into ${table(model)} (${sql.join(Object.keys(kept).map((name) => sql.ref(name)))}) values (${sql.join(Object.values(kept))}) returning *`,
      )
      // Whoever made a token needs it itself, once, for the cookie.
      return { ...row, ...('token' in data && { token: data['token'] }) } as typeof data
    },
    update: ({ model, where, update }) =>
      first(
        sql`update ${table(model)} set ${assigned(model, update as Row)}${conditions(model, where)} returning *`,
        where,
      ),
    updateMany: ({ model, where, update }) =>
      changed(sql`update ${table(model)} set ${assigned(model, update)}${conditions(model, where)}`),
    findOne: ({ model, where }) =>
      first(sql`select * from ${table(model)}${conditions(model, where)} limit 1`, where),
    findMany: async <T>({
      model,
      where,
      limit,
      offset,
      sortBy,
    }: Parameters<CustomAdapter['findMany']>[0]) => {
      const order =
        sortBy === undefined
          ? sql``
          : sql` order by ${sql.ref(columnOf(model, sortBy.field))} ${sortBy.direction === 'desc' ? sql`desc` : sql`asc`}`
      return (await all(
        sql`select * from ${table(model)}${conditions(model, where ?? [])}${order} limit ${limit} offset ${offset ?? 0}`,
      )) as T[]
    },
    delete: async ({ model, where }) => {
      await changed(sql`delete from ${table(model)}${conditions(model, where)}`)
    },
    deleteMany: ({ model, where }) => changed(sql`delete from ${table(model)}${conditions(model, where)}`),
    // Deleted and handed out in one statement: of two who come at once, one gets it.
    consumeOne: ({ model, where }) =>
      first(
        sql`delete from ${table(model)} where id = (select id from ${table(model)}${conditions(model, where)} limit 1 for update skip locked) returning *`,
        where,
      ),
    count: async ({ model, where }) => {
      const [row] = await all(
        sql`select count(*) as count from ${table(model)}${conditions(model, where ?? [])}`,
      )
      return Number(row?.['count'])
    },
  }
}

function table(model: string): Fragment {
  return sql`${sql.table(`sign_in.${model}`)}`
}

/** A row as it is kept. */
function keptRow(model: string, data: Row): Row {
  if (model !== 'session') return data
  const { token, user_agent: agent, ...rest } = data
  return {
    ...rest,
    ...(token !== undefined && { token: tokenHash(String(token)) }),
    ...(agent !== undefined && { user_agent: deviceWords(String(agent)) }),
  }
}

function assigned(model: string, update: Row): Fragment {
  const kept = keptRow(model, update)
  return sql`${sql.join(Object.entries(kept).map(([name, value]) => sql`${sql.ref(name)} = ${value}`))}`
}

const comparisons: Readonly<Record<string, Fragment>> = {
  eq: sql`=`,
  ne: sql`<>`,
  lt: sql`<`,
  lte: sql`<=`,
  gt: sql`>`,
  gte: sql`>=`,
}

/** @throws RangeError for what the library does not ask today */
function conditions(model: string, where: Where): Fragment {
  if (where.length === 0) return sql``
  const parts = where.map(({ field, operator = 'eq', value, connector }) => {
    if (connector === 'OR') throw new RangeError('sign-in asks for all conditions together')
    return condition(sql`${sql.ref(field)}`, operator, keptValue(model, field, value))
  })
  return sql` where ${sql.join(parts, sql` and `)}`
}

function condition(column: Fragment, operator: string, value: unknown): Fragment {
  if (operator === 'in') return sql`${column} = any(${value})`
  if (value === null) {
    if (operator === 'eq') return sql`${column} is null`
    if (operator === 'ne') return sql`${column} is not null`
  }
  const comparison = comparisons[operator]
  if (comparison === undefined) throw new RangeError(`sign-in compares nothing by "${operator}"`)
  return sql`${column} ${comparison} ${value}`
}

function keptValue(model: string, field: string, value: unknown): unknown {
  if (model !== 'session' || field !== 'token') return value
  return Array.isArray(value) ? value.map((each) => tokenHash(String(each))) : tokenHash(String(value))
}

/** A session found by its token is handed out with that token: what is kept is of no use to the library. */
function withTokenAsked(row: Row, where: Where): Row {
  const asked = where.find(({ field, operator = 'eq' }) => field === 'token' && operator === 'eq')
  return asked !== undefined && 'token' in row ? { ...row, token: asked.value } : row
}
