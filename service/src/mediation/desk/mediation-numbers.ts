/**
 * A year of a mediation service, a council or a commissioner in fixed tables, from its counts alone, in which no small
 * number can be worked out.
 */
import { publishedNumbers, type Shown, type Sum, shownNumber } from '../../cases/desk/protect-numbers.ts'
import { isoYear, type ServiceYear } from '../../cases/desk/service-year.ts'
import type { OrganisationKind, PersonTx, Process } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { feedbackQuestions } from './feedback-questions.ts'

/** The numbers that stand above the tables. `requests`: matters that a council or a commissioner came into. */
export const wholes = [
  'contacts',
  'requests',
  'certificates',
  'meetings',
  'absences',
  'endings',
  'agreements',
  'terms',
  'marks',
] as const
export type Whole = (typeof wholes)[number]

/** What a service counts is its own; a council and a commissioner count what happens where they take part. */
const notOfServices: readonly Whole[] = ['requests']
const ofServicesAlone: readonly Whole[] = ['contacts', 'certificates', 'marks']

/** The wholes that an organisation has numbers of. */
export function wholesFor(kind: OrganisationKind): readonly Whole[] {
  const left = kind === 'mediationService' ? notOfServices : ofServicesAlone
  return wholes.filter((whole) => !left.includes(whole))
}

/** What has no row of its own. */
export const notSaid = 'not-said'
const processes: readonly Process[] = ['mediation', 'disagreement-resolution']

/** The quarters of a year that begins in April. */
const quarters = ['q1', 'q2', 'q3', 'q4'] as const
export type Quarter = (typeof quarters)[number]

