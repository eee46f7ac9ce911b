/** The documents in the cases of the demonstration. */
import { type Day, isoOf } from '@way-forward/law'
import { addDocument } from '../cases/documents/add-document.ts'
import type { Documents } from '../cases/documents/documents.ts'
import { wallOfKind } from '../cases/wall-of-kind.ts'
import type { Data } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { exampleCases, examplePeople } from './people.ts'
import { exampleRecords } from './record-ids.ts'

/** Adds what is missing. @param today the email was sent some days before it */
export async function fillDocuments(data: Data, documents: Documents, today: Day): Promise<void> {
  const person = examplePeople.parent.id
  const caseId = exampleCases.refusal
  const id = exampleRecords.email
  const place = await data.actingAs({ person, caseId }, async (tx) => ({
    wall: await wallOfKind(tx, caseId, 'shared'),
    isThere: (await sql`select from cases.document where id = ${id}`.execute(tx)).rows.length > 0,
  }))
  if (place.isThere) return
  const { wall } = place
  const sentOn = isoOf((today - 3) as Day)
  const given = { id, caseId, wall, entry: null, name: 'Reports that were read.eml', bytes: email(sentOn) }
  const answer = await addDocument(data, documents, person, given)
  // Where no document can be taken today, all else of a demonstration is there.
  if ('refused' in answer) documents.report(new Error(`an example document: ${answer.refused}`))
}

async function* email(sentOn: string): AsyncGenerator<Uint8Array> {
  const lines = [
    'From: SEND team <send@council.example>',
    'To: A parent <parent@example.org>',
    'Subject: Reports that were read',
    `Date: ${new Date(`${sentOn}T11:20:00Z`).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear parent,',
    '',
    'You asked which reports we read before we decided not to assess.',
    'We read the two reports of the school. We did not have the report of the speech therapist.',
    '',
    'The SEND team',
    '',
  ]
  yield Buffer.from(lines.join('\r\n'))
}
