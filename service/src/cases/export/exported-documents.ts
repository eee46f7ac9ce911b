/** The documents of a case in an archive: under quiet names, whatever they were called. */
import type { Data } from '../../db/data.ts'
import { endingOf } from '../../files/document-type.ts'
import { SpoiltFile } from '../../files/encryption/sealed.ts'
import { StoreUnavailable } from '../../files/store/file-store.ts'
import { LostKey } from '../../keys.ts'
import type { CaseDocument } from '../documents/case-document.ts'
import type { Documents } from '../documents/documents.ts'
import { openDocument } from '../documents/open-document.ts'
import type { Part } from './case-shape.ts'
import type { ZipEntry } from './zip.ts'

/** A document, and where it stands in the archive; null: its bytes were taken out. */
export interface ExportedDocument {
  readonly document: CaseDocument
  readonly file: string | null
}

/** Gives each its name: its place in the list and its ending. A name that somebody gave it may name the child. */
export function namedForExport(documents: readonly CaseDocument[]): readonly ExportedDocument[] {
  return documents.map((document, index) => ({
    document,
    file:
      document.redacted === null
        ? `documents/${String(index + 1).padStart(3, '0')}.${endingOf(document.type)}`
        : null,
  }))
}

/** As `case.json` has it. */
export function documentPart({ document, file }: ExportedDocument): Part<'documents'> {
  const { id, wall, entry, name, type, bytes, sha256, scanned, redacted, givenBy, givenAt } = document
  return {
    id,
    wall,
    entry,
    file,
    name,
    type,
    bytes,
    sha256,
    scanned,
    redacted: redacted && { at: redacted.at.toISOString(), by: personOf(redacted.by), why: redacted.why },
    givenBy: personOf(givenBy),
    givenAt: givenAt.toISOString(),
  }
}

function personOf(giver: CaseDocument['givenBy']) {
  return giver === null || giver.name === null ? null : { id: giver.id, name: giver.name }
}

/**
 * The files, one after the other. Each is read through once before it begins, so that one that is away or spoilt
 * leaves a note in its place instead of half an archive.
 */
export async function* documentEntries(
  data: Data,
  documents: Documents,
  { person, caseId }: { readonly person: string; readonly caseId: string },
  exported: readonly ExportedDocument[],
): AsyncGenerator<ZipEntry> {
  for (const { document, file } of exported) {
    if (file === null) continue
    const open = () =>
      openDocument(data, documents, person, { caseId, document: document.id }, { isNoted: false })
    const name = (await isWhole(open, documents)) ? file : `${file}.missing.txt`
    const found = name === file ? await open() : null
    yield found !== null && typeof found === 'object'
      ? { name, input: found.bytes, at: document.givenAt }
      : { name: `${file}.missing.txt`, input: missing, at: document.givenAt }
  }
}

const missing =
  'This document could not be read just now. Try the download again later. If it stays so, tell whoever runs this service.\n'

async function isWhole(
  open: () => ReturnType<typeof openDocument>,
  { report }: Pick<Documents, 'report'>,
): Promise<boolean> {
  try {
    const found = await open()
    if (found === null || typeof found === 'string') return false
    for await (const _ of found.bytes) {
      // Only what was vouched for comes out; reading to the end is what tells.
    }
    return true
  } catch (error) {
    const isAway =
      error instanceof SpoiltFile || error instanceof StoreUnavailable || error instanceof LostKey
    if (!isAway) throw error
    report(error)
    return false
  }
}
