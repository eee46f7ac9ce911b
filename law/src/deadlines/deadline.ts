/** Every deadline kind, and the one door to a date. */
import { BeyondHolidays } from '../time/bank-holidays.ts'
import { type Calendar, publishedCalendar } from '../time/working-day.ts'
import { admissionAppeal } from './admission-appeal.ts'
import { admissionAppealDecision } from './admission-appeal-decision.ts'
import { admissionAppealHeard } from './admission-appeal-heard.ts'
import { admissionAppealNotice } from './admission-appeal-notice.ts'
import { adviserContact } from './adviser-contact.ts'
import { agreementAction } from './agreement-action.ts'
import { agreementToldToCouncil } from './agreement-told-to-council.ts'
import { annualReview } from './annual-review.ts'
import { appeal } from './appeal.ts'
import { assessmentAdvice } from './assessment-advice.ts'
import { assessmentDecision } from './assessment-decision.ts'
import { certificate } from './certificate.ts'
import { childrensComplaint } from './childrens-complaint.ts'
import { childrensComplaintPanel } from './childrens-complaint-panel.ts'
import { childrensComplaintPanelReport } from './childrens-complaint-panel-report.ts'
import { childrensComplaintResponse } from './childrens-complaint-response.ts'
import { childrensComplaintStage1 } from './childrens-complaint-stage-1.ts'
import { childrensComplaintStage2 } from './childrens-complaint-stage-2.ts'
import { childrensComplaintStage3Request } from './childrens-complaint-stage-3-request.ts'
import { commissionerNotified } from './commissioner-notified.ts'
import { discriminationClaim } from './discrimination-claim.ts'
import { draftComments } from './draft-comments.ts'
import { earlyYearsComplaint } from './early-years-complaint.ts'
import { exclusionReviewPanel } from './exclusion-review-panel.ts'
import { type Fault, type Fields, readFields } from './field.ts'
import { finalAmendedPlan } from './final-amended-plan.ts'
import { finalPlan } from './final-plan.ts'
import { governorsMeeting } from './governors-meeting.ts'
import { healthOrAdultCareComplaint } from './health-or-adult-care-complaint.ts'
import { judicialReview } from './judicial-review.ts'
import { type AnyKind, type DeadlineResult, resultOf } from './kind.ts'
import { mediationArranged } from './mediation-arranged.ts'
import { mediationNotice } from './mediation-notice.ts'
import { newAuthorityInforms } from './new-authority-informs.ts'
import { newAuthorityReview } from './new-authority-review.ts'
import { nhsComplaintAcknowledged } from './nhs-complaint-acknowledged.ts'
import { nhsComplaintExplained } from './nhs-complaint-explained.ts'
import { ombudsmanLgsco } from './ombudsman-lgsco.ts'
import { ombudsmanPhso } from './ombudsman-phso.ts'
import { order } from './order.ts'
import { permissionToAppeal } from './permission-to-appeal.ts'
import { phaseTransfer } from './phase-transfer.ts'
import { planTransfer } from './plan-transfer.ts'
import { post16Transfer } from './post-16-transfer.ts'
import { reassessmentDecision } from './reassessment-decision.ts'
import { reassessmentFinalPlan } from './reassessment-final-plan.ts'
import { recommendationCopy } from './recommendation-copy.ts'
import { recommendationResponse } from './recommendation-response.ts'
import { refusalToIssue } from './refusal-to-issue.ts'
import { reviewAdviceCirculated } from './review-advice-circulated.ts'
import { reviewDecision } from './review-decision.ts'
import { reviewMeetingNotice } from './review-meeting-notice.ts'
import { reviewReport } from './review-report.ts'
import { subjectAccess } from './subject-access.ts'
import { transportReview } from './transport-review.ts'
import { tribunalResponse } from './tribunal-response.ts'
import { unopposed } from './unopposed.ts'
import { upperTribunalAppeal } from './upper-tribunal-appeal.ts'

/** Every kind, in the order in which lists show them. */
export const kinds: readonly AnyKind[] = [
  appeal,
  adviserContact,
  certificate,
  commissionerNotified,
  mediationArranged,
  mediationNotice,
  agreementAction,
  agreementToldToCouncil,
  order,
  unopposed,
  tribunalResponse,
  permissionToAppeal,
  upperTribunalAppeal,
  recommendationResponse,
  recommendationCopy,
  discriminationClaim,
  assessmentDecision,
  assessmentAdvice,
  refusalToIssue,
  finalPlan,
  reassessmentDecision,
  reassessmentFinalPlan,
  draftComments,
  annualReview,
  reviewMeetingNotice,
  reviewAdviceCirculated,
  reviewReport,
  reviewDecision,
  finalAmendedPlan,
  phaseTransfer,
  post16Transfer,
  planTransfer,
  newAuthorityInforms,
  newAuthorityReview,
  childrensComplaint,
  childrensComplaintStage1,
  childrensComplaintStage2,
  childrensComplaintStage3Request,
  childrensComplaintPanel,
  childrensComplaintPanelReport,
  childrensComplaintResponse,
  healthOrAdultCareComplaint,
  nhsComplaintAcknowledged,
  nhsComplaintExplained,
  earlyYearsComplaint,
  ombudsmanLgsco,
  ombudsmanPhso,
  judicialReview,
  subjectAccess,
  transportReview,
  governorsMeeting,
  exclusionReviewPanel,
  admissionAppeal,
  admissionAppealHeard,
  admissionAppealNotice,
  admissionAppealDecision,
]

const kindsByName: ReadonlyMap<string, AnyKind> = new Map(kinds.map((each) => [each.name, each]))

/** The kind with this name, or null. */
export function kindNamed(name: string): AnyKind | null {
  return kindsByName.get(name) ?? null
}

/**
 * Works out one date.
 * @param name a kind, such as `appeal`
 * @param values its fields, as in a line of JSON: days as ISO text
 * @returns the date with its working, or the faults found in the input, at least one
 */
export function deadline(
  name: string,
  values: Readonly<Record<string, unknown>>,
  calendar: Calendar = publishedCalendar,
): DeadlineResult | { readonly faults: readonly Fault[] } {
  const found = kindNamed(name)
  if (found === null) {
    const message = `There is no kind "${name}". Use one of: ${kinds.map((each) => each.name).join(', ')}.`
    return { faults: [{ code: 'unknown-kind', field: 'kind', message }] }
  }
  const read = readFields<Fields>(found.fields, values)
  if ('faults' in read) return read
  const fault = found.check(read.input)
  if (fault !== null) return { faults: [fault] }
  try {
    return resultOf(found.work(read.input, calendar))
  } catch (error) {
    if (!(error instanceof BeyondHolidays)) throw error
    return { faults: [{ code: 'beyond-holidays', field: null, message: error.message }] }
  }
}
