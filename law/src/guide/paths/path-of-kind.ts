/** A path: the questions that one kind of concern needs, in an order people expect. */
import type { Answers, QuestionName } from '../question.ts'

/**
 * The questions that these answers lead to, in order. Reads only answers of questions that it has named
 * before, so that an answer that has fallen away decides nothing.
 */
export type PathOfKind = (answers: Answers) => readonly QuestionName[]

/** Whether an answer is a day, and not `x`, `u` or absent. A year or a code has no hyphen. */
export function isDay(answer: string | undefined): boolean {
  return answer?.includes('-') === true
}

/** The complaint, and its answer unless nobody has complained. */
export function complaintPath({ co }: Answers): readonly QuestionName[] {
  return co === 'x' ? noComplaint : complaint
}
const noComplaint: readonly QuestionName[] = ['complained']
const complaint: readonly QuestionName[] = ['complained', 'complaint-answered']

/** The same, and once it is known not to be answered, or not known, whether it was acknowledged (LAW-CMP-08). */
export function acknowledgedPath({ co, ca }: Answers): readonly QuestionName[] {
  if (co === 'x') return noComplaint
  return ca === 'x' || ca === 'u' ? [...complaint, 'acknowledged'] : complaint
}
