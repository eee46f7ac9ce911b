/**
 * `/invitation/<secret>`, where the link of an email leads. To look burns nothing, as scanners of mail open links.
 * Whoever has signed in accepts here; whoever has not is sent to sign in, and the secret waits in a cookie.
 */

import { readOffer } from '../../../cases/sharing/accept-offer.ts'
import { hashOfSecret } from '../../../cases/sharing/secret-of-link.ts'
import type { PresentedOffer } from '../../../cases/sharing/sharing.ts'
import type { Data } from '../../../db/data.ts'
import { type Answer, type Page, shown, type Visit } from '../../kit/page.ts'
import { acceptAnswer } from './accept-page.ts'
import { holdSecret } from './held-secret.ts'
import { landingView, refusedView } from './view.ts'

/** `/invitation/<secret>`. */
export function landingPage(data: Data): Page {
  return {
    path: '/invitation/:secret',
    account: 'optional',
    get: async (visit) => {
      const offer = await offerOf(data, visit)
      if (offer === null) return shown(refusedView(visit, 'no-such-offer'), 404)
      if (offer.state !== 'open') return shown(refusedView(visit, offer.state))
      // Whoever works for an organisation and has not proved a second step goes by way of signing in too.
      const { who } = visit
      const isReady = who !== null && (who.works.length === 0 || who.isStrong)
      return isReady
        ? acceptAnswer(visit, offer, secretOf(visit))
        : shown(landingView(visit, offer, visit.path))
    },
    post: async (visit): Promise<Answer> => {
      const offer = await offerOf(data, visit)
      if (offer === null) return shown(refusedView(visit, 'no-such-offer'), 404)
      return { kind: 'redirect', to: '/invitation', cookies: [holdSecret(visit, secretOf(visit))] }
    },
    states: [{ name: 'a link that is none', address: '/invitation/none', status: 404 }],
  }
}

function secretOf({ params }: Visit): string {
  return params['secret'] ?? ''
}

/** What the link offers to whoever looks; null: there is no such offer. */
async function offerOf(data: Data, visit: Visit): Promise<PresentedOffer | null> {
  const hash = hashOfSecret(secretOf(visit))
  if (hash === null) return null
  return data.actingAs({ person: visit.who?.person ?? null, presented: hash.toString('hex') }, readOffer)
}
