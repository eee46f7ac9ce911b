import type { QuestionName } from '../question.ts'
import { isDay, type PathOfKind } from './path-of-kind.ts'

/** Without a plan nothing is transferred. Once it is, what the new council does next counts (LAW-EHC-12). */
export const movingAreaPath: PathOfKind = ({ hp, tr, ot }) => {
  const path: QuestionName[] = ['moved', 'has-plan']
  if (hp === 'x') return path
  path.push('plan-transferred')
  if (isDay(tr)) return [...path, 'last-review', 'informed']
  path.push('old-council-told')
  if (!isDay(ot)) path.push('old-council-aware')
  return path
}
