/** How long a family has to complain about health or social care. */
import type { Day } from '../../time/day.ts'
import { monthsAfter } from '../../time/period.ts'

const months = 12

/**
 * Whether the 12 months to complain are over, on the latest reading: the day on which the family first
 * knew never lies before the matter itself. A later complaint may be accepted. Source: LAW-CMP-07 (one
 * year after the grounds arose), LAW-CMP-08 (12 months after the matter or learning of it), LAW-TIME-21.
 * @param aware the day on which the family first knew; undefined where nobody has said
 */
export function complaintTimeIsOver(aware: Day | undefined, on: Day): boolean {
  return aware !== undefined && on > monthsAfter(aware, months)
}
