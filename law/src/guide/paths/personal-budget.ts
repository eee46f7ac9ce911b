import type { QuestionName } from '../question.ts'
import { complaintPath, type PathOfKind } from './path-of-kind.ts'

/** The council's own review, then the complaint (LAW-PB-01). */
export const personalBudgetPath: PathOfKind = (answers) => {
  const path: QuestionName[] = ['budget', 'refused-on', 'review-asked']
  if (answers.rv !== 'x') path.push('review-answered')
  path.push(...complaintPath(answers))
  return path
}
