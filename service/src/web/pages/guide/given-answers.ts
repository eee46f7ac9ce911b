/** The answers given so far, in words, each with a link to change it. */
import { en, type QuestionName, type Reading } from '@way-forward/law'
import { answerInWords } from '../../../documents/plan/answers-in-words.ts'
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
      const lines = isOpen ? [words.notAnswered] : answerInWords(question, answers)
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
