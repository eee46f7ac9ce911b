/** Facts of a concern about a decision of the council that can be, or is about to be, appealed. */
import { choice, choices, dateAhead, dayOf, event, yesOrNo } from './fact.ts'

/** What the council decided, or has only proposed. The first six are decisions with a right of appeal (LAW-APP-01 to 09). */
export const decisions = [
  'refuse-assess',
  'refuse-issue',
  'plan',
  'refuse-amend',
  'refuse-reassess',
  'cease',
  'draft-plan',
  'proposal-to-amend',
] as const
export type Decision = (typeof decisions)[number]

/** The parts of a plan that may be in dispute: Sections B, F, I, then health (C, G) and social care (D, H). */
export const disputedParts = ['needs', 'provision', 'placement', 'health', 'social-care'] as const
export type DisputedPart = (typeof disputedParts)[number]

export const councilDecisionFacts = {
  decision: choice('the decision', 'What the council decided.', decisions),
  noticeDatedOn: dayOf('the date on the letter', 'The date on the decision letter.'),
  noticeSentOn: dayOf(
    'the day on which the letter was sent',
    'The day on which the council sent the letter, by post or email.',
  ),
  disputed: choices('what is disputed', 'The parts of the plan that the family disputes.', disputedParts),
  followsTribunalOrder: yesOrNo(
    'whether the plan follows a Tribunal order',
    'Whether the plan was issued to carry out an order of the Tribunal.',
  ),
  mediationAdviserContactedOn: event(
    'the contact with the mediation adviser',
    'The day on which the family first contacted the mediation adviser, by any means.',
  ),
  adviserToldNoMediationOn: event(
    'telling the adviser that you do not want to mediate',
    'The day on which the family told the mediation adviser that it does not want to mediate.',
  ),
  certificateIssuedOn: event(
    'the certificate',
    'The day on which the mediation adviser issued the certificate.',
  ),
  authorityToldOfMediationOn: event(
    'telling the council that you want mediation',
    'The day on which the council was told that the family wants mediation, and about what.',
  ),
  commissionerToldOn: event(
    'telling the health commissioner',
    'The day on which the health commissioner received word from the council that the family wants mediation.',
  ),
  adviserToldCannotArrangeOn: event(
    'telling the adviser that mediation cannot be arranged in time',
    'The day on which the council told the mediation adviser that it cannot arrange the mediation in time.',
  ),
  mediationNoticeOn: event(
    'word of the date and place of the mediation',
    'The day on which the family was told the date and place of the mediation meeting.',
  ),
  mediationMeetingOn: dateAhead('the mediation meeting', 'The day of the mediation meeting.'),
  mediationEndedOn: event('the end of the mediation', 'The day on which the mediation ended.'),
  appealMadeOn: event('the appeal', 'The day on which the Tribunal received the appeal.'),
  authorityReceivedAppealOn: event(
    'the council’s receipt of the appeal',
    'The day on which the council received the appeal from the Tribunal.',
  ),
  responseDirectedFor: dateAhead(
    'the date for the council’s response',
    'The day that the Tribunal set for the council’s response.',
  ),
  evidenceDirectedFor: dateAhead(
    'the date for the final evidence',
    'The day that the Tribunal set for the last evidence.',
  ),
  hearingOn: dateAhead('the hearing', 'The day of the hearing.'),
  tribunalDecidedOn: event(
    'the Tribunal’s decision',
    'The day on which the Tribunal sent its decision on the appeal, with reasons.',
  ),
  permissionRefusedOn: event(
    'the refusal of permission to appeal',
    'The day on which the First-tier Tribunal sent its refusal of permission to appeal to the Upper Tribunal.',
  ),
} as const
