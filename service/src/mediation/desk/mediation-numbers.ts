/** A year of a mediation service in fixed tables, from its counts alone, in which no small number can be worked out. */
import { publishedNumbers, type Shown, type Sum, shownNumber } from '../../cases/desk/protect-numbers.ts'
import { isoYear, type ServiceYear } from '../../cases/desk/service-year.ts'
import type { PersonTx, Process } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { feedbackQuestions } from './feedback-questions.ts'

/** The numbers that stand above the tables. */
export const wholes = [
  'contacts',
  'certificates',
  'meetings',
  'absences',
  'endings',
  'agreements',
  'terms',
  'marks',
] as const
export type Whole = (typeof wholes)[number]

/** What has no row of its own. */
export const notSaid = 'not-said'
const processes: readonly Process[] = ['mediation', 'disagreement-resolution']

interface TableShape {
  readonly name: string
  /** What it divides: a whole, or a row of another table. */
  readonly of: Whole | { readonly table: string; readonly row: string }
  /** Its rows; `areas`: those of the service. */
  readonly rows: readonly string[] | 'areas'
  readonly rowOf: (count: Count) => string
}

/** Working days in which a certificate is issued in time, and days in which a mediation is arranged (regs 34, 36, 39). */
const certificateDays = 3
const meetingDays = 30
const byArea = ({ area }: Count): string => area ?? notSaid
const byProcess = ({ process }: Count): string => process
const byWord = ({ word }: Count): string => word ?? notSaid
const within =
  (days: number) =>
  ({ took }: Count): string =>
    took === null ? notSaid : took <= days ? 'in-time' : 'later'
const questions: readonly string[] = feedbackQuestions.map(({ name }) => name)
const markOf = ({ took }: Count): string =>
  took === null || took === 3 ? 'middle' : took > 3 ? 'good' : 'poor'

/** Every table, in order: always the same, whatever was counted. */
export const tableShapes: readonly TableShape[] = [
  { name: 'contacts-by-process', of: 'contacts', rows: processes, rowOf: byProcess },
  { name: 'contacts-by-area', of: 'contacts', rows: 'areas', rowOf: byArea },
  {
    name: 'certificates-by-basis',
    of: 'certificates',
    rows: ['no-mediation', 'took-part', 'deemed'],
    rowOf: byWord,
  },
  {
    name: 'certificates-by-time',
    of: 'certificates',
    rows: ['in-time', 'later', notSaid],
    rowOf: within(certificateDays),
  },
  { name: 'certificates-by-area', of: 'certificates', rows: 'areas', rowOf: byArea },
  {
    name: 'meetings-by-time',
    of: 'meetings',
    rows: ['in-time', 'later', notSaid],
    rowOf: within(meetingDays),
  },
  { name: 'meetings-by-process', of: 'meetings', rows: processes, rowOf: byProcess },
  { name: 'meetings-by-area', of: 'meetings', rows: 'areas', rowOf: byArea },
  {
    name: 'absences-by-role',
    of: 'absences',
    rows: ['family', 'authority', 'commissioner', 'provider'],
    rowOf: byWord,
  },
  {
    name: 'endings-by-outcome',
    of: 'endings',
    rows: ['full', 'partial', 'none', 'withdrawn', 'not-held'],
    rowOf: byWord,
  },
  { name: 'endings-by-process', of: 'endings', rows: processes, rowOf: byProcess },
  { name: 'endings-by-area', of: 'endings', rows: 'areas', rowOf: byArea },
  { name: 'agreements-by-outcome', of: 'agreements', rows: ['full', 'partial', 'none'], rowOf: byWord },
  { name: 'terms-by-time', of: 'terms', rows: ['on-time', 'late'], rowOf: byWord },
  { name: 'marks-by-question', of: 'marks', rows: questions, rowOf: byWord },
  ...questions.map(
    (question): TableShape => ({
      name: `marks-of-${question}`,
      of: { table: 'marks-by-question', row: question },
      rows: ['good', 'middle', 'poor'],
      rowOf: markOf,
    }),
  ),
]

/** So many things of one sort, which nothing in the tables tells apart. */
export interface Count {
  readonly what: Whole
  readonly process: Process
  readonly word: string | null
  /** The id of the area; null: not known. */
  readonly area: string | null
  /** Days, or of a certificate working days; of a mark the mark itself. */
  readonly took: number | null
  readonly count: number
}

export interface NumberTable {
  readonly name: string
  readonly rows: readonly { readonly name: string; readonly shown: Shown }[]
}

