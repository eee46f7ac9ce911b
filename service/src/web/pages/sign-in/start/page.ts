/** `/sign-in`: asks for an email address, and sends a code there. */
import type { Auth } from '../../../../auth/auth.ts'
import { askerOf } from '../../../kit/asker.ts'
import { type Answer, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { awayView, sendOnView } from '../organisation/view.ts'
import { words } from '../words.ts'
import { startView } from './view.ts'

/** Characters of an address that are given back to be mended. */
const longestTyped = 300

/** `/sign-in`. */
export function startPage(auth: Auth): Page {
  return {
    path: '/sign-in',
    account: 'optional',
    get: (visit) => shown(startView(visit, given(visit, visit.query), [])),
    async post(visit) {
      const { form } = visit
      const typed = (form.get('email') ?? '').slice(0, longestTyped)
      const sentOn = form.get('by') === 'code' ? null : await sendOn(auth, visit, typed)
      if (sentOn !== null) return sentOn
      const asked = await auth.askForCode({ typed, onward: form.get('onward') }, askerOf(visit))
      if (asked.kind === 'sent') return { ...redirect('/sign-in/code'), cookies: asked.cookies }
      const says = {
        'no-address': words.start.noAddress,
        'too-often': words.start.tooOften,
        'not-sent': words.start.notSent,
      }[asked.kind]
      const status = { 'no-address': 400, 'too-often': 429, 'not-sent': 503 } as const
      return shown(
        startView(visit, { ...given(visit, form), email: typed }, [{ field: 'email', says }]),
        status[asked.kind],
      )
    },
    states: [
      { name: 'the form', address: '/sign-in' },
      { name: 'sent here from a page', address: '/sign-in?then=/cases' },
      { name: 'no address', address: '/sign-in', form: { email: 'nobody' }, status: 400 },
      {
        name: 'an organisation whose own sign-in is away',
        address: '/sign-in',
        form: { email: 'somebody@sendiass.example' },
        status: 503,
      },
      { name: 'to prove it again', address: '/sign-in?then=/account/email&again=yes', as: 'parent' },
      { name: 'by a code', address: '/sign-in?then=/mediation/invited&again=by-mail', as: 'parent' },
    ],
  }
}

/** Sends an address of an organisation with a sign-in of its own there; null: it has none. */
async function sendOn(auth: Auth, visit: Visit, typed: string): Promise<Answer | null> {
  const own = await auth.ownSignInOf(typed)
  if (own === null) return null
  const { organisation } = own
  const onward = visit.form.get('onward')
  const begun = await auth.beginOwnSignIn({ organisation, typed, onward }, askerOf(visit))
  if (begun.kind === 'none') return null
  if (begun.kind === 'too-often') return { kind: 'problem', status: 429 }
  const given = { email: typed, onward }
  if (begun.kind === 'away') return shown(awayView(visit, own, given), 503)
  const document = sendOnView(visit, own, begun.address, given)
  return { kind: 'page', status: 200, document, cookies: begun.cookies }
}

function given({ who }: Visit, from: URLSearchParams) {
  const onward = from.get('onward') ?? from.get('then')
  const again = (['yes', 'by-mail'] as const).find((each) => each === from.get('again')) ?? null
  return who === null || again === null
    ? { email: '', onward, again: null }
    : { email: who.email, onward, again }
}
