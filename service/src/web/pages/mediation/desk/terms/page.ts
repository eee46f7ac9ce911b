/** `/mediation/terms`: what was agreed and is still to be done by a council, a commissioner or another body, by day. */
import type { Data } from '../../../../../db/data.ts'
import { countTermsToKeep, readTermsToKeep } from '../../../../../mediation/desk/terms-to-keep.ts'
import { type Page, shown } from '../../../../kit/page.ts'
import { atMediationDesk, keepersOfTerms, pageOf } from '../desk-frame.ts'
import { termsView } from './view.ts'

/** `/mediation/terms`. */
export function termsPage(data: Data): Page {
  return {
    path: '/mediation/terms',
    account: 'needed',
    get: (visit) =>
      atMediationDesk(data, visit, keepersOfTerms(visit), async (tx, at) => {
        const page = pageOf(visit)
        const counts = await countTermsToKeep(tx, at.organisation, visit.today)
        const { terms, hasMore } = await readTermsToKeep(tx, at.organisation, page)
        return shown(termsView(visit, { at, works: keepersOfTerms(visit), counts, terms, page, hasMore }))
      }),
    states: [
      { name: 'of a council', address: '/mediation/terms', as: 'council-officer' },
      { name: 'nothing is to be done', address: '/mediation/terms', as: 'commissioner' },
    ],
  }
}
