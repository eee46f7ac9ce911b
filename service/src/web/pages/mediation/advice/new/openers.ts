/** For whom somebody may open a matter of a family that is not here: a mediation service, or a council. */
import type { Work } from '../../../../../auth/signed-in.ts'
import { signedIn, type Visit } from '../../../../kit/page.ts'

export interface Opener extends Work {
  /** The service itself types in a call or a letter; a council refers with the family's consent. */
  readonly isService: boolean
}

/** The places of the reader in which they may; the database decides it again. */
export function openersOf(visit: Visit): readonly Opener[] {
  return signedIn(visit).works.flatMap((work) => {
    const isService = work.kind === 'mediationService'
    const may = isService ? work.capacities.includes('mediationAdviser') : work.kind === 'authority'
    return may ? [{ ...work, isService }] : []
  })
}

/** The one that the address or the form names, else the first; null: there is none. */
export function chosenOpener(openers: readonly Opener[], named: string | null): Opener | null {
  return openers.find(({ organisation }) => organisation === named) ?? openers[0] ?? null
}
