/** One concern on one day, with what the rules make of it: worked out once, read by every route. */
import type { CouncilDecision } from '../facts.ts'
import { type AppealStanding, appealStanding } from '../rules/appeal/appeal-standing.ts'
import { type Notice, noticeOf } from '../rules/appeal/notice.ts'
import { type RightOfAppeal, rightOfAppeal } from '../rules/appeal/right-of-appeal.ts'
import { type TimeToAppeal, timeToAppeal } from '../rules/appeal/time-to-appeal.ts'
import { type AdviserContact, adviserContactOn } from '../rules/mediation/adviser-contact-time.ts'
import { type CertificateNeed, certificateNeed } from '../rules/mediation/certificate-exemption.ts'
import type { Day } from '../time/day.ts'
import type { Calendar } from '../time/working-day.ts'

/** What every route and warning reads. */
export interface Matter {
  /** As it was known on the day, without facts that cannot be true. */
  readonly concern: CouncilDecision
  readonly on: Day
  readonly calendar: Calendar
  readonly notice: Notice | null
  readonly right: RightOfAppeal
  readonly need: CertificateNeed
  /** Null where the notice has no known date. */
  readonly time: TimeToAppeal | null
  readonly contact: AdviserContact | null
  readonly appeal: AppealStanding
}

/** Works out what the routes turn on. @param concern as it was known on the day */
export function matterOf(concern: CouncilDecision, on: Day, calendar: Calendar): Matter {
  const { decision, disputed } = concern
  const notice = noticeOf(concern)
  const right = rightOfAppeal(decision, disputed)
  const need = certificateNeed(decision, disputed)
  const time =
    notice === null || right === 'no' || right === 'not-yet'
      ? null
      : timeToAppeal(notice, concern, need, calendar)
  const contact = notice === null ? null : adviserContactOn(notice, concern.mediationAdviserContactedOn, on)
  const appeal = appealStanding({ concern, on, right, need, time, contact })
  return { concern, on, calendar, notice, right, need, time, contact, appeal }
}
