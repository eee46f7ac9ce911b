/** `/mediation/<matter>/kept/<term>`: says that a term was done, with what shows it; or confirms or disputes it. */
import { addDocument } from '../../../../../cases/documents/add-document.ts'
import type { Documents } from '../../../../../cases/documents/documents.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { BrokenForm, FormTooLarge, readSentForm, type SentFile } from '../../../../../files/sent/sent-form.ts'
import { type KeptTerm, keptTerms, mayTell } from '../../../../../mediation/agreement/kept-terms.ts'
import { recordTerm } from '../../../../../mediation/agreement/record-term.ts'
import { tellOthers } from '../../../../../mediation/arranging/tell-sides.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { wallOfMatter } from '../../../../../mediation/walls-of-matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import { fieldFault } from '../../../../kit/form-fault.ts'
import { isTokenOf, tokenField } from '../../../../kit/form-token.ts'
import { notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../../kit/page.ts'
import { type FormFault, faultWords } from '../../../cases/documents/add/words.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { matterAddress } from '../../matter-frame.ts'
import { inMatter } from '../../opened-matter.ts'
import { sealedCopy } from '../overview/page.ts'
import { readTelling, tellView } from './tell-form.ts'

/** Bytes beyond the largest file that are still read and thrown away, so that its sender reads why it is not taken. */
const readBeyond = 64 * 1024 * 1024

interface Place {
  readonly matter: Matter
  readonly kept: KeptTerm
  readonly wall: string
  readonly agreedOn: string
}

/** The page. */
export function tellTermPage(data: Data, documents: Documents): Page {
  const { limits } = documents
  const largest = limits.file + readBeyond
  return {
    path: '/mediation/:matter/kept/:term',
    account: 'needed',
    takes: { largest, stream: true },
    counts: 'uploads',
    async get(visit) {
      const place = await placeOf(data, visit)
      if (place === null) return notFound
      const typed = beginOnce(new URLSearchParams())
      return shown(tellView(visit, place.matter, { ...place, typed, faults: [], largest: limits.file }))
    },
    async post(visit) {
      const { stream } = visit
      if (stream === null) return { kind: 'problem', status: 415 }
      const place = await placeOf(data, visit)
      let typed = new URLSearchParams()
      const again = (fault: FormFault) =>
        place === null
          ? notFound
          : shown(
              tellView(visit, place.matter, {
                ...place,
                typed,
                faults: [fieldFault('file', faultWords(fault, limits))],
                largest: limits.file,
              }),
              isLater(fault) ? 503 : 400,
            )
      try {
        const { fields, taken } = await readSentForm(stream, largest, (given, sent) => {
          if (isTokenOf(visit, given.get(tokenField))) typed = given
          return take(data, documents, visit, { place, fields: given, sent })
        })
        if (place === null) return notFound
        if (taken === 'forged' || !isTokenOf(visit, fields.get(tokenField)))
          return { kind: 'problem', status: 403 }
        typed = fields
        const read = readTelling(fields, place, visit.today)
        if (read.told === null)
          return shown(
            tellView(visit, place.matter, { ...place, typed, faults: read.faults, largest: limits.file }),
            400,
          )
        if (taken !== null && 'refused' in taken) return again(taken.refused)
        const { told } = read
        const once = onceOf(fields)
        const document = taken?.added ?? null
        const isTold = await inMatter(data, visit, async (tx, matter) => {
          const news = { ...told, term: place.kept.term.id, document, ...(once !== null && { id: once }) }
          const done = await recordTerm(tx, matter, news, visit.calendar)
          if (done) await tellOthers(tx, matter, visit.origin)
          return done
        })
        return isTold === true ? redirect(matterAddress(place.matter, '/kept')) : notFound
      } catch (error) {
        if (error instanceof FormTooLarge) return { kind: 'problem', status: 413 }
        if (!(error instanceof BrokenForm)) throw error
        return again('not-whole')
      }
    },
    states: [
      {
        name: 'of the family',
        address: `/mediation/${exampleMatters.kept}/kept`,
        as: 'other-parent',
        follow: '/kept/0e000000',
      },
    ],
  }
}

function isLater(fault: FormFault): boolean {
  return fault === 'busy' || fault === 'scanner-away' || fault === 'store-away'
}

/** The term that the address names, of which this reader may say something. */
function placeOf(data: Data, visit: Visit): Promise<Place | null> {
  return inMatter(data, visit, async (tx, matter) => {
    const wall = wallOfMatter(matter, { use: 'agreement' })
    const copy = wall === null ? null : await sealedCopy(tx, matter)
    if (wall === null || copy === null || !copy.isSealed || copy.sealed === null) return null
    const kept = keptTerms(matter, copy.sealed, isoDay(visit.today)).find(
      ({ term }) => term.id === visit.params['term'],
    )
    if (kept === undefined || mayTell(matter, kept.side).length === 0) return null
    return { matter, kept, wall, agreedOn: copy.sealed.agreedOn }
  })
}

/** Takes the file once it begins: the token and the words stand before it. */
async function take(
  data: Data,
  documents: Documents,
  visit: Visit,
  {
    place,
    fields,
    sent,
  }: { readonly place: Place | null; readonly fields: URLSearchParams; readonly sent: SentFile },
): Promise<{ readonly added: string } | { readonly refused: FormFault } | 'forged'> {
  if (place === null || !isTokenOf(visit, fields.get(tokenField))) return 'forged'
  // A file of a form that is not taken would be nobody’s.
  if (readTelling(fields, place, visit.today).told === null) return { refused: 'nothing-chosen' }
  const { caseId } = place.matter
  return addDocument(data, documents, signedIn(visit).person, {
    caseId,
    wall: place.wall,
    entry: null,
    ...sent,
  })
}
