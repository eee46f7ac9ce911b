/** Says a fact of the law behind a wall: one chain of events for each fact there, corrected and never said twice. */
import { recordEvent } from '../../cases/record-event.ts'
import type { PersonTx } from '../../db/data.ts'

export interface FactSaid {
  readonly caseId: string
  readonly wall: string
  readonly concern: string
  readonly fact: string
  /** As an event keeps it; null: nothing is said of it any more. */
  readonly value: string | null
}

/**
 * Says it. What was said before behind the same wall is corrected.
 * @returns `kept`: with the event that says it now, where one was added; `overtaken`: somebody else corrected it at the
 * same moment, and nothing was said
 */
export async function sayFact(
  tx: PersonTx,
  said: FactSaid,
): Promise<{ readonly kept: string | null } | 'overtaken'> {
  const before = await tx
    .selectFrom('cases.event as e')
    .select(['e.id', 'e.value'])
    .where('e.concern_id', '=', said.concern)
    .where('e.fact', '=', said.fact)
    .where('e.wall_id', '=', said.wall)
    .where('e.value', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('cases.event as c').select('c.id').whereRef('c.corrects', '=', 'e.id'))),
    )
    .orderBy('e.number', 'desc')
    .executeTakeFirst()
  if ((before?.value ?? null) === said.value) return { kept: null }
  const event = await recordEvent(tx, { ...said, ...(before === undefined ? {} : { corrects: before.id }) })
  return event === null ? 'overtaken' : { kept: event }
}
