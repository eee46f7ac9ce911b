/** `/mediation`: the matters of an organisation, in lists by what is to be done, and looked for by name or number. */
import type { Work } from '../../../../../auth/signed-in.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { type DeskList, deskCounts, deskLists } from '../../../../../mediation/desk/desk-lists.ts'
import { hasAdviser } from '../../../../../mediation/desk/mediators.ts'
import { findOnDesk, readDesk } from '../../../../../mediation/desk/read-desk.ts'
import { countTermsToKeep } from '../../../../../mediation/desk/terms-to-keep.ts'
import { isHealthCommissioner } from '../../../../../mediation/disagreement/is-health-commissioner.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { actsInAll, atMediationDesk, mediationWorks, pageOf } from '../desk-frame.ts'
import { mattersView } from './view.ts'

const longestWords = 100

/** `/mediation`. What is looked for is posted, so that it stands in no address. */
export function mattersPage(data: Data): Page {
  return {
    path: '/mediation',
    account: 'needed',
    get: (visit) =>
      atMediationDesk(data, visit, mediationWorks(visit), async (tx, at) =>
        keepsMembersAlone(at) && visit.query.get('list') === null
          ? redirect(`/mediation/service?for=${at.organisation}`)
          : shown(await listed(tx, visit, at)),
      ),
    post: (visit) =>
      atMediationDesk(data, visit, mediationWorks(visit), async (tx, at) =>
        shown(await listed(tx, visit, at, typedLine(visit.form.get('words') ?? '').slice(0, longestWords))),
      ),
    states: [
      { name: 'a mediation service', address: '/mediation?list=meetings', as: 'mediation-adviser' },
      { name: 'a crowded service', address: '/mediation?list=all&page=2', as: 'mediation-adviser' },
      { name: 'a mediator', address: '/mediation', as: 'mediator' },
      { name: 'a crowded council', address: '/mediation?list=all', as: 'council-officer' },
      { name: 'a commissioner', address: '/mediation?list=all', as: 'commissioner' },
      { name: 'nothing', address: '/mediation?list=new', as: 'mediator' },
    ],
  }
}

async function listed(tx: PersonTx, visit: Visit, at: Work, words = '') {
  const { today, calendar } = visit
  const { organisation } = at
  const counts = await deskCounts(tx, { organisation, isAll: actsInAll(at) }, isoDay(today))
  const list = listOf(visit, at)
  const question = { organisation, today, calendar }
  const page = pageOf(visit)
  const found =
    words === ''
      ? await readDesk(tx, { ...question, list, page })
      : await findOnDesk(tx, { ...question, words })
  const isService = at.kind === 'mediationService'
  const terms = isService ? 0 : (await countTermsToKeep(tx, organisation, today)).all
  const isStaffed = !isService || (await hasAdviser(tx, organisation))
  const works = mediationWorks(visit)
  const opens = at.kind !== 'body' || (await isHealthCommissioner(tx, organisation))
  return mattersView(visit, { at, works, counts, terms, isStaffed, opens, list, page, found, words })
}

/** Whoever keeps the members of a service and neither advises nor mediates begins with who has which. */
function keepsMembersAlone({ kind, role, capacities }: Work): boolean {
  return kind === 'mediationService' && role === 'administrator' && capacities.length === 0
}

/** What waits on the organisation first; for a mediator what they were given. */
function listOf({ query }: Visit, at: Work): DeskList {
  return deskLists.find((each) => each === query.get('list')) ?? (actsInAll(at) ? 'us' : 'mine')
}
