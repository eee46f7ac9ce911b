/** The answers given so far, in words, each with a link to change it. */
import {
  type Answers,
  en,
  keyOf,
  parseDay,
  type QuestionName,
  type Reading,
  writtenDay,
} from '@way-forward/law'
import type { SummaryRow } from '../../govuk/summary-list.ts'
import { html } from '../../kit/html.ts'
import { questionAddress, type Return } from './way.ts'
import { words } from './words.ts'

/**
 * One row for each question of the path that has an answer, and one for the first that has none.
 * @param leaveOut the question that is on the screen, or null
 * @param back where a change leads back to
 */
export function answerRows(
  reading: Reading,
  leaveOut: QuestionName | null,
  back: Return,
): readonly SummaryRow[] {
  const { path, answers, next } = reading
  return path
    .filter((question) => question !== leaveOut)
    .map((question) => {
      const isOpen = question === next
      const lines = isOpen ? [words.notAnswered] : linesOf(question, answers)
      return {
        key: { text: en[question].short },
        value: { html: html`${lines.map((line, index) => (index === 0 ? line : html`<br>${line}`))}` },
        actions: {
          items: [
            {
              href: questionAddress(question, answers, back),
              text: isOpen ? words.answer : words.change,
              visuallyHiddenText: words.hidden(en[question].short),
            },
          ],
        },
      }
    })
}

/** An answer in words: the lines of the letter's dates, a line for each of several choices, one line for any other. */
export function linesOf(question: QuestionName, answers: Answers): readonly string[] {
  const own = en[question]
  if (own.kind === 'dates') return linesOfDates(answers)
  const answer = answers[keyOf(question)]
  if (own.kind === 'many') return [...(answer ?? '')].map((letter) => shortOf(question, letter) ?? letter)
  // A letter from the council is said by its own answers.
  if (answer === undefined) return [shortOf(question, 'l') ?? '']
  const written = writtenOrNull(answer)
  if (written !== null) return [own.kind === 'event' ? words.yesOn(written) : written]
  if (own.kind === 'year' && answer !== 'u') return [own.yearText(Number(answer))]
  return [shortOf(question, answer) ?? words.unknown]
}

function linesOfDates({ l, s }: Answers): readonly string[] {
  const dated = writtenOrNull(l)
  const sent = writtenOrNull(s)
  const lines = [dated === null ? words.noDate : words.dated(dated)]
  if (sent !== null) lines.push(words.sent(sent))
  else if (s === 'u') lines.push(words.sentUnknown)
  return lines
}

function shortOf(question: QuestionName, value: string | undefined): string | undefined {
  return en[question].options.find((option) => option.value === value)?.short
}

function writtenOrNull(answer: string | undefined): string | null {
  const day = answer === undefined ? null : parseDay(answer)
  return day === null ? null : writtenDay(day)
}
