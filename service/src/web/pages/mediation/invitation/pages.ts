/**
 * `/mediation/invited/<secret>` and `/mediation/invited`: a side of a matter that the mediation service offers by email. To
 * look burns nothing, as scanners of mail open links. Whoever signed in, with a code that was sent to the very address,
 * takes it with one button; whoever has not is sent to sign in, and the secret waits in a cookie. A guest proves the address
 * at that time: whoever signed in weeks ago may read its mail no more.
 */
import type { Auth } from '../../../../auth/auth.ts'
import { listCases } from '../../../../cases/list-cases.ts'
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
export function matterInvitationPages(data: Data, { auth }: Pick<Accounts, 'auth'>): readonly Page[] {
  return [takePage(data, auth), landingPage(data, auth)]
}

function landingPage(data: Data, auth: Auth): Page {
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
      if (isReady && !(await needsCode(auth, visit, offer)))
        return takeAnswer(data, visit, offer, secretOf(visit))
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

function takePage(data: Data, auth: Auth): Page {
  return {
    path: '/mediation/invited',
    account: 'needed',
    get: async (visit) => {
      const secret = heldSecret(visit, 'taking-part') ?? ''
      if (hashOfSecret(secret) === null) return shown(lostView(visit))
      const offer = await offerOf(data, visit, secret)
      if (offer === null) return shown(refusedView(visit, 'no-such-offer'), 404)
      return (await needsCode(auth, visit, offer)) ? toCode : takeAnswer(data, visit, offer, secret)
    },
    post: async (visit): Promise<Answer> => {
      const { person, email } = signedIn(visit)
      const secret = visit.form.get('secret') ?? ''
      const presented = hashOfSecret(secret)?.toString('hex')
      const offer = await offerOf(data, visit, secret)
      if (offer !== null && (await needsCode(auth, visit, offer))) return toCode
      if (presented === undefined) return shown(refusedView(visit, 'no-such-offer'), 400)
      const taken = await data.actingAs({ person, presented }, (tx) => takeSide(tx, email))
      if (taken.kind === 'refused') return shown(refusedView(visit, taken.why), 400)
      const to = `/mediation/${taken.matter}`
      return { kind: 'redirect', to, cookies: [dropSecret(visit, 'taking-part')] }
    },
    states: [{ name: 'no link was opened here', address: '/mediation/invited', as: 'parent' }],
  }
}

/** Signing in by a code, and back. */
const toCode = redirect(`/sign-in?then=${encodeURIComponent('/mediation/invited')}&again=by-mail`)

/** Whether somebody has to type in a code first that is sent to the address: a guest who could take what is offered. */
async function needsCode(auth: Auth, visit: Visit, { kind, state, email }: OfferedSide): Promise<boolean> {
  if (kind !== 'guest' || state !== 'open') return false
  const who = signedIn(visit)
  return isSentTo({ email }, who.email) && !(await auth.hasReadMail(who))
}

/** For somebody who is signed in. Whoever took it before is led to the matter again, while their time runs. */
async function takeAnswer(data: Data, visit: Visit, offer: OfferedSide, secret: string): Promise<Answer> {
  const { person, email } = signedIn(visit)
  if (offer.state === 'mine') return redirect(`/mediation/${offer.matter}`)
  if (offer.state !== 'open') return shown(refusedView(visit, offer.state))
  if (!isSentTo(offer, email)) return shown(refusedView(visit, 'wrong-person'))
  const cases =
    offer.kind === 'claim'
      ? await data.actingAs({ person }, (tx) => listCases(tx, visit.today, visit.calendar))
      : []
  return shown(takeView(visit, offer, { secret, own: cases.filter(({ kind }) => kind === 'family') }))
}

/** What a secret offers to whoever looks; null: there is no such offer. */
async function offerOf(data: Data, visit: Visit, secret: string): Promise<OfferedSide | null> {
  const presented = hashOfSecret(secret)?.toString('hex')
  if (presented === undefined) return null
  return data.actingAs({ person: visit.who?.person ?? null, presented }, readOfferedSide)
}
