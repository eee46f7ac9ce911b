/** `/mediation/<matter>/confidential`: what may leave the mediation, and who agreed to it. */
import type { Data } from '../../../../db/data.ts'
import { exampleMatters } from '../../../../example/people.ts'
import {
  answerRelease,
  type NewAnswer,
  takeBackAsking,
} from '../../../../mediation/confidential/answer-release.ts'
import { wallOfMatter } from '../../../../mediation/walls-of-matter.ts'
import { isoDay } from '../../../kit/date.ts'
import { notFound, type Page, redirect, shown } from '../../../kit/page.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { idInQuery } from '../preparing/opened-item.ts'
import { confidentialView } from './view.ts'

const words: readonly NewAnswer['word'][] = ['agrees', 'refuses', 'takes-back']

/** `/mediation/<matter>/confidential`; `?asking=<id>` names what a post answers. */
export function confidentialPage(data: Data): Page {
  const address = matterAddress({ id: exampleMatters.preparing }, '/confidential')
  return {
    path: '/mediation/:matter/confidential',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) =>
        matter.voice.as === 'nobody' || wallOfMatter(matter, { use: 'mediation' }) === null
          ? notFound
          : shown(confidentialView(visit, matter)),
      ),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const asking = idInQuery(visit, 'asking')
        const typed = visit.form.get('word')
        const word = words.find((each) => each === typed)
        if (asking === null || matter.voice.as === 'nobody') return notFound
        const onDay = isoDay(visit.today)
        // Pressed twice, or answered by a colleague: the page says how it stands.
        if (word !== undefined) await answerRelease(tx, matter, { asking, word, onDay })
        else if (typed === 'ask-no-more') await takeBackAsking(tx, matter, { asking, onDay })
        else return notFound
        return redirect(matterAddress(matter, '/confidential'))
      }),
    states: [
      { name: 'a council', address, as: 'council-officer' },
      { name: 'the service', address, as: 'mediation-adviser' },
      {
        name: 'nothing was said yet',
        address: matterAddress({ id: exampleMatters.advised }, '/confidential'),
        as: 'parent',
      },
    ],
  }
}
