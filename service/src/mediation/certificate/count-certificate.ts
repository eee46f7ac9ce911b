/**
 * What a service counts of its certificates: each once, by the day and the time of the first, on the basis of the one that
 * stands. One that was withdrawn counts no more. Of what is said of one certificate the last counts.
 */
import type { Basis, PersonTx } from '../../db/data.ts'
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

/** Counts one that replaces none. @param id of it */
export async function countCertificate(
  tx: PersonTx,
  matter: Matter,
  id: string,
  { word, onDay, took }: Counted,
): Promise<void> {
  const { organisation } = matter.service
  if (organisation === null) return
  await tx
    .insertInto('mediation.tally')
    .values({
      organisation_id: organisation,
      area_id: matter.area,
      matter_id: matter.id,
      process: matter.process,
      what: 'certificate',
      word,
      on_day: onDay,
      took,
      about: id,
    })
    .execute()
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
