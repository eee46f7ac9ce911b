/** `/cases`: the cases that somebody acts in, each with its next date and what is new. */
import { listCases } from '../../../../cases/list-cases.ts'
import type { Data } from '../../../../db/data.ts'
import { type Page, shown, signedIn } from '../../../kit/page.ts'
import { caseListView } from './view.ts'

/** `/cases`. */
export function caseListPage(data: Data): Page {
  return {
    path: '/cases',
    account: 'needed',
    async get(visit) {
      const { person } = signedIn(visit)
      const cases = await data.actingAs({ person }, (tx) => listCases(tx, visit.today, visit.calendar))
      return shown(caseListView(visit, cases))
    },
    states: [
      { name: 'two cases', address: '/cases', as: 'parent' },
      { name: 'none', address: '/cases', as: 'operator' },
    ],
  }
}
