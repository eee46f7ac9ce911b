/** `/mediation/<matter>/preparing/document`: takes a document of one’s own side, or a receipt, while it arrives. */
import type { Documents } from '../../../../../cases/documents/documents.ts'
import type { Data } from '../../../../../db/data.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import type { Matter, Side } from '../../../../../mediation/matter.ts'
import { addReceipt, openClaim } from '../../../../../mediation/preparing/claims.ts'
import { ownWall, prepareItem } from '../../../../../mediation/preparing/prepare-item.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { inMatter, withMatter } from '../../opened-matter.ts'
import { keptWith, largestForm, noFile, readSentDocument } from '../../sent-document.ts'
import { beginTold, matterSpoken, readTold, sideToWriteFor } from '../../told-form.ts'
import { idInQuery, preparingAddress, preparingOverview } from '../opened-item.ts'
import { longest } from '../words.ts'
import { saysName } from '../words-form.ts'
import { addPreparedDocumentView } from './view.ts'

/** Where a document goes: its wall, and the claim that it is a receipt of. */
interface Place {
  readonly matter: Matter
  /** The side for which the service writes; null: the reader adds it for itself. */
  readonly side: Side | null
  readonly wall: string
  readonly claim: string | null
}

/** `/mediation/<matter>/preparing/document`; with `?claim=<id>` it is a receipt, with `&for=<side>` of a side that is not here. */
export function addPreparedDocumentPage(data: Data, documents: Documents): Page {
  const largest = documents.limits.file
  return {
    path: '/mediation/:matter/preparing/document',
    account: 'needed',
    takes: { largest: largestForm(documents), stream: true },
    counts: 'uploads',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const place = placeOf(matter, visit)
        const typed = beginTold(new URLSearchParams(), visit.today)
        return place === null
          ? notFound
          : shown(addPreparedDocumentView(visit, place, { typed, faults: [], largest }))
      }),
    async post(visit) {
      const { today } = visit
      const place = await inMatter(data, visit, async (_tx, matter) => placeOf(matter, visit))
      const to = place && {
        ...place,
        isRight: (fields: URLSearchParams) => read(fields, place, visit).faults.length === 0,
      }
      const sent = await readSentDocument(data, documents, visit, to)
      if ('answer' in sent) return sent.answer
      if (place === null) return notFound
      const { fields: typed, document, fault, status } = sent
      const { says, told, faults } = read(typed, place, visit)
      if (fault !== null) faults.push(fault)
      else if (document === null && faults.length === 0) faults.push(noFile(documents))
      if (faults.length > 0 || document === null)
        return shown(addPreparedDocumentView(visit, place, { typed, faults, largest }), status)
      const { claim } = place
      const through = told?.through ?? undefined
      const onDay = told?.on ?? isoDay(today)
      const isKept = await keptWith(data, documents, visit, { matter: place.matter, document }, () =>
        inMatter(data, visit, async (tx, now) => {
          const spoken = matterSpoken(now, visit, through)
          if (spoken === null) return null
          if (claim !== null) return (await addReceipt(tx, spoken, { claim, document, onDay })) || null
          return prepareItem(tx, spoken, { word: 'document', says, document, onDay })
        }),
      )
      return isKept === null ? notFound : redirect(backOf(place))
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

/** What stands beside the file. */
function read(fields: URLSearchParams, { claim, side }: Place, { today }: Visit) {
  const faults: FieldFault[] = []
  const says = typedLine(fields.get(saysName) ?? '')
  if (claim === null && (says === '' || says.length > longest.line))
    faults.push(fieldFault(saysName, `Say in a few words what it is, in at most ${longest.line} characters`))
  const told = side === null ? null : readTold(fields, today, {}, faults)
  return { says, told, faults }
}

function backOf({ matter, claim }: Place): string {
  return claim === null ? preparingOverview(matter, 'added') : preparingAddress(matter, 'expenses')
}

/** Where the address says that it goes; null: nowhere that this reader may write. */
function placeOf(matter: Matter, visit: Visit): Place | null {
  const spoken = matterSpoken(matter, visit)
  if (spoken === null) return null
  const claim = visit.query.has('claim') ? (idInQuery(visit, 'claim') ?? '') : null
  const wall = claim === null ? ownWall(spoken) : (openClaim(spoken, claim)?.claim.wall ?? null)
  return wall === null ? null : { matter, side: sideToWriteFor(matter, visit), wall, claim }
}
