import type { QuestionName } from '../question.ts'
import type { PathOfKind } from './path-of-kind.ts'

/** Whether there is a plan is asked only of a first assessment; the last assessment matters to each (LAW-DUTY-06, LAW-EHC-11). */
export const requestPath: PathOfKind = (answers) => {
  const path: QuestionName[] = []
  if (answers.qa === 'a') path.push('has-plan')
  path.push('assessed', 'requested')
  if (answers.rq !== 'x') path.push('request-answered')
  return path
}
