/**
 * What a service counts of its certificates: each once, by the day and the time of the first, on the basis of the one that
 * stands. One that was withdrawn counts no more. Of what is said of one certificate the last counts.
 */
import type { Basis, PersonTx } from '../../db/data.ts'
import { countForService } from '../count-for-service.ts'
import type { Matter, takenBack } from '../matter.ts'
import type { Certificate } from './read-certificates.ts'

interface Counted {
  readonly word: Basis | typeof takenBack
  /** ISO day. */
  readonly onDay: string
  /** Working days from what made it due; null: not known. */
  readonly took: number | null
}

/** The first of those that replaced each other, by which they are counted. @param known of the matter */
export function firstOf(
  known: readonly Pick<Certificate, 'id' | 'replaces'>[],
  { id, replaces }: Pick<Certificate, 'id' | 'replaces'>,
): string {
  const before = known.find((each) => each.id === replaces)
  return before === undefined ? id : firstOf(known, before)
}

/** Counts one that replaces none. @param about the id of it */
export function countCertificate(
  tx: PersonTx,
  matter: Matter,
  about: string,
  counted: Counted,
): Promise<void> {
  return countForService(tx, matter, { what: 'certificate', about, ...counted })
}

/** Counts anew what became of one: it stands on another basis, or was withdrawn. @param first as `firstOf` gives it */
export async function countAgain(
  tx: PersonTx,
  matter: Matter,
  first: string,
  word: Counted['word'],
): Promise<void> {
  const last = await tx
    .selectFrom('mediation.tally')
    .select(['word', 'on_day', 'took'])
    .where('matter_id', '=', matter.id)
    .where('what', '=', 'certificate')
    .where('about', '=', first)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  if (last === undefined || last.word === word) return
  await countCertificate(tx, matter, first, { word, onDay: last.on_day, took: last.took })
}
