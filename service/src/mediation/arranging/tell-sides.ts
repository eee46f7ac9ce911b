/** Tells the people of sides and of the service by email that there is something new. Nothing of what it is stands in it. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Matter } from '../matter.ts'

/**
 * Puts an email to everybody who acts for these sides, but for whoever tells them. Who has one about the matter waiting
 * gets no second. @param sides ids @param origin of the service, without a slash at the end
 * @returns to how many people
 */
export async function tellSides(
  tx: PersonTx,
  matter: Pick<Matter, 'id'>,
  sides: readonly string[],
  origin: string,
): Promise<number> {
  if (sides.length === 0) return 0
  const link = `${origin}/mediation/${matter.id}`
  const { rows } = await sql<{ told: number }>`
    select mediation.tell(${matter.id}::uuid, ${`{${sides.join(',')}}`}::uuid[], ${link}) as told`.execute(tx)
  return rows[0]?.told ?? 0
}

/**
 * Puts an email to those of the service whose business a matter is, but for whoever tells them: those who have it, and
 * where no adviser has, all advisers who have no interest in it. Who has one about it waiting gets no second.
 * @param origin of the service, without a slash at the end @returns to how many people
 */
export async function tellService(tx: PersonTx, { id }: Pick<Matter, 'id'>, origin: string): Promise<number> {
  const { rows } = await sql<{ told: number }>`
    select mediation.tell_service(${id}::uuid, ${`${origin}/mediation/${id}`}) as told`.execute(tx)
  return rows[0]?.told ?? 0
}

/** Tells every side but the one that speaks, and the service where it is not its own word. @returns to how many people */
export async function tellOthers(tx: PersonTx, matter: Matter, origin: string): Promise<number> {
  const own = matter.voice.as === 'side' ? matter.voice.side.id : null
  const others = matter.sides.filter(({ id, hasEnded }) => id !== own && !hasEnded)
  const told = await tellSides(
    tx,
    matter,
    others.map(({ id }) => id),
    origin,
  )
  return own === null ? told : told + (await tellService(tx, matter, origin))
}

/**
 * Tells every side and the service of a term that the reader, who speaks in nobody’s name and sees no side, said was carried
 * out in this transaction. @returns to how many people
 */
export async function tellOfCarryingOut(
  tx: PersonTx,
  { id }: Pick<Matter, 'id'>,
  origin: string,
): Promise<number> {
  const { rows } = await sql<{ told: number }>`
    select mediation.tell_carried_out(${id}::uuid, ${`${origin}/mediation/${id}`}) as told`.execute(tx)
  return rows[0]?.told ?? 0
}

/**
 * Tells every side but the one that speaks, and the service where it is not its own word, that a matter is over, or that a
 * family’s certificate is there; the family is asked what it thought of it, as long as it has not said so. A side tells it
 * only once the end is written down. @returns to how many people
 */
export async function tellOfEnd(
  tx: PersonTx,
  matter: Matter,
  origin: string,
  others: 'with-others' | 'family-alone' = 'with-others',
): Promise<number> {
  const own = matter.voice.as === 'side' ? matter.voice.side.id : null
  const sides = matter.sides.filter(({ id, role, hasEnded }) => role !== 'family' && !hasEnded && id !== own)
  const ids = others === 'with-others' ? sides.map(({ id }) => id) : []
  const { rows } = await sql<{ told: number }>`
    select mediation.tell_of_end(${matter.id}::uuid, ${origin}) as told`.execute(tx)
  const told = (rows[0]?.told ?? 0) + (await tellSides(tx, matter, ids, origin))
  return own === null ? told : told + (await tellService(tx, matter, origin))
}
