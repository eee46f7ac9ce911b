import type { QuestionName } from '../question.ts'
import { complaintPath, type PathOfKind } from './path-of-kind.ts'

/**
 * What is missing says who owes it (LAW-DUTY-10). Where learning is, is asked for the help in Section F;
 * whether a review is under way, for health and social care (LAW-DRS-03); the age, which says whose social
 * care it is, for social care alone (LAW-CMP-07, LAW-CMP-08). Own arrangements end the duty, and are asked
 * about where there is room.
 */
export const planNotDeliveredPath: PathOfKind = (answers) => {
  const missing = answers.ms ?? 'u'
  const isAboutLearning = missing.includes('f') || missing === 'u'
  const isAboutCare = missing.includes('h') || missing.includes('c')
  const isAgeAsked = missing.includes('c') && !isAboutLearning
  const path: QuestionName[] = ['missing']
  if (isAboutLearning) path.push('setting')
  if (isAboutCare) path.push('under-way')
  if (isAgeAsked) path.push('sixteen')
  else if (!isAboutLearning || !isAboutCare) path.push('own-arrangements')
  path.push('aware', ...complaintPath(answers))
  return path
}
