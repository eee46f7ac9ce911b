/** Which questions a family is asked: only those that some rule still needs, in an order people expect. */
import { parseDay } from '../time/day.ts'
import type { Answers, QuestionName } from './question.ts'

/**
 * Every question of the path that these answers are on, in order. A question without an answer is taken
 * as not known, so that answers given beyond a gap stay.
 *
 * Whether an appeal has been made comes third, because a yes spares all that follows. A draft or a
 * proposal ends after its date (LAW-APP-10). The adviser is not asked about where only the placement is
 * disputed (LAW-MED-06); there a certificate matters only to those who mediate of their own wish
 * (LAW-MED-39). Where only health or social care is disputed there is no appeal (LAW-APP-11), so that only
 * mediation is asked about. Nobody who was not contacted has issued a certificate (LAW-MED-07), and with a
 * certificate the council's time to arrange mediation decides nothing more.
 */
export function pathOf(answers: Answers): readonly QuestionName[] {
  const path: QuestionName[] = ['decision', 'dates']
  if (answers.d === 'dp' || answers.d === 'pa') return path
  path.push('appeal')
  if (isDay(answers.t)) return path
  if (answers.d === 'pl') path.push('disputed')
  if (answers.d === 'pl' && answers.p === 'i') {
    path.push('mediation')
    if (answers.m !== 'x') path.push('certificate')
    return path
  }
  if (answers.d === 'pl' && isHealthOrCareAlone(answers.p)) return [...path, 'mediation']
  path.push('adviser')
  if (answers.a !== 'x') path.push('certificate')
  if (answers.a === 'x' || !isDay(answers.c)) path.push('mediation')
  return path
}

/** The first question of the path that has no answer yet, or null when the path has ended. */
export function nextQuestion(answers: Answers): QuestionName | null {
  return pathOf(answers).find((question) => answers[keyOf[question]] === undefined) ?? null
}

/** The answer that settles each question. The day of sending (`s`) only adds to the date on the letter. */
export const keyOf = {
  decision: 'd',
  dates: 'l',
  disputed: 'p',
  adviser: 'a',
  certificate: 'c',
  mediation: 'm',
  appeal: 't',
} as const satisfies Record<QuestionName, keyof Answers>

function isHealthOrCareAlone(parts: string | undefined): boolean {
  return parts === 'h' || parts === 'c' || parts === 'hc'
}

function isDay(answer: string | undefined): boolean {
  return answer !== undefined && parseDay(answer) !== null
}
