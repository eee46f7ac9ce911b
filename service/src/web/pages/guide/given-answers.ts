/** The answers given so far, in words, each with a link to change it. */
import { type Answers, en, parseDay, type QuestionName, type Reading, writtenDay } from '@way-forward/law'
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

/** An answer in words: the lines of the letter's dates, one line for any other. */
export function linesOf(question: QuestionName, answers: Answers): readonly string[] {
  switch (question) {
    case 'decision':
      return [shortOf('decision', answers.d) ?? words.decisionUnknown]
    case 'dates':
      return linesOfDates(answers)
    case 'disputed':
      return [...(answers.p ?? '')].map((letter) => shortOf('disputed', letter) ?? letter)
    case 'adviser':
      return [lineOfEvent('adviser', answers.a)]
    case 'certificate':
      return [lineOfEvent('certificate', answers.c)]
    case 'mediation':
      return [lineOfEvent('mediation', answers.m)]
    case 'appeal':
      return [lineOfEvent('appeal', answers.t)]
  }
}

function linesOfDates({ l, s }: Answers): readonly string[] {
  const dated = writtenOrNull(l)
  const sent = writtenOrNull(s)
  const lines = [dated === null ? words.noDate : words.dated(dated)]
  if (sent !== null) lines.push(words.sent(sent))
  else if (s === 'u') lines.push(words.sentUnknown)
  return lines
}

function lineOfEvent(
  question: 'adviser' | 'certificate' | 'mediation' | 'appeal',
  answer: string | undefined,
): string {
  const written = writtenOrNull(answer)
  return written === null ? (shortOf(question, answer) ?? '') : words.yesOn(written)
}

function shortOf(question: QuestionName, value: string | undefined): string | undefined {
  return en[question].options.find((option) => option.value === value)?.short
}

function writtenOrNull(answer: string | undefined): string | null {
  const day = answer === undefined ? null : parseDay(answer)
  return day === null ? null : writtenDay(day)
}
