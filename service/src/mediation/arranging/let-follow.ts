/** Whom of its case the family lets follow a matter: an adviser of its own, or the other parent. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Matter } from '../matter.ts'

export interface Follower {
  /** The party of the case. */
  readonly party: string
  readonly name: string
  readonly label: string
  /** They are let follow today. */
  readonly follows: boolean
}

/** Whom the family could let follow, and who does. The transaction names the case, and the reader is of the family. */
export async function readFollowers(tx: PersonTx, matter: Matter): Promise<readonly Follower[]> {
  const wall = matter.walls.find(({ use }) => use === 'matter')?.id ?? null
  const { rows } = await sql<Follower>`
    select p.id as party, coalesce(o.name, (select string_agg(n.name, ' and ' order by a.since) from cases.acting a
        join people.person n on n.id = a.person_id where a.party_id = p.id and a.ended_at is null), p.label) as name,
      p.label, exists (select from cases.wall_party w where w.wall_id = ${wall} and w.party_id = p.id
        and w.withdrawn_at is null) as follows
    from cases.party p left join people.organisation o on o.id = p.organisation_id
    where p.case_id = ${matter.caseId} and p.kind in ('adviser', 'family') and p.left_at is null
      and p.id not in (select s.party_id from mediation.side s where s.matter_id = ${matter.id})
    order by p.joined_at, p.id`.execute(tx)
  return rows
}

/** Lets a party read what all who take part may know, or takes that back. @returns whether the writer may */
export async function letFollow(
  tx: PersonTx,
  matter: Pick<Matter, 'id'>,
  { party, isLet }: { readonly party: string; readonly isLet: boolean },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select mediation.let_follow(${matter.id}::uuid, ${party}::uuid, ${isLet}) as done`.execute(tx)
  return rows[0]?.done === true
}
