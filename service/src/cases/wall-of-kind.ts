/** The wall of a kind that every case has. */
import type { PersonTx, WallKind } from '../db/data.ts'

/** The id of it. @throws RangeError where the person is let in behind none of that kind */
export async function wallOfKind(
  tx: PersonTx,
  caseId: string,
  kind: Extract<WallKind, 'private' | 'family' | 'shared'>,
): Promise<string> {
  const found = await tx
    .selectFrom('cases.wall')
    .select('id')
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (found === undefined) throw new RangeError(`no wall ${kind} that this person may see`)
  return found.id
}
