/** The matters of a service for whoever keeps its members: who has each and when something is due, and nothing of whom. */
import type { PersonTx, Process } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Stage } from '../matter-state.ts'
import { onOnePage } from './read-desk.ts'

export interface KeptLine {
  readonly id: string
  readonly caseId: string
  readonly party: string
  readonly reference: string
  readonly process: Process
  readonly stage: Stage
  /** ISO day; null: no day is set. */
  readonly nextOn: string | null
  readonly lateFrom: string | null
  readonly has: readonly { readonly id: string; readonly name: string }[]
}

interface Row extends Omit<KeptLine, 'has'> {
  readonly has: KeptLine['has'] | null
}

/** Open matters of a service whose members this person keeps, by next date. @param page from 1 */
export async function keptLines(
  tx: PersonTx,
  organisation: string,
  page: number,
): Promise<{ readonly lines: readonly KeptLine[]; readonly hasMore: boolean }> {
  const { rows } = await sql<Row>`
    select matter_id as id, case_id as "caseId", party_id as party, reference, process, stage, next_on as "nextOn",
      late_from as "lateFrom", has
    from mediation.lines_kept(${organisation}::uuid, ${(page - 1) * onOnePage}, ${onOnePage + 1})`.execute(tx)
  return {
    lines: rows.slice(0, onOnePage).map((row) => ({ ...row, has: row.has ?? [] })),
    hasMore: rows.length > onOnePage,
  }
}
