/** `/mediation/<matter>/kept/<term>`: says that a term was done, with what shows it; or confirms or disputes it. */
import type { Documents } from '../../../../../cases/documents/documents.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import {
  type KeptTerm,
  keptTerms,
  mayTell,
  type TermWord,
} from '../../../../../mediation/agreement/kept-terms.ts'
import { carriedTerms } from '../../../../../mediation/agreement/let-carry-out.ts'
import { recordTerm } from '../../../../../mediation/agreement/record-term.ts'
import { tellOfCarryingOut, tellOthers } from '../../../../../mediation/arranging/tell-sides.ts'
import type { Matter, Side } from '../../../../../mediation/matter.ts'
import { StepOvertaken } from '../../../../../mediation/record-step.ts'
import { wallOfMatter } from '../../../../../mediation/walls-of-matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import type { FieldFault } from '../../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { matterAddress } from '../../matter-frame.ts'
import { inMatter } from '../../opened-matter.ts'
import { keptWith, largestForm, readSentDocument } from '../../sent-document.ts'
import { matterSpoken, sideToWriteFor } from '../../told-form.ts'
import { sealedCopy } from '../overview/page.ts'
import { readTelling, tellView } from './tell-form.ts'

/** The term of the address, and what may be said of it. */
export interface TellPlace {
  readonly matter: Matter
  /** The side that is not here, for which the service writes it down; null: the reader says it. */
  readonly side: Side | null
  readonly may: readonly TermWord[]
  readonly kept: KeptTerm
  readonly wall: string
  readonly agreedOn: string
  /** Whoever was let in to carry a term out shows it in words: it adds no document. */
  readonly takesFile: boolean
}

/** With `?for=<side>` the service writes down what a side that is not here told it. */
export function tellTermPage(data: Data, documents: Documents): Page {
  const largest = documents.limits.file
  const view = (
    visit: Visit,
    place: TellPlace,
    typed: URLSearchParams,
    faults: readonly FieldFault[] = [],
    isOvertaken = false,
  ) => tellView(visit, place, { typed, faults, largest, isOvertaken })
  return {
    path: '/mediation/:matter/kept/:term',
    account: 'needed',
    takes: { largest: largestForm(documents), stream: true },
    counts: 'uploads',
    async get(visit) {
      const place = await placeOf(data, visit)
      return place === null ? notFound : shown(view(visit, place, beginOnce(new URLSearchParams())))
    },
    async post(visit) {
      const place = await placeOf(data, visit)
      const to = place && {
        ...place,
        isRight: (fields: URLSearchParams) =>
          place.takesFile && readTelling(fields, place, visit.today).told !== null,
      }
      const sent = await readSentDocument(data, documents, visit, to)
      if ('answer' in sent) return sent.answer
      if (place === null) return notFound
      const { fields: typed, document, fault, status } = sent
      const { told, faults } = readTelling(typed, place, visit.today)
      if (fault !== null || told === null)
        return shown(
          view(visit, place, typed, fault === null ? faults : [...faults, fault]),
          told === null ? 400 : status,
        )
      const { through, ...news } = told
      const once = onceOf(typed)
      const id = once === null ? {} : { id: once }
      try {
        await keptWith(data, documents, visit, { matter: place.matter, document }, () =>
          inMatter(data, visit, async (tx, matter) => {
            const spoken = matterSpoken(matter, visit, through)
            // Sent twice: what it says stands there, and its file is there already.
            if (spoken === null || matter.steps.some((step) => step.id === once)) return null
            const isKept = await recordTerm(tx, spoken, {
              ...news,
              ...id,
              term: place.kept.term.id,
              document,
            })
            const tell = matter.voice.as === 'nobody' ? tellOfCarryingOut : tellOthers
            if (isKept) await tell(tx, matter, visit.origin)
            return isKept || null
          }),
        )
      } catch (error) {
        if (!(error instanceof StepOvertaken)) throw error
        return shown(view(visit, place, typed, [], true), 400)
      }
      return redirect(matterAddress(place.matter, '/kept'))
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

/** The term that the address names, of which this reader may say something. */
function placeOf(data: Data, visit: Visit): Promise<TellPlace | null> {
  return inMatter(data, visit, async (tx, matter) => {
    const spoken = matterSpoken(matter, visit)
    const wall = wallOfMatter(matter, { use: 'agreement' })
    const copy = wall === null ? null : await sealedCopy(tx, matter)
    if (spoken === null || wall === null || copy === null || !copy.isSealed || copy.sealed === null)
      return null
    const kept = keptTerms(matter, copy.sealed, isoDay(visit.today)).find(
      ({ term }) => term.id === visit.params['term'],
    )
    if (kept === undefined) return null
    const isCarrier = (await carriedTerms(tx, spoken)).has(kept.term.id)
    const may = mayTell(spoken, kept.side, isCarrier)
    if (may.length === 0) return null
    const side = sideToWriteFor(matter, visit)
    return { matter, side, may, kept, wall, agreedOn: copy.sealed.agreedOn, takesFile: !isCarrier }
  })
}
