/** The clocks of what was agreed, from steps without words: until when each term is to be done, and whether it was. */
import type { Clock } from '../clock.ts'
import { type BareMatter, bareStepsOf } from '../matter.ts'

/** The kind of each of these clocks. */
export const termClock = 'term'

/** One clock a term that has a day, on the side that does it; a term of somebody who is no side runs on a provider. */
export function agreementClocks(matter: BareMatter): readonly Clock[] {
  return bareStepsOf(matter, 'term-due').map(
    ({ id, about, onDay, atTime, side }): Clock => ({
      kind: termClock,
      step: id,
      runsOn: matter.sides.find((each) => each.id === side)?.role ?? 'provider',
      side,
      lastDay: onDay,
      laterDay: atTime?.toISOString().slice(0, 10) ?? null,
      doneOn: about === null ? null : doneOn(matter, about),
    }),
  )
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
