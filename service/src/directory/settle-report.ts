/** The operator has dealt with a report. */
import type { OperatorTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { isId } from './stable-id.ts'

/**
 * Settles an open report: its words are forgotten, since a stranger wrote them, and the entry has room for
 * another.
 * @returns false where no open report has this id
 */
export async function settleReport(tx: OperatorTx, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const { numUpdatedRows } = await tx
    .updateTable('directory.report')
    .set({ says: null, slot: null, settled_at: sql<Date>`now()` })
    .where('id', '=', id.toLowerCase())
    .where('settled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
