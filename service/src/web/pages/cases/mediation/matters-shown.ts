/** The mediations and disagreement resolutions of a case that its reader sees. */
import type { PersonTx, Process } from '../../../../db/data.ts'

export interface MatterShown {
  readonly id: string
  readonly reference: string
  readonly process: Process
  readonly service: string
  readonly openedAt: Date
  readonly concern: string | null
}

/** All of them, the newest first. @param caseId a UUID */
export async function mattersShown(tx: PersonTx, caseId: string): Promise<readonly MatterShown[]> {
  const rows = await tx
    .selectFrom('mediation.matter as m')
    .leftJoin('cases.party as p', 'p.id', 'm.service_party')
    .leftJoin('people.organisation as o', 'o.id', 'p.organisation_id')
    .select(['m.id', 'm.reference', 'm.process', 'm.opened_at', 'm.concern_id', 'o.name'])
    .where('m.case_id', '=', caseId)
    .orderBy('m.opened_at', 'desc')
    .execute()
  return rows.map(({ id, reference, process, opened_at, concern_id, name }) => ({
    id,
    reference,
    process,
    service: name ?? 'The mediation service',
    openedAt: opened_at,
    concern: concern_id,
  }))
}
