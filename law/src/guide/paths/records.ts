import type { QuestionName } from '../question.ts'
import { isDay, type PathOfKind } from './path-of-kind.ts'

/** The month, and the longer time where it was announced, only until the copies have come (LAW-SAR-01). */
export const recordsPath: PathOfKind = ({ sr, sa }) => {
  const path: QuestionName[] = ['records-asked']
  if (sr === 'x') return path
  path.push('records-came')
  if (!isDay(sa)) path.push('records-extended')
  return path
}
