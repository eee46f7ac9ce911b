/** Facts of concerns about health and social care. */
import { complaintFacts } from './complaint.ts'
import { choice, event, yesOrNo } from './fact.ts'
import { hasPlanFact } from './setting.ts'

const inPlanProcessFact = yesOrNo(
  'whether it is about an assessment or review',
  'Whether it is about the assessment for a plan, its drafting, its review or a re-assessment.',
)

const acknowledgedFact = event(
  'the acknowledgement',
  'The day on which the complaint was acknowledged, where it is about health or adult social care.',
)

/** A health service. */
export const healthServiceFacts = {
  hasPlan: hasPlanFact,
  inPlanProcess: inPlanProcessFact,
  complainedTo: choice('who received the complaint', 'Who received the complaint.', [
    'provider',
    'commissioner',
  ]),
  acknowledgedOn: acknowledgedFact,
  ...complaintFacts,
} as const

/** Social care for a child or for an adult. */
export const socialCareFacts = {
  service: choice('the service', 'Whether it is children’s or adults’ social care.', ['childrens', 'adults']),
  hasPlan: hasPlanFact,
  inPlanProcess: inPlanProcessFact,
  ...complaintFacts,
  acknowledgedOn: acknowledgedFact,
  stage1AnsweredOn: event(
    'the answer of stage 1',
    'The day on which the answer of stage 1 of a children’s social care complaint came.',
  ),
  stage2RequestedOn: event('the request for stage 2', 'The day on which stage 2 was asked for.'),
  stage2AnsweredOn: event('the answer of stage 2', 'The day on which the answer of stage 2 came.'),
  panelRequestedOn: event('the request for the panel', 'The day on which the review panel was asked for.'),
  panelMetOn: event('the panel’s meeting', 'The day on which the review panel met.'),
  panelReportedOn: event(
    'the panel’s report',
    'The day on which the council received the report of the review panel.',
  ),
} as const
