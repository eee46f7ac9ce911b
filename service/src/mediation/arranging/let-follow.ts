/** Whom of its case the family lets follow a matter: an adviser of its own, or the other parent. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Matter } from '../matter.ts'
import { wallOfMatter } from '../walls-of-matter.ts'

export interface Follower {
  /** The party of the case. */
  readonly party: string
  readonly name: string
  readonly label: string
  /** What they are let read: its dates, or what was agreed beside them; null: nothing of it. */
  readonly follows: Followed | null
}

/** Its clocks and who takes part; or beside them what was agreed, and whether it is kept. */
export type Followed = 'dates' | 'agreement'

/**
 * Whom the family could let follow, and who does: those who have a share of the case today. The transaction names the
 * case, and the reader is of the family.
 */
export async function readFollowers(tx: PersonTx, matter: Matter): Promise<readonly Follower[]> {
  const dates = wallOfMatter(matter, { use: 'matter' })
  const agreement = wallOfMatter(matter, { use: 'agreement' })
  const { rows } = await sql<Follower>`
    select p.id as party, coalesce(o.name, (select string_agg(n.name, ' and ' order by a.since) from cases.acting a
        join people.person n on n.id = a.person_id where a.party_id = p.id and a.ended_at is null), p.label) as name,
      p.label, (select case when bool_or(w.wall_id = ${agreement}::uuid) then 'agreement' else 'dates' end
        from cases.wall_party w where w.wall_id in (${dates}::uuid, ${agreement}::uuid) and w.party_id = p.id
          and w.withdrawn_at is null having count(*) > 0) as follows
    from cases.party p left join people.organisation o on o.id = p.organisation_id
    where p.case_id = ${matter.caseId} and p.kind in ('adviser', 'family') and p.left_at is null
      and p.id not in (select s.party_id from mediation.side s where s.matter_id = ${matter.id})
      and exists (select from cases.wall_party x join cases.wall w on w.id = x.wall_id
        where x.party_id = p.id and x.withdrawn_at is null and (x.until_on is null or x.until_on >= people.today())
          and (w.kind in ('family', 'shared') or w.kind = 'adviser-joint' and p.kind = 'adviser'))
    order by p.joined_at, p.id`.execute(tx)
  return rows
}

/**
 * Lets a party read what all who take part may know, or what was agreed as well, or takes that back; without the dates
 * nobody follows what was agreed. It ends with the share of the case that they have.
 * @returns whether the writer may
 */
export async function letFollow(
  tx: PersonTx,
  matter: Pick<Matter, 'id'>,
  { party, what, isLet }: { readonly party: string; readonly what: Followed; readonly isLet: boolean },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select mediation.let_follow(${matter.id}::uuid, ${party}::uuid, ${what}, ${isLet}) as done`.execute(tx)
  return rows[0]?.done === true
}
