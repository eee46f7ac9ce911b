/** By when copies of records must come. */
import type { Deadline } from '../../deadlines/kind.ts'
import { subjectAccess } from '../../deadlines/subject-access.ts'
import type { ConcernOf } from '../../facts.ts'
import type { Calendar } from '../../time/working-day.ts'
import { deadlineWithin } from '../plan/lateness.ts'

/**
 * The last day to answer a request for copies: one month, or two more where the family was told so within
 * the first. Word of a longer time that came later gives none. Source: LAW-SAR-01.
 * @returns undefined where nobody has said when the request was received, null where the bank holidays are
 * not known so far
 */
export function answerToRequest(
  { requestedOn, extendedOn }: ConcernOf<'records'>,
  calendar: Calendar,
): Deadline | null | undefined {
  if (typeof requestedOn !== 'number') return undefined
  const month = deadlineWithin(subjectAccess, { received: requestedOn }, calendar)
  if (month === null || typeof extendedOn !== 'number' || extendedOn > month.lastDay) return month
  const longer = month.working.at(-1)?.to ?? null
  return longer === null ? null : { ...month, lastDay: longer }
}
