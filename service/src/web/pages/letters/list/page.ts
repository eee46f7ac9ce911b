/** `/letters`: every letter; with a plan's answers those that fit come first. */
import { addressOf, readAnswers } from '@way-forward/law'
import { lettersFor } from '../../../../documents/letters/letters.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { letterListView } from './view.ts'

/** `/letters`. */
export const letterListPage: Page = {
  path: '/letters',
  get({ query }) {
    const { answers, facts } = readAnswers(query)
    return shown(
      letterListView({
        query: addressOf(answers),
        hasPlan: facts.concerns.length > 0,
        fitting: lettersFor(facts.concerns),
      }),
    )
  },
  states: [
    { name: 'every letter', address: '/letters' },
    { name: 'for a refusal to assess', address: '/letters?d=ra&l=2026-11-03&a=x&m=x&t=x&w=hartlepool' },
    { name: 'for several services', address: '/letters?q=v&v=cshk&vc=d&ms=f&st=ac&ps=k&aw=2026-09-01' },
  ],
}
