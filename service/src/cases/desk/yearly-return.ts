/** The yearly return of a service: fixed tables, in which no small number can be worked out. */
import { concernKinds } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import { countYear, notSaid, outcomes, type Tally, waits, type YearCounts } from './count-year.ts'
import { publishedNumbers, type Shown, type Sum, shownNumber } from './protect-numbers.ts'
import { levels, states } from './service-record.ts'
import type { ServiceYear } from './service-year.ts'
import { meetingKinds, workKinds } from './work-time.ts'

/** The numbers that stand above the tables. */
export const wholes = ['enquiries', 'families', 'hours', 'meetings'] as const
export type Whole = (typeof wholes)[number]

/** The tables, in order; each divides a whole. */
export const tableNames = [
  'enquiries-by-outcome',
  'enquiries-by-wait',
  'enquiries-by-area',
  'families-by-level',
  'families-by-state',
  'families-by-concern',
  'families-by-area',
  'hours-by-kind',
  'meetings-by-kind',
] as const
export type TableName = (typeof tableNames)[number]

export interface ReturnTable {
  readonly name: TableName
  readonly rows: readonly { readonly name: string; readonly shown: Shown }[]
}

export interface YearlyReturn {
  readonly wholes: Readonly<Record<Whole, Shown>>
  /** None while the year has not been closed. */
  readonly tables: readonly ReturnTable[]
}

/**
 * The return of a service whose members this person keeps. A year that is not closed has its four wholes alone: tables
 * that change from one day to the next would tell small numbers to whoever looks twice.
 * @param areas the ids of the areas that the service works in
 */
export async function yearlyReturn(
  tx: PersonTx,
  organisation: string,
  year: ServiceYear,
  isClosed: boolean,
  areas: readonly string[],
): Promise<YearlyReturn> {
  const counts = await countYear(tx, organisation, year, isClosed)
  if (isClosed) return publishedReturn(counts, areas)
  return {
    wholes: Object.fromEntries(
      wholes.map((name) => [name, shownNumber(counts[name].whole)]),
    ) as YearlyReturn['wholes'],
    tables: [],
  }
}

/** The tables of what was counted. @param areas the rows of the tables by area */
export function publishedReturn(counts: YearCounts, areas: readonly string[]): YearlyReturn {
  const { enquiries, families, hours, meetings } = counts
  const rows: Readonly<Record<TableName, readonly (readonly [string, number])[]>> = {
    'enquiries-by-outcome': rowsOf(enquiries.byOutcome, outcomes),
    'enquiries-by-wait': rowsOf(enquiries.byWait, waits),
    'enquiries-by-area': rowsOf(enquiries.byArea, areas, notSaid),
    'families-by-level': rowsOf(families.byLevel, levels),
    'families-by-state': rowsOf(families.byState, states),
    'families-by-concern': rowsOf(families.byConcern, concernKinds, notSaid),
    'families-by-area': rowsOf(families.byArea, areas, notSaid),
    'hours-by-kind': rowsOf(hours.byKind, workKinds),
    'meetings-by-kind': rowsOf(meetings.byKind, [...meetingKinds]),
  }
  const numbers: Record<string, number> = {}
  for (const name of wholes) numbers[name] = counts[name].whole
  const sums = tableNames.map((table): Sum<string> => {
    for (const [name, count] of rows[table]) numbers[cell(table, name)] = count
    return { is: wholeOf[table], of: rows[table].map(([name]) => cell(table, name)) }
  })
  const shown = publishedNumbers(numbers, sums)
  return {
    wholes: Object.fromEntries(wholes.map((name) => [name, shown[name]])) as YearlyReturn['wholes'],
    tables: tableNames.map((name) => ({
      name,
      rows: rows[name].map(([row]) => ({ name: row, shown: shown[cell(name, row)] as Shown })),
    })),
  }
}

/** What each table divides. */
const wholeOf: Readonly<Record<TableName, string>> = {
  'enquiries-by-outcome': 'enquiries',
  'enquiries-by-wait': cell('enquiries-by-outcome', 'accepted'),
  'enquiries-by-area': 'enquiries',
  'families-by-level': 'families',
  'families-by-state': 'families',
  'families-by-concern': 'families',
  'families-by-area': 'families',
  'hours-by-kind': 'hours',
  'meetings-by-kind': 'meetings',
}

function cell(table: TableName, row: string): string {
  return `${table} ${row}`
}

/**
 * A row for every name, whatever was counted: a row that came and went would tell that there was somebody.
 * @param rest the row that takes what has none of its own
 */
function rowsOf(
  counts: Tally,
  names: readonly string[],
  rest: string | null = null,
): readonly (readonly [string, number])[] {
  const rows = new Map(names.map((name) => [name, 0]))
  if (rest !== null) rows.set(rest, 0)
  for (const [name, count] of counts) {
    const row = rows.has(name) ? name : (rest ?? name)
    rows.set(row, (rows.get(row) ?? 0) + count)
  }
  return [...rows]
}
