/** An entry that its writer is about to change: held, so that two changes at once come one after the other. */
import type { EntryKind, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

export interface OwnEntry {
  readonly id: string
  readonly wall: string
  readonly kind: EntryKind
}

/** Why an entry cannot be changed. */
export type CannotChange =
  /** There is none, or somebody else wrote it, or its words are gone already. */
  | 'not-there'
  /** It was corrected since. */
  | 'corrected-already'
  /** A letter that was made is sealed, and stays as it was. */
  | 'sealed'

/** Takes hold of an entry until the end of the transaction. */
export async function ownEntry(
  tx: PersonTx,
  caseId: string,
  entry: string,
): Promise<OwnEntry | CannotChange> {
  // To hold it asks what changing it asks: it is one's own, not redacted, and behind a wall that one may write behind.
  const { rows } = await sql<OwnEntry>`
    select e.id, e.wall_id as wall, e.kind from cases.entry e
    where e.id = ${entry} and e.case_id = ${caseId} for no key update`.execute(tx)
  const [found] = rows
  if (found === undefined) return 'not-there'
  if (found.kind === 'letter-made') return 'sealed'
  const later = await tx
    .selectFrom('cases.entry')
    .select('id')
    .where('corrects', '=', entry)
    .executeTakeFirst()
  return later === undefined ? found : 'corrected-already'
}
