/** Whether a family is asked what it thought: once, where it ended, or where the family wants no mediation. */
import { refusedMediation } from '../advice/advice-clocks.ts'
import { isFamily, type Matter, stepsOf } from '../matter.ts'

/** Whether the reader may say it now: nobody of the family has said it, and there is something to look back on. */
export function asksFeedback(matter: Matter): boolean {
  if (!isFamily(matter) || hasGivenFeedback(matter)) return false
  return stepsOf(matter, 'ended').length > 0 || refusedMediation(matter) !== null
}

/** Whether the family said what it thought, as far as the reader sees that. */
export function hasGivenFeedback({ steps }: Pick<Matter, 'steps'>): boolean {
  return steps.some(({ kind }) => kind === 'feedback')
}
