/** The dates of a decision of the council. */
import { adviserContact } from '../deadlines/adviser-contact.ts'
import { draftComments } from '../deadlines/draft-comments.ts'
import { judicialReview } from '../deadlines/judicial-review.ts'
import type { Deadline } from '../deadlines/kind.ts'
import { ombudsmanLgsco } from '../deadlines/ombudsman-lgsco.ts'
import type { DecisionMatter } from '../position/matter.ts'
import type { Notice } from '../rules/appeal/notice.ts'
import { disputesOnlyWords } from '../rules/appeal/right-in-custody.ts'
import type { Dates } from './concern.ts'
import { appealDates } from './council-decision-appeal.ts'
import { mediationDates } from './council-decision-mediation.ts'

/**
 * Every date that matters for the decision on the day, in the order in which a family meets them.
 * Source: LAW-MED-20, LAW-MED-21, LAW-MED-24, LAW-MED-25, LAW-TIME-01, LAW-EHC-05, LAW-CMP-06, LAW-JR-01.
 */
export function councilDecisionDates(matter: DecisionMatter, dates: Dates): void {
  const { notice, time, appeal } = matter
  if (notice !== null && appeal === 'not-a-decision') dates.add(draftComments, { served: notice.first })
  if (notice !== null && hasDateForContact(matter))
    dates.add(adviserContact, bothDates(notice), isDoubtedInCustody(matter) ? ifReleased : undefined)
  if (time !== null && appeal !== 'made' && appeal !== 'no-right') {
    dates.put(time.deadline, time.deadline === null ? undefined : doubtOfAppeal(matter, time.deadline))
  }
  mediationDates(matter, dates)
  appealDates(matter, dates)
  if (notice !== null) {
    if (appeal !== 'made') dates.add(ombudsmanLgsco, { aware: notice.first })
    dates.add(judicialReview, { arose: notice.first })
  }
}

/** Whether the family still has to contact the adviser for a certificate that is, or may be, needed. */
export function hasDateForContact({ concern, right, need, appeal }: DecisionMatter): boolean {
  return (
    (right === 'yes' || right === 'unknown') &&
    need !== 'exempt' &&
    appeal !== 'made' &&
    typeof concern.mediationAdviserContactedOn !== 'number' &&
    typeof concern.certificateIssuedOn !== 'number'
  )
}

/** What a reader must know about the appeal date here; undefined where the date says it itself. */
function doubtOfAppeal(matter: DecisionMatter, { doubt }: Deadline) {
  const { concern, need, right, appeal } = matter
  if (isDoubtedInCustody(matter)) return ifReleased
  if (appeal === 'awaiting-certificate') return monthToCome
  if (right === 'unknown') return ifItCanBeAppealed
  if (need === 'unknown' && typeof concern.certificateIssuedOn === 'number') return turnsOnWhatIsDisputed
  return doubt ?? undefined
}

/**
 * Whether what is disputed cannot be appealed in custody. The dates are shown all the same: the bar is worked
 * out from what the rules leave out, and someone released before the day may need it. Source: LAW-DET-01.
 */
function isDoubtedInCustody({ concern, person }: DecisionMatter): boolean {
  return person.detained === 'yes' && disputesOnlyWords(concern)
}

function bothDates({ first, second }: Notice) {
  return { 'notice-sent': first, 'notice-dated': second === first ? undefined : second }
}

const ifReleased =
  'In custody what Sections B and F say cannot be appealed, as far as the rules were read. The day is shown in case the person is released before it, or an adviser who knows those rules finds that it counts. Ask one now.'
const monthToCome =
  'These are the two months alone. You contacted the adviser in time, so your month to appeal starts on the day that the certificate is issued.'
const ifItCanBeAppealed =
  'This is the last day if the letter tells you of a decision that can be appealed. Every such decision has the same two months.'
const turnsOnWhatIsDisputed =
  'If you dispute only the school or other setting, whether the certificate gives more time is not settled. The two months are safe.'
