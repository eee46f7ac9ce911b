/** Where the guide leads: the addresses of its pages, and what follows an answer. */
import { type Answers, addressOf, type QuestionName, type Reading, readAnswers } from '@way-forward/law'

/** Someone who came from the list of answers goes back there after a change. */
export type Return = 'answers' | null

/** Where to go back to, as an address says. */
export function returnOf(query: URLSearchParams): Return {
  return query.get('then') === 'answers' ? 'answers' : null
}

/** The address of a question with these answers. */
export function questionAddress(question: QuestionName, answers: Answers, back: Return = null): string {
  return withAnswers(`/guide/${question}`, answers, back)
}

/** The address of any page with these answers. */
export function withAnswers(path: string, answers: Answers, back: Return = null): string {
  const parts = [addressOf(answers), back === null ? '' : `then=${back}`].filter((part) => part !== '')
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`
}

/** Reads changed answers against the path: those that they no longer lead to fall away, the rest stay. */
export function readChanged(answers: Answers): Reading {
  return readAnswers(new URLSearchParams(addressOf(answers)))
}

/**
 * Where to go once a question has been answered: the question after it (with its answer, where it has
 * one), and at the end the plan. After a change from the list of answers: what the change newly asks, then
 * the list.
 * @param answers all answers, the new one among them
 */
export function afterQuestion(question: QuestionName, answers: Answers, back: Return): string {
  const reading = readChanged(answers)
  if (back === 'answers') {
    return reading.next === null
      ? withAnswers('/guide/answers', reading.answers)
      : questionAddress(reading.next, reading.answers, back)
  }
  const following = reading.path[reading.path.indexOf(question) + 1]
  return following === undefined
    ? withAnswers('/plan', reading.answers)
    : questionAddress(following, reading.answers)
}

/** Where the back link of a question leads, with every answer kept. */
export function beforeQuestion(question: QuestionName, { path, answers }: Reading, back: Return): string {
  if (back === 'answers') return withAnswers('/guide/answers', answers)
  const previous = path[path.indexOf(question) - 1]
  return previous === undefined ? '/' : questionAddress(previous, answers)
}

/** The first question still to be answered, or the list of answers where there is none. */
export function firstGap({ next, answers }: Reading): string {
  return next === null ? withAnswers('/guide/answers', answers) : questionAddress(next, answers)
}
