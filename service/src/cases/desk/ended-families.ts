/** Families that share nothing with an adviser any more. What the service wrote for itself stays, and nothing else. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

export interface EndedFamily {
  readonly caseId: string
  /** The service's party in it. */
  readonly party: string
  readonly organisation: string
  readonly joinedAt: Date
  /** When the family ended it; null: the share that it chose has run out, or has yet to begin. */
  readonly leftAt: Date | null
  /** The wall that only the service is behind. */
  readonly wall: string
  /** Notes behind it. */
  readonly notes: number
}

/** Those of these services that this person has, the last first. */
export async function endedFamilies(
  tx: PersonTx,
  organisations: readonly string[],
): Promise<readonly EndedFamily[]> {
  return endedWhere(tx, sql`p.organisation_id = any(${organisations}::uuid[])`)
}

/** One of them; null: this person has no such. @param party a UUID */
export async function endedFamily(tx: PersonTx, party: string): Promise<EndedFamily | null> {
  const [found] = await endedWhere(tx, sql`p.id = ${party}`)
  return found ?? null
}

async function endedWhere(tx: PersonTx, which: ReturnType<typeof sql>): Promise<readonly EndedFamily[]> {
  const { rows } = await sql<EndedFamily>`
    select p.case_id as "caseId", p.id as party, p.organisation_id as organisation, p.joined_at as "joinedAt",
      p.left_at as "leftAt",
      w.id as wall,
      (select count(*)::int from cases.entry e
        where e.wall_id = w.id and not exists (select from cases.entry c where c.corrects = e.id)) as notes
    from cases.party p join cases.wall w on w.party_id = p.id and w.kind = 'private'
    where ${which} and p.id in (select cases.my_parties()) and p.kind = 'adviser' and p.organisation_id is not null
      and (p.left_at is not null
        or not exists (select from cases.wall o where o.case_id = p.case_id and o.kind <> 'private'))
    order by coalesce(p.left_at, p.joined_at) desc, p.id`.execute(tx)
  return rows
}
