/** `/cases/<case>/yours`: a copy to take away, and the way to erase one's side. */
import { whatGoes } from '../../../../../cases/erase/what-goes.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { type Page, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { yoursView } from './view.ts'

/** `/cases/<case>/yours`. */
export function yoursPage(data: Data): Page {
  return {
    path: '/cases/:case/yours',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) =>
        shown(yoursView(visit, file, { mayErase: (await whatGoes(tx, file)) !== null })),
      ),
    states: [
      { name: 'of a parent', address: caseAddress({ id: exampleCases.refusal }, '/yours'), as: 'parent' },
      {
        name: 'of a member of a service',
        address: caseAddress({ id: exampleCases.refusal }, '/yours'),
        as: 'adviser',
      },
    ],
  }
}
