import { complaintPath, type PathOfKind } from './path-of-kind.ts'
import { phaseQuestions } from './phase-transfer.ts'

/** A move between phases has a date in the calendar; every other clock starts on some day. */
export const overduePath: PathOfKind = (answers) => [
  'clock',
  ...(answers.cl === 'pt' ? phaseQuestions(answers) : (['clock-started'] as const)),
  'done',
  ...complaintPath(answers),
]
