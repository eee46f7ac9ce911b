/** `/mediation/<matter>/sides`: what it is about, who arranges it by when, who takes part, and who else comes. */
import type { Data, PersonTx } from '../../../../db/data.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { lawOfMatter } from '../../../../mediation/agreement/appeal-dates.ts'
import { takeBackGuest } from '../../../../mediation/arranging/guest-invitations.ts'
import { letFollow, readFollowers } from '../../../../mediation/arranging/let-follow.ts'
import { endGuest, readOffers, takeBackOffer } from '../../../../mediation/arranging/matter-invitations.ts'
import { tellOthers } from '../../../../mediation/arranging/tell-sides.ts'
import { guestsOf } from '../../../../mediation/arranging/who-must-agree.ts'
import { isFamily, type Matter } from '../../../../mediation/matter.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import { wallOfMatter } from '../../../../mediation/walls-of-matter.ts'
import { isoDay } from '../../../kit/date.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { isFamilyOrService, voicesOf } from './may-arrange.ts'
import { sidesView } from './overview-view.ts'
import { type Became, becameOf } from './words.ts'

/** `/mediation/<matter>/sides`. */
export function sidesPage(data: Data): Page {
  return {
    path: '/mediation/:matter/sides',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const { voice } = matter
        return shown(
          sidesView(visit, matter, {
            became: becameOf(visit.query),
            offers: voice.as === 'service' ? await readOffers(tx, matter) : [],
            followers: isFamily(matter) ? await readFollowers(tx, matter) : [],
            law: isFamilyOrService(matter)
              ? await lawOfMatter(tx, matter, visit.today, visit.calendar)
              : null,
          }),
        )
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const became = await acted(tx, matter, visit)
        return became === null ? notFound : redirect(`${matterAddress(matter, '/sides')}?became=${became}`)
      }),
    states: [
      { name: 'a call that was typed in', address: at('called'), as: 'mediation-adviser' },
      { name: 'being arranged, with health', address: at('arranging'), as: 'mediation-adviser' },
      { name: 'as the council sees it', address: at('arranging'), as: 'council-officer' },
      { name: 'as the commissioner sees it', address: at('arranging'), as: 'commissioner' },
      { name: 'as the parent sees it', address: at('advised'), as: 'parent' },
    ],
  }
}

const at = (name: 'called' | 'arranging' | 'advised') => `/mediation/${exampleMatters[name]}/sides`

/** What a button of the page does; null: nothing that the reader could have pressed. */
async function acted(tx: PersonTx, matter: Matter, visit: Visit): Promise<Became | null> {
  const { form } = visit
  const about = form.get('about') ?? ''
  if (!isUuid(about)) return null
  switch (form.get('do')) {
    case 'take-back-offer':
      return matter.voice.as !== 'service'
        ? null
        : (await takeBackOffer(tx, matter, about))
          ? 'offer-taken-back'
          : 'nothing'
    case 'end-guest':
      if (matter.voice.as !== 'service') return null
      if (!(await endGuest(tx, about))) return 'nothing'
      await tellOthers(tx, matter, visit.origin)
      return 'guest-ended'
    case 'follow':
    case 'follow-no-more':
    case 'follow-agreement':
    case 'follow-agreement-no-more':
      return follow(tx, matter, visit, about)
    case 'take-back-guest': {
      const { today, calendar, origin } = visit
      const back = { guest: about, today: isoDay(today), calendar, origin }
      if (!(await takeBackGuest(tx, matter, back))) return 'nothing'
      await tellOthers(tx, matter, origin)
      return 'guest-taken-back'
    }
    case 'agrees':
    case 'refuses':
      return answerGuest(tx, matter, visit, about)
    default:
      return null
  }
}

/** The family lets somebody of its case follow the dates, or what was agreed as well, or takes that back. */
async function follow(tx: PersonTx, matter: Matter, visit: Visit, party: string): Promise<Became | null> {
  if (!isFamily(matter)) return null
  const does = visit.form.get('do') ?? ''
  const what = does.startsWith('follow-agreement') ? 'agreement' : 'dates'
  const isLet = !does.endsWith('no-more')
  if (!(await letFollow(tx, matter, { party, what, isLet }))) return 'nothing'
  if (what === 'agreement') return isLet ? 'follows-agreement' : 'follows-agreement-no-more'
  return isLet ? 'follows' : 'follows-no-more'
}

/** Whoever is asked says whether somebody may come: the service for its mediator, and for a side that is not here. */
async function answerGuest(
  tx: PersonTx,
  matter: Matter,
  visit: Visit,
  about: string,
): Promise<Became | null> {
  const wall = wallOfMatter(matter, { use: 'matter' })
  const typed = visit.form.get('for') ?? ''
  const who = typed === '' ? null : typed
  const asked = guestsOf(matter).find(({ step }) => step.id === about)
  if (wall === null || asked === undefined || !voicesOf(matter).includes(who)) return null
  if (!asked.waitsFor.includes(who)) return 'nothing'
  await recordStep(tx, matter, {
    kind: 'guest-answer',
    word: visit.form.get('do') === 'agrees' ? 'agrees' : 'refuses',
    wall,
    about,
    onDay: isoDay(visit.today),
    body: matter.voice.as === 'service' && who !== null ? { forSide: who } : {},
  })
  await tellOthers(tx, matter, visit.origin)
  return 'guest-answered'
}
