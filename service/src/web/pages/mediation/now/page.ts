/** What a matter is and how it stands: the same address for everybody, and to each what stands behind their walls. */
import { readCase } from '../../../../cases/read-case.ts'
import type { Data } from '../../../../db/data.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { withMatter } from '../opened-matter.ts'
import { nowModel } from './now-model.ts'
import { nowView } from './view.ts'

/** The page. */
export function matterNowPage(data: Data): Page {
  return {
    path: '/mediation/:matter',
    account: 'needed',
    states: [
      { name: 'a call', address: at('called'), as: 'mediation-adviser' },
      { name: 'advised, as the parent sees it', address: at('advised'), as: 'parent' },
      { name: 'being arranged, as the young person sees it', address: at('young'), as: 'young-person' },
      { name: 'being arranged, as the council sees it', address: at('arranging'), as: 'council-officer' },
      { name: 'agreed, and a term is late', address: at('kept'), as: 'mediation-adviser' },
    ],
    get: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const file = await readCase(tx, matter.caseId)
        return shown(nowView(visit, matter, nowModel(matter, file, visit.today, visit.calendar)))
      }),
  }
}

const at = (name: keyof typeof exampleMatters) => `/mediation/${exampleMatters[name]}`
