/** On whom the clocks of a matter run, in words. */

import { termClock } from '../../../../mediation/agreement/agreement-clocks.ts'
import { issuesWordOf, whoArranges } from '../../../../mediation/arranging/who-arranges.ts'
import type { Clock } from '../../../../mediation/clock.ts'
import { type Matter, sideOf, stepsOf } from '../../../../mediation/matter.ts'
import { roleNames } from '../../../../mediation/role-words.ts'
import { words } from './words.ts'

/**
 * On whom it runs, by name. Notice of a meeting is whoever arranges it to give, though the service sends it (reg 37(2)). Of a
 * term whoever the agreement names, where that is no side here.
 */
export function runnerOf(
  { kind, runsOn, side, step }: Clock,
  { sides, service, steps }: Pick<Matter, 'sides' | 'service' | 'steps'>,
): string {
  if (kind === 'mediation-notice') {
    const { arranger } = whoArranges(issuesWordOf({ steps }))
    return sideOf({ sides }, arranger)?.name ?? roleNames[arranger]
  }
  if (runsOn === 'service') return service.name
  if (kind === termClock && side === null) return namedInTerm({ steps }, step) ?? words.somebodyElse
  return (sides.find(({ id }) => id === side) ?? sideOf({ sides }, runsOn))?.name ?? roleNames[runsOn]
}

/** Who does what was agreed, as its words name them; null: the reader does not read it. @param step that says so */
export function namedInTerm({ steps }: Pick<Matter, 'steps'>, step: string | null): string | null {
  const terms = [...stepsOf({ steps }, 'term-due'), ...stepsOf({ steps }, 'term-undated')]
  return terms.find(({ id }) => id === step)?.body.who ?? null
}
