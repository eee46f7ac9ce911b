/** `/cases/<case>/routes`: every route of each concern, side by side under its clock. */
import { positionOf } from '../../../../cases/position-of-case.ts'
import type { Data } from '../../../../db/data.ts'
import { exampleCases } from '../../../../example/people.ts'
import { withCertificatesToCome } from '../../../../mediation/agreement/appeal-dates.ts'
import { type Page, redirect, shown } from '../../../kit/page.ts'
import { caseAddress } from '../case-frame.ts'
import { withCase } from '../opened-case.ts'
import { shownPosition } from '../today/position-parts.ts'
import { routesView } from './view.ts'

/** `/cases/<case>/routes`. */
export function routesPage(data: Data): Page {
  return {
    path: '/cases/:case/routes',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { today, calendar } = visit
        const known = await withCertificatesToCome(tx, file)
        const position = shownPosition(file, positionOf(known, today, calendar), today)
        return position === null ? redirect(caseAddress(file)) : shown(routesView(visit, file, position))
      }),
    states: [{ name: 'a refusal', address: `/cases/${exampleCases.refusal}/routes`, as: 'parent' }],
  }
}
