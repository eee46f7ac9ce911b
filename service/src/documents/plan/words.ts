/** The words of the plan that are the page's own. What the law says comes from the law. */
import type { RouteId } from '@way-forward/law'

/** The words of the picture of the dates, and of its table. */
export const picture = {
  today: 'Today',
  advised: 'advised day',
  last: 'last day',
  later: 'later reading',
  twoMonths: 'End of the two months',
  closed: 'Tribunal’s closed days',
  august: '1 to 31 August',
  christmas: '25 Dec to 1 Jan',
  /** Deadlines that stand in the picture, by kind. The others, such as those a year away, are in the list alone. */
  names: {
    'adviser-contact': 'Adviser',
    appeal: 'Appeal',
    'mediation-arranged': 'Mediation arranged',
    certificate: 'Certificate',
    'draft-comments': 'Comments',
    'permission-to-appeal': 'Permission',
    'upper-tribunal-appeal': 'Upper Tribunal',
    'assessment-decision': 'Decision',
    'refusal-to-issue': 'If no plan',
    'final-plan': 'Final plan',
    'annual-review': 'Yearly review',
    'review-report': 'Report',
    'review-decision': 'Decision',
    'final-amended-plan': 'Final plan',
    'reassessment-decision': 'Decision',
    'reassessment-final-plan': 'Final plan',
    'phase-transfer': 'Plan',
    'post-16-transfer': 'Plan',
    'plan-transfer': 'Plan passed on',
    'new-authority-informs': 'New council writes',
    'new-authority-review': 'New review',
    'childrens-complaint-stage-1': 'Stage 1',
    'childrens-complaint-stage-2': 'Stage 2',
    'childrens-complaint-stage-3-request': 'Ask for the panel',
    'childrens-complaint-panel': 'Panel',
    'childrens-complaint-panel-report': 'Report',
    'childrens-complaint-response': 'Answer',
    'nhs-complaint-acknowledged': 'Word of receipt',
    'nhs-complaint-explained': 'Answer',
    'early-years-complaint': 'Answer',
    'subject-access': 'Copies',
    order: 'Order',
    unopposed: 'Not opposed',
    'agreement-action': 'Agreement',
    'agreement-told-to-council': 'Council told',
    'recommendation-response': 'Answer',
    'recommendation-copy': 'Copy',
    'transport-review': 'Review',
    'discrimination-claim': 'Claim',
  } as Readonly<Record<string, string>>,
} as const

