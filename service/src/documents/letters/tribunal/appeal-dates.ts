/** The dates that a letter to the Tribunal turns on, counted on its readings. */
import type { Calendar, Day } from '@way-forward/law'
import { type DueDay, dueDay } from '../due-day.ts'

/** The dates of the council’s notice; null where one was not given. */
export interface AppealDates {
  readonly noticeDatedOn: Day | null
  readonly noticeSentOn: Day | null
}

/** The time for the Tribunal to receive the appeal. Source: LAW-TIME-01, LAW-TIME-12. */
export function timeToAppeal(
  { noticeDatedOn, noticeSentOn }: AppealDates,
  certificate: {
    readonly issuedOn: Day | null
    readonly contactedOn: Day | null
    readonly isPlacementOnly: boolean
  },
  calendar: Calendar,
): DueDay | null {
  const sent = noticeSentOn ?? noticeDatedOn
  return dueDay(
    'appeal',
    {
      'notice-sent': sent,
      'notice-dated': noticeDatedOn,
      'certificate-issued': certificate.issuedOn,
      'adviser-contacted': certificate.contactedOn,
      'placement-only': certificate.isPlacementOnly ? true : null,
    },
    calendar,
  )
}
