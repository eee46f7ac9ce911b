/** Opens a case. */
import { randomUUID } from 'node:crypto'
import type { Facts } from '@way-forward/law'
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { addConcern } from './add-concern.ts'
import { noteAct } from './note-act.ts'
import { recordEvent } from './record-event.ts'
import { storedValue } from './stored-value.ts'
import { wallOfKind } from './wall-of-kind.ts'

export interface NewCase {
  /** What the one who opens it is to the child, such as "parent" or "young person". */
  readonly label: string
  /** What is known already, such as the answers of a plan; null: nothing yet. */
  readonly facts: Facts | null
  /** A UUID to know it by; absent: a new one. */
  readonly id?: string
  /** UUIDs to know its concerns by, in their order; absent: new ones. */
  readonly concernIds?: readonly string[]
}

/**
 * Opens a case for whoever acts, with the walls that every case has. What is known goes behind the `shared` wall:
 * facts that set a clock running are for everybody who is let in.
 * @returns the id of the case
 */
export async function openCase(
  tx: PersonTx,
  { label, facts, id = randomUUID(), concernIds = [] }: NewCase,
): Promise<string> {
  const caseId = id
  await sql`select cases.open_case(${caseId}::uuid, ${label})`.execute(tx)
  await noteAct(tx, { caseId, act: 'opened-case' })
  if (facts === null) return caseId
  const wall = await wallOfKind(tx, caseId, 'shared')
  for (const [fact, value] of Object.entries(facts.person)) {
    if (value === undefined) continue
    await recordEvent(tx, { caseId, wall, concern: null, fact, value: storedValue(null, fact, value) })
  }
  for (const [index, { id: _, kind, ...known }] of facts.concerns.entries()) {
    const by = concernIds[index]
    const concern = await addConcern(tx, {
      caseId,
      wall,
      kind,
      title: null,
      ...(by !== undefined && { id: by }),
    })
    for (const [fact, value] of Object.entries(known)) {
      if (value === undefined) continue
      await recordEvent(tx, { caseId, wall, concern, fact, value: storedValue(kind, fact, value) })
    }
  }
  return caseId
}
