/** Takes a document of a mediation out: its name, its words and its bytes go, whoever of the side had given it. */
import type { Documents } from '../../cases/documents/documents.ts'
import { noteAct } from '../../cases/note-act.ts'
import type { Data } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Step } from '../matter.ts'

export interface TakingOut {
  readonly person: string
  readonly caseId: string
  /** What named it, and was taken back by now. */
  readonly step: Pick<Step, 'id' | 'wall'>
  readonly document: string
  /** 1 to 300 characters, for whoever looks for it later. */
  readonly why: string
}

/**
 * Takes it out, where nothing that stands names it any more.
 * @returns whether there was one to take out: of a side that the person speaks for, or written down by the service for it
 */
export async function takeOutDocument(
  data: Data,
  { store, report }: Pick<Documents, 'store' | 'report'>,
  { person, caseId, step, document, why }: TakingOut,
): Promise<boolean> {
  const storedAs = await data.actingAs({ person, caseId }, async (tx) => {
    const { rows } = await sql<{ found: string | null }>`
      select mediation.take_out(${step.id}::uuid, ${document}::uuid, ${why}) as found`.execute(tx)
    const found = rows[0]?.found ?? null
    const about = { what: 'document', id: document } as const
    if (found !== null) await noteAct(tx, { caseId, wall: step.wall, act: 'redacted-document', about })
    return found
  })
  if (storedAs === null) return false
  // A file that cannot be taken away now is cleared later: nothing points to it any more.
  await store.delete(storedAs).catch(report)
  return true
}
