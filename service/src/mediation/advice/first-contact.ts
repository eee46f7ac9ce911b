/** The family's first contact with a mediation adviser, by any means, with this service or another before it. */
import type { BareMatter, BareStep } from '../matter.ts'
import { bareStepsOf } from '../matter.ts'

/** Its ISO day; null: none is recorded, or the reader does not see it. */
export function firstContact(matter: Pick<BareMatter, 'steps'>): string | null {
  return earliest(bareStepsOf(matter, 'contact').map(({ onDay }) => onDay))
}

/**
 * What the law's fact of the first contact becomes when a contact is recorded or corrected: the earliest of all that
 * then stand, so that a later contact never hides an earlier one.
 * @param onDay the day of the new contact; null: one is taken back
 * @returns null where no contact is left
 */
export function firstContactAfter(
  matter: Pick<BareMatter, 'steps'>,
  { corrects, onDay }: { readonly corrects: string | undefined; readonly onDay: string | null },
): string | null {
  const others = bareStepsOf(matter, 'contact').filter(({ id }: BareStep) => id !== corrects)
  return earliest([...others.map((step) => step.onDay), ...(onDay === null ? [] : [onDay])])
}

function earliest(days: readonly string[]): string | null {
  return days.toSorted()[0] ?? null
}
