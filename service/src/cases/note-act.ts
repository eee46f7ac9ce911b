/** Writes down who did what, for the family to read. Nothing of the content. */
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'

/** Everything that is written down; `act-words.ts` says each in plain words. */
export const acts = [
  'opened-case',
  'looked-at-case',
  'added-concern',
  'settled-concern',
  'recorded-event',
  'corrected-event',
  'changed-detail',
  'added-entry',
  'corrected-entry',
  'redacted-entry',
  'made-letter',
  'added-provision',
  'recorded-delivery',
  'added-document',
  'opened-document',
  'redacted-document',
  'invited',
  'withdrew-invitation',
  'joined',
  'shared-wall',
  'withdrew-share',
  'left',
  'assigned',
  'unassigned',
  'sent-enquiry',
  'took-back-enquiry',
  'accepted-enquiry',
  'exported',
  'erased-side',
  'made-calendar',
  'revoked-calendar',
  'recorded-step',
  'corrected-step',
] as const
export type Act = (typeof acts)[number]

export interface NewAct {
  readonly caseId: string
  readonly act: Act
  /** Behind which it is read; absent: by the family. */
  readonly wall?: string
  /** What it was done to, such as an entry, by its id. */
  readonly about?: { readonly what: string; readonly id: string }
}

/** Notes an act of whoever acts, for the party that they act for in this case. */
export async function noteAct(tx: PersonTx, { caseId, act, wall, about }: NewAct): Promise<void> {
  await sql`
    insert into cases.audit (case_id, wall_id, person_id, party_id, act, about, about_id)
    values (${caseId}, ${wall ?? null}, people.me(),
      (select m.party_id from cases.my_acting() m join cases.party p on p.id = m.party_id
        where m.case_id = ${caseId} order by p.left_at nulls first limit 1),
      ${act}, ${about?.what ?? null}, ${about?.id ?? null})`.execute(tx)
}
