/**
 * What somebody who helped for themselves wrote for themselves alone, in a case that is no longer shared with them.
 * That stays theirs to read, to take away and to erase; nothing else of the case is seen, nor whose it was.
 */
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'

export interface KeptSide {
  /** The party that they were. */
  readonly party: string
  readonly caseId: string
  readonly joinedAt: Date
  readonly leftAt: Date
  /** The wall that they alone are behind. */
  readonly wall: string
  /** How much stands behind it. */
  readonly notes: number
  readonly documents: number
}

/** Those of whoever acts, the last first. */
export function keptSides(tx: PersonTx): Promise<readonly KeptSide[]> {
  return keptWhere(tx, sql`true`)
}

/** One of them; null: this person has no such. @param party a UUID */
export async function keptSide(tx: PersonTx, party: string): Promise<KeptSide | null> {
  const [found] = await keptWhere(tx, sql`p.id = ${party}`)
  return found ?? null
}

async function keptWhere(tx: PersonTx, which: ReturnType<typeof sql>): Promise<readonly KeptSide[]> {
  const { rows } = await sql<KeptSide>`
    select p.id as party, p.case_id as "caseId", p.joined_at as "joinedAt", p.left_at as "leftAt", w.id as wall,
      (select count(*)::int from cases.entry e
        where e.wall_id = w.id and not exists (select from cases.entry c where c.corrects = e.id)) as notes,
      (select count(*)::int from cases.document d where d.wall_id = w.id) as documents
    from cases.party p join cases.wall w on w.party_id = p.id and w.kind = 'private'
    where ${which} and p.id in (select cases.my_parties()) and p.organisation_id is null and p.left_at is not null
    order by p.left_at desc, p.id`.execute(tx)
  return rows
}
