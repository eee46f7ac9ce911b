/** By when the plan must name the next school or college before a move to another phase of education. */
import type { Deadline } from '../../deadlines/kind.ts'
import { phaseTransfer } from '../../deadlines/phase-transfer.ts'
import { post16Transfer } from '../../deadlines/post-16-transfer.ts'
import type { Phase } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import type { Calendar } from '../../time/working-day.ts'
import { deadlineWithin } from './lateness.ts'

/** What is known of a move. */
export interface MoveOfPhase {
  readonly phase?: Phase | undefined
  readonly transferYear?: number | undefined
  /** The day of a move between post-16 institutions. */
  readonly transferOn?: Day | undefined
}

/**
 * The council's time before the move: 15 February or 31 March of its year, or five months before a move
 * between post-16 institutions. Source: LAW-PHASE-01, LAW-PHASE-02.
 * @returns undefined where a fact is missing, null where the bank holidays are not known so far
 */
export function transferDeadline(
  { phase, transferYear, transferOn }: MoveOfPhase,
  calendar: Calendar,
): Deadline | null | undefined {
  if (phase === undefined) return undefined
  if (phase === 'between-post-16') {
    if (transferOn === undefined) return undefined
    return deadlineWithin(post16Transfer, { transfer: transferOn }, calendar)
  }
  if (transferYear === undefined) return undefined
  const to = phase === 'secondary-to-post-16' ? 'post-16' : 'other'
  return deadlineWithin(phaseTransfer, { year: transferYear, to }, calendar)
}
