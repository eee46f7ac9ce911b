import type { Answers, QuestionName } from '../question.ts'
import { acknowledgedPath, type PathOfKind } from './path-of-kind.ts'

/** The day of the last step of a children's complaint, by how far it has come (LAW-CMP-07). */
const dayOfStage: Readonly<Record<string, QuestionName>> = {
  w: 'complained-on',
  a: 'stage-1-answered-on',
  r: 'stage-2-requested-on',
  b: 'stage-2-answered-on',
  p: 'panel-requested-on',
  m: 'panel-met-on',
  f: 'panel-reported-on',
  e: 'complaint-answered-on',
}

/** Children's social care: how far the three stages have come, and one day. */
export const childrensSocialCarePath: PathOfKind = ({ sg }: Answers) => {
  const day = sg === undefined ? undefined : dayOfStage[sg]
  return ['plan-stage', 'aware', 'complaint-stage', ...(day === undefined ? [] : [day])]
}

/** Adults' social care: one complaint and its answer (LAW-CMP-08). */
export const adultsSocialCarePath: PathOfKind = (answers) => [
  'plan-stage',
  'aware',
  ...acknowledgedPath(answers),
]
