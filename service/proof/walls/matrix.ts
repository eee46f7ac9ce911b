/** Every table, every side, every verb: the rows of the matrix, and what is found where the database says otherwise. */
import type { Session } from '../../src/db/connect.ts'
import { type Became, tried } from './attempts.ts'
import type { Planted, Role, Side, TableRow, Values, Verb } from './row.ts'
import { rowsBehindWalls } from './rows-behind-walls.ts'
import { rowsOfAgreements } from './rows-of-agreements.ts'
import { rowsOfApi } from './rows-of-api.ts'
import { rowsOfCases } from './rows-of-cases.ts'
import { rowsOfCertificates } from './rows-of-certificates.ts'
import { answeredIntakes, rowsOfDesk } from './rows-of-desk.ts'
import { rowsOfDirectory } from './rows-of-directory.ts'
import { rowsOfMediation } from './rows-of-mediation.ts'
import { rowsOfMediationDesk } from './rows-of-mediation-desk.ts'
import { rowsOfPeople } from './rows-of-people.ts'
import { rowsOfSignIn } from './rows-of-sign-in.ts'
import { rowsOfWork } from './rows-of-work.ts'
import { worldTokens } from './tokens-of-world.ts'
import { people } from './world.ts'

/** In the order in which they can be planted. */
const tablesInOrder: readonly TableRow[] = [
  ...rowsOfDirectory,
  ...rowsOfPeople,
  ...rowsOfSignIn,
  ...rowsOfCases.slice(0, 5),
  ...rowsBehindWalls,
  ...rowsOfCases.slice(5),
  ...rowsOfDesk,
  ...rowsOfMediation,
  ...rowsOfMediationDesk,
  ...rowsOfAgreements,
  ...rowsOfCertificates,
  ...rowsOfApi,
  ...rowsOfWork,
]
export const matrix: readonly TableRow[] = tablesInOrder

const someone = (name: string, person: string | null, presented?: string): Side => ({
  name,
  login: 'web',
  role: 'person',
  person,
  ...(presented !== undefined && { presented }),
})
const working = (
  name: string,
  login: Side['login'],
  role: Role | null,
  person: string | null = null,
): Side => ({
  name,
  login,
  role,
  person,
})

export const sides: readonly Side[] = [
  ...people.map((name) => someone(name, name)),
  someone('nobody', null),
  someone('stranger with an offer', 'stranger', 'offer of parent'),
  someone('stranger with a calendar', 'stranger', 'calendar of parent'),
  someone('nobody with an offer of a place', null, 'place in sendiass'),
  ...worldTokens.map(({ name }): Side => ({ ...working(name, 'web', 'api'), presented: name })),
  working('a system with no token', 'web', 'api'),
  working('the public', 'web', 'public'),
  working('the operator’s command', 'operate', 'operator'),
  working('sign-in', 'door', 'sign_in'),
  working('the worker', 'work', 'worker'),
  working('the reminder of the parent', 'work', 'reminder', 'parent'),
  working('the reminder of the stranger', 'work', 'reminder', 'stranger'),
  working('the reminder of nobody', 'work', 'reminder'),
  working('the eraser', 'work', 'eraser'),
  working('the queue', 'jobs', null),
  working('the owner', 'owner', null),
  working('the backup', 'backup', null),
]

const insertion = (table: string, values: Values): string =>
  `insert into ${quoted(table)} (${Object.keys(values)
    .map((name) => `"${name}"`)
    .join(', ')}) values (${Object.values(values).join(', ')})`

/** Some tables are named like a word of SQL. */
const quoted = (table: string): string => table.replace('.', '."').concat('"')

/** Plants the world. @returns by table and key, what a row is called */
export async function plant({ query }: Pick<Session, 'query'>): Promise<Names> {
  const names: Names = new Map()
  for (const { table, key, planted } of matrix) {
    const known = new Map<string, string>()
    for (const { name, values, made } of planted) {
      if (made !== undefined) {
        known.set(made, name)
        continue
      }
      const [row] = await query<{ readonly key: string }>(
        `${insertion(table, values)} returning (${key})::text as key`,
      )
      if (row !== undefined) known.set(row.key, name)
    }
    names.set(table, known)
  }
  await query(answeredIntakes)
  return names
}

export type Names = Map<string, Map<string, string>>

const refusedRight = '42501'
/** A constraint stops it where no wall does. */
const isConstraint = (state: string | null): boolean => state?.startsWith('23') === true

const verbs = ['select', 'update', 'delete'] as const

/** Where the database says otherwise than the matrix, in words. @param caseId the case that is named; null: none */
export async function differences(
  session: Pick<Session, 'query'>,
  side: Side,
  names: Names,
): Promise<readonly string[]> {
  const asked: { readonly statement: string; readonly judge: (became: Became) => string | null }[] = []
  for (const row of matrix) {
    for (const verb of verbs) asked.push(...reaches(row, verb, side, names))
    for (const add of row.add(side)) {
      asked.push({
        statement: insertion(row.table, add.values),
        judge: (became) => judgedInsert(row, side, add, became),
      })
    }
  }
  const became = await tried(
    session,
    side,
    asked.map(({ statement }) => statement),
  )
  return asked.flatMap(({ judge }, at) => {
    const each = became[at]
    return each === undefined ? ['was not tried'] : (judge(each) ?? [])
  })
}

