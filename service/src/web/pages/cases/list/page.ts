/** `/cases`: the cases that somebody acts in, each with its next date and what is new. */
import { keptSides } from '../../../../cases/kept-sides.ts'
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
      return data.actingAs({ person }, async (tx) =>
        shown(caseListView(visit, await listCases(tx, visit.today, visit.calendar), await keptSides(tx))),
      )
    },
    states: [
      { name: 'two cases', address: '/cases', as: 'parent' },
      { name: 'none', address: '/cases', as: 'operator' },
    ],
  }
}
