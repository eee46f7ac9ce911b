/** Whether a disagreement with a decision is about health or social care too, so that its complaint is open beside. */
import type { CouncilDecision, Decision } from '../../facts.ts'

/** `decision-unknown`, `disputed-unknown`: it turns on this fact. */
export type Disputes = 'yes' | 'no' | 'decision-unknown' | 'disputed-unknown'

/** Whether this part of the plan is in dispute. Source: LAW-APP-11 (health and social care on their own cannot be appealed). */
export function disputesPart(
  { decision, disputed }: Pick<CouncilDecision, 'decision' | 'disputed'>,
  part: 'health' | 'social-care',
): Disputes {
  if (disputed !== undefined && disputed.length > 0) return disputed.includes(part) ? 'yes' : 'no'
  if (decision === undefined) return 'decision-unknown'
  return aboutWords.includes(decision) ? 'disputed-unknown' : 'no'
}

/** Decisions about what a plan says, or is to say. */
const aboutWords: readonly Decision[] = ['plan', 'draft-plan', 'proposal-to-amend', 'refuse-amend']
