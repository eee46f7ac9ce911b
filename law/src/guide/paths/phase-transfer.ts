import type { Answers, QuestionName } from '../question.ts'
import type { PathOfKind } from './path-of-kind.ts'

/** A move between post-16 places has a day of its own, every other one a year (LAW-PHASE-01, LAW-PHASE-02). */
export function phaseQuestions({ ph }: Answers): readonly QuestionName[] {
  return ['phase', ph === 'pp' ? 'transfer-day' : 'transfer-year']
}

/** The move, and whether the plan that names the next place has come. */
export const phaseTransferPath: PathOfKind = (answers) => [...phaseQuestions(answers), 'final-plan']
