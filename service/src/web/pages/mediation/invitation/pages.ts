/**
 * `/mediation/invited/<secret>` and `/mediation/invited`: a side of a matter that the mediation service offers by email. To
 * look burns nothing, as scanners of mail open links. Whoever signed in, with a code that was sent to the very address,
 * takes it with one button; whoever has not is sent to sign in, and the secret waits in a cookie.
 */
import { hashOfSecret } from '../../../../cases/sharing/secret-of-link.ts'
import type { Data } from '../../../../db/data.ts'
import {
  isSentTo,
  type OfferedSide,
  readOfferedSide,
  takeSide,
} from '../../../../mediation/arranging/take-side.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import { type Answer, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { dropSecret, heldSecret, holdSecret } from '../../invitation/held-secret.ts'
import { landingView, lostView, refusedView, takeView } from './view.ts'

/** Both. */
export function matterInvitationPages(data: Data, _accounts: Accounts): readonly Page[] {
  return [takePage(data), landingPage(data)]
}

function landingPage(data: Data): Page {
  const secretOf = ({ params }: Visit) => params['secret'] ?? ''
  return {
    path: '/mediation/invited/:secret',
    account: 'optional',
    get: async (visit) => {
      const offer = await offerOf(data, visit, secretOf(visit))
      if (offer === null) return shown(refusedView(visit, 'no-such-offer'), 404)
      const { who } = visit
      // Whoever works for an organisation and has not proved a second step goes by way of signing in too.
      const isReady = who !== null && (who.works.length === 0 || who.isStrong)
      if (isReady) return takeAnswer(visit, offer, secretOf(visit))
      return shown(offer.state === 'open' ? landingView(visit, offer) : refusedView(visit, offer.state))
    },
    post: async (visit): Promise<Answer> => {
      if ((await offerOf(data, visit, secretOf(visit))) === null)
        return shown(refusedView(visit, 'no-such-offer'), 404)
      return {
        kind: 'redirect',
        to: '/mediation/invited',
        cookies: [holdSecret(visit, secretOf(visit), 'taking-part')],
      }
    },
    states: [{ name: 'a link that is none', address: '/mediation/invited/none', status: 404 }],
  }
}

function takePage(data: Data): Page {
  return {
    path: '/mediation/invited',
    account: 'needed',
    get: async (visit) => {
      const secret = heldSecret(visit, 'taking-part') ?? ''
      if (hashOfSecret(secret) === null) return shown(lostView(visit))
      const offer = await offerOf(data, visit, secret)
      return offer === null
        ? shown(refusedView(visit, 'no-such-offer'), 404)
        : takeAnswer(visit, offer, secret)
    },
    post: async (visit): Promise<Answer> => {
      const { person, email } = signedIn(visit)
      const presented = hashOfSecret(visit.form.get('secret') ?? '')?.toString('hex')
      if (presented === undefined) return shown(refusedView(visit, 'no-such-offer'), 400)
      const taken = await data.actingAs({ person, presented }, (tx) => takeSide(tx, email))
      if (taken.kind === 'refused') return shown(refusedView(visit, taken.why), 400)
      const to = `/mediation/${taken.matter}`
      return { kind: 'redirect', to, cookies: [dropSecret(visit, 'taking-part')] }
    },
    states: [{ name: 'no link was opened here', address: '/mediation/invited', as: 'parent' }],
  }
}

/** For somebody who is signed in. Whoever took it before is led to the matter again, while their time runs. */
function takeAnswer(visit: Visit, offer: OfferedSide, secret: string): Answer {
  if (offer.state === 'mine') return redirect(`/mediation/${offer.matter}`)
  if (offer.state !== 'open') return shown(refusedView(visit, offer.state))
  if (!isSentTo(offer, signedIn(visit).email)) return shown(refusedView(visit, 'wrong-person'))
  return shown(takeView(visit, offer, secret))
}

/** What a secret offers to whoever looks; null: there is no such offer. */
async function offerOf(data: Data, visit: Visit, secret: string): Promise<OfferedSide | null> {
  const presented = hashOfSecret(secret)?.toString('hex')
  if (presented === undefined) return null
  return data.actingAs({ person: visit.who?.person ?? null, presented }, readOfferedSide)
}
