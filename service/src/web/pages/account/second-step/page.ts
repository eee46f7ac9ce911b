/** `/account/second-step`: sets up, renews and removes the second step of whoever works for an organisation. */
import type { Auth } from '../../../../auth/auth.ts'
import { type Answer, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import type { FieldError } from '../../sign-in/form-page.ts'
import { onwardOf, withOnward } from '../../sign-in/onward.ts'
import { proveAgain } from '../../sign-in/prove-again.ts'
import { words } from '../words.ts'
import { codesView, notNeededView, offerView, setUpView } from './view.ts'

const path = '/account/second-step'

/** `/account/second-step`. */
export function setUpPage(auth: Auth): Page {
  const show = async (
    visit: Visit,
    errors: readonly FieldError[] = [],
    status: 200 | 400 | 429 = 200,
  ): Promise<Answer> => {
    const who = signedIn(visit)
    const steps = await auth.secondSteps(who)
    const isSetUp = steps.hasApp || steps.passkeys > 0
    if (who.works.length === 0 && !steps.hasApp) return shown(notNeededView(visit))
    // What is set up is shown to whoever proved it.
    if (isSetUp && !who.isStrong) return proveAgain(auth, visit, path)
    const offer = steps.hasApp ? null : await auth.openOffer(who)
    return shown(
      offer === null ? setUpView(visit, steps) : offerView(visit, offer, onwardOf(visit), errors),
      status,
    )
  }
  return {
    path,
    account: 'needed',
    beforeSecondStep: true,
    get: (visit) => show(visit),
    async post(visit): Promise<Answer> {
      const who = signedIn(visit)
      switch (visit.form.get('act')) {
        case 'offer':
          return (await auth.offerApp(who)) === 'stale'
            ? proveAgain(auth, visit, path)
            : redirect(hereOf(visit))
        case 'confirm': {
          const confirmed = await auth.confirmApp(who, visit.form.get('code') ?? '')
          if (confirmed.kind === 'stale') return proveAgain(auth, visit, path)
          if (confirmed.kind === 'confirmed') {
            return shown(codesView(visit, confirmed.recoveryCodes, onwardOf(visit)))
          }
          const { app } = words
          const says = { wrong: app.wrong, 'not-a-code': app.notACode, 'too-often': app.tooOften }[
            confirmed.kind
          ]
          return show(visit, [{ field: 'code', says }], confirmed.kind === 'too-often' ? 429 : 400)
        }
        case 'codes': {
          const codes = await auth.renewRecoveryCodes(who)
          return codes === null ? proveAgain(auth, visit, path) : shown(codesView(visit, codes, null))
        }
        case 'remove':
          return (await auth.removeApp(who)) === 'stale'
            ? proveAgain(auth, visit, path)
            : redirect(`${path}?became=removed`)
        default:
          return redirect(path)
      }
    },
    states: [
      { name: 'not needed', address: path, as: 'parent' },
      { name: 'nothing set up yet', address: path, as: 'adviser' },
    ],
  }
}

function hereOf(visit: Visit): string {
  return withOnward(path, onwardOf(visit))
}
