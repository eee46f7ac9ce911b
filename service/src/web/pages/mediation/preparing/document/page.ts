/** `/mediation/<matter>/preparing/document`: takes a document of one’s own side, or a receipt, while it arrives. */
import { addDocument } from '../../../../../cases/documents/add-document.ts'
import type { Documents } from '../../../../../cases/documents/documents.ts'
import type { Data } from '../../../../../db/data.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { BrokenForm, FormTooLarge, readSentForm, type SentFile } from '../../../../../files/sent/sent-form.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { addReceipt, openClaim } from '../../../../../mediation/preparing/claims.ts'
import { ownWall, prepareItem } from '../../../../../mediation/preparing/prepare-item.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
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
import { type FormFault, faultWords } from '../../../cases/documents/add/words.ts'
import { inMatter, withMatter } from '../../opened-matter.ts'
import { idInQuery, preparingAddress, preparingOverview } from '../opened-item.ts'
import { longest } from '../words.ts'
import { saysName } from '../words-form.ts'
import { addPreparedDocumentView } from './view.ts'

/** Bytes beyond the largest file that are still read and thrown away, so that its sender reads why it is not taken. */
const readBeyond = 64 * 1024 * 1024

/** Where a document goes: its wall, and the claim that it is a receipt of. */
interface Place {
  readonly matter: Matter
  readonly wall: string
  readonly claim: string | null
}

/** `/mediation/<matter>/preparing/document`; with `?claim=<id>` it is a receipt. */
export function addPreparedDocumentPage(data: Data, documents: Documents): Page {
  const { limits } = documents
  const largest = limits.file + readBeyond
  const shownAgain = (
    visit: Visit,
    place: Place,
    says: string,
    fault: FieldFault,
    status: 400 | 503,
  ): Answer =>
    shown(addPreparedDocumentView(visit, place, { says, faults: [fault], largest: limits.file }), status)
  return {
    path: '/mediation/:matter/preparing/document',
    account: 'needed',
    takes: { largest, stream: true },
    counts: 'uploads',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const place = placeOf(matter, visit)
        return place === null
          ? notFound
          : shown(addPreparedDocumentView(visit, place, { says: '', faults: [], largest: limits.file }))
      }),
    async post(visit) {
      const { stream } = visit
      if (stream === null) return { kind: 'problem', status: 415 }
      const place = await inMatter(data, visit, async (_tx, matter) => placeOf(matter, visit))
      let says = ''
      try {
        const { fields, taken } = await readSentForm(stream, largest, (given, sent) => {
          if (isTokenOf(visit, given.get(tokenField))) says = saysOf(given)
          return take(data, documents, visit, { place, fields: given, sent })
        })
        if (place === null) return notFound
        if (taken === 'forged' || !isTokenOf(visit, fields.get(tokenField)))
          return { kind: 'problem', status: 403 }
        const fault = taken === null ? 'nothing-chosen' : 'added' in taken ? null : taken.refused
        if (fault === null) return redirect(backOf(place))
        if (fault === 'no-words') return shownAgain(visit, place, says, noWords, 400)
        const isLater = fault === 'busy' || fault === 'scanner-away' || fault === 'store-away'
        const file = fieldFault('file', faultWords(fault, limits))
        return shownAgain(visit, place, saysOf(fields), file, isLater ? 503 : 400)
      } catch (error) {
        if (error instanceof FormTooLarge) return { kind: 'problem', status: 413 }
        if (!(error instanceof BrokenForm)) throw error
        if (place === null) return notFound
        return shownAgain(visit, place, says, fieldFault('file', faultWords('not-whole', limits)), 400)
      }
    },
    states: [
      {
        name: 'of a council',
        address: preparingAddress({ id: exampleMatters.preparing }, 'document'),
        as: 'council-officer',
      },
    ],
  }
}

const noWords = fieldFault(saysName, `Say in a few words what it is, in at most ${longest.line} characters`)

const saysOf = (fields: URLSearchParams): string => typedLine(fields.get(saysName) ?? '')

function backOf({ matter, claim }: Place): string {
  return claim === null ? preparingOverview(matter, 'added') : preparingAddress(matter, 'expenses')
}

/** Where the address says that it goes; null: nowhere that this reader may write. */
function placeOf(matter: Matter, visit: Visit): Place | null {
  const claim = visit.query.has('claim') ? (idInQuery(visit, 'claim') ?? '') : null
  const wall = claim === null ? ownWall(matter) : (openClaim(matter, claim)?.claim.wall ?? null)
  return wall === null ? null : { matter, wall, claim }
}

type Taken = { readonly added: string } | { readonly refused: FormFault | 'no-words' } | 'forged'

/** Takes the file once it begins: the token and the words stand before it. */
async function take(
  data: Data,
  documents: Documents,
  visit: Visit,
  given: { readonly place: Place | null; readonly fields: URLSearchParams; readonly sent: SentFile },
): Promise<Taken> {
  const { place, fields, sent } = given
  if (place === null || !isTokenOf(visit, fields.get(tokenField))) return 'forged'
  const { matter, wall, claim } = place
  const says = saysOf(fields)
  if (claim === null && (says === '' || says.length > longest.line)) return { refused: 'no-words' }
  const { caseId } = matter
  const { person } = signedIn(visit)
  const became = await addDocument(data, documents, person, { caseId, wall, entry: null, ...sent })
  if ('refused' in became) return became
  const document = became.added
  const onDay = isoDay(visit.today)
  const isKept = await inMatter(data, visit, async (tx, now) =>
    claim === null
      ? (await prepareItem(tx, now, { word: 'document', says, document, onDay })) !== null
      : addReceipt(tx, now, { claim, document, onDay }),
  )
  return isKept === true ? became : { refused: 'no-wall' }
}
