/** Asks that an enquiry which came without a case is erased. No service sees it any more; a job does the rest. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/**
 * Ends an enquiry for good. That one came, and what a service wrote for itself, stays with the service, without a word of
 * whom.
 * @param enquiry a UUID
 * @returns whether it is one that whoever acts sent without a case; false: nothing has changed
 */
export async function eraseEnquiry(tx: PersonTx, enquiry: string): Promise<boolean> {
  const { rows } = await sql<{ readonly is_mine: boolean }>`
    select cases.ask_enquiry_erasure(${enquiry}) as is_mine`.execute(tx)
  return rows[0]?.is_mine === true
}
