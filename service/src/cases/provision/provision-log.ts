/** What a plan promises a week and what was given, as recorded. Weeks of which nobody recorded anything are never guessed. */
import { type Day, isoOf, parseDay } from '@way-forward/law'

export const sections = ['F', 'G', 'H'] as const
export type PlanSection = (typeof sections)[number]
export const deliveries = ['all', 'part', 'none', 'holiday'] as const
export type Delivered = (typeof deliveries)[number]

/** What a plan promises, as it stands now. */
export interface Provision {
  readonly id: string
  readonly wall: string
  readonly section: PlanSection
  readonly says: string
  /** Null: the plan does not say it in time. */
  readonly minutesAWeek: number | null
  /** ISO days of the first and the last day on which the plan says so; null: not known, or it goes on. */
  readonly fromOn: string | null
  readonly untilOn: string | null
  readonly recordedBy: string | null
  readonly recordedAt: Date
  /** What it said before it was corrected, the last first. */
  readonly earlier: readonly Omit<Provision, 'earlier' | 'weeks' | 'wall'>[]
  /** Every week of which something was recorded, the first first. */
  readonly weeks: readonly WeekRecord[]
}

/** What was given of one provision in one week: the last that was said of it. */
export interface WeekRecord {
  /** ISO day, a Monday. */
  readonly weekOf: string
  readonly delivered: Delivered
  /** Null: nobody said how long. */
  readonly minutes: number | null
  readonly note: string | null
  readonly recordedBy: string | null
  readonly recordedAt: Date
  /** How often something else was said of it before. */
  readonly changes: number
}

/** A period of whole weeks. */
export interface WeekPeriod {
  /** Mondays; the last is the Monday of the last week. */
  readonly first: Day
  readonly last: Day
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: Day): Day {
  // Day 0 is 1 January 1970, a Thursday.
  return (day - ((((day + 3) % 7) + 7) % 7)) as Day
}

/** The Mondays of a period, in order. */
export function weeksOfPeriod({ first, last }: WeekPeriod): readonly Day[] {
  const weeks: Day[] = []
  for (let week = first; week <= last; week = (week + 7) as Day) weeks.push(week)
  return weeks
}

/** Whether the plan says it on some day of a week. */
export function isPromisedIn(
  { fromOn, untilOn }: Pick<Provision, 'fromOn' | 'untilOn'>,
  monday: Day,
): boolean {
  const from = fromOn === null ? null : parseDay(fromOn)
  const until = untilOn === null ? null : parseDay(untilOn)
  return (from === null || from <= monday + 6) && (until === null || until >= monday)
}

/** A week of a provision, as far as anything is known of it. */
export interface ShownWeek {
  readonly monday: Day
  readonly record: WeekRecord | null
  /** Minutes promised in it; null: not said in time, a holiday, or nothing was recorded. */
  readonly promised: number | null
  /** Minutes given; null: not known. */
  readonly given: number | null
}

/** What was recorded over a period. Minutes count only the weeks in which both sides of the sum are known. */
export interface Totals {
  /** Weeks in which something was promised and something was recorded; holidays are not among them. */
  readonly weeks: number
  readonly all: number
  readonly part: number
  readonly none: number
  readonly holidays: number
  /** Weeks in which something was promised, and nobody recorded anything. */
  readonly unrecorded: number
  /** Weeks whose minutes are counted. */
  readonly counted: number
  readonly promised: number
  readonly given: number
  /** Minutes promised and not given; more in one week makes up for less in another. */
  readonly missed: number
}

/** The weeks of a provision in a period in which the plan promises it, or something was recorded. */
export function weeksOf(
  provision: Pick<Provision, 'fromOn' | 'untilOn' | 'weeks' | 'minutesAWeek'>,
  period: WeekPeriod,
): readonly ShownWeek[] {
  const records = new Map(provision.weeks.map((record) => [record.weekOf, record]))
  return weeksOfPeriod(period).flatMap((monday): ShownWeek[] => {
    const record = records.get(isoOf(monday)) ?? null
    if (record === null && !isPromisedIn(provision, monday)) return []
    return [{ monday, record, ...minutesOf(provision.minutesAWeek, record) }]
  })
}

function minutesOf(
  promised: number | null,
  record: WeekRecord | null,
): Pick<ShownWeek, 'promised' | 'given'> {
  if (record === null || record.delivered === 'holiday') return { promised: null, given: null }
  if (record.delivered === 'none') return { promised, given: 0 }
  // All of it is at least what was promised.
  return { promised, given: record.minutes ?? (record.delivered === 'all' ? promised : null) }
}

/** Adds weeks up. */
export function totalsOf(weeks: readonly ShownWeek[]): Totals {
  const of = (delivered: Delivered) => weeks.filter(({ record }) => record?.delivered === delivered).length
  const known = weeks.flatMap(({ promised, given }) =>
    promised === null || given === null ? [] : [{ promised, given }],
  )
  const promised = known.reduce((sum, week) => sum + week.promised, 0)
  const given = known.reduce((sum, week) => sum + week.given, 0)
  const [all, part, none] = [of('all'), of('part'), of('none')]
  return {
    weeks: all + part + none,
    all,
    part,
    none,
    holidays: of('holiday'),
    unrecorded: weeks.filter(({ record }) => record === null).length,
    counted: known.length,
    promised,
    given,
    missed: Math.max(0, promised - given),
  }
}
