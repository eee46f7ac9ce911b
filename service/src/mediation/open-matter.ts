/** Opens a matter: a family or its adviser refers a case, a service types in a call, a council refers with consent. */
import { randomInt, randomUUID } from 'node:crypto'
import type { ConcernKind } from '@way-forward/law'
import type { PersonTx, Process } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import type { Referral } from './step-kinds.ts'

interface NewMatter {
  readonly process: Process
  /** The organisation that mediates. */
  readonly service: string
  /** The area of the council; null: not known. */
  readonly area: string | null
  /** ISO day on which it was referred, not that of typing. */
  readonly referredOn: string
  readonly referral: Referral
  /** A UUID to know it by, so that a form sent twice opens one; absent: a new one. */
  readonly id?: string
}

export interface CaseToRefer extends NewMatter {
  readonly caseId: string
  /** What it is about in the case; null: nothing that the case has. */
  readonly concern: string | null
  /** What kind of thing it is about, where the case has nothing of it; null: nothing with a clock. */
  readonly concernKind: ConcernKind | null
}

export interface NewToEverybody extends NewMatter {
  /** The organisation in whose name it is opened: the service itself, or a council. */
  readonly opener: string
  readonly concernKind: ConcernKind | null
  /** The family takes part; without it only a council and a commissioner do (type C). */
  readonly withFamily: boolean
  readonly caseId?: string
}

/** Where a matter was opened. */
export interface OpenedMatter {
  readonly id: string
  readonly caseId: string
}

/**
 * Refers a case: whoever is of its family does, or an adviser who may add to it, with the family's consent.
 * @returns null: this person may not refer this case
 * @throws where the service is none that mediates (23514), or a matter of that id is there (23505)
 */
export async function referCase(tx: PersonTx, matter: CaseToRefer): Promise<OpenedMatter | null> {
  const {
    id = randomUUID(),
    caseId,
    process,
    concern,
    concernKind,
    service,
    area,
    referredOn,
    referral,
  } = matter
  const { rows } = await sql<{ may: boolean }>`
    select mediation.refer(${id}::uuid, ${caseId}::uuid, ${process}, ${newReference()}, ${concern}::uuid, ${concernKind},
      ${service}::uuid, ${area}::uuid, ${referredOn}::date, ${JSON.stringify(referral)}::jsonb) as may`.execute(
    tx,
  )
  return rows[0]?.may === true ? { id, caseId } : null
}

/**
 * Opens a case and a matter for a family that has none here.
 * @returns null: this person may not do so for that organisation
 * @throws as `referCase`
 */
export async function openMatter(tx: PersonTx, matter: NewToEverybody): Promise<OpenedMatter | null> {
  const { id = randomUUID(), caseId = randomUUID(), process, concernKind, service, opener, area } = matter
  const { referredOn, referral, withFamily } = matter
  const { rows } = await sql<{ may: boolean }>`
    select mediation.open_for(${id}::uuid, ${caseId}::uuid, ${process}, ${newReference()}, ${concernKind}, ${service}::uuid,
      ${opener}::uuid, ${withFamily ? referral.label : null}, ${area}::uuid, ${referredOn}::date,
      ${JSON.stringify(referral)}::jsonb) as may`.execute(tx)
  return rows[0]?.may === true ? { id, caseId } : null
}

/** Letters and digits that are told apart on the telephone. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A short name of a matter, for the telephone. */
export function newReference(): string {
  const four = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return `${four()}-${four()}`
}
