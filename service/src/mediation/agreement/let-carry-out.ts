/** Lets a school or another body that a term names read the agreement, and nothing else of the matter. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Matter } from '../matter.ts'

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

/** The terms that the reader’s own organisation was let in to carry out, by their ids; none for whoever speaks in the matter. */
export async function carriedTerms(
  tx: PersonTx,
  { id, voice }: Pick<Matter, 'id' | 'voice'>,
): Promise<ReadonlySet<string>> {
  if (voice.as !== 'nobody') return new Set()
  const { rows } = await sql<{ term: string }>`
    select t.about as term from mediation.step t
      join cases.party p on p.case_id = t.case_id and p.id in (select cases.my_parties())
      join people.organisation o on o.id = p.organisation_id
    where t.matter_id = ${id}::uuid and t.kind in ('term-due', 'term-undated') and t.side_id is null
      and lower(t.body ->> 'who') = lower(o.name)`.execute(tx)
  return new Set(rows.map(({ term }) => term))
}