interface TableShape {
  readonly name: string
  /** What it divides: a whole, or a row of the table of marks by question. */
  readonly of: Whole | { readonly table: 'marks-by-question'; readonly row: string }
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
const byQuarter = ({ quarter }: Count): string => quarter
const within =
  (days: number) =>
  ({ took }: Count): string =>
    took === null ? notSaid : took <= days ? 'in-time' : 'later'
const questions: readonly string[] = feedbackQuestions.map(({ name }) => name)
const markOf = ({ took }: Count): string =>
  took === null || took === 3 ? 'middle' : took > 3 ? 'good' : 'poor'

/** What each whole is divided by besides its area and its quarter. */
const ownTables: readonly TableShape[] = [
  { name: 'contacts-by-process', of: 'contacts', rows: processes, rowOf: byProcess },
  { name: 'requests-by-process', of: 'requests', rows: processes, rowOf: byProcess },
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
  {
    name: 'meetings-by-time',
    of: 'meetings',
    rows: ['in-time', 'later', notSaid],
    rowOf: within(meetingDays),
  },
  { name: 'meetings-by-process', of: 'meetings', rows: processes, rowOf: byProcess },
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
  { name: 'agreements-by-outcome', of: 'agreements', rows: ['full', 'partial', 'none'], rowOf: byWord },
  { name: 'terms-by-time', of: 'terms', rows: ['on-time', 'late', 'not-done'], rowOf: byWord },
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

/** The whole that a table divides in the end. */
const rootOf = ({ of }: TableShape): Whole => (typeof of === 'string' ? of : 'marks')

/**
 * Every table, in order: always the same, whatever was counted. Each divides a whole in one way: two ways at once, such as
 * by area and by what came of it, would tell small numbers by their sums.
 */
export const tableShapes: readonly TableShape[] = wholes.flatMap((whole) => [
  ...ownTables.filter((table) => rootOf(table) === whole),
  { name: `${whole}-by-area`, of: whole, rows: 'areas', rowOf: byArea },
  { name: `${whole}-by-quarter`, of: whole, rows: quarters, rowOf: byQuarter },
])

/** The tables that an organisation has. */
export function tablesFor(kind: OrganisationKind): readonly TableShape[] {
  const mine = wholesFor(kind)
  return tableShapes.filter((table) => mine.includes(rootOf(table)))
}

/** So many things of one sort, which nothing in the tables tells apart. */
export interface Count {
  readonly what: Whole
  readonly process: Process
  readonly word: string | null
  /** The id of the area; null: not known. */
  readonly area: string | null
  /** Days, or of a certificate working days; of a mark the mark itself. */
  readonly took: number | null
  readonly quarter: Quarter
  readonly count: number
}

export interface NumberTable {
  readonly name: string
  readonly rows: readonly { readonly name: string; readonly shown: Shown }[]
}

export interface MediationNumbers {
  /** Those that the organisation has, in order. */
  readonly wholes: readonly { readonly name: Whole; readonly shown: Shown }[]
  /** None while the year has not been closed. */
  readonly tables: readonly NumberTable[]
}

/**
 * The numbers of an organisation for whoever works there; for anybody else there is nothing to count. A year that is not
 * closed has its wholes alone: tables that change while they grow would tell small numbers to whoever looks twice.
 * @param of.areas the ids of the areas that it works in
 */
export async function mediationNumbers(
  tx: PersonTx,
  of: {
    readonly organisation: string
    readonly kind: OrganisationKind
    readonly areas: readonly string[]
  },
  year: ServiceYear,
  isClosed: boolean,
): Promise<MediationNumbers> {
  const counts = await countMediation(tx, of.organisation, year, isClosed)
  if (isClosed) return publishedTables(counts, of.kind, of.areas)
  return {
    wholes: wholesFor(of.kind).map((name) => ({ name, shown: shownNumber(sumOf(name, counts)) })),
    tables: [],
  }
}

const sumOf = (whole: Whole, counts: readonly Count[]): number =>
  counts.reduce((sum, { what, count }) => (what === whole ? sum + count : sum), 0)
const cell = (table: string, row: string): string => `${table} ${row}`

/** The tables of what was counted. @param kind of the organisation @param areas the rows of the tables by area */
export function publishedTables(
  all: readonly Count[],
  kind: OrganisationKind,
  areas: readonly string[],
): MediationNumbers {
  const [own, shapes] = [wholesFor(kind), tablesFor(kind)]
  // A question that is asked no more has no table.
  const counts = all.filter(({ what, word }) => what !== 'marks' || questions.includes(word ?? ''))
  const numbers: Record<string, number> = {}
  for (const name of own) numbers[name] = sumOf(name, counts)
  const sums: Sum<string>[] = []
  const rowsOf = new Map<string, readonly string[]>()
  for (const { name, of, rows, rowOf } of shapes) {
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
    wholes: own.map((name) => ({ name, shown: shown[name] as Shown })),
    tables: shapes.map(({ name }) => ({
      name,
      rows: (rowsOf.get(name) ?? []).map((row) => ({ name: row, shown: shown[cell(name, row)] as Shown })),
    })),
  }
}

/** What each count of the database is here. */
const wholeOfTally: Readonly<Record<string, Whole>> = {
  contact: 'contacts',
  request: 'requests',
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
  // Of what was said of an end, a certificate or a term the last counts, and what was taken back or withdrawn does not. Of
  // one meeting several may be absent at once: each counts until all of that is taken back.
  const { rows } = await sql<TallyRow>`
    select t.what as tallied, t.process, t.word, t.area_id as area, t.took,
      'q' || ((extract(month from t.on_day)::int + 8) % 12 / 3 + 1) as quarter, count(*)::int as count
    from mediation.tally t
    where t.organisation_id = ${organisation}::uuid and t.on_day between ${from}::date and ${to}::date and t.recorded_at < ${end}
      and (t.what not in ('ended', 'certificate', 'term-kept', 'not-attended') or t.word <> 'taken-back'
        and not exists (select from mediation.tally l
          where l.matter_id = t.matter_id and l.organisation_id = t.organisation_id and l.what = t.what
            and l.about is not distinct from t.about and l.number > t.number and l.recorded_at < ${end}
            and (t.what <> 'not-attended' or l.word = 'taken-back')))
    group by t.what, t.process, t.word, t.area_id, t.took, quarter`.execute(tx)
  return rows.flatMap(({ tallied, ...row }) => {
    const what = wholeOfTally[tallied]
    return what === undefined ? [] : [{ ...row, what }]
  })
}
