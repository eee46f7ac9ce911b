/** A calendar that follows a case under a secret address: one for each person and case. */

import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { CaseFile } from '../case-file.ts'
import { type Act, noteAct } from '../note-act.ts'
import { hashOfSecret, newSecret } from '../sharing/secret-of-link.ts'

/** When the calendar of whoever acts was made; null: they have none. */
export async function calendarMadeAt(tx: PersonTx, caseId: string): Promise<Date | null> {
  const found = await tx
    .selectFrom('cases.calendar')
    .select('made_at')
    .where('case_id', '=', caseId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return found?.made_at ?? null
}

/**
 * Makes a calendar for whoever acts; one that they had stops at once.
 * @returns the secret of its address. Only its hash is kept: it cannot be shown again
 */
export async function makeCalendar(tx: PersonTx, file: CaseFile): Promise<string> {
  // Two at once come one after the other: the last address that is shown is the one that works.
  await sql`select pg_catalog.pg_advisory_xact_lock(
    pg_catalog.hashtextextended(${`calendar of ${file.id}`}, 0))`.execute(tx)
  await revoke(tx, file)
  const secret = newSecret()
  await tx
    .insertInto('cases.calendar')
    .values({
      case_id: file.id,
      person_id: sql<string>`people.me()`,
      secret_hash: hashOfSecret(secret) as Buffer,
    })
    .execute()
  await note(tx, file, 'made-calendar')
  return secret
}

/** Stops the calendar of whoever acts. @returns whether there was one */
export async function revokeCalendar(tx: PersonTx, file: CaseFile): Promise<boolean> {
  const wasThere = await revoke(tx, file)
  if (wasThere) await note(tx, file, 'revoked-calendar')
  return wasThere
}

/** Whose calendar the presented secret opens, and of which case; null: none, or it was stopped. */
export async function calendarPresented(
  tx: PersonTx,
): Promise<{ readonly person: string; readonly caseId: string } | null> {
  // Nobody acts, so the secret alone lets a row be seen.
  const found = await tx
    .selectFrom('cases.calendar')
    .select(['person_id as person', 'case_id as caseId'])
    .executeTakeFirst()
  return found ?? null
}

async function revoke(tx: PersonTx, { id }: CaseFile): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('cases.calendar')
    .set({ revoked_at: sql<Date>`now()` })
    .where('case_id', '=', id)
    .where('person_id', '=', sql<string>`people.me()`)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The family reads who follows their case. What one of the family does for themselves is theirs alone. */
async function note(tx: PersonTx, { id: caseId, parties, walls }: CaseFile, act: Act): Promise<void> {
  const mine = parties.find(({ isMine, hasLeft }) => isMine && !hasLeft)
  const own = walls.find(({ kind, party }) => kind === 'private' && party === mine?.id)
  await noteAct(tx, { caseId, act, ...(mine?.kind === 'family' && own !== undefined && { wall: own.id }) })
}
