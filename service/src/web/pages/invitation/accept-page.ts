/** `/invitation`: accepts an invitation once somebody has signed in. Its secret comes from a cookie or from the form. */

import { acceptOffer, isFor, readOffer } from '../../../cases/sharing/accept-offer.ts'
import { hashOfSecret } from '../../../cases/sharing/secret-of-link.ts'
import type { PresentedOffer } from '../../../cases/sharing/sharing.ts'
import type { Data } from '../../../db/data.ts'
import { fieldFault } from '../../kit/form-fault.ts'
import { type Answer, type Page, shown, signedIn, type Visit } from '../../kit/page.ts'
import { dropSecret, heldSecret } from './held-secret.ts'
import { acceptView, lostView, refusedView } from './view.ts'
import { words } from './words.ts'

/** `/invitation`. */
export function acceptPage(data: Data): Page {
  return {
    path: '/invitation',
    account: 'needed',
    get: async (visit) => {
      const secret = heldSecret(visit) ?? ''
      const presented = hashOfSecret(secret)?.toString('hex')
      if (presented === undefined) return shown(lostView(visit))
      const offer = await data.actingAs({ person: signedIn(visit).person, presented }, readOffer)
      return offer === null
        ? shown(refusedView(visit, 'no-such-offer'), 404)
        : acceptAnswer(visit, offer, secret)
    },
    post: async (visit) => {
      const { form } = visit
      const { person, email } = signedIn(visit)
      const secret = form.get('secret') ?? ''
      const presented = hashOfSecret(secret)?.toString('hex')
      if (presented === undefined) return shown(refusedView(visit, 'no-such-offer'), 400)
      return data.actingAs({ person, presented }, async (tx): Promise<Answer> => {
        const offer = await readOffer(tx)
        const services = servicesOf(visit, offer)
        const whom = services.find(({ organisation }) => organisation === form.get('for'))
        if (
          offer?.state === 'open' &&
          services.length > 0 &&
          whom === undefined &&
          form.get('for') !== 'myself'
        ) {
          const faults = [fieldFault('for', words.chooseWhom)]
          return shown(acceptView(visit, { offer, secret, services, faults }), 400)
        }
        const became = await acceptOffer(tx, { email, organisation: whom?.organisation ?? null })
        if (became.kind === 'refused') return shown(refusedView(visit, became.why), 400)
        return { kind: 'redirect', to: `/cases/${became.caseId}`, cookies: [dropSecret(visit)] }
      })
    },
    states: [{ name: 'the link is lost', address: '/invitation', as: 'parent' }],
  }
}

/** The page on which somebody who is signed in accepts, or reads why they cannot. */
export function acceptAnswer(visit: Visit, offer: PresentedOffer, secret: string): Answer {
  if (offer.state !== 'open') return shown(refusedView(visit, offer.state))
  if (!isFor(offer, signedIn(visit).email)) return shown(refusedView(visit, 'wrong-person'))
  return shown(acceptView(visit, { offer, secret, services: servicesOf(visit, offer), faults: [] }))
}

/** The advice services that they may accept for. */
function servicesOf(visit: Visit, offer: PresentedOffer | null) {
  if (offer?.kind !== 'adviser') return []
  return signedIn(visit).works.filter(({ kind }) => kind === 'adviser')
}
