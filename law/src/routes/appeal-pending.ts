/** What someone with a pending appeal needs to know. */
import { type Decision, type DisputedPart, decisions, disputedParts } from '../facts.ts'
import type { DecisionMatter } from '../position/matter.ts'
import type { Reason } from '../rule.ts'
import { bundleLimitsApply, type EvidenceSubject, evidenceSubjects } from '../rules/appeal/bundle-limits.ts'
import { day } from '../time/day.ts'
import { type Found, found, reason } from './route.ts'

/** What the reasons turn on. */
interface Pending {
  readonly decision: Decision | undefined
  readonly disputed: readonly DisputedPart[] | undefined
  /** The Tribunal has sent the appeal on, or has set a date. */
  readonly registered: boolean
  /** The Tribunal has set a date for something. */
  readonly directed: boolean
  readonly bundleLimits: boolean
  readonly phaseTransferPractice: boolean
}

/** Facts meet in few ways, so each finding is made once. */
const made = new Map<number, Found>()

/** A pending appeal on a day. Source: LAW-TIME-09, 16, 20, LAW-TRIB-01 to 18, LAW-DUTY-13, LAW-ORD-01, LAW-ORD-02, LAW-UNO-02. */
export function pendingAppeal({ concern, on }: DecisionMatter): Found {
  const { decision, disputed, hearingOn } = concern
  const directed =
    concern.responseDirectedFor !== undefined ||
    concern.evidenceDirectedFor !== undefined ||
    hearingOn !== undefined
  const registered = directed || typeof concern.authorityReceivedAppealOn === 'number'
  const bundleLimits = bundleLimitsApply(hearingOn, on)
  const phaseTransferPractice = on >= phaseTransferPracticeFrom

  let key = decision === undefined ? 0 : 1 + decisions.indexOf(decision)
  key = key * 64 + (disputed === undefined ? 0 : 1 + maskOf(disputed))
  key = key * 16 + (registered ? 8 : 0) + (directed ? 4 : 0)
  key += (bundleLimits ? 2 : 0) + (phaseTransferPractice ? 1 : 0)
  let finding = made.get(key)
  if (finding === undefined) {
    const pending = { decision, disputed, registered, directed, bundleLimits, phaseTransferPractice }
    finding = found('open', reasonsOf(pending))
    made.set(key, finding)
  }
  return finding
}

function maskOf(disputed: readonly DisputedPart[]): number {
  let mask = 0
  for (const part of disputed) mask |= 1 << disputedParts.indexOf(part)
  return mask
}

function reasonsOf(pending: Pending): readonly Reason[] {
  const { decision, disputed, registered, directed, bundleLimits, phaseTransferPractice } = pending
  const why: Reason[] = [lettersCount]
  if (decision === 'cease') why.push(planGoesOn)
  if (!registered) why.push(registration)
  why.push(registrationLetter)
  if (directed) why.push(setDatesReplace)
  why.push(response, evidence)
  if (bundleLimits) {
    why.push(bundle)
    for (const subject of evidenceSubjects(decision, disputed)) why.push(pagesOf[subject])
  }
  if (wordsAreDisputed(decision, disputed)) why.push(workingDocument, putRightByAgreement)
  if (phaseTransferPractice && decision === 'plan' && disputed?.includes('placement') === true)
    why.push(phaseTransfer)
  why.push(requestForChanges, hearingOrPapers, dayOfDecision, powers, costs, withdrawal, settle)
  return why
}

/** Whether the appeal is about the words of the plan. Source: LAW-TRIB-16. */
function wordsAreDisputed(
  decision: Decision | undefined,
  disputed: readonly DisputedPart[] | undefined,
): boolean {
  if (decision === 'refuse-amend') return true
  if (decision !== 'plan') return false
  return disputed === undefined || disputed.length === 0 || disputed.some((part) => part !== 'placement')
}

/** Source: LAW-TRIB-13. */
const phaseTransferPracticeFrom = day('2026-01-01')

