/** What a service counts of the terms of an agreement that have a day: kept in time, kept late, or not. Pure. */
import { agreementClocks } from '../agreement/agreement-clocks.ts'
import { type BareMatter, bareStepsOf } from '../matter.ts'

export interface CountedTerm {
  readonly term: string
  /** `not-done`: nobody says that it was done, or another side says that it was not. */
  readonly word: 'on-time' | 'late' | 'not-done'
  /** ISO day: its last day on the latest reading, by which it is counted. */
  readonly onDay: string
}

/**
 * The terms of which it can be said. One that is done counts at once; one that is not, once its day has passed on every
 * reading. @param matter as its service sees it @param today ISO day
 */
export function termsCounted(matter: BareMatter, today: string): readonly CountedTerm[] {
  const terms = new Map(bareStepsOf(matter, 'term-due').map(({ id, about }) => [id, about]))
  return agreementClocks(matter).flatMap(({ step, lastDay, laterDay, doneOn }) => {
    const term = terms.get(step ?? '') ?? null
    const onDay = laterDay ?? lastDay
    if (term === null || (doneOn === null && onDay >= today)) return []
    return [{ term, onDay, word: doneOn === null ? 'not-done' : doneOn <= onDay ? 'on-time' : 'late' }]
  })
}
