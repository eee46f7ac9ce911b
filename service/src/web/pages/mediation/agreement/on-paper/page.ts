/** `/mediation/<matter>/agreement/on-paper`: the service writes down that a side that is not here signed a version, or not. */
import type { Documents } from '../../../../../cases/documents/documents.ts'
import type { Data } from '../../../../../db/data.ts'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { acceptVersion, type NewAcceptance } from '../../../../../mediation/agreement/accept-version.ts'
import { type AgreementVersion, acceptancesOf } from '../../../../../mediation/agreement/read-agreement.ts'
import { tellOthers } from '../../../../../mediation/arranging/tell-sides.ts'
import type { Matter, Side } from '../../../../../mediation/matter.ts'
import { wallOfMatter } from '../../../../../mediation/walls-of-matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { matterAddress } from '../../matter-frame.ts'
import { inMatter } from '../../opened-matter.ts'
import { keptWith, largestForm, noFile, readSentDocument } from '../../sent-document.ts'
import { beginTold, matterSpoken, readTold, sideToWriteFor, signable } from '../../told-form.ts'
import { longestReason, mayAnswer } from '../accept/may-answer.ts'
import { openedAgreement } from '../agreement-frame.ts'
import { acceptanceFaults } from '../words.ts'
import { onPaperView } from './view.ts'

/** The version that a side may sign. */
export interface PaperPlace {
  readonly matter: Matter
  readonly side: Side
  readonly version: AgreementVersion
}

/** With `?for=<side>`. */
export function onPaperPage(data: Data, documents: Documents): Page {
  const largest = documents.limits.file
  return {
    path: '/mediation/:matter/agreement/on-paper',
    account: 'needed',
    takes: { largest: largestForm(documents), stream: true },
    counts: 'uploads',
    async get(visit) {
      const place = await placeOf(data, visit)
      if (place === null) return notFound
      const typed = beginTold(beginOnce(new URLSearchParams()), visit.today)
      return shown(onPaperView(visit, place, { typed, faults: [], largest, refusal: null }))
    },
    async post(visit) {
      const place = await placeOf(data, visit)
      const to = place && {
        matter: place.matter,
        wall: wallOfMatter(place.matter, { use: 'with', side: place.side.id }) ?? '',
        isRight: (fields: URLSearchParams) => read(fields, visit).faults.length === 0,
      }
      const sent = await readSentDocument(data, documents, visit, to)
      if ('answer' in sent) return sent.answer
      if (place === null) return notFound
      const { fields: typed, document: paper, fault, status } = sent
      const { faults, word, says, told } = read(typed, visit)
      if (fault !== null) faults.push(fault)
      else if (paper === null && faults.length === 0) faults.push(noFile(documents))
      if (faults.length > 0 || word === null || told.through === null || paper === null)
        return shown(onPaperView(visit, place, { typed, faults, largest, refusal: null }), status)
      const through = { ...told.through, paper }
      const once = onceOf(typed)
      const onDay = told.on ?? isoDay(visit.today)
      let refusal: string | null = null
      await keptWith(data, documents, visit, { matter: place.matter, document: paper }, () =>
        inMatter(data, visit, async (tx, matter) => {
          const spoken = matterSpoken(matter, visit, through)
          // Sent twice: it stands there, and its paper too.
          if (spoken === null || matter.steps.some(({ id }) => id === once)) return null
          const { id: version, sha256 } = { ...place.version, id: typed.get('version') ?? '' }
          const { name } = through
          const answer = { version, sha256, word, name, says, onDay, ...(once !== null && { id: once }) }
          const became = await acceptVersion(tx, spoken, answer, visit.calendar)
          if ('refused' in became) refusal = acceptanceFaults[became.refused]
          else await tellOthers(tx, matter, visit.origin)
          return refusal === null || null
        }),
      )
      if (refusal === null) return redirect(matterAddress(place.matter, '/agreement'))
      // What they signed are other words: whoever typed it looks again.
      typed.delete('word')
      return shown(onPaperView(visit, place, { typed, faults: [], largest, refusal }), 400)
    },
    states: [
      {
        name: 'of a commissioner',
        address: matterAddress({ id: exampleMatters.agreeing }, '/agreement'),
        follow: '/agreement/on-paper',
        as: 'mediation-adviser',
      },
    ],
  }
}

function read(typed: URLSearchParams, { today }: Visit) {
  const faults: FieldFault[] = []
  const given = typed.get('word')
  const word: NewAcceptance['word'] | null = given === 'accepts' || given === 'declines' ? given : null
  if (word === null) faults.push(fieldFault('word', 'Choose what they signed'))
  const told = readTold(typed, today, { means: signable }, faults)
  const says = typedText(typed.get('says') ?? '')
  if (says.length > longestReason)
    faults.push(fieldFault('says', `What should change must be ${longestReason} characters or fewer`))
  return { faults, word, told, says: says === '' ? null : says }
}

/** @returns null: there is nothing to sign, or the reader does not write for that side */
function placeOf(data: Data, visit: Visit): Promise<PaperPlace | null> {
  return inMatter(data, visit, async (tx, matter) => {
    const side = sideToWriteFor(matter, visit)
    const spoken = matterSpoken(matter, visit)
    const version = (await openedAgreement(tx, matter))?.at(-1)
    if (side === null || spoken === null || version === undefined || !mayAnswer(spoken, version)) return null
    return acceptancesOf(matter, version).some((each) => each.side.id === side.id)
      ? { matter, side, version }
      : null
  })
}
