import type { QuestionName } from '../question.ts'
import { complaintPath, type PathOfKind } from './path-of-kind.ts'

/** Whether it is followed is asked only once it has been answered; until then the day for the answer counts (LAW-REC-05). */
export const recommendationPath: PathOfKind = (answers) => {
  const path: QuestionName[] = ['recommended-about', 'recommended-on', 'recommendation-answered']
  path.push(answers.rc === 'x' ? 'directed-for' : 'followed')
  path.push(...complaintPath(answers))
  return path
}
