/** `/cases/<case>/about`: who the case is about, who acts and why, and what the law says of that. */
import { positionOf } from '../../../../../cases/position-of-case.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { type Page, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { councilsOf } from '../councils.ts'
import { aboutView } from './view.ts'

/** `/cases/<case>/about`. */
export function aboutPage(data: Data): Page {
  return {
    path: '/cases/:case/about',
    account: 'needed',
    get: async (visit) => {
      const councils = await councilsOf(data)
      return withCase(data, visit, async (_tx, file) => {
        const position = positionOf(file, visit.today, visit.calendar)
        return shown(aboutView(visit, file, { position, councils }))
      })
    },
    states: [{ name: 'a child', address: caseAddress({ id: exampleCases.refusal }, '/about'), as: 'parent' }],
  }
}
