import type { QuestionName } from '../question.ts'
import type { PathOfKind } from './path-of-kind.ts'

/** The usual two stages of a council's review, as far as they have come (LAW-TRN-01). */
export const transportPath: PathOfKind = ({ rv, rw, ss }) => {
  const path: QuestionName[] = ['post-16', 'refused-on', 'review-asked']
  if (rv === 'x') return path
  path.push('review-answered')
  if (rw === 'x') return path
  path.push('second-stage')
  if (ss !== 'x') path.push('second-stage-decided')
  return path
}
