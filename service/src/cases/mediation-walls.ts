/**
 * The walls of mediations as a case knows them. What is said in a mediation and prepared for it leaves only as everybody
 * in it agrees: the pages and the copies of a case show none of it (decision 29).
 */
import type { WallKind } from '../db/data.ts'
import type { CaseFile } from './case-file.ts'

/** Kinds of wall behind which everything stays in the mediation. */
export const confidentialKinds: readonly WallKind[] = ['mediation-private', 'mediation-with', 'mediation']
const kindsOfMatters: readonly WallKind[] = [...confidentialKinds, 'matter', 'agreement']

/** Whether what stands behind a wall of this kind stays in the mediation. */
export function isConfidential(kind: WallKind): boolean {
  return confidentialKinds.includes(kind)
}

/** Whether a wall of this kind belongs to a mediation or disagreement resolution, whose own pages write behind it. */
export function isOfMatter(kind: WallKind): boolean {
  return kindsOfMatters.includes(kind)
}

/** The ids of those walls behind which everything stays in the mediation. */
export function confidentialWalls({ walls }: Pick<CaseFile, 'walls'>): readonly string[] {
  return walls.filter(({ kind }) => isConfidential(kind)).map(({ id }) => id)
}

/** Whether the reader acts in a case as a mediation service, a council or a body alone, and has no case here to keep. */
export function isOnlyInMatters({ parties }: Pick<CaseFile, 'parties'>): boolean {
  const mine = parties.filter(({ isMine }) => isMine)
  return mine.length > 0 && mine.every(({ kind }) => kind !== 'family' && kind !== 'adviser')
}