/** What a fact with a day is called in the picture and in the list, in the order of telling; `ahead`: it may be to come. */
export const eventNames: ReadonlyMap<string, { readonly what: string; readonly ahead: boolean }> = new Map(
  Object.entries({
    noticeDatedOn: 'Date on the letter',
    noticeSentOn: 'Letter sent',
    mediationAdviserContactedOn: 'You contacted the adviser',
    certificateIssuedOn: 'Certificate issued',
    authorityToldOfMediationOn: 'Council told: you want mediation',
    appealMadeOn: 'Tribunal received your appeal',
    tribunalDecidedOn: 'Tribunal decided',
    awareOn: 'You first knew',
    startedOn: 'The time began',
    lastReviewOn: 'Plan or last review',
    movedOn: 'The move',
    oldAuthorityToldOn: 'Old council told',
    oldAuthorityAwareOn: 'Old council learned of it',
    planTransferredOn: 'Plan passed on',
    informedOn: 'Word from the new council',
    transferOn: 'The move',
    excludedOn: 'Notice of the exclusion',
    conductOn: 'What happened',
    refusedOn: 'You were told no',
    requestedOn: 'Request received',
    representationsMadeOn: 'You wrote to the governors',
    governorsDecidedOn: 'Governors decided',
    complainedOn: 'You complained',
    acknowledgedOn: 'Complaint acknowledged',
    stage1AnsweredOn: 'Answer of stage 1',
    stage2RequestedOn: 'You asked for stage 2',
    stage2AnsweredOn: 'Answer of stage 2',
    panelRequestedOn: 'You asked for the panel',
    panelAskedOn: 'You asked for the panel',
    panelMetOn: 'Panel met',
    panelReportedOn: 'Report of the panel',
    panelDecidedOn: 'Panel decided',
    reviewAskedOn: 'You asked for a review',
    reviewAnsweredOn: 'Answer to the review',
    extendedOn: 'Told that it takes longer',
    answeredOn: 'The answer',
    reportOn: 'Report of the meeting',
    proposalOn: 'Proposed changes',
    decidedOn: 'Council decided',
    doneOn: 'It came',
    finalPlanOn: 'Amended plan',
    admissionAppealMadeOn: 'You appealed',
    admissionDecidedOn: 'Panel decided',
    claimMadeOn: 'Tribunal received your claim',
    agreedOn: 'The agreement',
    orderedOn: 'The order',
    recommendedOn: 'The recommendation',
    recommendationAnsweredOn: 'The answer',
    keptOn: 'It was done',
    complaintAnsweredOn: 'Final answer to the complaint',
  }).map(([fact, what]) => [fact, { what, ahead: fact === 'movedOn' || fact === 'transferOn' }] as const),
)
  .set('meetingOn', { what: 'Review meeting', ahead: true })
  .set('admissionHearingOn', { what: 'Hearing', ahead: true })
  // What a family comes to know later on: a plan does not ask for it, a case keeps it.
  .set('mediationNoticeOn', { what: 'Told the day of the mediation', ahead: false })
  .set('mediationMeetingOn', { what: 'Mediation meeting', ahead: true })
  .set('mediationEndedOn', { what: 'Mediation ended', ahead: false })
  .set('authorityReceivedAppealOn', { what: 'Council received the appeal', ahead: false })
  .set('evidenceDirectedFor', { what: 'Last evidence, set by the Tribunal', ahead: true })
  .set('hearingOn', { what: 'Hearing', ahead: true })
  .set('permissionRefusedOn', { what: 'Permission to appeal refused', ahead: false })

export const page = {
  yourPlan: 'Your plan on',
  change: 'change an answer',
  datesHeading: 'Your dates',
  routesHeading: 'Routes open to you',
  routesIntro:
    'They stand side by side. You can use several at once, and none of them stops the time that runs.',
  routesIntroPlain: 'They stand side by side. You can use several at once.',
  closedHeading: 'Not open now, and why',
  needsHeading: 'What we still need to know',
  needsIntro: 'With these answers the plan says more.',
  needsWords: 'It would help to know this too, though these questions do not ask for it:',
  ignoredHeading: 'Not counted today',
  warningsHeading: 'Keep in mind',
  workingIntro:
    'The last day is the day on which you are surely in time. The advised day is earlier and leaves room for trouble. A later reading is one that some would argue for: do not plan on it.',
  whoHeading: 'Who to ring',
  severalIntro: 'Each matter has its own dates and routes. They run side by side.',
  sharedHeading: 'Open for more than one of them',
  sharedFor: 'For:',
  notForHeading: 'Not for this, and why',
  notOpen: 'Not open, and why',
  youngPerson: 'I am the young person',
  youngPersonAsks: 'You are asking for yourself.',
  notYoungPerson: 'I am asking for somebody else',
  council: 'Which council is it?',
  councilHint: 'To see whom to contact in your area',
  councilButton: 'Find it',
  councilChange: 'Another council',
  councilUnknown: 'We do not know this council. Choose again.',
  councilAway: 'The directory cannot be reached just now. The rest of the plan is complete.',
  areaAll: 'Everyone we know of in',
  areaLink: 'All contacts in',
  readyHeading: 'Get ready',
  takeHeading: 'Take it with you',
  calendar: 'Put the dates in my calendar',
  calendarNote: 'Each entry holds the address of this page, and so your answers.',
  printButton: 'Print, or save as a PDF',
  print: 'To print the plan or save it as a PDF, use “Print” in your browser.',
  answersHeading: 'This plan is made from its address',
  answers:
    'We keep nothing. Your answers are in the address of this page: dates and short codes, no names. Copy the address to come back to this plan, or to show it to somebody you trust.',
  shared:
    'On a shared phone or computer, others can find this address in the history. You can delete it there.',
  changeLong: 'Change an answer',
  address: 'The address of this plan',
  safety: 'How to stay safe on a shared device',
} as const

