/** Changes what a member may do, and ends memberships. It takes effect on their next request. */
import type { Capacity, MemberRole, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/** 'last': nobody would be left to keep the members. 'gone': it has ended, or is not theirs to change. */
export type MemberChange = 'changed' | 'last' | 'gone'

/** Changes role and capacities. */
export async function changeMember(
  tx: PersonTx,
  change: {
    readonly organisation: string
    /** The id of the membership. */
    readonly id: string
    readonly role: MemberRole
    readonly capacities: readonly Capacity[]
  },
): Promise<MemberChange> {
  const { organisation, id, role, capacities } = change
  if (role !== 'administrator' && (await keepsMembersAlone(tx, change))) return 'last'
  const changed = await tx
    .updateTable('people.member')
    .set({ role, capacities })
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n ? 'changed' : 'gone'
}

/**
 * Ends a membership: of somebody else by whoever keeps the members, or one's own. The cases that they have are nobody's
 * then; the database sees to it, and writes it down for the families.
 */
export async function endMembership(tx: PersonTx, membership: Membership): Promise<MemberChange> {
  if (await keepsMembersAlone(tx, membership)) return 'last'
  const { organisation, id } = membership
  const ended = await tx
    .updateTable('people.member')
    .set({ ended_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n ? 'changed' : 'gone'
}

interface Membership {
  readonly organisation: string
  readonly id: string
}

/**
 * Whether a member keeps the members, and nobody else does: their place stays as it is. Whoever asks waits for others
 * who change the same organisation, and nobody changes it before the transaction ends; the database would refuse the
 * change in any case.
 */
export async function keepsMembersAlone(tx: PersonTx, { organisation, id }: Membership): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('people.member ' || ${organisation}::uuid, 0))`.execute(
    tx,
  )
  const { rows } = await sql<{ readonly last: boolean }>`
    select exists (select from people.member m where m.id = ${id} and m.organisation_id = ${organisation}
        and m.role = 'administrator' and m.ended_at is null)
      and not exists (select from people.member m where m.organisation_id = ${organisation}
        and m.role = 'administrator' and m.ended_at is null and m.id <> ${id}) as last`.execute(tx)
  return rows[0]?.last === true
}
