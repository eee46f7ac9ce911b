/** The years that a question offers, from the day on which it is asked. */
import { type Day, partsOf, type Question } from '@way-forward/law'

/** The years from `from` to `to` as the question counts them from this year, in that order. */
export function yearsOf({ from, to }: Extract<Question, { kind: 'year' }>, today: Day): readonly number[] {
  const { year } = partsOf(today)
  const step = from <= to ? 1 : -1
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => year + from + step * index)
}
