/** `/cases`: the cases that somebody acts in, each with its next date and what is new, and the mediations that they take part in. */
import { keptSides } from '../../../../cases/kept-sides.ts'
import { listCases } from '../../../../cases/list-cases.ts'
import type { Data } from '../../../../db/data.ts'
import { mattersOfPerson } from '../../../../mediation/matters-of-person.ts'
import { type Page, shown, signedIn } from '../../../kit/page.ts'
import { caseListView } from './view.ts'

/** `/cases`. */
export function caseListPage(data: Data): Page {
  return {
    path: '/cases',
    account: 'needed',
    async get(visit) {
      const { person } = signedIn(visit)
      const { today, calendar } = visit
      return data.actingAs({ person }, async (tx) =>
        shown(
          caseListView(visit, {
            cases: await listCases(tx, today, calendar),
            matters: await mattersOfPerson(tx, null, today, calendar),
            kept: await keptSides(tx),
          }),
        ),
      )
    },
    states: [
      { name: 'two cases', address: '/cases', as: 'parent' },
      { name: 'with a mediation that goes on', address: '/cases', as: 'young-person' },
      { name: 'none', address: '/cases', as: 'operator' },
    ],
  }
}
