/** Tells the people of sides by email that there is something new. Nothing of what it is stands in the email. */
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

/** Tells every side but the one that speaks. @returns to how many people */
export async function tellOthers(tx: PersonTx, matter: Matter, origin: string): Promise<number> {
  const own = matter.voice.as === 'side' ? matter.voice.side.id : null
  const others = matter.sides.filter(({ id, hasEnded }) => id !== own && !hasEnded)
  return tellSides(
    tx,
    matter,
    others.map(({ id }) => id),
    origin,
  )
}
