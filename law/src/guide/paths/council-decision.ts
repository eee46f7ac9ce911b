import type { Answers, QuestionName } from '../question.ts'
import { isDay, type PathOfKind } from './path-of-kind.ts'

/**
 * Whether an appeal has been made comes third, because a yes spares all that follows but what is disputed,
 * where a plan comes or stays: that also says who else can be complained of. A draft or a proposal has no
 * appeal (LAW-APP-10). The adviser is not asked about where only the placement is disputed (LAW-MED-06); there a certificate matters only to those who mediate of their own wish
 * (LAW-MED-39). Where only health or social care is disputed there is no appeal (LAW-APP-11), so that only
 * mediation is asked about, and the age for social care. Nobody who was not contacted has issued a certificate (LAW-MED-07), and with a
 * certificate the council's time to arrange mediation decides nothing more.
 */
export const councilDecisionPath: PathOfKind = (answers) => {
  const path: QuestionName[] = ['decision', 'dates']
  if (answers.d === 'dp' || answers.d === 'pa') return [...path, 'disputed']
  path.push('appeal')
  if (answers.d === 'pl' || answers.d === 'rm') path.push('disputed')
  if (answers.d === 'pl' && isHealthOrCareAlone(answers.p)) return [...path, ...healthOrCarePath(answers)]
  if (isDay(answers.t)) return path
  if (answers.d === 'pl' && answers.p === 'i') {
    path.push('mediation')
    if (answers.m !== 'x') path.push('certificate')
    return path
  }
  path.push('adviser')
  if (answers.a !== 'x') path.push('certificate')
  if (answers.a === 'x' || !isDay(answers.c)) path.push('mediation')
  return path
}

/** The age says whether it is children's or adults' social care (LAW-CMP-07, LAW-CMP-08). */
function healthOrCarePath({ p }: Answers): readonly QuestionName[] {
  return p === 'h' ? ['mediation'] : ['mediation', 'sixteen']
}

function isHealthOrCareAlone(parts: string | undefined): boolean {
  return parts === 'h' || parts === 'c' || parts === 'hc'
}
