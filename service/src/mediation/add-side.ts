/** Lets somebody take part in a matter, and ends it. */
import type { PersonTx, SideRole } from '../db/data.ts'
import { sql } from '../db/sql.ts'

export interface NewSide {
  readonly matter: string
  readonly role: Exclude<SideRole, 'family'>
  /** The organisation; null: it has no account here, and takes part through a link. */
  readonly organisation: string | null
  /** What it is called where it has no account, such as "Exampleshire Council", or else what it is to the child. */
  readonly label: string
  /** How that side calls the matter in its own list: the family's name, as far as it is told. Null: by its number. */
  readonly knownAs: string | null
}

/**
 * Adds a side. It stands behind what is said from now on, and never behind what was said before: where something was,
 * there is a new wall with everybody who takes part.
 * @returns the side, also where it takes part already; null: this person may not add it, or there is no such organisation
 */
export async function addSide(tx: PersonTx, side: NewSide): Promise<string | null> {
  const { matter, role, organisation, label, knownAs } = side
  const { rows } = await sql<{ id: string | null }>`
    select mediation.add_side(${matter}::uuid, ${role}, ${organisation}::uuid, ${label}, ${knownAs}) as id`.execute(
    tx,
  )
  return rows[0]?.id ?? null
}

/**
 * Ends a side: it sees nothing that is said from then on. What all may know and what was agreed stay open to it.
 * @param isMistake it should never have been added, and keeps no way in at all; the service alone says so
 * @returns whether this person may, and it took part
 */
export async function endSide(tx: PersonTx, side: string, isMistake = false): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select mediation.end_side(${side}::uuid, ${isMistake}) as done`.execute(tx)
  return rows[0]?.done === true
}
