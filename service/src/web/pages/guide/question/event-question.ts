/** The questions about something that may have happened, and the answer that each settles. */
import type { AnswerKey, QuestionName } from '@way-forward/law'

export const keyOfEvent = {
  adviser: 'a',
  certificate: 'c',
  mediation: 'm',
  appeal: 't',
} as const satisfies Partial<Record<QuestionName, AnswerKey>>

/** A question with a yes that has a day, a no, and a not known. */
export type EventQuestion = keyof typeof keyOfEvent

export function isEventQuestion(question: QuestionName): question is EventQuestion {
  return Object.hasOwn(keyOfEvent, question)
}