/** The routes under one clock. */
export const lane = {
  until: 'last day',
  ended: 'last day was',
  later: 'on the later reading until',
  from: 'opens after',
  by5pm: ', by 5pm',
  compare: 'Compare these routes in a table',
  key: 'A bar is filled while the route can be used, thin where something comes first, hatched while it cannot be used, dotted where that is not known. The disc is today, the upright mark a last day.',
} as const

/** Today's step. */
export const today = {
  how: 'How to do it',
  here: 'What to do:',
} as const

export const table = {
  advised: 'Advised day:',
  by5pm: 'by 5pm',
  doubt: 'What is not certain',
  show: 'How this date is worked out',
  showCount: 'How it is counted',
  passed: 'passed',
  schoolDays: 'In school days',
  monthToCome:
    'This was the end of the two months. You contacted the adviser in time, so you have one month more from the day on which the certificate is issued.',
} as const

/** The tag of a route: its words, and the class of its look. */
export const tags = {
  open: { text: 'open', look: 'open' },
  first: { text: 'do first', look: 'first' },
  certificate: { text: 'certificate first', look: 'certificate' },
  leave: { text: 'ask for leave', look: 'certificate' },
  late: { text: 'late: ask a judge', look: 'late' },
  later: { text: 'later step', look: 'closed' },
  unknown: { text: 'not known yet', look: 'unknown' },
  'not-yet': { text: 'not yet', look: 'not-yet' },
  closed: { text: 'closed', look: 'closed' },
} as const

export const route = {
  facts: 'Cost, time and who decides',
  settled: 'What would settle it:',
  more: 'More about this route',
  why: 'Why it is open',
  whyUnknown: 'Why it may be open',
  goodFor: 'Good for',
  cannot: 'What it cannot do',
  steps: 'How it goes',
  whom: 'Whom to contact',
  beside: 'Beside other routes',
  law: 'The law',
} as const

/** Routes in groups, side by side. The group of today's step stands first. */
export const groups: readonly {
  readonly heading: string
  readonly routes: readonly RouteId[]
}[] = [
  { heading: 'Talk', routes: ['information-and-advice', 'informal-discussion', 'written-concern'] },
  {
    heading: 'Independent help',
    routes: ['mediation-advice', 'mediation', 'disagreement-resolution'],
  },
  {
    heading: 'The Tribunal',
    routes: [
      'appeal',
      'appeal-continues',
      'appeal-late',
      'appeal-leave-without-certificate',
      'appeal-recommendations',
      'upper-tribunal-appeal',
      'discrimination-claim',
      'discrimination-claim-late',
    ],
  },
  {
    heading: 'Complain',
    routes: [
      'complaint-school',
      'complaint-college',
      'complaint-early-years',
      'complaint-ofsted',
      'complaint-local-authority',
      'complaint-childrens-social-care',
      'complaint-adult-social-care',
      'complaint-nhs',
      'ombudsman-lgsco',
      'ombudsman-phso',
      'complaint-secretary-of-state',
    ],
  },
  {
    heading: 'Other ways',
    routes: [
      'elsewhere-in-uk',
      'draft-plan-representations',
      'assessment-request',
      'reassessment-or-review-request',
      'exclusion-review',
      'admission-appeal',
      'transport-appeal',
      'personal-budget-review',
      'discrimination-claim-county-court',
      'judicial-review',
    ],
  },
]

/** Routes that come after another, whatever the concern. */
export const laterRoutes: ReadonlySet<RouteId> = new Set<RouteId>([
  'ombudsman-lgsco',
  'ombudsman-phso',
  'complaint-secretary-of-state',
  'judicial-review',
])
