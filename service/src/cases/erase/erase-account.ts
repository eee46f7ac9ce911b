/** Asks that somebody's account is erased, and with it every side of a case that is theirs. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'

/**
 * Ends everything that whoever acts has here for themselves; a job erases it. What they did for an organisation, as a
 * guest of one too, stays with it. Whoever calls ends their sessions.
 * @returns false where an organisation would be left without anybody to keep its members: then nothing has changed
 */
export async function eraseAccount(tx: PersonTx): Promise<boolean> {
  if ((await keptByMeAlone(tx)).length > 0) return false
  const sides = await sql<{ readonly case_id: string }>`
    select distinct a.case_id from cases.acting a join cases.party p on p.id = a.party_id
    where a.person_id = people.me() and a.organisation_id is null and a.ended_at is null
      and p.kind in ('family', 'adviser')`.execute(tx)
  for (const { case_id } of sides.rows) await noteAct(tx, { caseId: case_id, act: 'erased-side' })
  const { rows } = await sql<{ asked: string | null }>`select people.ask_erasure() as asked`.execute(tx)
  return rows[0]?.asked != null
}

/** The names of organisations that would be left without anybody to keep their members. */
export async function keptByMeAlone(tx: PersonTx): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select o.name from people.organisation o where o.id in (select people.kept_by_me_alone()) order by o.name`.execute(
    tx,
  )
  return rows.map(({ name }) => name)
}
