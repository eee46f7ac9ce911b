/** Gives a matter to somebody of the service, takes it from them, and keeps it from whoever has an interest in it. */
import { type Day, isoOf } from '@way-forward/law'
import { assignCase } from '../../cases/desk/service-cases.ts'
import { noteAct } from '../../cases/note-act.ts'
import { sqlStateOf } from '../../db/connect.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { type Matter, stepsOf } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import type { Mediator } from './mediators.ts'

export type Part = 'adviser' | 'mediator'

/** Why somebody is not given a matter, whatever room they have. */
export type Hindrance = 'interest' | 'conflict' | 'not-independent'

/**
 * What stands against giving a matter to somebody: an interest that they declared in it, a conflict with one of its sides,
 * by its account here or by its name, or that they said that they are not independent. Null: nothing that they declared.
 * The database refuses the same (`mediation.refuse_conflicted`). Source: LAW-MED-03.
 */
export function hindranceOf(
  { person, conflicts, independence }: Pick<Mediator, 'person' | 'conflicts' | 'independence'>,
  { sides }: Pick<Matter, 'sides'>,
  barred: ReadonlySet<string>,
): Hindrance | null {
  if (barred.has(person)) return 'interest'
  const plain = (text: string): string => text.trim().toLowerCase()
  const isAgainst = sides.some(({ organisation, name }) =>
    conflicts.some((each) =>
      each.organisation === null ? plain(each.name) === plain(name) : each.organisation === organisation,
    ),
  )
  if (isAgainst) return 'conflict'
  return independence?.isIndependent === false ? 'not-independent' : null
}

/** Those who declared an interest in a matter of the service. */
export async function barredFrom(
  tx: PersonTx,
  { service }: Pick<Matter, 'service'>,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('cases.barred')
    .select('person_id')
    .where('party_id', '=', service.party)
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}

/** Who of the service a matter was given to, each with the part that was last said. */
export async function holdersOf(
  tx: PersonTx,
  matter: Matter,
): Promise<readonly { readonly id: string; readonly name: string; readonly part: Part | null }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select n.id, n.name from cases.acting a join people.person n on n.id = a.person_id
    where a.party_id = ${matter.service.party} and a.ended_at is null and a.organisation_id is not null
    order by n.name, n.id`.execute(tx)
  const said = stepsOf(matter, 'assigned')
  return rows.map((row) => {
    const word = said.findLast(({ body }) => body.person === row.id)?.word
    return { ...row, part: word === 'adviser' || word === 'mediator' ? word : null }
  })
}

export interface Giving {
  readonly person: string
  readonly name: string
  readonly part: Part
  readonly isGiven: boolean
}

/**
 * Gives a matter to a colleague as its adviser or mediator, or takes it from them. It is written down behind the
 * service's wall, and the colleague is told.
 * @param origin of this service, for the link in the email
 * @returns false: this person does not speak for the service
 * @throws NothingGiven this person may not, the other does not work there, or it is so already: nothing of it is kept
 * @throws (23514) where the other is hindered: `hindranceOf`, or it is the matter of their own family
 */
export async function giveMatter(
  tx: PersonTx,
  matter: Matter,
  { person, name, part, isGiven }: Giving,
  { origin, today }: { readonly origin: string; readonly today: Day },
): Promise<boolean> {
  const wall = wallOfMatter(matter, { use: 'service' })
  if (matter.voice.as !== 'service' || wall === null) return false
  const held = stepsOf(matter, 'assigned').findLast(({ body }) => body.person === person)
  // First, for whoever gives a matter away may see it no more.
  const body = { person, name }
  const onDay = isoOf(today)
  if (isGiven) await recordStep(tx, matter, { kind: 'assigned', word: part, wall, onDay, body })
  else if (held !== undefined)
    await recordStep(tx, matter, {
      kind: 'assigned',
      word: 'taken-back',
      wall,
      onDay,
      body,
      corrects: held.id,
    })
  const assignment = { caseId: matter.caseId, party: matter.service.party, person, isGiven }
  if (!(await assignCase(tx, assignment, origin, '/mediation'))) throw new NothingGiven()
  return true
}

/** What was written down first did not come to be: the transaction ends with it. */
export class NothingGiven extends Error {
  override readonly name = 'NothingGiven'
}

/**
 * Says that somebody of the service has an interest in a matter: they see it no more, and are not given it again.
 * @throws NothingGiven this person may not say so, or the other never worked there: nothing of it is kept
 */
export async function declareInterest(tx: PersonTx, matter: Matter, person: string): Promise<void> {
  await noteAct(tx, { caseId: matter.caseId, act: 'unassigned', about: { what: 'person', id: person } })
  const { rows } = await sql<{ done: boolean }>`
    select cases.bar(${matter.service.party}::uuid, ${person}::uuid) as done`.execute(tx)
  if (rows[0]?.done !== true) throw new NothingGiven()
}

/** Whether the database refused to give a matter to somebody who is hindered. */
export function isRefusedForInterest(error: unknown): boolean {
  return sqlStateOf(error) === '23514'
}
