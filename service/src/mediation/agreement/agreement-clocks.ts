/** The clocks of what was agreed, from steps without words: until when each term is to be done, and whether it was. */
import type { Calendar } from '@way-forward/law'
import type { Clock } from '../clock.ts'
import { type BareMatter, bareStepsOf } from '../matter.ts'
import { laterOfOnePlan } from './term-time.ts'

/** The kind of each of these clocks. */
export const termClock = 'term'

/** One clock a term that has a day, on the side that does it; a term of somebody who is no side runs on a provider. */
export function agreementClocks(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  const made = bareStepsOf(matter, 'agreed').at(-1)?.onDay ?? null
  return bareStepsOf(matter, 'term-due').map(({ id, about, onDay, side, word }): Clock => {
    const later = word === 'as-ordered-with-help' && made !== null ? laterOfOnePlan(made, calendar) : null
    return {
      kind: termClock,
      step: id,
      runsOn: matter.sides.find((each) => each.id === side)?.role ?? 'provider',
      side,
      lastDay: onDay,
      laterDay: later !== null && later > onDay ? later : null,
      doneOn: about === null ? null : doneOn(matter, about),
    }
  })
}

/**
 * The day on which a term was done, as far as it stands undisputed: what whoever does it says counts until another
 * side disputes it, and what another side confirms counts in its place.
 * @returns ISO day; null: it was not done, or that is disputed
 */
export function doneOn(matter: Pick<BareMatter, 'steps'>, term: string): string | null {
  const last = bareStepsOf(matter, 'term')
    .filter(({ about }) => about === term)
    .at(-1)
  return last === undefined || last.word === 'disputed' ? null : last.onDay
}
