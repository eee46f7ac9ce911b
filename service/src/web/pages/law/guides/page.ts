/** `/guides`: what published guides say, and what the law says; `?guide=` and `?verdict=` choose statements. */
import { type Page, shown } from '../../../kit/page.ts'
import { readChoice } from './read-choice.ts'
import { guidesView, statementsView } from './view.ts'

const overview = guidesView()

export const guidesPage: Page = {
  path: '/guides',
  get({ query }) {
    const choice = readChoice(query)
    return shown(choice === null ? overview : statementsView(choice))
  },
  states: [
    { name: 'the counts and the conflicts', address: '/guides' },
    { name: 'one guide', address: '/guides?guide=S0' },
    { name: 'one guide and one verdict', address: '/guides?guide=S1&verdict=WRONG' },
    { name: 'nothing of the kind', address: '/guides?guide=S4&verdict=LOCAL' },
  ],
}
