/** `/cases/<case>/events`: every date and fact, by what it is about, with who recorded it and who sees it. */
import { positionOf } from '../../../../../cases/position-of-case.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { type Page, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { eventsView } from './view.ts'

/** `/cases/<case>/events`. */
export function eventListPage(data: Data): Page {
  const address = caseAddress({ id: exampleCases.refusal }, '/events')
  return {
    path: '/cases/:case/events',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (_tx, file) =>
        shown(eventsView(visit, file, positionOf(file, visit.today, visit.calendar))),
      ),
    states: [
      { name: 'a refusal', address, as: 'parent' },
      { name: 'what is shared of it', address, as: 'other-parent' },
    ],
  }
}
