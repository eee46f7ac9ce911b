/** What was agreed and is still to be done by a council, a commissioner or another body, over all its matters, by day. */
import { type Day, isoOf, shift } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { mostCounted } from './desk-lists.ts'
import { onOnePage } from './read-desk.ts'

export interface TermToKeep {
  readonly matter: string
  readonly reference: string
  /** How the organisation calls the matter; null: by its number. */
  readonly knownAs: string | null
  readonly term: string
  readonly what: string
  /** The mediation service. */
  readonly service: string
  /** ISO day: surely in time; null: none was agreed. */
  readonly lastDay: string | null
  /** ISO day of the later reading; null: there is one reading. */
  readonly laterDay: string | null
  /** Another side says that it was not done. */
  readonly isDisputed: boolean
}

type Dated = Pick<TermToKeep, 'lastDay' | 'laterDay'>

/** Each up to `mostCounted` and one. */
export interface TermCounts {
  readonly all: number
  /** Their day has passed on every reading. */
  readonly late: number
  /** Their last day is today or in the seven days after it. */
  readonly week: number
}

/** Whether the day of a term has passed on every reading. @param today ISO day */
export function isLateTerm({ lastDay, laterDay }: Dated, today: string): boolean {
  const latest = laterDay ?? lastDay
  return latest !== null && latest < today
}

/** How many things an organisation has to do: for whoever acts for it, else none. */
export async function countTermsToKeep(tx: PersonTx, organisation: string, today: Day): Promise<TermCounts> {
  const { rows } = await sql<Dated>`
    select on_day as "lastDay", later_day as "laterDay"
    from mediation.terms_to_keep(${organisation}::uuid, false, 0, ${mostCounted + 1})`.execute(tx)
  const [from, to] = [isoOf(today), isoOf(shift(today, 7))]
  return {
    all: rows.length,
    late: rows.filter((row) => isLateTerm(row, from)).length,
    week: rows.filter(({ lastDay }) => lastDay !== null && lastDay >= from && lastDay <= to).length,
  }
}

/** A page of them, by last day, those without one last. @param page from 1 */
export async function readTermsToKeep(
  tx: PersonTx,
  organisation: string,
  page: number,
): Promise<{ readonly terms: readonly TermToKeep[]; readonly hasMore: boolean }> {
  const { rows } = await sql<TermToKeep>`
    select matter_id as matter, reference, known_as as "knownAs", term, what, service, on_day as "lastDay",
      later_day as "laterDay", is_disputed as "isDisputed"
    from mediation.terms_to_keep(${organisation}::uuid, true, ${(page - 1) * onOnePage}, ${onOnePage + 1})`.execute(
    tx,
  )
  return { terms: rows.slice(0, onOnePage), hasMore: rows.length > onOnePage }
}
