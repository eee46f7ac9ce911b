/** Roles that the whole service leaves out, such as Healthwatch once it is gone. */
import type { OperatorTx, PublicTx } from '../db/data.ts'
import { type Role, roles } from './directory.ts'

/** The hidden roles, in the order of `roles`. */
export async function hiddenRoles(tx: PublicTx | OperatorTx): Promise<readonly Role[]> {
  const rows = await tx.selectFrom('directory.hidden_role').select('role').execute()
  const hidden = new Set(rows.map(({ role }) => role))
  return roles.filter((role) => hidden.has(role))
}

/** Leaves a role out of every page, search and feed; its entries stay. Hiding it twice changes nothing. */
export async function hideRole(tx: OperatorTx, role: Role): Promise<void> {
  await tx
    .insertInto('directory.hidden_role')
    .values({ role })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Shows a role again. */
export async function showRole(tx: OperatorTx, role: Role): Promise<void> {
  await tx.deleteFrom('directory.hidden_role').where('role', '=', role).execute()
}
