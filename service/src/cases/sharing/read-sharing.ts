/** Who is let in behind the walls that a reader sees, and what they have offered to others. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { CaseFile } from '../case-file.ts'
import type { Offer, Share, Sharing } from './sharing.ts'

interface ShareRow extends Omit<Share, 'isMineToChange'> {
  readonly isMine: boolean
  readonly isGivenByMe: boolean
  readonly isKept: boolean
}

/** Reads them. @param file the case, as its reader sees it */
export async function readSharing(
  tx: PersonTx,
  { id, parties }: Pick<CaseFile, 'id' | 'parties'>,
): Promise<Sharing> {
  const me = parties.find(({ isMine, hasLeft }) => isMine && !hasLeft)
  const { rows } = await sql<{
    readonly shares: readonly ShareRow[]
    readonly keeps: readonly string[]
    readonly offers: readonly Offer[]
    readonly may_leave: boolean
  }>`
    select
      (select coalesce(json_agg(s), '[]') from (
        select distinct on (x.wall_id, x.party_id) x.wall_id as wall, x.party_id as party, x.may_write as "mayWrite",
          x.from_on as "fromOn", x.until_on as "untilOn",
          (x.withdrawn_at at time zone 'Europe/London')::date as "takenBackOn",
          case when x.withdrawn_at is not null or x.until_on < people.today() then 'over'
            when x.from_on > people.today() then 'coming' else 'now' end as state,
          x.party_id in (select cases.my_parties()) as "isMine",
          coalesce(x.granted_by = people.me(), false) as "isGivenByMe",
          x.wall_id in (select cases.walls_i_keep()) as "isKept"
        from cases.wall_party x where x.case_id = ${id}
        order by x.wall_id, x.party_id, x.withdrawn_at desc nulls first, x.granted_at desc) s) as shares,
      array(select cases.walls_i_keep()) as keeps,
      (select coalesce(json_agg(o order by o.made_at), '[]') from (
        select i.id, i.kind, i.label, i.email, i.walls, i.may_write as "mayWrite", i.from_on as "fromOn",
          i.until_on as "untilOn", (i.expires_at at time zone 'Europe/London')::date as "expiresOn",
          i.expires_at <= now() or coalesce(i.until_on < people.today(), false) as "isExpired", i.made_at
        from cases.invitation i
        where i.case_id = ${id} and i.made_by = people.me() and i.accepted_at is null and i.withdrawn_at is null) o
      ) as offers,
      cases.may_leave(${me?.id ?? null}, null) as may_leave`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('a select without a table answers one row')
  const isFamily = me?.kind === 'family'
  return {
    shares: row.shares.map(({ isMine, isGivenByMe, isKept, ...share }) => ({
      ...share,
      isMineToChange: isFamily && !isMine && (isGivenByMe || isKept),
    })),
    keeps: row.keeps,
    offers: row.offers.map(
      ({ id: offer, kind, label, email, walls, mayWrite, fromOn, untilOn, expiresOn, isExpired }) => ({
        id: offer,
        kind,
        label,
        email,
        walls,
        mayWrite,
        fromOn,
        untilOn,
        expiresOn,
        isExpired,
      }),
    ),
    mayLeave: !isFamily || row.may_leave,
  }
}
