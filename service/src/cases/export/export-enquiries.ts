/**
 * Everything that somebody asked of advice services, from a case or without one, as an archive: a paper to read, and
 * `enquiries.json` with its schema.
 */
import { type Day, isoOf, writtenDay } from '@way-forward/law'
import { z } from 'zod'
import type { Data } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { footOf } from '../../documents/plan-paper.ts'
import type { Enquiry } from '../desk/enquiry.ts'
import { allSentEnquiries } from '../desk/read-enquiries.ts'
import { enquiryOnPaper } from './case-paper.ts'
import { headShape, parts } from './case-shape.ts'
import { entriesOnAPaper } from './entries-paper.ts'
import { paperOf } from './paper-of.ts'
import { paperWords } from './paper-words.ts'
import { type ZipEntry, zipOf } from './zip.ts'

const { id, organisation, scope } = parts.enquiries.shape

/** The shape of `enquiries.json`. A change that readers must know of gets another `version`. */
const shape = z.strictObject({
  format: z.literal('way-forward-enquiries'),
  version: z.literal(1),
  exportedAt: headShape.exportedAt,
  reader: headShape.reader,
  enquiries: z
    .array(
      parts.enquiries.omit({ sentBy: true }).extend({
        organisation,
        case: id.nullable().describe('Null: it came without a case.'),
        scope: scope.nullable().describe('What the service is let in behind once it accepts. Null: no case.'),
      }),
    )
    .describe('What the reader asked of advice services, the last first.'),
})
type Shape = z.infer<typeof shape>

export interface ExportingEnquiries {
  readonly data: Data
  readonly person: string
  readonly name: string
  readonly on: Day
}

/** Exports what a person sent. @throws DataUnavailable */
export async function exportEnquiries(exporting: ExportingEnquiries): Promise<ReadableStream<Uint8Array>> {
  const { data, person, name, on } = exporting
  const { enquiries, at } = await data.actingAs({ person }, async (tx) => {
    const { rows } = await sql<{ readonly now: Date }>`select now()`.execute(tx)
    return { enquiries: await allSentEnquiries(tx), at: rows[0]?.now as Date }
  })
  const json: Shape = {
    format: 'way-forward-enquiries',
    version: 1,
    exportedAt: at.toISOString(),
    reader: { id: person, name },
    enquiries: enquiries.map(partOf),
  }
  const paper = await paperOf('entries', onPaper(enquiries, on))
  return zipOf(entriesOf(json, paper, at))
}

async function* entriesOf(json: Shape, paper: Uint8Array | null, at: Date): AsyncGenerator<ZipEntry> {
  yield paper === null
    ? { name: 'enquiries.pdf.missing.txt', input: missingPaper, at }
    : { name: 'enquiries.pdf', input: paper, at }
  yield { name: 'enquiries.json', input: inLines(json), at }
  yield { name: 'enquiries.schema.json', input: inLines(enquiriesSchema()), at }
}

const missingPaper =
  'The paper could not be made at that moment. What would stand in it is in enquiries.json. Download again for the paper.\n'

function inLines(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The JSON Schema of the file (2020-12). */
function enquiriesSchema(): object {
  return { title: 'What somebody asked of advice services through Way Forward', ...z.toJSONSchema(shape) }
}

function onPaper(enquiries: readonly Enquiry[], on: Day) {
  const latest = enquiries.slice(0, entriesOnAPaper)
  return {
    title: paperWords.allAsked,
    dayLine: writtenDay(on),
    foot: footOf({ on }),
    heading:
      latest.length < enquiries.length
        ? paperWords.askedCut(latest.length, enquiries.length)
        : paperWords.allAsked,
    entries: latest.map(enquiryOnPaper),
  }
}

function partOf(enquiry: Enquiry): Shape['enquiries'][number] {
  const {
    isMine: _,
    withPerson: __,
    organisation: service,
    caseId,
    scope: lets,
    steps,
    madeAt,
    ...said
  } = enquiry
  return {
    ...said,
    organisation: service.name,
    case: caseId,
    scope: lets === null ? null : { ...lets, walls: [...lets.walls] },
    madeAt: madeAt.toISOString(),
    steps: steps.map(({ at, ...step }) => ({ ...step, happenedAt: at.toISOString() })),
  }
}

/** What the archive is called. */
export function nameOfEnquiries(on: Day): string {
  return `enquiries-${isoOf(on)}.zip`
}
