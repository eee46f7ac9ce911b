/** The time for the appeal of what a matter is about, and what the law says of each term, as the reader's case has it. */
import type { Calendar, ConcernDeadline, Day, Position } from '@way-forward/law'
import { positionOf } from '../../cases/position-of-case.ts'
import { readCase } from '../../cases/read-case.ts'
import type { PersonTx } from '../../db/data.ts'
import type { Matter } from '../matter.ts'

export interface LawOfMatter {
  /** Dates of the appeal about what is in dispute; empty: the reader’s case does not know enough for one. */
  readonly appeals: readonly ConcernDeadline[]
  readonly found: Position
  /** An appeal could be about it at all: it is about a decision of the council. */
  readonly mayBeAppealed: boolean
}

/** @returns null where the reader has no case to see of it */
export async function lawOfMatter(
  tx: PersonTx,
  matter: Matter,
  on: Day,
  calendar: Calendar,
): Promise<LawOfMatter | null> {
  const file = await readCase(tx, matter.caseId)
  if (file === null) return null
  const { found } = positionOf(file, on, calendar)
  return {
    appeals: found.dates.filter(({ kind, concern }) => kind === 'appeal' && concern === matter.concern),
    found,
    mayBeAppealed: matter.concernKind === 'council-decision',
  }
}
