/** Everything that a letter says wrongly, in the order of the letter. */
import type { WrongStatement } from '../notice-check.ts'
import { passageOf } from '../sentences.ts'
import { mediationStatements } from './mediation-statements.ts'
import { routeStatements } from './route-statements.ts'
import { timeStatements } from './time-statements.ts'
import { saidOutright } from './where.ts'
import type { WrongCase, WrongRule } from './wrong-statement.ts'

/** Every statement that is looked for. */
export const wrongRules: readonly WrongRule[] = [
  ...timeStatements,
  ...mediationStatements,
  ...routeStatements,
]

/** One statement is shown at most this often. */
const mostShown = 3

/** What the letter says and the law does not, each passage once for each statement. Linear in its length. */
export function wrongStatements(seen: WrongCase): readonly WrongStatement[] {
  const found = wrongRules.flatMap(({ code, says, rule, doubt, find }) =>
    [...new Set(find(seen))]
      .filter(saidOutright)
      .slice(0, mostShown)
      .map((sentence) => ({ code, passage: passageOf(seen.letter, sentence), says, rule, doubt })),
  )
  return found.sort((a, b) => a.passage.start - b.passage.start)
}
