/** What erasing one's side would take away and what it would leave, told before it is asked for. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { CaseFile, Party, Wall } from '../case-file.ts'

export interface WhatGoes {
  /** The party whose side it is. */
  readonly party: Party
  /** Walls behind which nobody else would be left. */
  readonly goes: readonly WallContent[]
  /** Walls that stay, with those who remain behind them. */
  readonly stays: readonly (WallContent & { readonly keptBy: readonly Party[] })[]
  /** Those who keep records of their own, which nobody else sees. */
  readonly ownRecords: readonly Party[]
  /** The whole case goes: they see nobody else who is in it. */
  readonly isWhole: boolean
}

export interface WallContent {
  readonly wall: Wall
  /** How much stands behind it. */
  readonly holds: Holding
}

/** How many of each sort, corrected and redacted ones among them. */
export interface Holding {
  readonly facts: number
  readonly entries: number
  readonly letters: number
  readonly documents: number
  readonly provisions: number
}

interface Row extends Holding {
  readonly wall: string
  readonly others: readonly string[]
}

/**
 * What would happen to a case if whoever acts erased their side.
 * @param file as they see it
 * @returns null where they act for no party of it that is theirs to erase
 */
export async function whatGoes(tx: PersonTx, file: CaseFile): Promise<WhatGoes | null> {
  const party = file.parties.find(({ isMine, hasLeft }) => isMine && !hasLeft)
  if (party === undefined || !(await isMineToErase(tx, party))) return null
  const { rows } = await sql<Row>`
    select w.id as wall,
      array(select x.party_id from cases.wall_party x join cases.party p on p.id = x.party_id
        where x.wall_id = w.id and x.party_id <> ${party.id} and x.withdrawn_at is null
          and (x.until_on is null or x.until_on >= people.today())
          and (p.organisation_id is not null or exists (
            select from cases.acting a where a.party_id = p.id and a.ended_at is null))
          -- As cases.close_unkept: no adviser keeps what nobody of the family is left to close to them.
          and not (${party.kind} = 'family' and p.kind = 'adviser' and w.kind in ('family', 'shared') and not exists (
            select from cases.wall_party y join cases.party q on q.id = y.party_id
            where y.wall_id = w.id and y.party_id <> ${party.id} and q.kind = 'family' and q.left_at is null
              and y.withdrawn_at is null and y.until_on is null))) as others,
      (select count(*) from cases.event e where e.wall_id = w.id)
        + (select count(*) from cases.detail d where d.wall_id = w.id) as facts,
      (select count(*) from cases.entry e where e.wall_id = w.id) as entries,
      (select count(*) from cases.issued i where i.wall_id = w.id) as letters,
      (select count(*) from cases.document d where d.wall_id = w.id) as documents,
      (select count(*) from cases.provision p where p.wall_id = w.id) as provisions
    from cases.wall w where w.case_id = ${file.id}`.execute(tx)
  const contents = file.walls.flatMap((wall) => {
    const row = rows.find((each) => each.wall === wall.id)
    return row === undefined ? [] : [{ wall, holds: holdingOf(row), others: row.others }]
  })
  // Who came in has a wall of their own, until they erase their side and nobody acts for them.
  const others = file.parties.filter(
    ({ id, organisation, people }) => id !== party.id && (organisation !== null || people.length > 0),
  )
  const partiesOf = (ids: readonly string[]) => file.parties.filter(({ id }) => ids.includes(id))
  return {
    party,
    goes: contents.filter((each) => each.others.length === 0),
    stays: contents
      .filter((each) => each.others.length > 0)
      .map((each) => ({ ...each, keptBy: partiesOf(each.others) })),
    ownRecords: others,
    isWhole: others.length === 0,
  }
}

/** Of an organisation's side only who keeps its members may ask, and of one that takes part by guests nobody. */
async function isMineToErase(tx: PersonTx, { id, kind, organisation }: Party): Promise<boolean> {
  if (organisation === null) return kind === 'family' || kind === 'adviser'
  const { rows } = await sql`
    select from cases.party p
    where p.id = ${id} and p.organisation_id in (select people.my_administered())`.execute(tx)
  return rows.length > 0
}

function holdingOf({ facts, entries, letters, documents, provisions }: Row): Holding {
  return { facts, entries, letters, documents, provisions }
}
