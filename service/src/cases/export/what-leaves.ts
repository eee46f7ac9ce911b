/**
 * What of a case may go into a copy. What stands behind the walls of a mediation stays there, but for what the reader's
 * own side wrote behind its own wall with the service, the certificates and dates that stand there, and what everybody
 * in the mediation agreed to.
 */
import { sql } from '../../db/sql.ts'
import type { CaseFile } from '../case-file.ts'
import { confidentialWalls } from '../mediation-walls.ts'
import type { Part } from './case-shape.ts'

/** What the mediations of a case give to a copy of it: worked out where mediations are known. */
export interface FromMatters {
  readonly matters: readonly Part<'matters'>[]
  /** The documents that everybody in a mediation agreed may leave it. */
  readonly documents: readonly string[]
}

export const nothingFromMatters: FromMatters = { matters: [], documents: [] }

export interface Leaving {
  /** Walls behind which all stays, but for the exceptions. */
  readonly confidential: readonly string[]
  /** Those of them between the mediation service and the reader's side. */
  readonly own: readonly string[]
  /** Those who act for the reader's side. */
  readonly people: readonly string[]
  /** Documents that were agreed to. */
  readonly released: readonly string[]
}

/** What leaves, for the reader of a case. */
export function leavingOf(
  file: Pick<CaseFile, 'walls' | 'parties'>,
  { documents }: Pick<FromMatters, 'documents'>,
): Leaving {
  return {
    confidential: confidentialWalls(file),
    own: file.walls.filter(({ kind }) => kind === 'mediation-with').map(({ id }) => id),
    people: file.parties.filter(({ isMine }) => isMine).flatMap(({ people }) => people.map(({ id }) => id)),
    released: documents,
  }
}

/** Whether a thing behind a wall leaves. @param by who made it; null: nobody that the reader knows */
export function mayLeave(
  { confidential, own, people }: Leaving,
  { wall, by }: { readonly wall: string | null; readonly by: string | null },
): boolean {
  if (wall === null || !confidential.includes(wall)) return true
  return own.includes(wall) && by !== null && people.includes(by)
}

/**
 * The same within a statement, of a row that is called x.
 * @param by the column with who made it @param also what leaves from behind the reader's own wall, whoever made it
 */
export function leavesInSql({ confidential, own, people }: Leaving, by: string, also = sql`false`) {
  return sql`(x.wall_id is null or x.wall_id <> all(${confidential}::uuid[])
    or x.wall_id = any(${own}::uuid[]) and (${sql.ref(`x.${by}`)} = any(${people}::uuid[]) or ${also}))`
}
