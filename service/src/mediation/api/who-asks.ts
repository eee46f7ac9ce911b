/** Whose token somebody came with. */
import type { OrganisationKind, Scope, TokenTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

export interface Asker {
  /** The id of the token. */
  readonly token: string
  readonly organisation: string
  readonly kind: OrganisationKind
  readonly scopes: readonly Scope[]
}

/** @returns null: no token that counts today was presented */
export async function whoAsks(tx: TokenTx): Promise<Asker | null> {
  const { rows } = await sql<Asker>`
    select id as token, organisation_id as organisation, kind, scopes from api.my_token()`.execute(tx)
  const [asker] = rows
  if (asker === undefined) return null
  await sql`select api.use_token()`.execute(tx)
  return asker
}
