/** A visitor says that an entry is wrong. */
import type { PublicTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { isId } from './stable-id.ts'

export interface EntryReport {
  /** Id of the entry. */
  readonly entry: string
  /** What is wrong, in the visitor's words: 1 to `longestReport` characters once trimmed. */
  readonly says: string
}

/** What became of a report. */
export type Reported =
  /** It waits for the operator. */
  | 'taken'
  /** So many reports on this entry wait already that no more are kept. */
  | 'full'
  | 'no-such-entry'
  /** It says nothing. */
  | 'empty'
  | 'too-long'

/** Characters that a report may have. */
export const longestReport = 2000

/**
 * Keeps a report for the operator. Nobody else can read it, the public role included. An entry has room for
 * twenty open reports.
 */
export async function reportEntry(tx: PublicTx, { entry, says }: EntryReport): Promise<Reported> {
  const words = withoutControls(says).trim()
  if (words === '') return 'empty'
  if ([...words].length > longestReport) return 'too-long'
  if (!isId(entry)) return 'no-such-entry'
  const found = await tx
    .selectFrom('directory.service')
    .select('id')
    .where('id', '=', entry.toLowerCase())
    .executeTakeFirst()
  if (found === undefined) return 'no-such-entry'
  const { rows } = await sql<{ taken: boolean }>`
    select directory.add_report(${found.id}, ${words}) as taken`.execute(tx)
  return rows[0]?.taken === true ? 'taken' : 'full'
}

/** Without what the database refuses or a terminal would obey; line ends and tabs stay. */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
}
