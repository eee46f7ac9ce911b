/** `/cases/<case>/documents/add`: takes a file while it arrives. */

import type { CaseFile } from '../../../../../cases/case-file.ts'
import { type AddingFault, addDocument } from '../../../../../cases/documents/add-document.ts'
import type { DocumentLimits, Documents } from '../../../../../cases/documents/documents.ts'
import type { Entry } from '../../../../../cases/entries/entry.ts'
import { readEntry } from '../../../../../cases/entries/read-entries.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { BrokenForm, FormTooLarge, readSentForm, type SentFile } from '../../../../../files/sent/sent-form.ts'
import { fieldFault } from '../../../../kit/form-fault.ts'
import { isTokenOf, tokenField } from '../../../../kit/form-token.ts'
import {
  type Answer,
  notFound,
  type Page,
  redirect,
  shown,
  signedIn,
  type Visit,
} from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { inCase, isUuid, withCase } from '../../opened-case.ts'
import { chosenWall, usualWall, wallName, writableWalls } from '../../wall-choice.ts'
import { addDocumentView } from './view.ts'
import { type FormFault, faultWords } from './words.ts'

/**
 * Bytes beyond the largest file that are still read, and thrown away: so that whoever sends a file that is somewhat
 * too large reads why, where a connection that is cut says nothing.
 */
const readBeyond = 64 * 1024 * 1024

/** Where a file goes: the case, and the entry that it belongs to. */
interface Place {
  readonly file: CaseFile
  readonly entry: Entry | null
}

/** `/cases/<case>/documents/add`; with `?entry=` it belongs to that entry, and stands behind its wall. */
export function addDocumentPage(data: Data, documents: Documents): Page {
  const largest = documents.limits.file + readBeyond
  return {
    path: '/cases/:case/documents/add',
    account: 'needed',
    takes: { largest, stream: true },
    counts: 'uploads',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const place = await placeOf(tx, file, visit)
        if (place === null) return notFound
        const wall = (place.entry?.wall ?? usualWall(file)?.id) || null
        return shown(addDocumentView(visit, { ...place, wall, faults: [], largest: documents.limits.file }))
      }),
    async post(visit) {
      const { stream } = visit
      if (stream === null) return { kind: 'problem', status: 415 }
      const place = await inCase(data, visit, (tx, file) => placeOf(tx, file, visit))
      // What was chosen before the file began, for a file that never ends.
      let chosen: string | null = null
      try {
        // What is refused is read to its end all the same, or a browser that still sends would show no answer.
        const { fields, taken } = await readSentForm(stream, largest, (given, sent) => {
          if (isFromOurPage(visit, given)) chosen = given.get(wallName)
          return take(data, documents, visit, { place, fields: given, sent })
        })
        if (place === null) return notFound
        if (taken === 'forged' || !isFromOurPage(visit, fields)) return { kind: 'problem', status: 403 }
        if (taken !== null && 'added' in taken) {
          return redirect(`${caseAddress(place.file, '/documents')}?added=${taken.added}`)
        }
        const wall = fields.get(wallName)
        return shownAgain(visit, { ...place, wall }, taken?.refused ?? 'nothing-chosen', documents.limits)
      } catch (error) {
        if (error instanceof FormTooLarge) return { kind: 'problem', status: 413 }
        if (!(error instanceof BrokenForm)) throw error
        if (place === null) return notFound
        return shownAgain(visit, { ...place, wall: chosen }, 'not-whole', documents.limits)
      }
    },
    states: [
      {
        name: 'of a parent',
        address: caseAddress({ id: exampleCases.refusal }, '/documents/add'),
        as: 'parent',
      },
      {
        name: 'of the other parent',
        address: caseAddress({ id: exampleCases.refusal }, '/documents/add'),
        as: 'other-parent',
      },
    ],
  }
}

/** Takes the file once it begins: the token and the wall stand before it. */
async function take(
  data: Data,
  documents: Documents,
  visit: Visit,
  {
    place,
    fields,
    sent,
  }: { readonly place: Place | null; readonly fields: URLSearchParams; readonly sent: SentFile },
): Promise<{ readonly added: string } | { readonly refused: AddingFault } | 'forged'> {
  if (place === null || !isFromOurPage(visit, fields)) return 'forged'
  const { file, entry } = place
  const wall = entry?.wall ?? chosenWall(file, fields)?.id ?? null
  if (wall === null) return { refused: 'no-wall' }
  const given = { caseId: file.id, wall, entry: entry?.id ?? null, ...sent }
  return addDocument(data, documents, signedIn(visit).person, given)
}

function isFromOurPage(visit: Visit, fields: URLSearchParams): boolean {
  return isTokenOf(visit, fields.get(tokenField))
}

/** The form again, with what is wrong. @param place with the wall that was chosen */
function shownAgain(
  visit: Visit,
  place: Place & { readonly wall: string | null },
  fault: FormFault,
  limits: DocumentLimits,
): Answer {
  const wall = place.entry?.wall ?? place.wall
  const faults = [fieldFault('file', faultWords(fault, limits))]
  return shown(addDocumentView(visit, { ...place, wall, faults, largest: limits.file }), statusOf(fault))
}

/** Where the address says that the file goes; null: nowhere that this reader may write. */
async function placeOf(tx: PersonTx, file: CaseFile, { query }: Visit): Promise<Place | null> {
  if (writableWalls(file).length === 0) return null
  const id = query.get('entry')
  if (id === null) return { file, entry: null }
  const entry = isUuid(id) ? await readEntry(tx, file.id, id) : null
  const isWritable = writableWalls(file).some((wall) => wall.id === entry?.wall)
  return entry === null || entry.redacted !== null || !isWritable ? null : { file, entry }
}

/** What may well work a little later is no fault of who sends it. */
function statusOf(fault: FormFault): 400 | 503 {
  return fault === 'busy' || fault === 'scanner-away' || fault === 'store-away' ? 503 : 400
}
