/**
 * Everything of a case that one person may see, as an archive that is sent while it is made: a paper to read,
 * `case.json` with its schema, and the documents. What is read is read as that person, a stretch at a time.
 */
import { type Calendar, type Day, isoOf, lawAsAt, positionJson } from '@way-forward/law'
import type { Data, PersonTx } from '../../db/data.ts'
import type { CaseFile } from '../case-file.ts'
import { sentEnquiries } from '../desk/read-enquiries.ts'
import { type CaseDocument, listDocuments } from '../documents/case-document.ts'
import type { Documents } from '../documents/documents.ts'
import { readEntries } from '../entries/read-entries.ts'
import { isOnlyInMatters } from '../mediation-walls.ts'
import { noteAct } from '../note-act.ts'
import { onlyOwnWall } from '../note-look.ts'
import { type CasePosition, positionOf } from '../position-of-case.ts'
import { readProvisions } from '../provision/read-provisions.ts'
import { readCase } from '../read-case.ts'
import { historyByDay } from '../sharing/history-by-day.ts'
import { readHistory } from '../sharing/read-history.ts'
import { wallInWords } from '../wall-words.ts'
import { caseOnPaper, mostOnPaper } from './case-paper.ts'
import { caseSchema, format, type Head, type PartName, parts, version } from './case-shape.ts'
import { entriesOnAPaper, entriesPaper, papersFor } from './entries-paper.ts'
import { documentEntries, documentPart, type ExportedDocument, namedForExport } from './exported-documents.ts'
import { paperOf } from './paper-of.ts'
import { readMe } from './read-me.ts'
import { storedPart } from './stored-parts.ts'
import { type FromMatters, type Leaving, leavingOf, mayLeave, nothingFromMatters } from './what-leaves.ts'
import { type ZipEntry, zipOf } from './zip.ts'

export interface Exporting {
  readonly data: Data
  readonly documents: Documents
  readonly person: string
  readonly name: string
  readonly caseId: string
  readonly on: Day
  readonly calendar: Calendar
  /** What the person keeps for themselves in a case that they left; absent: a case that they are in. */
  readonly isKept?: boolean
  /** What the mediations of the case give to the copy; absent: nothing. */
  readonly fromMatters?: (tx: PersonTx, caseId: string) => Promise<FromMatters>
}

/** What is known before the first byte goes out. */
interface Begun {
  readonly file: CaseFile
  readonly position: CasePosition
  readonly at: Date
  readonly exported: readonly ExportedDocument[]
  /** How many entries there are. */
  readonly entries: number
  readonly leaving: Leaving
  readonly matters: FromMatters['matters']
  /** Null: no paper could be made, which the archive says. */
  readonly paper: Uint8Array | null
}

/**
 * Exports a case for a person, and notes that they took a copy.
 * @returns the archive; null: there is no such case for them
 * @throws DataUnavailable, also while it is read
 */
export async function exportCase(exporting: Exporting): Promise<ReadableStream<Uint8Array> | null> {
  const begun = await begin(exporting)
  return begun === null ? null : zipOf(entriesOf(exporting, begun))
}

async function begin(exporting: Exporting): Promise<Begun | null> {
  const { data, person, caseId, on, calendar, isKept = false, fromMatters } = exporting
  const read = await data.actingAs({ person, caseId }, async (tx) => {
    const file = await readCase(tx, caseId, { evenLeft: isKept })
    const own = file === null ? null : onlyOwnWall(file.walls)
    if (file === null || (isKept && own === null) || isOnlyInMatters(file)) return null
    // Of what only they can see nobody else is told.
    await noteAct(tx, { caseId, act: 'exported', ...(own !== null && { wall: own }) })
    const { matters, documents } = (await fromMatters?.(tx, caseId)) ?? nothingFromMatters
    const leaving = leavingOf(file, { documents })
    const notBehind = leaving.confidential
    const { entries, total } = await readEntries(tx, caseId, { notBehind, most: entriesOnAPaper })
    const { lines, before } = await readHistory(tx, { caseId, person: null, before: null, most: 2000 })
    return {
      file,
      entries,
      total,
      at: lines[0]?.at ?? file.openedAt,
      leaving,
      matters,
      exported: namedForExport(leavingDocuments(await listDocuments(tx, caseId), leaving).toReversed()),
      provisions: (await readProvisions(tx, caseId)).filter(({ wall }) => !notBehind.includes(wall)),
      enquiries: await sentEnquiries(tx, caseId),
      days: historyByDay(
        lines.filter(({ wall, person: by }) => mayLeave(leaving, { wall, by: by?.id ?? null })),
      ),
      isAllHistory: before === null,
    }
  })
  if (read === null) return null
  const { file, entries, total, at, exported, leaving, matters } = read
  const { provisions, enquiries, days, isAllHistory } = read
  const position = positionOf(file, on, calendar)
  const model = {
    file,
    position,
    on,
    entries,
    allEntries: total,
    provisions,
    enquiries,
    documents: exported,
    history: days.slice(0, mostOnPaper.days),
    isAllHistory: isAllHistory && days.length <= mostOnPaper.days,
  }
  const paper = await paperOf('case', caseOnPaper(model))
  return { file, position, at, exported, entries: total, leaving, matters, paper }
}

