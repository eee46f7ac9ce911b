/** One concern on one day, with what the rules make of it: worked out once, read by every route. */
import type { Concern, ConcernKind, ConcernOf, CouncilDecision, Person } from '../facts.ts'
import { type AppealStanding, appealStanding } from '../rules/appeal/appeal-standing.ts'
import { type Notice, noticeOf } from '../rules/appeal/notice.ts'
import { type RightOfAppeal, rightOfAppeal } from '../rules/appeal/right-of-appeal.ts'
import { type TimeToAppeal, timeToAppeal } from '../rules/appeal/time-to-appeal.ts'
import { type AdviserContact, adviserContactOn } from '../rules/mediation/adviser-contact-time.ts'
import { type CertificateNeed, certificateNeed } from '../rules/mediation/certificate-exemption.ts'
import type { Day } from '../time/day.ts'
import type { Calendar } from '../time/working-day.ts'

/** A concern of some kind, and the day and person that it is asked about for. */
export interface MatterOf<K extends ConcernKind> {
  /** As it was known on the day, without facts that cannot be true. */
  readonly concern: ConcernOf<K>
  readonly person: Person
  readonly on: Day
  readonly calendar: Calendar
}

/** What every route and warning about a council's decision reads. */
export interface DecisionMatter extends MatterOf<'council-decision'> {
  readonly notice: Notice | null
  readonly right: RightOfAppeal
  readonly need: CertificateNeed
  /** Null where the notice has no known date. */
  readonly time: TimeToAppeal | null
  readonly contact: AdviserContact | null
  readonly appeal: AppealStanding
}

/** What is read about each kind of concern. */
export type Matters = { readonly [K in Exclude<ConcernKind, 'council-decision'>]: MatterOf<K> } & {
  readonly 'council-decision': DecisionMatter
}
export type Matter = Matters[ConcernKind]

/** Works out what the routes turn on. @param concern as it was known on the day */
export function matterOf(concern: Concern, person: Person, on: Day, calendar: Calendar): Matter {
  if (concern.kind === 'council-decision') return decisionMatter(concern, person, on, calendar)
  return { concern, person, on, calendar } as Matter
}

function decisionMatter(
  concern: CouncilDecision,
  person: Person,
  on: Day,
  calendar: Calendar,
): DecisionMatter {
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
  return { concern, person, on, calendar, notice, right, need, time, contact, appeal }
}
