/** Keeps a letter as it was made: a sealed copy, and an entry that says so. */
import { randomUUID } from 'node:crypto'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Letter, LetterText } from '../../documents/letters/letter.ts'
import { addEntry } from './add-entry.ts'
import { canonicalJson } from './canonical-json.ts'
import type { SealedCopy } from './read-kept-letter.ts'
import { sealOf } from './sealed-letter.ts'

export interface KeptLetter {
  /** A UUID; absent: a new one. */
  readonly id?: string
  readonly caseId: string
  /** Behind which it stands; the person may write there. */
  readonly wall: string
  readonly concern: string | null
  readonly letter: Pick<Letter, 'id' | 'title'>
  readonly text: LetterText
  /** ISO day on which it was written. */
  readonly madeOn: string
  /** ISO day of the law that it was written by. */
  readonly lawAsAt: string
}

/**
 * Keeps a letter. Where one with its id is there already, nothing is kept: its form was sent twice at once.
 * @returns the id of the sealed copy, which its entry has too
 * @throws where the database refuses the wall (42501)
 */
export async function keepLetter(tx: PersonTx, kept: KeptLetter): Promise<string> {
  const { caseId, wall, letter, text, id: issued = randomUUID() } = kept
  const entry = await addEntry(tx, {
    id: issued,
    caseId,
    wall,
    concern: kept.concern,
    happenedOn: kept.madeOn,
    told: {
      kind: 'letter-made',
      body: { letter: letter.id, title: letter.title, issued, gaps: text.gaps.length },
    },
  })
  await tx
    .insertInto('cases.issued')
    .values({
      id: issued,
      case_id: caseId,
      wall_id: wall,
      entry_id: entry,
      kind: 'letter',
      title: letter.title,
      content: canonicalJson(text),
      sha256: sealOf(text),
      law_as_at: kept.lawAsAt,
      issued_by: sql<string>`people.me()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return issued
}

/** Whether a sealed copy is of this very letter, behind the same wall and about the same. */
export function isCopyOf(
  copy: SealedCopy,
  { wall, concern, letter, text }: Pick<KeptLetter, 'wall' | 'concern' | 'letter' | 'text'>,
): boolean {
  return (
    copy.letter === letter.id &&
    copy.wall === wall &&
    copy.concern === concern &&
    copy.sha256 === sealOf(text).toString('hex')
  )
}
