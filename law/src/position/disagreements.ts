/** Facts that cannot all be true: named, and then left out as far as is safe. */

import { rulesOfConcern } from '../concerns/concerns.ts'
import { councilDecisionDisagreements } from '../concerns/council-decision-disagreements.ts'
import { type Concern, factOf } from '../facts.ts'
import type { Warning } from '../rule.ts'

/** A concern without the facts that cannot be true beside the others, and a warning for each pair. */
export interface Agreed {
  readonly concern: Concern
  readonly warnings: readonly Warning[]
}

/**
 * Leaves out what cannot be true. What is left out counts as not known, so that a family is warned on
 * the earliest reading and refused nothing. Source: LAW-TIME-21.
 */
export function withoutDisagreements(given: Concern): Agreed {
  if (given.kind !== 'council-decision') return inSequence(given)
  const agreed = councilDecisionDisagreements(given)
  const rest = inSequence(agreed.concern)
  return rest.warnings.length === 0
    ? agreed
    : { concern: rest.concern, warnings: [...agreed.warnings, ...rest.warnings] }
}

function inSequence(given: Concern): Agreed {
  const values = given as Readonly<Record<string, unknown>>
  let left: Record<string, unknown> | null = null
  const warnings: Warning[] = []
  for (const { earlier, later, rule } of rulesOfConcern(given.kind).sequences) {
    const first = (left ?? values)[earlier]
    const then = (left ?? values)[later]
    if (typeof then !== 'number') continue
    const isBefore = typeof first === 'number' && then < first
    if (!isBefore && first !== 'no') continue
    const names = { first: labelOf(given, earlier), second: labelOf(given, later) }
    if (isBefore) {
      left = { ...(left ?? values), [later]: undefined }
      warnings.push({
        concern: given.id,
        code: 'facts-disagree',
        say: `Two dates disagree: ${names.second} is dated before ${names.first}. Check both; until then ${names.second} is left out.`,
        rule,
        facts: [later, earlier],
      })
    } else {
      left = { ...(left ?? values), [earlier]: undefined }
      warnings.push({
        concern: given.id,
        code: 'facts-disagree',
        say: `Two answers disagree: ${names.second} has a day, and yet ${names.first} has not happened. Check both; until then ${names.second} counts.`,
        rule,
        facts: [earlier, later],
      })
    }
  }
  return left === null ? { concern: given, warnings: [] } : { concern: left as unknown as Concern, warnings }
}

function labelOf(concern: Concern, name: string): string {
  return factOf(concern.kind, name)?.label ?? name
}
