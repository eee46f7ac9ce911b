/** A complaint that goes on to the next stage: the answer that came, and why it does not settle the matter. */
import type { Event } from '@way-forward/law'
import { choice, dayField, type Field, type GivenFields, lines } from '../field.ts'
import type { Block } from '../letter.ts'
import { dayOr, line } from '../prose.ts'
import { because } from './complaint-parts.ts'

/** Fields of a complaint that may be the first or the next. */
export const stageFields = {
  stage: choice(
    'Is this your first complaint about it?',
    { first: 'Yes, this is the first', next: 'No, I have had an answer and want the next stage' },
    'whether this is the first complaint',
  ),
  answeredOn: dayField('When was the answer that you had?', 'the date of the answer', 'If you had one.'),
  unsettled: lines(
    'Why does that answer not settle it?',
    'why the answer does not settle it',
    'If you had one. One reason a line.',
  ),
} as const satisfies Readonly<Record<string, Field>>

/** Whether the letter asks for a stage after the first. */
export function isNextStage({ stage }: Pick<GivenFields<typeof stageFields>, 'stage'>): boolean {
  return stage === 'next'
}

/** The answer that came, where there was one. */
export function earlierAnswer(given: GivenFields<typeof stageFields>): readonly Block[] {
  if (!isNextStage(given)) return []
  return because(
    line`The answer of ${dayOr(given.answeredOn, stageFields.answeredOn.gap)} does not settle my complaint, for ${given.unsettled.length === 1 ? 'this reason' : 'these reasons'}:`,
    given.unsettled,
    stageFields.unsettled.gap,
  )
}

/** The stage that a plan's answers speak of: the next, once an answer has come. */
export function stageFrom(answeredOn: Event): 'next' | undefined {
  return typeof answeredOn === 'number' ? 'next' : undefined
}
