/** `/mediation`: the matters of an organisation, in lists by what is to be done, and looked for by name or number. */
import type { Work } from '../../../../../auth/signed-in.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { type DeskList, deskCounts, deskLists } from '../../../../../mediation/desk/desk-lists.ts'
import { findOnDesk, readDesk } from '../../../../../mediation/desk/read-desk.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type Page, shown, type Visit } from '../../../../kit/page.ts'
import { actsInAll, atMediationDesk, mediationWorks, pageOf } from '../desk-frame.ts'
import { mattersView } from './view.ts'

const longestWords = 100

/** `/mediation`. A name that is looked for is posted, so that it stands in no address. */
export function mattersPage(data: Data): Page {
  return {
    path: '/mediation',
    account: 'needed',
    get: (visit) =>
      atMediationDesk(data, visit, mediationWorks(visit), async (tx, at) =>
        shown(await listed(tx, visit, at)),
      ),
    post: (visit) =>
      atMediationDesk(data, visit, mediationWorks(visit), async (tx, at) =>
        shown(await listed(tx, visit, at, typedLine(visit.form.get('words') ?? '').slice(0, longestWords))),
      ),
    states: [
      { name: 'a mediation service', address: '/mediation', as: 'mediation-adviser' },
      { name: 'every open matter', address: '/mediation?list=all', as: 'mediation-adviser' },
      { name: 'a council', address: '/mediation?list=all', as: 'council-officer' },
      { name: 'nothing', address: '/mediation?list=closed', as: 'commissioner' },
    ],
  }
}

async function listed(tx: PersonTx, visit: Visit, at: Work, words = '') {
  const { today, calendar } = visit
  const { organisation } = at
  const counts = await deskCounts(tx, organisation, isoDay(today))
  const list = listOf(visit, at)
  const question = { organisation, today, calendar }
  const page = pageOf(visit)
  const found =
    words === ''
      ? await readDesk(tx, { ...question, list, page })
      : await findOnDesk(tx, { ...question, words })
  return mattersView(visit, { at, works: mediationWorks(visit), counts, list, page, found, words })
}

/** What waits on the organisation first; for a mediator what they were given. */
function listOf({ query }: Visit, at: Work): DeskList {
  return deskLists.find((each) => each === query.get('list')) ?? (actsInAll(at) ? 'us' : 'mine')
}
