/** Has a case looked at again, because something in it changed. */
import type { PersonTx } from '../../db/data.ts'

/**
 * Asks for a case to be looked at again, in the transaction of the change: once that is committed, the worker looks
 * at it within moments, and reminds of what the dates are then. To be called wherever an event or a concern is
 * recorded, corrected or settled, and wherever somebody is let in, takes over, or loses a share.
 * @throws where the person is in no such case (42501)
 */
export async function lookAgain(tx: PersonTx, caseId: string): Promise<void> {
  await tx.insertInto('cases.changed').values({ case_id: caseId }).execute()
}
