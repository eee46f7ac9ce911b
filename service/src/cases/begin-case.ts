/** Opens a case for whoever is of the family, with what they said on the way. */
import type { ConcernKind, Facts } from '@way-forward/law'
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { addConcern } from './add-concern.ts'
import { openCase } from './open-case.ts'
import { setDetail } from './set-detail.ts'
import { wallOfKind } from './wall-of-kind.ts'

/** As many cases as one person may be of the family in: far more than anybody has children and disagreements. */
export const mostCases = 50

export interface BegunCase {
  /** What the one who opens it is to the child. */
  readonly label: string
  /** What is known; it may be of no concern yet. */
  readonly facts: Facts
  /** What it is about, where nothing is known of it yet; null: the facts say. */
  readonly kind: ConcernKind | null
  /** For the family alone; null: not given. */
  readonly childName: string | null
  /** The name of the council; null: not known. */
  readonly authority: string | null
}

/** @returns the case, and the concern that was added with nothing known of it; null: there are too many */
export async function beginCase(
  tx: PersonTx,
  { label, facts, kind, childName, authority }: BegunCase,
): Promise<{ readonly caseId: string; readonly concern: string | null } | null> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from cases.my_family_cases()`.execute(tx)
  if ((rows[0]?.count ?? 0) >= mostCases) return null
  const caseId = await openCase(tx, { label, facts })
  const shared = await wallOfKind(tx, caseId, 'shared')
  const concern = kind === null ? null : await addConcern(tx, { caseId, wall: shared, kind, title: null })
  if (authority !== null) await setDetail(tx, { caseId, wall: shared, what: 'authority', value: authority })
  if (childName !== null) {
    const family = await wallOfKind(tx, caseId, 'family')
    await setDetail(tx, { caseId, wall: family, what: 'child-name', value: childName })
  }
  return { caseId, concern }
}
