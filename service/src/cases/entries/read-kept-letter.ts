/** A letter that was made and sealed, held against its seal each time that it is read. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { LetterText } from '../../documents/letters/letter.ts'
import { readTold } from './entry-body.ts'
import { readLetterText, sealOf } from './sealed-letter.ts'

export interface SealedCopy {
  readonly id: string
  /** The id of the letter, as in addresses; null: its entry does not say. */
  readonly letter: string | null
  readonly title: string
  readonly wall: string
  readonly concern: string | null
  /** ISO day on which it was written. */
  readonly madeOn: string
  readonly lawAsAt: string
  readonly issuedBy: string | null
  readonly issuedAt: Date
  /** SHA-256 in hex, as it was written down. */
  readonly sha256: string
  /** What it says fits its seal. */
  readonly isSealed: boolean
  /** Null: it is no letter that this version can show. */
  readonly text: LetterText | null
  /** Entries that say that it was sent. */
  readonly sent: readonly { readonly id: string; readonly happenedOn: string }[]
}

interface Row {
  readonly title: string
  readonly wall_id: string
  readonly concern_id: string | null
  readonly happened_on: string | null
  readonly body: unknown
  readonly content: unknown
  readonly sha256: Buffer
  readonly law_as_at: string
  readonly issuer: string | null
  readonly issued_at: Date
  readonly made_on: string
  readonly sent: SealedCopy['sent'] | null
}

/** The sealed copy with this id; null: there is none that this person may see. @param id a UUID */
export async function readKeptLetter(tx: PersonTx, caseId: string, id: string): Promise<SealedCopy | null> {
  const { rows } = await sql<Row>`
    select i.title, i.wall_id, e.concern_id, e.happened_on, e.body, i.content, i.sha256, i.law_as_at,
      p.name as issuer, i.issued_at, (i.issued_at at time zone 'Europe/London')::date as made_on,
      (select json_agg(json_build_object('id', s.id, 'happenedOn', s.happened_on) order by s.happened_on, s.number)
        from cases.entry s where s.case_id = i.case_id and s.kind = 'letter-sent' and s.redacted_at is null
          and s.issued_id = i.id
          and not exists (select from cases.entry c where c.corrects = s.id)) as sent
    from cases.issued i
      left join cases.entry e on e.id = i.entry_id
      left join people.person p on p.id = i.issued_by
    where i.id = ${id} and i.case_id = ${caseId} and i.kind = 'letter'`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  const told = row.body === null ? null : readTold('letter-made', row.body)
  return {
    id,
    letter: told?.kind === 'letter-made' ? told.body.letter : null,
    title: row.title,
    wall: row.wall_id,
    concern: row.concern_id,
    madeOn: row.happened_on ?? row.made_on,
    lawAsAt: row.law_as_at,
    issuedBy: row.issuer,
    issuedAt: row.issued_at,
    sha256: row.sha256.toString('hex'),
    isSealed: sealOf(row.content).equals(row.sha256),
    text: readLetterText(row.content),
    sent: row.sent ?? [],
  }
}
