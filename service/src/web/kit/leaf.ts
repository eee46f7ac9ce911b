/** A day as a leaf of a wall calendar: the most important date of a page. */
import { type Day, monthName, partsOf, weekdayName } from '@way-forward/law'
import { isoDay } from './date.ts'
import { type Html, html } from './html.ts'

/** The leaf of a day: weekday, number, month and year, read out as one date. */
export function leaf(day: Day): Html {
  const { year, dayOfMonth } = partsOf(day)
  return html`<time class="leaf" datetime="${isoDay(day)}"><span class="leaf__weekday">${weekdayName(day)}</span> <span class="leaf__day">${dayOfMonth}</span> <span class="leaf__month">${monthName(day)} ${year}</span></time>`
}
