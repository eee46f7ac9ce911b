/** The mediation services that a council can refer to. */
import type { TokenTx } from '../../db/data.ts'

/** By name. */
export async function servicesByToken(
  tx: TokenTx,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return tx
    .selectFrom('people.organisation')
    .select(['id', 'name'])
    .where('kind', '=', 'mediationService')
    .where('retired_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** What an organisation is called; null: it is not to be seen. */
export async function nameByToken(tx: TokenTx, organisation: string): Promise<string | null> {
  const row = await tx
    .selectFrom('people.organisation')
    .select('name')
    .where('id', '=', organisation)
    .executeTakeFirst()
  return row?.name ?? null
}

/** How a matter is called on the telephone; null: it is not to be seen. */
export async function referenceByToken(tx: TokenTx, matter: string): Promise<string | null> {
  const row = await tx
    .selectFrom('mediation.matter')
    .select('reference')
    .where('id', '=', matter)
    .executeTakeFirst()
  return row?.reference ?? null
}
