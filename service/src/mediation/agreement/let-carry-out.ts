/** Lets a school or another body that a term names read the agreement, and nothing else of the matter. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/** @param called as the term names it @returns whether a term names it, and a body of that name is here and is no side */
export async function letCarryOut(tx: PersonTx, matter: string, called: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select mediation.let_carry_out(${matter}::uuid, ${called}) as done`.execute(tx)
  return rows[0]?.done === true
}

/** Of these names, those of exactly one body that is here. */
export async function bodiesHere(tx: PersonTx, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set()
  const { rows } = await sql<{ name: string }>`
    select lower(o.name) as name from people.organisation o
    where o.kind = 'body' and o.retired_at is null and lower(o.name) = any(${names.map((name) => name.toLowerCase())}::text[])
    group by 1 having count(*) = 1`.execute(tx)
  const here = new Set(rows.map(({ name }) => name))
  return new Set(names.filter((name) => here.has(name.toLowerCase())))
}
