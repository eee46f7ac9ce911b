/** Whether health is among the issues of a mediation, and what health care is wanted. Source: LAW-MED-02, LAW-MED-03. */
import type { Concern } from '@way-forward/law'
import { choice, lines } from '../field.ts'

/** Asks it. */
export const healthField = choice(
  'Is health care in the plan one of the issues?',
  { no: 'No', also: 'Yes, with other issues', only: 'Yes, it is the only issue' },
  'whether health care is one of the issues',
)

/** Asks what is wanted, which must be told where it is missing. */
export const healthWantedField = lines(
  'What health care do you want the plan to specify?',
  'the health care that you want the plan to specify',
  'One thing a line: what, how much and how often.',
)

/** What a plan's answers say; undefined where they say nothing of what is disputed. */
export function healthFrom(concern: Concern): 'no' | 'also' | 'only' | undefined {
  if (concern.kind !== 'council-decision' || concern.disputed === undefined) return undefined
  if (!concern.disputed.includes('health')) return 'no'
  return concern.disputed.length === 1 ? 'only' : 'also'
}