/** Documents that may leave, by who gave them or because everybody agreed. */
function leavingDocuments(documents: readonly CaseDocument[], leaving: Leaving): readonly CaseDocument[] {
  return documents.filter(
    ({ id, wall, givenBy }) =>
      leaving.released.includes(id) || mayLeave(leaving, { wall, by: givenBy?.id ?? null }),
  )
}

/** The papers after the first, each read and made when the one before has gone out. */
async function* furtherPapers(
  exporting: Exporting,
  { file, at, entries: total, leaving }: Begun,
): AsyncGenerator<ZipEntry> {
  const { data, person, caseId, on } = exporting
  const papers = papersFor(total)
  for (let number = 2; number <= papers; number += 1) {
    const skip = (number - 1) * entriesOnAPaper
    const { entries } = await data.actingAs({ person, caseId }, (tx) =>
      readEntries(tx, caseId, { notBehind: leaving.confidential, most: entriesOnAPaper, skip }),
    )
    const paper = await paperOf('entries', entriesPaper(entries, { file, on, number, papers }))
    yield paper === null
      ? { name: `case-${number}.pdf.missing.txt`, input: missingPaper, at }
      : { name: `case-${number}.pdf`, input: paper, at }
  }
}

const missingPaper =
  'This paper could not be made at that moment. What would stand in it is in case.json. Download again for the paper.\n'

async function* entriesOf(exporting: Exporting, begun: Begun): AsyncGenerator<ZipEntry> {
  const { at, paper, exported } = begun
  const { data, documents } = exporting
  yield { name: 'README.txt', input: readMe(isoOf(exporting.on), { hasPaper: paper !== null }), at }
  if (paper !== null) {
    yield { name: 'case.pdf', input: paper, at }
    yield* furtherPapers(exporting, begun)
  }
  yield { name: 'case.json', input: utf8(caseJson(exporting, begun)), at }
  yield { name: 'case.schema.json', input: `${JSON.stringify(caseSchema(), null, 2)}\n`, at }
  yield* documentEntries(data, documents, exporting, exported)
}

/** `case.json`, a piece at a time. */
async function* caseJson(exporting: Exporting, begun: Begun): AsyncGenerator<string> {
  const { file, position, at } = begun
  const head: Omit<Head, 'position'> = {
    format,
    version,
    exportedAt: at.toISOString(),
    lawAsAt,
    case: { id: file.id, openedAt: file.openedAt.toISOString() },
    reader: { id: exporting.person, name: exporting.name },
  }
  const opened = JSON.stringify(head, null, 1).slice(0, -2)
  yield `${opened},\n "position": ${positionJson(position.found)}`
  for (const name of Object.keys(parts) as PartName[]) {
    yield `,\n "${name}": [`
    let isFirst = true
    for await (const row of rowsOf(exporting, begun, name)) {
      yield `${isFirst ? '' : ','}\n  ${JSON.stringify(row)}`
      isFirst = false
    }
    yield isFirst ? ']' : '\n ]'
  }
  yield '\n}\n'
}

function rowsOf(
  { data, person, caseId }: Exporting,
  { file, exported, leaving, matters }: Begun,
  name: PartName,
): Iterable<object> | AsyncIterable<object> {
  switch (name) {
    case 'walls':
      return file.walls.map((wall) => ({ ...wall, words: wallInWords(wall, file) }))
    case 'parties':
      return file.parties
    case 'documents':
      return exported.map(documentPart)
    case 'matters':
      return matters
    default:
      return storedPart(data, { person, caseId }, name, leaving)
  }
}

/** Text as bytes, some kilobytes at once. */
async function* utf8(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let held = ''
  for await (const piece of text) {
    held += piece
    if (held.length < 16_384) continue
    yield encoder.encode(held)
    held = ''
  }
  yield encoder.encode(held)
}
