/** What concerns, and what is awaited, are called. */
import type { Concern, Setting } from '@way-forward/law'

/** The name of a concern, as a heading over its part of a plan. */
export function nameOfConcern(concern: Concern): string {
  switch (concern.kind) {
    case 'help-in-setting':
      return concern.setting === undefined
        ? 'Help at school, nursery or college'
        : `Help at ${settingNames[concern.setting]}`
    case 'social-care':
      if (concern.service === undefined) return 'Social care'
      return concern.service === 'childrens' ? 'Children’s social care' : 'Adult social care'
    case 'exclusion':
      return concern.exclusion === 'suspension' ? 'The suspension' : 'The exclusion'
    default:
      return names[concern.kind]
  }
}
const names: Readonly<
  Record<Exclude<Concern['kind'], 'help-in-setting' | 'social-care' | 'exclusion'>, string>
> = {
  'council-decision': 'The council’s letter',
  'plan-not-delivered': 'What the plan promises',
  overdue: 'What is late',
  request: 'Your request',
  'plan-review': 'The yearly review',
  'phase-transfer': 'The move to the next school or college',
  'moving-area': 'The move to another area',
  'health-service': 'Health',
  discrimination: 'Disability discrimination',
  admission: 'The school place',
  transport: 'Transport',
  'personal-budget': 'Personal budget or direct payments',
  records: 'Copies of records',
  agreement: 'What was agreed',
  'tribunal-order': 'The Tribunal’s order',
  recommendation: 'The Tribunal’s recommendation',
}

const settingNames: Readonly<Record<Setting, string>> = {
  'maintained-school': 'school',
  academy: 'school',
  'independent-school': 'school',
  'non-maintained-special-school': 'school',
  'pupil-referral-unit': 'the pupil referral unit',
  'maintained-nursery-school': 'nursery school',
  'early-years-provider': 'nursery',
  college: 'college',
  'specialist-post-16': 'college',
}

/** Who a letter about a concern goes to, to stand in a sentence: "the school". */
export function addresseeOf(concern: Concern): string {
  switch (concern.kind) {
    case 'help-in-setting':
      return concern.setting === undefined ? 'the school, nursery or college' : settingAsBody(concern.setting)
    case 'exclusion':
      return 'the school'
    case 'plan-not-delivered':
      return concern.missing?.length === 1 && concern.missing[0] === 'health'
        ? 'the health commissioner'
        : 'the council'
    case 'health-service':
      return 'the health service'
    case 'social-care':
      return 'the council’s social care team'
    case 'recommendation':
      return concern.about?.length === 1 && concern.about[0] === 'social-care'
        ? 'the council'
        : 'the health commissioner'
    case 'agreement':
      return concern.healthOnly === 'yes' ? 'the health commissioner' : 'the council'
    case 'discrimination':
      return 'the school'
    case 'records':
      return 'the body that holds the records'
    default:
      return 'the council'
  }
}

function settingAsBody(setting: Setting): string {
  const name = settingNames[setting]
  return name.startsWith('the ') ? name : `the ${name}`
}

/** What somebody else has to do by a deadline of this kind, to stand in a sentence. */
export const awaited: Readonly<Record<string, string>> = {
  'assessment-decision': 'the decision whether to assess',
  'refusal-to-issue': 'the decision whether to make a plan',
  'final-plan': 'the final plan',
  'annual-review': 'the yearly review',
  'review-report': 'the report of the review meeting',
  'review-decision': 'the decision after the review meeting',
  'final-amended-plan': 'the final amended plan, or the decision not to change the plan',
  'reassessment-decision': 'the decision whether to assess again',
  'reassessment-final-plan': 'the plan after the re-assessment',
  'phase-transfer': 'the plan that names the next school or college',
  'post-16-transfer': 'the plan that names the next college',
  'plan-transfer': 'the transfer of the plan',
  'new-authority-informs': 'word from the new council on when it reviews the plan',
  'new-authority-review': 'the new council’s review of the plan',
  'subject-access': 'the copies of the records',
  order: 'what was to be done',
  unopposed: 'what was to be done',
  'agreement-action': 'what was agreed',
  'agreement-told-to-council': 'word to the council about the agreement',
  'recommendation-response': 'the answer to the recommendation',
  'recommendation-copy': 'the copy of the answer for the council',
  'childrens-complaint-stage-1': 'the answer of stage 1',
  'childrens-complaint-stage-2': 'the answer of stage 2',
  'childrens-complaint-panel': 'the meeting of the panel',
  'childrens-complaint-panel-report': 'the report of the panel',
  'childrens-complaint-response': 'the council’s answer to the panel’s report',
  'nhs-complaint-acknowledged': 'word that your complaint has arrived',
  'nhs-complaint-explained': 'the answer to your complaint',
  'early-years-complaint': 'the nursery’s answer',
}

/** The child, in a text that the reader sends: "my child", or "me". */
export function childIn(asks: string | undefined): string {
  return asks === 'child' || asks === 'young-person' ? 'me' : 'my child'
}

/** Whose, in a text that the reader sends: "my child’s", or "my". */
export function childsIn(asks: string | undefined): string {
  return asks === 'child' || asks === 'young-person' ? 'my' : 'my child’s'
}
