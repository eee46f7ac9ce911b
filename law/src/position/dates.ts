/** The dates of a concern, each with its working. */
import { type Dates, warning } from '../concerns/concern.ts'
import { rulesOfConcern } from '../concerns/concerns.ts'
import type { AnyDeadline } from '../deadlines/kind.ts'
import type { ConcernDeadline, ConcernUndatedDeadline } from '../rule.ts'
import { BeyondHolidays } from '../time/bank-holidays.ts'
import type { Matter } from './matter.ts'

/** What could be worked out, and whether something could not. */
export interface WorkedDates {
  readonly dates: readonly ConcernDeadline[]
  readonly undated: readonly ConcernUndatedDeadline[]
  /** A date lies outside the bank holidays that are known. */
  readonly beyondHolidays: boolean
}

/**
 * Every date that matters for the concern on the day, in the order in which a family meets them. A step
 * that is done or used up has no date.
 */
export function datesOf(matter: Matter): WorkedDates {
  const { concern, calendar } = matter
  const found: ConcernDeadline[] = []
  const undated: ConcernUndatedDeadline[] = []
  let beyondHolidays = false
  const put = (deadline: AnyDeadline | null, doubt?: string): void => {
    if (deadline === null) beyondHolidays = true
    else {
      const known = doubt ?? deadline.doubt
      if (deadline.lastDay === null) undated.push({ ...deadline, doubt: known, concern: concern.id })
      else found.push({ ...deadline, doubt: known, concern: concern.id })
    }
  }
  const dates: Dates = {
    put,
    add(kind, input, doubt) {
      try {
        put(kind.work(input, calendar), doubt)
      } catch (error) {
        if (!(error instanceof BeyondHolidays)) throw error
        beyondHolidays = true
      }
    },
  }
  rulesOfConcern(concern.kind).dates(matter, dates)
  return { dates: found, undated, beyondHolidays }
}

/** Said where a date lies outside the bank holidays that are known. */
export const beyondTheTable = warning(
  'beyond-holidays',
  'A date cannot be worked out, because it lies outside the bank holidays that are known here. Act on the dates that are shown, and ask the Tribunal or an adviser for the other.',
  'LAW-TIME-06',
)
