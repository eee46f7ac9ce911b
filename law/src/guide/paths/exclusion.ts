import type { QuestionName } from '../question.ts'
import { isDay, type PathOfKind } from './path-of-kind.ts'

/**
 * A permanent exclusion goes to the governors, and from there to the review panel. Whoever asked for the
 * panel was not taken back (LAW-EXC-01, LAW-EXC-02).
 */
export const permanentExclusionPath: PathOfKind = ({ gd, pk }) => {
  const path: QuestionName[] = ['setting', 'has-plan', 'excluded-on', 'governors-decided']
  if (!isDay(gd)) return path
  path.push('panel-asked', isDay(pk) ? 'panel-decided' : 'reinstated')
  return path
}

/** For a suspension, how many days are lost says what the governors must do (LAW-EXC-01). */
export const suspensionPath: PathOfKind = () => [
  'setting',
  'has-plan',
  'days-out',
  'excluded-on',
  'representations',
  'governors-decided',
]
