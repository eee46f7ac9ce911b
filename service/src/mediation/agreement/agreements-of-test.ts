/** Agreements that are sealed, for tests: by the verbs that the pages use. */
import { randomUUID } from 'node:crypto'
import { publishedCalendar } from '@way-forward/law'
import type { TestData } from '../../../proof/database.ts'
import { sideOf } from '../matter.ts'
import { type Cast, inMatterAs } from '../mediation-of-test.ts'
import { acceptVersion } from './accept-version.ts'
import { type AgreementTerm, emptyAgreement } from './agreement.ts'
import { readVersions } from './read-agreement.ts'
import { writeVersion } from './write-version.ts'

/** A term but for who does it: the council, or whoever is named. */
export type TermOfTest = Pick<AgreementTerm, 'what' | 'kind' | 'by' | 'named'>

/**
 * Seals an agreement in a matter of a family and a council, both of which accept it.
 * @param on ISO day of the agreement @returns the ids of its terms
 */
export async function sealAgreementOfTest(
  test: TestData,
  { adviser, officer }: Pick<Cast, 'adviser' | 'officer'>,
  parent: string,
  {
    id,
    terms: given,
    on,
  }: { readonly id: string; readonly terms: readonly TermOfTest[]; readonly on: string },
): Promise<readonly string[]> {
  const terms = await inMatterAs(test, adviser, id, async (tx, matter) => {
    const council = sideOf(matter, 'authority')?.id ?? null
    const made = given.map((term) => ({
      ...term,
      id: randomUUID(),
      side: term.named === null ? council : null,
    }))
    await writeVersion(tx, matter, { base: 0, agreement: { ...emptyAgreement, terms: made } })
    return made.map((term) => term.id)
  })
  for (const person of [officer, parent])
    await inMatterAs(test, person, id, async (tx, matter) => {
      const version = (await readVersions(tx, id)).at(-1)
      if (version === undefined) throw new Error('nothing is written')
      const answer = { word: 'accepts', name: 'As typed', says: null, onDay: on } as const
      const { id: last, sha256 } = version
      await acceptVersion(tx, matter, { ...answer, version: last, sha256 }, publishedCalendar)
    })
  return terms
}
