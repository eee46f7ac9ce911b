/** One worked example of each kind of concern: for the help, the description of the API, and the tests. */
import { type ConcernKind, concernKinds } from '../facts.ts'

/** Facts as a caller writes them. */
export interface WorkedExample {
  /** One sentence: the situation. */
  readonly says: string
  /** ISO day on which it is asked about. */
  readonly on: string
  readonly person: Readonly<Record<string, unknown>>
  readonly concern: Readonly<Record<string, unknown>>
}

const on = '2026-11-21'
const parent = { asks: 'parent', nation: 'england' }

const examples: Readonly<Record<ConcernKind, WorkedExample>> = {
  'council-decision': example('A final plan came; its help and its school are disputed.', {
    decision: 'plan',
    noticeDatedOn: '2026-10-30',
    noticeSentOn: '2026-11-02',
    disputed: ['provision', 'placement'],
    mediationAdviserContactedOn: '2026-11-12',
    certificateIssuedOn: '2026-11-17',
    authorityToldOfMediationOn: 'no',
    appealMadeOn: 'no',
  }),
  'help-in-setting': example('A maintained school gives a pupil without a plan too little help.', {
    setting: 'maintained-school',
    hasPlan: 'no',
    awareOn: '2026-09-14',
    complainedOn: 'no',
  }),
  'plan-not-delivered': example('Speech therapy in Section F has not happened since September.', {
    missing: ['provision'],
    ownArrangements: 'no',
    awareOn: '2026-09-07',
    complainedOn: '2026-10-12',
    complaintAnsweredOn: 'no',
  }),
  overdue: example('Seven weeks after the request the council has not said whether it will assess.', {
    clock: 'assessment-decision',
    startedOn: '2026-10-01',
    doneOn: 'no',
  }),
  request: example('A parent asked for an assessment two weeks ago.', {
    wants: 'assessment',
    hasPlan: 'no',
    requestedOn: '2026-11-06',
    answeredOn: 'no',
  }),
  'plan-review': example('The review meeting was three weeks ago, and no decision has come.', {
    lastReviewOn: '2025-11-10',
    meetingOn: '2026-11-02',
    reportOn: '2026-11-13',
    proposalOn: 'no',
    decidedOn: 'no',
  }),
  'phase-transfer': example('A pupil with a plan moves to secondary school next September.', {
    phase: 'primary-to-secondary',
    transferYear: 2027,
    finalPlanOn: 'no',
  }),
  'moving-area': example('A family with a plan moves to another council’s area in January.', {
    movedOn: '2027-01-11',
    hasPlan: 'yes',
    oldAuthorityToldOn: '2026-11-16',
    planTransferredOn: 'no',
    lastReviewOn: '2026-03-20',
  }),
  'health-service': example('A health service has put off an assessment again and again.', {
    hasPlan: 'yes',
    inPlanProcess: 'no',
    awareOn: '2026-08-03',
    complainedTo: 'provider',
    complainedOn: '2026-11-09',
    complaintAnsweredOn: 'no',
  }),
  'social-care': example('A family is unhappy with the social care assessment of a child.', {
    service: 'childrens',
    hasPlan: 'no',
    awareOn: '2026-10-05',
    complainedOn: '2026-11-02',
    stage1AnsweredOn: 'no',
  }),
  exclusion: example('A pupil with special educational needs was excluded for good.', {
    exclusion: 'permanent',
    setting: 'academy',
    hasPlan: 'no',
    excludedOn: '2026-11-10',
    governorsDecidedOn: 'no',
  }),
  discrimination: example('A school left a disabled pupil out of a trip.', {
    respondent: 'school',
    conductOn: '2026-06-15',
    goesOn: 'no',
    claimMadeOn: 'no',
  }),
  admission: example('A school place was refused to a child without a plan.', {
    hasPlan: 'no',
    refusedOn: '2026-11-16',
    admissionAppealMadeOn: 'no',
  }),
  transport: example('The council refuses transport to school.', {
    refusedOn: '2026-11-09',
    postSixteen: 'no',
    reviewAskedOn: 'no',
  }),
  'personal-budget': example('The council refuses direct payments.', {
    budgetDecision: 'refused-direct-payments',
    refusedOn: '2026-11-04',
    reviewAskedOn: 'no',
  }),
  records: example('A family asked the council for copies of its records.', {
    requestedOn: '2026-10-12',
    answeredOn: 'no',
  }),
  agreement: example('What was agreed in mediation has not been done.', {
    agreedIn: 'mediation',
    agreedOn: '2026-10-19',
    agreedTerms: ['amend-provision', 'other'],
    healthOnly: 'no',
    keptOn: 'no',
  }),
  'tribunal-order': example('The Tribunal ordered the council to change the plan.', {
    orderedOn: '2026-10-05',
    orders: ['amend-provision', 'amend-placement'],
    unopposed: 'no',
    keptOn: 'no',
  }),
  recommendation: example('The Tribunal recommended a change in health care.', {
    recommendedOn: '2026-10-26',
    about: ['health'],
    recommendationAnsweredOn: 'no',
  }),
}

/** The worked example of a kind of concern. */
export function workedExample(kind: ConcernKind): WorkedExample {
  return examples[kind]
}

/** The facts of a worked example, as `readFacts` reads them. */
export function workedFacts(kind: ConcernKind): {
  readonly person: object
  readonly concerns: readonly object[]
} {
  const { person, concern } = examples[kind]
  return { person, concerns: [{ id: kind, kind, ...concern }] }
}

/** Every kind with its worked example. */
export const workedExamples: readonly (readonly [ConcernKind, WorkedExample])[] = concernKinds.map((kind) => [
  kind,
  examples[kind],
])

function example(says: string, concern: WorkedExample['concern']): WorkedExample {
  return { says, on, person: parent, concern }
}
