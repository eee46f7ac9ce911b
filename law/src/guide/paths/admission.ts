import type { QuestionName } from '../question.ts'
import { isDay, type PathOfKind } from './path-of-kind.ts'

/** With a plan the place is disputed through the plan, and no admission appeal is asked about (LAW-ADM-01). */
export const admissionPath: PathOfKind = ({ hp, aa, dd }) => {
  const path: QuestionName[] = ['has-plan', 'refused-on']
  if (hp === 'y') return path
  path.push('admission-appeal')
  if (aa === 'x') return path
  path.push('admission-decided')
  if (!isDay(dd)) path.push('admission-hearing')
  return path
}
