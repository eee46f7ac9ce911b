/** How a service gets somebody who runs it: by a command on its machine, before there is anybody to invite them. */
import type { OperatorTx, OrganisationKind } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { hashOf, newSecret } from '../secrets.ts'
import { numbersOf, type OrganisationNumbers } from './numbers-of.ts'

/** As it is called until somebody who runs it changes that. */
const firstName = 'Way Forward'

/**
 * Offers somebody to run the service, in the oldest organisation that does; it is made where there is none.
 * @param email in small letters @returns the secret of the link, which is kept nowhere
 */
export async function inviteOperator(tx: OperatorTx, email: string): Promise<string> {
  const known = await tx
    .selectFrom('people.organisation')
    .select('id')
    .where('kind', '=', 'operator')
    .where('retired_at', 'is', null)
    .orderBy('made_at')
    .limit(1)
    .executeTakeFirst()
  const { id } =
    known ??
    (await tx
      .insertInto('people.organisation')
      .values({ kind: 'operator', name: firstName })
      .returning('id')
      .executeTakeFirstOrThrow())
  const secret = newSecret()
  await tx
    .insertInto('people.invitation')
    .values({ organisation_id: id, email, role: 'administrator', secret_hash: hashOf(secret) })
    .execute()
  return secret
}

export interface ListedOrganisation extends OrganisationNumbers {
  readonly kind: OrganisationKind
  readonly name: string
  readonly isRetired: boolean
}

/** All organisations with their numbers, and nobody's name. */
export async function listForCommand(tx: OperatorTx): Promise<readonly ListedOrganisation[]> {
  const { rows } = await sql<ListedOrganisation>`
    select o.kind, o.name, o.retired_at is not null as "isRetired",
      ${numbersOf}
    from people.organisation o order by o.retired_at is not null, o.kind, o.name, o.id`.execute(tx)
  return rows
}
