/** `/mediation/<matter>/preparing/take-back`: takes back what one wrote, showed or noted. */
import type { Documents } from '../../../../../cases/documents/documents.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { type Matter, stepsOf } from '../../../../../mediation/matter.ts'
import { documentsOfStep } from '../../../../../mediation/preparing/named-documents.ts'
import { takeBackItem } from '../../../../../mediation/preparing/prepare-item.ts'
import { ownItem, shownItems, throughOf } from '../../../../../mediation/preparing/prepared-items.ts'
import { isOwnNote, takeBackNote } from '../../../../../mediation/preparing/record-note.ts'
import { takeBackShown } from '../../../../../mediation/preparing/show-item.ts'
import { takeOutDocument } from '../../../../../mediation/preparing/take-out-document.ts'
import { button } from '../../../../govuk/button.ts'
import { isoDay } from '../../../../kit/date.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { href, html } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../../kit/page.ts'
import { matterLayout } from '../../matter-frame.ts'
import { inMatter, withMatter } from '../../opened-matter.ts'
import { forSide, matterSpoken, sideToWriteFor } from '../../told-form.ts'
import { idInQuery, preparingAddress, preparingOverview } from '../opened-item.ts'

type What = 'prepared' | 'shown' | 'note'

const says: Readonly<Record<What, string>> = {
  prepared:
    'It goes from your list and from that of the mediation service. If you showed it to everybody, that stays until you take it back there too.',
  shown: 'Nobody sees it from now on. Whoever read it before has read it.',
  note: 'Nobody sees the note from now on. Whoever read it before has read it.',
}

/** What of the reader’s own the id names; null: nothing. */
function ownOf(matter: Matter, id: string | null): What | null {
  if (id === null) return null
  if (ownItem(matter, id) !== null) return 'prepared'
  const { voice } = matter
  const shownOne = shownItems(matter).find(({ step }) => step.id === id)
  if (shownOne !== undefined)
    return shownOne.takenBackOn === null && voice.as === 'side' && voice.side.id === shownOne.step.side
      ? 'shown'
      : null
  const note = stepsOf(matter, 'note').find((each) => each.id === id)
  return note !== undefined && isOwnNote(matter, note) ? 'note' : null
}

/** The matter as whose the item is: the reader's own, or of a side that is not here what the service wrote down for it. */
function spokenOf(matter: Matter, visit: Visit, id: string | null): Matter | null {
  const spoken = matterSpoken(matter, visit)
  if (spoken === null || spoken === matter) return spoken
  const through = id === null ? undefined : throughOf(ownItem(spoken, id)?.item)
  return through === undefined ? null : matterSpoken(matter, visit, through)
}

/** `/mediation/<matter>/preparing/take-back?item=<id>`, with `&for=<side>` what the service wrote down for a side. */
export function takeBackPage(data: Data, documents: Documents): Page {
  return {
    path: '/mediation/:matter/preparing/take-back',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const id = idInQuery(visit)
        const own = spokenOf(matter, visit, id)
        const what = own === null ? null : ownOf(own, id)
        if (id === null || what === null) return notFound
        const query = `item=${id}${forSide(sideToWriteFor(matter, visit))}`
        const main = html`<h1 class="govuk-heading-xl">Take this back?</h1><p class="govuk-body">${says[what]}</p><form method="post" action="${href(preparingAddress(matter, 'take-back', query))}" novalidate>${tokenInput(visit)}${button({ text: 'Take back', preventDoubleClick: true })}</form>`
        return shown(
          matterLayout(visit, matter, { title: 'Take back', part: '/preparing', isBelow: true, main }),
        )
      }),
    async post(visit) {
      const item = idInQuery(visit)
      const onDay = isoDay(visit.today)
      const found = await inMatter(data, visit, async (tx, matter) => {
        const own = spokenOf(matter, visit, item)
        const what = own === null ? null : ownOf(own, item)
        if (own === null || item === null || what === null) return null
        const prepared = ownItem(own, item)?.item ?? null
        if (what === 'prepared') await takeBackItem(tx, own, { item, onDay })
        if (what === 'note') await takeBackNote(tx, own, { note: item, onDay })
        return { matter, item, what, prepared }
      })
      if (found === null) return notFound
      const { person } = signedIn(visit)
      const { matter, what, prepared } = found
      const { id, caseId } = matter
      if (what === 'shown')
        await takeBackShown(data, documents, { person, caseId, matter: id, item: found.item, onDay })
      const why = 'Whoever prepared it for the mediation took it back'
      if (prepared !== null)
        for (const document of documentsOfStep(prepared))
          await takeOutDocument(data, documents, { person, caseId, step: prepared, document, why })
      return redirect(preparingOverview(matter, 'taken-back'))
    },
    states: [
      {
        name: 'of a council',
        address: preparingOverview({ id: exampleMatters.preparing }),
        follow: '/preparing/take-back',
        as: 'council-officer',
      },
    ],
  }
}
