/** The family's first contact with a mediation adviser, by any means, with this service or another before it. */
import { earliest } from '../clock.ts'
import { type BareMatter, bareStepsOf, takenBack } from '../matter.ts'

/** Its ISO day; null: none is recorded, or the reader does not see it. */
export function firstContact(matter: Pick<BareMatter, 'steps'>): string | null {
  return earliest(bareStepsOf(matter, 'contact').map(({ onDay }) => onDay))
}

/**
 * The first day of steps of a kind once another is recorded, or one is corrected: the earliest of all that then stand.
 * @param said the new one; `taken-back`: what it corrects is not so
 * @returns an ISO day; null where none is left
 */
export function earliestAfter(
  matter: Pick<BareMatter, 'steps'>,
  kind: 'contact' | 'authority-told',
  said: { readonly word: string | null; readonly onDay: string; readonly corrects: string | undefined },
): string | null {
  const others = bareStepsOf(matter, kind).filter(({ id }) => id !== said.corrects)
  return earliest([...others.map(({ onDay }) => onDay), ...(said.word === takenBack ? [] : [said.onDay])])
}
