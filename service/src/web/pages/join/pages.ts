/**
 * `/join/<secret>` and `/join`: a place in an organisation. To look burns nothing, as scanners of mail open links.
 * Whoever has signed in takes it with one button; whoever has not is sent to sign in, and the secret waits in a cookie.
 */
import {
  acceptPlace,
  isPlaceFor,
  type PresentedPlace,
  presentedOf,
  readPlace,
} from '../../../auth/organisations/accept-place.ts'
import type { Data } from '../../../db/data.ts'
import { examplePlace } from '../../../example/people.ts'
import { type Answer, type Page, shown, signedIn, type Visit } from '../../kit/page.ts'
import { dropSecret, heldSecret, holdSecret } from '../invitation/held-secret.ts'
import { landingView, lostView, refusedView, takeView } from './view.ts'

/** Both pages. */
export function joinPages(data: Data): readonly Page[] {
  return [takePage(data), landingPage(data)]
}

function landingPage(data: Data): Page {
  const secretOf = ({ params }: Visit) => params['secret'] ?? ''
  return {
    path: '/join/:secret',
    account: 'optional',
    get: async (visit) => {
      const place = await placeOf(data, visit, secretOf(visit))
      if (place === null) return shown(refusedView(visit, 'no-such-offer'), 404)
      const { who } = visit
      const isReady = who !== null && (who.works.length === 0 || who.isStrong)
      if (isReady) return takeAnswer(visit, place, secretOf(visit))
      return shown(place.state === 'open' ? landingView(visit, place) : refusedView(visit, place.state))
    },
    post: async (visit): Promise<Answer> => {
      if ((await placeOf(data, visit, secretOf(visit))) === null) {
        return shown(refusedView(visit, 'no-such-offer'), 404)
      }
      return { kind: 'redirect', to: '/join', cookies: [holdSecret(visit, secretOf(visit), 'joining')] }
    },
    states: [
      { name: 'a link that is none', address: '/join/none', status: 404 },
      { name: 'before signing in', address: `/join/${examplePlace.secret}` },
      { name: 'for another address', address: `/join/${examplePlace.secret}`, as: 'parent' },
    ],
  }
}

function takePage(data: Data): Page {
  return {
    path: '/join',
    account: 'needed',
    get: async (visit) => {
      const secret = heldSecret(visit, 'joining') ?? ''
      if (presentedOf(secret) === null) return shown(lostView(visit))
      const place = await placeOf(data, visit, secret)
      return place === null
        ? shown(refusedView(visit, 'no-such-offer'), 404)
        : takeAnswer(visit, place, secret)
    },
    post: async (visit): Promise<Answer> => {
      const { person, email } = signedIn(visit)
      const presented = presentedOf(visit.form.get('secret') ?? '')
      if (presented === null) return shown(refusedView(visit, 'no-such-offer'), 400)
      const taken = await data.actingAs({ person, presented }, (tx) => acceptPlace(tx, email))
      if (taken.kind === 'refused') return shown(refusedView(visit, taken.why), 400)
      // On the way there they set up a second step.
      const to = `/organisation?organisation=${taken.organisation}&became=joined`
      return { kind: 'redirect', to, cookies: [dropSecret(visit, 'joining')] }
    },
    states: [{ name: 'no link was opened here', address: '/join', as: 'parent' }],
  }
}

function takeAnswer(visit: Visit, place: PresentedPlace, secret: string): Answer {
  if (place.state !== 'open') return shown(refusedView(visit, place.state))
  if (!isPlaceFor(place, signedIn(visit).email)) return shown(refusedView(visit, 'wrong-person'))
  return shown(takeView(visit, place, secret))
}

/** What a secret offers to whoever looks; null: there is no such offer. */
async function placeOf(data: Data, visit: Visit, secret: string): Promise<PresentedPlace | null> {
  const presented = presentedOf(secret)
  if (presented === null) return null
  return data.actingAs({ person: visit.who?.person ?? null, presented }, readPlace)
}
