/** How much was erased and how much is still to be: numbers for whoever runs the service, and nothing else. */
import type { PersonTx } from '../../db/data.ts'
import type { ErasureKind } from '../../db/schema/erasing.ts'
import { sql } from '../../db/sql.ts'

export interface ErasureCounts {
  /** Of each kind, how many wait and how many were done in the last 30 days. */
  readonly kinds: Readonly<Record<ErasureKind, { readonly waiting: number; readonly done: number }>>
  /** Cases whose families were told that they will be erased. */
  readonly idle: number
  /** Files whose rows are gone and that are still to be deleted. */
  readonly files: number
}

/** The numbers. @returns null for whoever does not run the service */
export async function countErasures(tx: PersonTx): Promise<ErasureCounts | null> {
  const { rows } = await sql<{
    readonly kind: ErasureKind
    readonly waiting: number
    readonly done: number
    readonly idle: number
    readonly files: number
  }>`select * from cases.erasure_counts()`.execute(tx)
  const [first] = rows
  if (first === undefined) return null
  const kinds = Object.fromEntries(rows.map(({ kind, waiting, done }) => [kind, { waiting, done }]))
  return { kinds: kinds as ErasureCounts['kinds'], idle: first.idle, files: first.files }
}
