/** The weeks that the log is looked at for, as an address names them. */
import { type Day, isoOf } from '@way-forward/law'
import {
  isPromisedIn,
  mondayOf,
  type Provision,
  type WeekPeriod,
  type WeekRecord,
} from '../../../../cases/provision/provision-log.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import { dayFault, readDay } from '../../../kit/typed-day.ts'

/** Weeks that are shown unless an address says otherwise, and at most. */
const usual = 12
export const mostWeeks = 160

export interface PeriodReading {
  readonly period: WeekPeriod
  readonly faults: readonly FieldFault[]
}

/** Reads `from` and `until`: any days, taken as the weeks that they are in. What cannot be read is left out. */
export function readPeriod(query: URLSearchParams, today: Day): PeriodReading {
  const faults: FieldFault[] = []
  const from = readDay(query, 'from', 'The first day', faults)
  const until = readDay(query, 'until', 'The last day', faults)
  const last = mondayOf(until ?? today)
  const first = from === null ? ((last - 7 * (usual - 1)) as Day) : mondayOf(from)
  if (first > last) {
    faults.push(dayFault('until', 'The last day must not be before the first'))
    return { period: { first: last, last }, faults }
  }
  if ((last - first) / 7 >= mostWeeks) {
    faults.push(dayFault('from', `The period must be ${mostWeeks} weeks or shorter`))
    return { period: { first: (last - 7 * (mostWeeks - 1)) as Day, last }, faults }
  }
  return { period: { first, last }, faults }
}

/** A period as an address names it. */
export function queryOfPeriod({ first, last }: WeekPeriod): string {
  return `from=${isoOf(first)}&until=${isoOf((last + 6) as Day)}`
}

/** The last week that can be recorded: that of today. */
export function thisWeek(today: Day): Day {
  return mondayOf(today)
}

/** The latest week before today of which nothing was recorded of some provision; this week where there is none. */
export function weekToRecord(
  provisions: readonly (Pick<Provision, 'fromOn' | 'untilOn'> & {
    readonly weeks: readonly Pick<WeekRecord, 'weekOf'>[]
  })[],
  today: Day,
): Day {
  const week = thisWeek(today)
  const before = (week - 7) as Day
  const isWaiting = provisions.some(
    (provision) =>
      isPromisedIn(provision, before) && !provision.weeks.some(({ weekOf }) => weekOf === isoOf(before)),
  )
  // On a Monday or a Tuesday the week before is the one that people know about.
  return isWaiting && today - week < 2 ? before : week
}

/** The latest week of a period, up to this one, of which nothing was recorded of something that was promised; null: there is none. */
export function weekWithout(
  provisions: readonly Provision[],
  { first, last }: WeekPeriod,
  today: Day,
): Day | null {
  for (let monday = Math.min(last, thisWeek(today)); monday >= first; monday -= 7) {
    const week = isoOf(monday as Day)
    const isWaiting = provisions.some(
      (provision) =>
        isPromisedIn(provision, monday as Day) && !provision.weeks.some(({ weekOf }) => weekOf === week),
    )
    if (isWaiting) return monday as Day
  }
  return null
}
