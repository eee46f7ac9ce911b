/**
 * Speaks for a side that is not here: it told the service on paper or on the telephone, and the service writes it down in
 * the side's name, with how it was told and by whom. The database refuses it for a side that is here.
 */
import { noteAct } from '../cases/note-act.ts'
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import type { Matter, Side } from './matter.ts'
import type { NewStep } from './record-step.ts'
import type { StepKind, Through } from './step-kinds.ts'

/** The sides for which the reader writes down what they tell it: the service does, for those that take part and are not here. */
export function sidesToWriteFor({ voice, sides }: Pick<Matter, 'voice' | 'sides'>): readonly Side[] {
  return voice.as === 'service' ? sides.filter(({ hasEnded, isHere }) => !hasEnded && !isHere) : []
}

/** The matter with the voice of such a side, for verbs that record what it told; null: the reader does not write for it. */
export function spokenFor(matter: Matter, side: string, through: Through): Matter | null {
  const found = sidesToWriteFor(matter).find(({ id }) => id === side)
  return found === undefined ? null : { ...matter, voice: { as: 'side', side: found, through } }
}

/**
 * Records a step of such a side: its agreement's acceptance, a term, expenses or what it prepares.
 * @returns whether it was recorded; false: what it corrects was corrected already
 * @throws where the side is here (42501), or this cannot be written down for it (23514)
 */
export async function sayForSide<Kind extends StepKind>(
  tx: PersonTx,
  { caseId }: Pick<Matter, 'caseId'>,
  side: string,
  step: NewStep<Kind> & { readonly id: string },
  through: Through,
): Promise<boolean> {
  const { id, wall, kind, word, about = null, onDay, body, corrects = null } = step
  const { rows } = await sql<{
    said: boolean
  }>`select mediation.say_for(${id}::uuid, ${side}::uuid, ${wall}::uuid, ${kind},
    ${word}, ${about}::uuid, ${onDay}::date, ${JSON.stringify({ ...body, through })}::jsonb, ${corrects}::uuid) as said`.execute(
    tx,
  )
  if (rows[0]?.said !== true) return false
  const act = corrects === null ? 'recorded-step' : 'corrected-step'
  await noteAct(tx, { caseId, wall, act, about: { what: 'step', id } })
  return true
}
