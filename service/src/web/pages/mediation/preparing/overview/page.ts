/** `/mediation/<matter>/preparing`: what each side prepares, behind its own wall. */
import { listDocuments } from '../../../../../cases/documents/case-document.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { notFound, type Page, shown } from '../../../../kit/page.ts'
import { matterAddress } from '../../matter-frame.ts'
import { withMatter } from '../../opened-matter.ts'
import { preparingView } from './view.ts'

/** `/mediation/<matter>/preparing`; with `?done=` it says what was just done. */
export function preparingPage(data: Data): Page {
  const address = matterAddress({ id: exampleMatters.preparing }, '/preparing')
  return {
    path: '/mediation/:matter/preparing',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (matter.voice.as === 'nobody') return notFound
        const documents = await listDocuments(tx, matter.caseId)
        const names = new Map(documents.map(({ id, name }) => [id, name]))
        return shown(preparingView(visit, matter, names))
      }),
    states: [
      { name: 'a council', address, as: 'council-officer' },
      { name: 'the service', address, as: 'mediation-adviser' },
      {
        name: 'a family that begins',
        address: matterAddress({ id: exampleMatters.advised }, '/preparing'),
        as: 'parent',
      },
      { name: 'nobody else’s', address, as: 'other-parent', status: 404 },
    ],
  }
}