/** What a side reads where the transaction names a case: never more than where it names none. */
export async function readingDifferences(
  session: Pick<Session, 'query'>,
  side: Side,
  names: Names,
  of: { readonly caseId: string; readonly name: 'A' | 'B' },
  tables: readonly TableRow[],
): Promise<readonly string[]> {
  const asked = tables.map((row) => ({
    row,
    statement: `select coalesce(string_agg((${row.key})::text, ','), '') from ${quoted(row.table)}`,
  }))
  const became = await tried(
    session,
    side,
    asked.map(({ statement }) => statement),
    of.caseId,
  )
  return asked.flatMap(({ row }, at) => {
    const wanted = expected(row, 'select', side)
      ?.filter(({ wall }) => wall === undefined || wall.in === of.name)
      .map(({ name }) => name)
    const found = namesIn(row, became[at]?.answer ?? '', names)
    return same(found, wanted ?? [])
      ? []
      : [`${side.name} in ${of.name}: ${row.table}: ${told(found, wanted ?? [])}`]
  })
}

/** A select, an update or a delete of every row that can be reached. */
function reaches(row: TableRow, verb: 'select' | 'update' | 'delete', side: Side, names: Names) {
  const table = quoted(row.table)
  const said = `${side.name}: ${verb} ${row.table}`
  const wanted = expected(row, verb, side)
  const blind = {
    select: `select count(*) from ${table}`,
    update: `update ${table} set ${row.set(side)}`,
    delete: `delete from ${table}`,
  }[verb]
  const counted = {
    statement: blind,
    judge: ({ state, rows, answer }: Became): string | null => {
      if (wanted === null)
        return state === refusedRight ? null : `${said}: ${state ?? 'allowed'}, and is to be refused`
      if (isConstraint(state)) return wanted.length > 0 ? null : `${said}: only a constraint stopped it`
      if (state !== null) {
        return state === refusedRight && verb !== 'select' && wanted.length === 0 ? null : `${said}: ${state}`
      }
      const reached = verb === 'select' ? Number(answer) : rows
      // The book of migrations fills itself.
      if (row.planted.length === 0) return null
      return reached === wanted.length ? null : `${said}: ${reached} rows in place of ${wanted.length}`
    },
  }
  if (wanted === null) return [counted]
  const listed = {
    select: `select coalesce(string_agg((${row.key})::text, ','), '') from ${table}`,
    update: `with changed as (${blind} returning (${row.key})::text as key) select coalesce(string_agg(key, ','), '') from changed`,
    delete: `with gone as (${blind} returning (${row.key})::text as key) select coalesce(string_agg(key, ','), '') from gone`,
  }[verb]
  const identified = {
    statement: listed,
    judge: ({ state, answer }: Became): string | null => {
      // A role that may not read what tells the rows apart is judged by their number.
      if (state !== null || row.planted.length === 0) return null
      const found = namesIn(row, answer ?? '', names)
      const right = wanted.map(({ name }) => name)
      return same(found, right) ? null : `${said}: ${told(found, right)}`
    },
  }
  return [counted, identified]
}

function judgedInsert(row: TableRow, side: Side, add: Planted, { state }: Became): string | null {
  const said = `${side.name}: insert ${row.table} (${add.name})`
  const rule = side.role === null && side.login !== 'owner' ? undefined : row.insert?.[side.role ?? 'owner']
  const may = rule?.(side, add) === true
  if (may) return state === null || isConstraint(state) ? null : `${said}: ${state}, and is to be allowed`
  return state === refusedRight ? null : `${said}: ${state ?? 'allowed'}, and is to be refused`
}

/** The rows that a side is to reach; null: it has no right to the table at all. */
function expected(row: TableRow, verb: Exclude<Verb, 'insert'>, side: Side): readonly Planted[] | null {
  if (side.login === 'backup') return verb === 'select' ? row.planted : null
  if (side.role === null && side.login === 'jobs') return null
  // Its tables are the owner's, and forced policies leave it nothing in them.
  if (side.login === 'owner') return row[verb]?.owner === undefined ? [] : row.planted
  const rule = row[verb]?.[side.role ?? 'owner']
  return rule === undefined ? null : row.planted.filter((planted) => rule(side, planted))
}

function namesIn({ table }: TableRow, answer: string, names: Names): readonly string[] {
  const known = names.get(table)
  return answer === '' ? [] : answer.split(',').map((key) => known?.get(key) ?? `unknown ${key}`)
}

function same(found: readonly string[], wanted: readonly string[]): boolean {
  return found.length === wanted.length && [...found].sort().join() === [...wanted].sort().join()
}

function told(found: readonly string[], wanted: readonly string[]): string {
  const more = found.filter((each) => !wanted.includes(each))
  const less = wanted.filter((each) => !found.includes(each))
  return `${more.length === 0 ? '' : `reached ${more.join(', ')} `}${less.length === 0 ? '' : `missed ${less.join(', ')}`}`
}

/** Which roles the matrix lets near each table, as the catalogue would say it: "person: cases.entry update". */
export function rightsInMatrix(): ReadonlySet<string> {
  return new Set(
    matrix.flatMap((row) =>
      (['select', 'insert', 'update', 'delete'] as const).flatMap((verb) =>
        Object.keys(row[verb] ?? {})
          .filter((role) => role !== 'owner')
          .map((role) => `${role}: ${row.table} ${verb}`),
      ),
    ),
  )
}
