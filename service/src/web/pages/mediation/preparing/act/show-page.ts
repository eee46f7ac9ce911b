/** `/mediation/<matter>/preparing/show`: shows an item of one’s own to everybody in the mediation. */
import type { Documents } from '../../../../../cases/documents/documents.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { NotEverybodyAgreed } from '../../../../../mediation/disagreement/consents.ts'
import { ownItem, wordsOfItem } from '../../../../../mediation/preparing/prepared-items.ts'
import { type ShowingFault, showItem } from '../../../../../mediation/preparing/show-item.ts'
import { wallOfMatter } from '../../../../../mediation/walls-of-matter.ts'
import { button } from '../../../../govuk/button.ts'
import { isoDay } from '../../../../kit/date.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { href, html, nothing } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, signedIn } from '../../../../kit/page.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { inMatter, withMatter } from '../../opened-matter.ts'
import { idInQuery, preparingAddress, preparingOverview } from '../opened-item.ts'
import { titleOfItem, wordsView } from '../overview/item-cards.ts'
import { whoSeesShown } from '../words.ts'

/** `/mediation/<matter>/preparing/show?item=<id>`: asks once more, as what was seen cannot be unseen. */
export function showItemPage(data: Data, documents: Documents): Page {
  return {
    path: '/mediation/:matter/preparing/show',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const own = ownItem(matter, idInQuery(visit) ?? '')
        if (own === null || wallOfMatter(matter, { use: 'mediation' }) === null) return notFound
        if (own.isShownToAll) return redirect(preparingOverview(matter))
        const { item } = own
        const main = html`<h1 class="govuk-heading-xl">Show this to everybody?</h1><div class="card"><h2 class="govuk-heading-s">${titleOfItem(item)}</h2>${wordsView(wordsOfItem(item))}${
          item.kind === 'prepared' && item.body.document !== undefined
            ? html`<p class="govuk-body">With a copy of its document.</p>`
            : nothing
        }</div><p class="govuk-body">${whoSeesShown(matter)}</p><p class="govuk-body">You can take it back later. Whoever read it before then has read it.</p><form method="post" action="${href(preparingAddress(matter, 'show', `item=${item.id}`))}" novalidate>${tokenInput(visit)}${button({ text: 'Show to everybody', preventDoubleClick: true })}</form>`
        const title = 'Show to everybody'
        return shown(matterLayout(visit, matter, { title, part: '/preparing', isBelow: true, main }))
      }),
    async post(visit) {
      const item = idInQuery(visit)
      const found = await inMatter(data, visit, async (_tx, { id, caseId }) => ({ id, caseId }))
      if (found === null || item === null) return notFound
      const { person } = signedIn(visit)
      const { caseId, id: matter } = found
      const onDay = isoDay(visit.today)
      let fault: ShowingFault | null
      try {
        fault = await showItem(data, documents, { person, caseId, matter, item, onDay })
      } catch (error) {
        if (!(error instanceof NotEverybodyAgreed)) throw error
        return redirect(matterAddress(found, '/disagreement?too-soon'))
      }
      if (fault === null) return redirect(preparingOverview(found, 'shown'))
      return fault === 'not-there' || fault === 'no-wall' ? notFound : { kind: 'problem', status: 503 }
    },
    states: [
      {
        name: 'asks once more',
        address: preparingOverview({ id: exampleMatters.preparing }),
        follow: '/preparing/show',
        as: 'council-officer',
      },
    ],
  }
}
