import type { DecisionMatter } from '../position/matter.ts'
import { newAssessmentRequest } from '../rules/assessment/new-request.ts'
import { otherKinds } from './not-written.ts'
import { type Found, found, reason, route } from './route.ts'
import { decisionUnknown } from './why-not.ts'

/** A new request for an EHC needs assessment. Source: LAW-DUTY-05, LAW-DUTY-06, LAW-EHC-01. */
export const assessmentRequest = route(
  {
    id: 'assessment-request',
    title: 'A new request for an assessment',
    what: 'You ask the council again for an EHC needs assessment, usually with new evidence.',
    goodFor: 'Needs that have changed, or papers that the council did not have.',
    cannot: 'It does not stop the time to appeal against the decision you have.',
    cost: 'Free',
    time: 'The council decides within six weeks',
    binding: 'The council decides; a new refusal can be appealed',
    beside: 'Can run beside an appeal; ask for advice first',
    steps: [
      'Write to the council’s SEN team and ask for an EHC needs assessment. Keep the date.',
      'Say which needs and what help, and attach what is new.',
      'The council must decide within six weeks of receiving the request and give its reasons.',
    ],
    whom: 'The council’s SEN team.',
    rules: ['LAW-DUTY-05', 'LAW-DUTY-06', 'LAW-EHC-01', 'LAW-CMP-13'],
  },
  { 'council-decision': findRequest, ...otherKinds },
)

function findRequest({ concern, notice, on }: DecisionMatter): Found {
  switch (newAssessmentRequest(concern.decision, notice, on)) {
    case 'unknown':
      return decisionUnknown
    case 'now':
      return concern.decision === 'refuse-assess' ? askAgain : sixMonthsOver
    case 'six-months':
      return sixMonths
    case 'plan-must-end':
      return whilePlanGoesOn
    case 'never':
      return thereIsAPlan
  }
}

const askAgain = found('open', [
  reason(
    'There was no assessment, so you may ask again, best with something new. The time to appeal goes on meanwhile.',
    'LAW-DUTY-05',
  ),
])
const sixMonths = found('not-yet', [
  reason(
    'There was an assessment. The council’s duty to look at a new request opens six months after it. You may write before then, but the council need not follow the procedure.',
    'LAW-DUTY-06',
  ),
])
const sixMonthsOver = found('open', [
  reason(
    'Six months have passed since the assessment, so the council must look at a new request.',
    'LAW-DUTY-06',
  ),
])
const whilePlanGoesOn = found('not-yet', [
  reason(
    'It opens once the council no longer keeps the plan. Until the time to appeal is over it must keep it.',
    'LAW-DUTY-13',
  ),
])
const thereIsAPlan = found('does-not-apply', [
  reason(
    'There is a plan, or one is being made. With a plan you ask for a re-assessment instead.',
    'LAW-DUTY-06',
  ),
])
