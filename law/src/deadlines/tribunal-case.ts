/** What the two clocks share that run differently in an appeal and in a discrimination claim. */
import type { Day } from '../time/day.ts'
import { optionalChoice } from './field.ts'
import type { Step } from './kind.ts'

/** Which of the two the Tribunal has before it. */
export const tribunalCase = optionalChoice(
  ['sen', 'discrimination'],
  'An appeal about special educational needs, or a disability discrimination claim.',
)

/** The step for the later reading where the kind of case is not given. Source: LAW-TIME-08. */
export function inSenCase(from: Day, end: Day | 'beyond'): Step {
  return {
    say: 'In a special educational needs case, without August and 25 December to 1 January',
    from,
    to: end === 'beyond' ? null : end,
    rule: 'LAW-TIME-08',
  }
}

/** The doubt where the kind of case is not given and makes a difference. */
export const caseNotGiven: readonly string[] = [
  'The kind of case is not given. In a special educational needs case August and 25 December to 1 January are not counted; the plain count is safe.',
]
