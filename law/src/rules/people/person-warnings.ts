/** What must be seen about who acts, whatever the concern. */
import type { Facts } from '../../facts.ts'
import type { Warning } from '../../rule.ts'
import type { Day } from '../../time/day.ts'

/** The warnings about the person. */
export function personWarnings(_facts: Facts, _on: Day): readonly Warning[] {
  return []
}
