/** `/mediation/<matter>/preparing/take-back`: takes back what one wrote, showed or noted. */
import type { Documents } from '../../../../../cases/documents/documents.ts'
import { redactDocument } from '../../../../../cases/documents/redact-document.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { type Matter, stepsOf } from '../../../../../mediation/matter.ts'
import { takeBackItem } from '../../../../../mediation/preparing/prepare-item.ts'
import { ownItem, shownItems } from '../../../../../mediation/preparing/prepared-items.ts'
import { isOwnNote, takeBackNote } from '../../../../../mediation/preparing/record-note.ts'
import { takeBackShown } from '../../../../../mediation/preparing/show-item.ts'
import { button } from '../../../../govuk/button.ts'
import { isoDay } from '../../../../kit/date.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { href, html } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, signedIn } from '../../../../kit/page.ts'
import { matterLayout } from '../../matter-frame.ts'
import { inMatter, withMatter } from '../../opened-matter.ts'
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

/** `/mediation/<matter>/preparing/take-back?item=<id>`. */
export function takeBackPage(data: Data, documents: Documents): Page {
  return {
    path: '/mediation/:matter/preparing/take-back',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const id = idInQuery(visit)
        const what = ownOf(matter, id)
        if (id === null || what === null) return notFound
        const main = html`<h1 class="govuk-heading-xl">Take this back?</h1><p class="govuk-body">${says[what]}</p><form method="post" action="${href(preparingAddress(matter, 'take-back', `item=${id}`))}" novalidate>${tokenInput(visit)}${button({ text: 'Take back', preventDoubleClick: true })}</form>`
        return shown(
          matterLayout(visit, matter, { title: 'Take back', part: '/preparing', isBelow: true, main }),
        )
      }),
    async post(visit) {
      const item = idInQuery(visit)
      const onDay = isoDay(visit.today)
      const found = await inMatter(data, visit, async (tx, matter) => {
        const what = ownOf(matter, item)
        const own = item === null ? undefined : ownItem(matter, item)?.item
        if (what === 'prepared') await takeBackItem(tx, matter, { item: item ?? '', onDay })
        if (what === 'note') await takeBackNote(tx, matter, { note: item ?? '', onDay })
        const document = own?.kind === 'prepared' ? own.body.document : undefined
        return { id: matter.id, caseId: matter.caseId, what, document }
      })
      if (found === null || item === null || found.what === null) return notFound
      const { person } = signedIn(visit)
      const { id: matter, caseId, what, document } = found
      if (what === 'shown') await takeBackShown(data, documents, { person, caseId, matter, item, onDay })
      if (document !== undefined) {
        const why = 'Whoever prepared it for the mediation took it back'
        await redactDocument(data, documents, person, { caseId, document, why })
      }
      return redirect(preparingOverview(found, 'taken-back'))
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
