/** Whether everybody was told of a meeting early enough: five working days before it. */
import { type Calendar, day, deadline, meetingNotice, type RuleId } from '@way-forward/law'

export interface Notice {
  /**
   * `safe`: on every reading. `borderline`: exactly five working days, which a stricter reading does not take for
   * enough. `short`: less, on every reading. `unknown`: the holidays of that year are not known yet.
   */
  readonly is: 'safe' | 'borderline' | 'short' | 'unknown'
  /** ISO day on which it had to be told at the latest, surely in time; null: unknown. */
  readonly lastDay: string | null
  /** ISO day of the later reading. */
  readonly laterDay: string | null
  readonly doubt: string | null
  readonly rules: readonly RuleId[]
}

/**
 * The same answer as the family's position gives. Told on a weekend it counts as told on the working day before, so the
 * last days are those of working days.
 * @param toldOn ISO day on which the family was told the date and place @param meetingOn ISO day of the meeting
 * Source: LAW-MED-28, by `meetingNotice` and the deadline `mediation-notice`
 */
export function noticeOf(toldOn: string, meetingOn: string, calendar: Calendar): Notice {
  const found = deadline('mediation-notice', { meeting: meetingOn }, calendar)
  const is = meetingNotice(day(toldOn), day(meetingOn), calendar)
  if ('faults' in found || found.lastDay === null || is === 'not-known')
    return { is: 'unknown', lastDay: null, laterDay: null, doubt: null, rules: ['LAW-MED-28'] }
  const { lastDay, doubt } = found
  return {
    is: is === 'enough' ? 'safe' : is,
    lastDay,
    laterDay: found.laterDay ?? lastDay,
    doubt: is === 'borderline' ? doubt : null,
    rules: [...new Set(found.working.map(({ rule }) => rule))],
  }
}