export interface MediationNumbers {
  readonly wholes: Readonly<Record<Whole, Shown>>
  /** None while the year has not been closed. */
  readonly tables: readonly NumberTable[]
}

/**
 * The numbers of a service for whoever works there; for anybody else there is nothing to count. A year that is not closed
 * has its wholes alone: tables that change while they grow would tell small numbers to whoever looks twice.
 * @param areas the ids of the areas that the service works in
 */
export async function mediationNumbers(
  tx: PersonTx,
  organisation: string,
  year: ServiceYear,
  isClosed: boolean,
  areas: readonly string[],
): Promise<MediationNumbers> {
  const counts = await countMediation(tx, organisation, year, isClosed)
  return isClosed ? publishedTables(counts, areas) : { wholes: wholesOf(counts), tables: [] }
}

function wholesOf(counts: readonly Count[]): MediationNumbers['wholes'] {
  return Object.fromEntries(
    wholes.map((name) => [name, shownNumber(sumOf(counts.filter(({ what }) => what === name)))]),
  ) as MediationNumbers['wholes']
}

const sumOf = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0)
const cell = (table: string, row: string): string => `${table} ${row}`

/** The tables of what was counted. @param areas the rows of the tables by area */
export function publishedTables(all: readonly Count[], areas: readonly string[]): MediationNumbers {
  // A question that is asked no more has no table.
  const counts = all.filter(({ what, word }) => what !== 'marks' || questions.includes(word ?? ''))
  const numbers: Record<string, number> = {}
  for (const name of wholes) numbers[name] = sumOf(counts.filter(({ what }) => what === name))
  const sums: Sum<string>[] = []
  const rowsOf = new Map<string, readonly string[]>()
  for (const { name, of, rows, rowOf } of tableShapes) {
    const known = rows === 'areas' ? [...areas, notSaid] : rows
    rowsOf.set(name, known)
    const rest = known.at(-1) ?? notSaid
    for (const row of known) numbers[cell(name, row)] = 0
    for (const count of counts) {
      const isMine =
        typeof of === 'string' ? count.what === of : count.what === 'marks' && (count.word ?? '') === of.row
      if (!isMine) continue
      const row = rowOf(count)
      const key = cell(name, known.includes(row) ? row : rest)
      numbers[key] = (numbers[key] ?? 0) + count.count
    }
    sums.push({
      is: typeof of === 'string' ? of : cell(of.table, of.row),
      of: known.map((row) => cell(name, row)),
    })
  }
  const shown = publishedNumbers(numbers, sums)
  return {
    wholes: Object.fromEntries(wholes.map((name) => [name, shown[name]])) as MediationNumbers['wholes'],
    tables: tableShapes.map(({ name }) => ({
      name,
      rows: (rowsOf.get(name) ?? []).map((row) => ({ name: row, shown: shown[cell(name, row)] as Shown })),
    })),
  }
}

/** What each count of the database is here. */
const wholeOfTally: Readonly<Record<string, Whole>> = {
  contact: 'contacts',
  certificate: 'certificates',
  'meeting-held': 'meetings',
  'not-attended': 'absences',
  ended: 'endings',
  agreed: 'agreements',
  'term-kept': 'terms',
  feedback: 'marks',
}

interface TallyRow extends Omit<Count, 'what'> {
  readonly tallied: string
}

async function countMediation(
  tx: PersonTx,
  organisation: string,
  year: ServiceYear,
  isClosed: boolean,
): Promise<readonly Count[]> {
  const { from, to, closesOn } = isoYear(year)
  const end = sql`case when ${isClosed} then (${closesOn}::date + 1)::timestamp at time zone 'Europe/London'
    else 'infinity'::timestamptz end`
  // Of several ends of one matter the last counts, and one that was taken back does not.
  const { rows } = await sql<TallyRow>`
    select t.what as tallied, t.process, t.word, t.area_id as area, t.took, count(*)::int as count
    from mediation.tally t
    where t.organisation_id = ${organisation}::uuid and t.on_day between ${from}::date and ${to}::date and t.recorded_at < ${end}
      and (t.what <> 'ended' or t.word <> 'taken-back' and not exists (select from mediation.tally l
        where l.matter_id = t.matter_id and l.what = 'ended' and l.number > t.number and l.recorded_at < ${end}))
    group by t.what, t.process, t.word, t.area_id, t.took`.execute(tx)
  return rows.flatMap(({ tallied, ...row }) => {
    const what = wholeOfTally[tallied]
    return what === undefined ? [] : [{ ...row, what }]
  })
}
