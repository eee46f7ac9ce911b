/** Days in a few letters. */
import { type Day, monthName, partsOf } from '@way-forward/law'

/** A day in a few letters, for pictures: "4 Jan". */
export function shortDay(day: Day): string {
  return `${partsOf(day).dayOfMonth} ${monthName(day).slice(0, 3)}`
}
