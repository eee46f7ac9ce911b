/** `/mediation/<matter>/meeting`: the times that are offered, the meeting, who comes, and what came of it. */
import type { Data } from '../../../../db/data.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { withMatter } from '../opened-matter.ts'
import { meetingsView } from './view.ts'

/** `/mediation/<matter>/meeting`. */
export function meetingsPage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting',
    account: 'needed',
    get: (visit) => withMatter(data, visit, async (_tx, matter) => shown(meetingsView(visit, matter))),
    states: [
      {
        name: 'nothing yet',
        address: `/mediation/${exampleMatters.arranging}/meeting`,
        as: 'mediation-adviser',
      },
      {
        name: 'times, to the service',
        address: `/mediation/${exampleMatters.preparing}/meeting`,
        as: 'mediation-adviser',
      },
      {
        name: 'times, to a council',
        address: `/mediation/${exampleMatters.preparing}/meeting`,
        as: 'council-officer',
      },
      {
        name: 'not confirmed',
        address: `/mediation/${exampleMatters.dated}/meeting`,
        as: 'mediation-adviser',
      },
      { name: 'held', address: `/mediation/${exampleMatters.agreeing}/meeting`, as: 'council-officer' },
    ],
  }
}
