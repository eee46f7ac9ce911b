/** Why somebody of a mediation service issues no certificate in a matter that they see, and who of the service does. */
import type { PersonTx } from '../../db/data.ts'
import { barredFrom, type Hindrance, hindranceOf } from '../desk/give-matter.ts'
import { mediatorsOf } from '../desk/mediators.ts'
import type { Matter } from '../matter.ts'
import { mayCertify } from './read-certificates.ts'

export interface WhyNotIssue {
  /** `not-adviser`: they mediate, and are no mediation adviser of the service. */
  readonly why: Hindrance | 'not-adviser'
  /** The names of the advisers who can, as far as the reader sees who works there. */
  readonly canIssue: readonly string[]
}

/** @param person the reader @returns null: they issue them, or do not speak for the service */
export async function whyNotIssue(tx: PersonTx, matter: Matter, person: string): Promise<WhyNotIssue | null> {
  const { organisation } = matter.service
  if (matter.voice.as !== 'service' || organisation === null || (await mayCertify(tx, matter.id))) return null
  const barred = await barredFrom(tx, matter)
  const all = (await mediatorsOf(tx, organisation)).map((each) => ({
    ...each,
    hindrance: hindranceOf(each, matter, barred),
  }))
  const own = all.find((each) => each.person === person)
  return {
    why: own?.hindrance ?? 'not-adviser',
    canIssue: all
      .filter(({ capacities, hindrance }) => hindrance === null && capacities.includes('mediationAdviser'))
      .map(({ name }) => name),
  }
}
