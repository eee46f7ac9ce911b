/** What of a plan cannot be appealed during detention. */
import type { CouncilDecision } from '../../facts.ts'

/**
 * Whether a disagreement with a plan leaves out the school or other setting, which alone can be appealed in
 * custody. Source: LAW-DET-01.
 */
export function disputesOnlyWords({
  decision,
  disputed,
}: Pick<CouncilDecision, 'decision' | 'disputed'>): boolean {
  return (
    decision === 'plan' && disputed !== undefined && disputed.length > 0 && !disputed.includes('placement')
  )
}
