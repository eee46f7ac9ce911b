/** Writes down what Section F, G or H of a plan says, and corrects it by adding. */
import { randomUUID } from 'node:crypto'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import type { PlanSection } from './provision-log.ts'

export interface NewProvision {
  /** A UUID; absent: a new one. */
  readonly id?: string
  readonly caseId: string
  readonly section: PlanSection
  /** 1 to 2,000 characters, as the plan has it. */
  readonly says: string
  /** 1 to 10,080; null: the plan does not say it in time. */
  readonly minutesAWeek: number | null
  readonly fromOn: string | null
  readonly untilOn: string | null
}

/**
 * Adds a provision. Where one with its id is there already, nothing is added: its form was sent twice at once.
 * @param wall behind which it stands, with all that is recorded of it
 * @returns its id
 * @throws 42501
 */
export async function addProvision(tx: PersonTx, wall: string, provision: NewProvision): Promise<string> {
  const { id = randomUUID() } = provision
  await insertProvision(tx, wall, { ...provision, id }, null)
  return id
}

/**
 * Corrects a provision; what it said before is kept. What was recorded of it goes on with it.
 * @param corrects the provision as it stands now
 * @returns the id of the new one, or why not
 */
export async function correctProvision(
  tx: PersonTx,
  corrects: string,
  provision: NewProvision,
): Promise<{ readonly id: string } | 'not-there' | 'corrected-already'> {
  const old = await tx
    .selectFrom('cases.provision')
    .select('wall_id')
    .where('id', '=', corrects)
    .where('case_id', '=', provision.caseId)
    .executeTakeFirst()
  if (old === undefined) return 'not-there'
  const id = await insertProvision(tx, old.wall_id, provision, corrects)
  return id === null ? 'corrected-already' : { id }
}

async function insertProvision(
  tx: PersonTx,
  wall: string,
  { id = randomUUID(), caseId, section, says, minutesAWeek, fromOn, untilOn }: NewProvision,
  corrects: string | null,
): Promise<string | null> {
  const made = await tx
    .insertInto('cases.provision')
    .values({
      id,
      case_id: caseId,
      wall_id: wall,
      section,
      says,
      minutes_a_week: minutesAWeek,
      from_on: fromOn,
      until_on: untilOn,
      corrects,
      recorded_by: sql<string>`people.me()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) return null
  await noteAct(tx, { caseId, wall, act: 'added-provision', about: { what: 'provision', id } })
  return id
}
