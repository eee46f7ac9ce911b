/** The clocks of all terms as one picture over time. It says nothing that the table below it does not say in words. */
import { type Day, day, isoOf } from '@way-forward/law'
import { shortDay } from '../../../../../documents/plan/short-day.ts'
import type { KeptTerm } from '../../../../../mediation/agreement/kept-terms.ts'
import { type Html, html, nothing } from '../../../../kit/html.ts'

const lane = 34
const head = 34

/** @param agreedOn ISO day @param today the day on which it is looked at */
export function termsPicture(terms: readonly KeptTerm[], agreedOn: string, today: Day): Html {
  const dated = terms
    .map((each, index) => ({ ...each, number: index + 1 }))
    .filter(({ term }) => term.lastDay !== null)
  if (dated.length === 0) return nothing
  const from = day(agreedOn)
  const to = Math.max(
    today,
    ...dated.flatMap(({ term, doneOn }) => [
      day(term.laterDay ?? term.lastDay ?? agreedOn),
      day(doneOn ?? agreedOn),
    ]),
  )
  const length = Math.max(to - from, 1)
  // In hundredths of any width, with room for the numbers on the left and a last day at the right edge.
  const placeOf = (on: number): string =>
    `${(6 + (Math.min(Math.max(on - from, 0), length) / length) * 88).toFixed(2)}%`
  const height = head + dated.length * lane + 26
  return html`<svg class="term-picture" height="${height}" aria-hidden="true" focusable="false"><text class="timeline__label" x="${placeOf(today)}" y="15" text-anchor="${today - from > length * 0.85 ? 'end' : today - from < length * 0.1 ? 'start' : 'middle'}">Today</text><line class="term-picture__today" x1="${placeOf(today)}" x2="${placeOf(today)}" y1="22" y2="${height - 24}"/>${dated.map(
    ({ term, doneOn, isLate, number }, index) => {
      const y = head + index * lane + lane / 2
      const last = day(term.lastDay ?? agreedOn)
      const later = term.laterDay === null ? null : day(term.laterDay)
      const done = doneOn === null ? null : day(doneOn)
      return html`<text class="timeline__label" x="0" y="${y + 6}">${number}</text><line class="term-picture__way" x1="${placeOf(from)}" x2="${placeOf(last)}" y1="${y}" y2="${y}"/>${
        later === null
          ? nothing
          : html`<line class="term-picture__later" x1="${placeOf(last)}" x2="${placeOf(later)}" y1="${y}" y2="${y}"/>`
      }${
        isLate && done === null
          ? html`<line class="term-picture__late" x1="${placeOf(later ?? last)}" x2="${placeOf(today)}" y1="${y}" y2="${y}"/>`
          : nothing
      }<line class="term-picture__last" x1="${placeOf(last)}" x2="${placeOf(last)}" y1="${y - 10}" y2="${y + 10}"/>${
        done === null
          ? nothing
          : html`<circle class="term-picture__done" cx="${placeOf(done)}" cy="${y}" r="7"/>`
      }`
    },
  )}<text class="timeline__label timeline__label--quiet" x="6%" y="${height - 6}">${shortDay(from)}</text><text class="timeline__label timeline__label--quiet" x="94%" y="${height - 6}" text-anchor="end">${shortDay(day(isoOf(to as Day)))}</text></svg><p class="small soft">Each line runs from the agreement to the last day of a term, by its number. A dashed part is the later reading; a disc says when it was done.</p>`
}
