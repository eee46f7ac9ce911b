/** The service's own party in a case, for which somebody acts. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

export interface OwnFile {
  /** The service's party in the case. */
  readonly party: string
  readonly organisation: string
}

/** That of a case which is shared with it today; null: this person acts in it for no service that advises families. */
export async function ownFileOf(tx: PersonTx, caseId: string): Promise<OwnFile | null> {
  const { rows } = await sql<OwnFile>`
    select p.id as party, p.organisation_id as organisation from cases.party p
    where p.case_id = ${caseId} and p.id in (select cases.my_parties()) and p.kind = 'adviser'
      and p.organisation_id is not null and p.left_at is null
    order by p.joined_at limit 1`.execute(tx)
  return rows[0] ?? null
}
