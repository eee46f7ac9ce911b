/** `/mediation/<matter>/given`: who of the service has a matter, who has room for it, and who has an interest in it. */

import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import {
  barredFrom,
  declareInterest,
  giveMatter,
  hindranceOf,
  holdersOf,
  isRefusedForInterest,
  NothingGiven,
} from '../../../../../mediation/desk/give-matter.ts'
import { mediatorsOf } from '../../../../../mediation/desk/mediators.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import {
  type Answer,
  notFound,
  type Page,
  redirect,
  shown,
  signedIn,
  type Visit,
} from '../../../../kit/page.ts'
import { isUuid } from '../../../cases/opened-case.ts'
import { matterAddress } from '../../matter-frame.ts'
import { withMatter } from '../../opened-matter.ts'
import { type Choice, givenView } from './view.ts'

/** `/mediation/<matter>/given`: for the service alone. */
export function givenPage(data: Data): Page {
  return {
    path: '/mediation/:matter/given',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (tx, matter) =>
        matter.voice.as === 'service' ? shown(await view(tx, visit, matter)) : notFound,
      ),
    post: async (visit) => {
      try {
        return await withMatter(data, visit, (tx, matter) => acted(tx, visit, matter))
      } catch (error) {
        // Somebody declared an interest or a conflict in between.
        if (isRefusedForInterest(error)) return redirect(`${visit.path}?became=refused`)
        if (error instanceof NothingGiven) return notFound
        throw error
      }
    },
    states: [
      {
        name: 'who may be given it',
        address: `/mediation/${exampleMatters.preparing}/given`,
        as: 'mediation-adviser',
      },
    ],
  }
}

async function view(tx: PersonTx, visit: Visit, matter: Matter) {
  const choices = await choicesOf(tx, matter)
  return givenView(visit, matter, { holders: await holdersOf(tx, matter), choices })
}

async function choicesOf(tx: PersonTx, matter: Matter): Promise<readonly Choice[]> {
  const { organisation } = matter.service
  if (organisation === null) return []
  const barred = await barredFrom(tx, matter)
  const all = await mediatorsOf(tx, organisation)
  return all.map((mediator) => ({ ...mediator, hindrance: hindranceOf(mediator, matter, barred) }))
}

async function acted(tx: PersonTx, visit: Visit, matter: Matter): Promise<Answer> {
  const { form, origin, today } = visit
  const person = form.get('person') ?? ''
  if (matter.voice.as !== 'service' || !isUuid(person)) return notFound
  const address = matterAddress(matter, '/given' as '')
  if (form.get('do') === 'interest') {
    await declareInterest(tx, matter, person)
    // Whoever says it of themselves sees the matter no more.
    return redirect(person === signedIn(visit).person ? '/mediation' : `${address}?became=interest`)
  }
  const choices = await choicesOf(tx, matter)
  const found = choices.find((each) => each.person === person)
  const isGiven = form.get('do') === 'give'
  const part = form.get('part') === 'mediator' ? 'mediator' : 'adviser'
  if (isGiven && (found === undefined || found.hindrance !== null))
    return redirect(`${address}?became=refused`)
  const holders = await holdersOf(tx, matter)
  // A second press finds that it is done.
  const isHeld = holders.some(({ id }) => id === person)
  if (isHeld === isGiven) return redirect(address)
  const name = found?.name ?? holders.find(({ id }) => id === person)?.name ?? ''
  const done = await giveMatter(tx, matter, { person, name, part, isGiven }, { origin, today })
  if (!done) return notFound
  // A mediator who gives it away sees it no more.
  const stays = isGiven || person !== signedIn(visit).person || found?.capacities.includes('mediationAdviser')
  return redirect(stays ? `${address}?became=${isGiven ? 'given' : 'taken'}` : '/mediation')
}