const lettersCount = reason(
  'You have made an appeal. From now on the dates in the Tribunal’s letters count.',
  'LAW-TIME-09',
)
const planGoesOn = reason(
  'If you appealed in time, the plan goes on until the Tribunal has decided.',
  'LAW-DUTY-13',
)
const registration = reason(
  'The Tribunal aims to register your appeal within 10 working days. If you have heard nothing after 25, ask.',
  'LAW-TRIB-10',
)
const registrationLetter = reason(
  'The letter that registers your appeal sets the dates for the council’s response, the last evidence and the bundle, and usually for the hearing.',
  'LAW-TRIB-11',
)
const setDatesReplace = reason(
  'A date that the Tribunal has set replaces any that could be worked out.',
  'LAW-TIME-20',
)
const response = reason(
  'The council has 30 working days for its response, unless the letter gives a date. The response must say why it opposes you, and give the child’s views or say why it has not asked for them.',
  'LAW-TIME-16',
)
const evidence = reason('You can add evidence up to the date that the Tribunal sets.', 'LAW-TRIB-18')
const bundle = reason(
  'The council puts the bundle together and sends it at least 10 working days before the hearing. The core of it has at most 100 pages, and an expert’s report at most 15.',
  'LAW-TRIB-15',
)
const pagesOf: Readonly<Record<EvidenceSubject, Reason>> = {
  'refusal-to-assess': reason(
    'On a refusal to assess each side may send 75 pages of evidence. That is a limit, not a target.',
    'LAW-TRIB-15',
  ),
  'refusal-to-issue': reason(
    'On a refusal to issue a plan each side may send 100 pages of evidence. That is a limit, not a target.',
    'LAW-TRIB-15',
  ),
  'needs-and-provision': reason(
    'On Section B and Section F each side may send 100 pages of evidence. That is a limit, not a target.',
    'LAW-TRIB-15',
  ),
  placement: reason(
    'On Section I each side may send 75 pages of evidence. That is a limit, not a target.',
    'LAW-TRIB-15',
  ),
  cease: reason(
    'On a decision to end the plan each side may send 75 pages of evidence. That is a limit, not a target.',
    'LAW-TRIB-15',
  ),
  recommendation: reason(
    'On health and social care recommendations each side may send 75 pages of evidence. That is a limit, not a target.',
    'LAW-TRIB-15',
  ),
}
const workingDocument = reason(
  'The words of the plan are settled in a working document: what is agreed is underlined, your words are bold, the council’s are in italics, and what should go is struck through.',
  'LAW-TRIB-16',
)
const phaseTransfer = reason(
  'If it is about the school for a move to the next phase in 2026, the hearing date comes only after the day for the bundle.',
  'LAW-TRIB-13',
)
const requestForChanges = reason(
  'If you need the Tribunal to change something, ask the council first, give it five days, and send its reply with form SEND7. If it is urgent, send it sooner and say why.',
  'LAW-TRIB-17',
)
const hearingOrPapers = reason(
  'There is a hearing, unless you and the council both agree to a decision on the papers. A change for refusals to assess was proposed in 2024; none was found in force, so check what the letter says.',
  'LAW-TRIB-01',
)
const dayOfDecision = reason(
  'The Tribunal decides on the needs as they are on the day of the hearing. Its decision usually comes about two weeks later.',
  'LAW-TRIB-05',
)
const putRightByAgreement = reason(
  'If you and the council agree, the Tribunal can put right what is wrong about needs or help in the plan before it decides.',
  'LAW-ORD-01',
)
const powers = reason(
  'The Tribunal can dismiss the appeal, order an assessment, a plan, a fresh decision or changes to the plan, or name another school or type of school.',
  'LAW-ORD-02',
)
const costs = reason('There is no fee, and an order to pay costs is rare.', 'LAW-TRIB-04')
const withdrawal = reason('You can withdraw, but the Tribunal may have to agree.', 'LAW-TRIB-03')
const settle = reason(
  'If the council gives way after its response, an agreement needs an order of the Tribunal. Do not withdraw before the final plan that you agreed is in your hands.',
  'LAW-UNO-02',
)
