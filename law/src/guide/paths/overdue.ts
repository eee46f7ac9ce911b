import type { Answers, QuestionName } from '../question.ts'
import { complaintPath, type PathOfKind } from './path-of-kind.ts'
import { phaseQuestions } from './phase-transfer.ts'

/** The question about the day on which each clock starts, by the code of the clock. */
const startOfClock: Readonly<Record<string, QuestionName>> = {
  ad: 'request-received',
  rt: 'request-received',
  fp: 'request-received',
  ar: 'plan-reviewed',
  rd: 'meeting-held',
  fa: 'changes-sent',
  ra: 'request-received',
  rf: 'told-of-reassessment',
}

/** What is late, and since when. A move between phases has a date in the calendar; a clock not known has no start. */
export function clockPath(answers: Answers): readonly QuestionName[] {
  const { cl } = answers
  if (cl === 'pt') return ['clock', ...phaseQuestions(answers)]
  const start = cl === undefined ? undefined : startOfClock[cl]
  return start === undefined ? ['clock'] : ['clock', start]
}

/** What is late, whether it was done since, and the complaint about it. */
export const overduePath: PathOfKind = (answers) => [...clockPath(answers), 'done', ...complaintPath(answers)]
