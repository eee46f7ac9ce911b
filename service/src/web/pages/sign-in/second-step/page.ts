/** `/sign-in/second-step`: whoever works for an organisation proves a second factor. */
import type { Auth, Challenge } from '../../../../auth/auth.ts'
import { askerOf } from '../../../kit/asker.ts'
import { type Answer, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import type { FieldError } from '../form-page.ts'
import { onwardOf, withOnward } from '../onward.ts'
import { words } from '../words.ts'
import { stepPasskeyView, stepView } from './view.ts'

const path = '/sign-in/second-step'
/** An answer of an authenticator. */
const largestAnswer = 32 * 1024

/** `/sign-in/second-step`. */
export function secondStepPage(auth: Auth): Page {
  const show = async (
    visit: Visit,
    errors: readonly FieldError[],
    status: 200 | 400 | 429 = 200,
  ): Promise<Answer> => {
    const onward = onwardOf(visit)
    const steps = await auth.secondSteps(signedIn(visit))
    // Who has none yet sets one up.
    if (!steps.hasApp && steps.passkeys === 0) {
      return redirect(withOnward('/account/second-step', onward))
    }
    return shown(stepView(visit, steps, onward, errors), status)
  }
  const askForPasskey = async (visit: Visit, errors: readonly FieldError[]): Promise<Answer> => {
    const challenge: Challenge = await auth.askForPasskey(askerOf(visit))
    const document = stepPasskeyView(visit, challenge, onwardOf(visit), errors)
    return { kind: 'page', status: errors.length === 0 ? 200 : 400, document, cookies: challenge.cookies }
  }
  return {
    path,
    account: 'needed',
    beforeSecondStep: true,
    takes: { largest: largestAnswer },
    get: (visit) => show(visit, []),
    async post(visit) {
      const { form } = visit
      const who = signedIn(visit)
      const onward = onwardOf(visit)
      const act = form.get('act')
      const response = form.get('response') ?? ''
      if (act === 'passkey' && response === '') return askForPasskey(visit, [])
      if (act === 'passkey') {
        const tried = await auth.enterByPasskey({ response, onward, of: who.person }, askerOf(visit))
        if (tried.kind === 'in') return { ...redirect(tried.to), cookies: tried.cookies }
        if (tried.kind === 'too-often') return { kind: 'problem', status: 429 }
        return askForPasskey(visit, [{ field: 'passkey', says: words.passkey.refusedStep }])
      }
      const isRecovery = act === 'recovery'
      const typed = form.get(isRecovery ? 'recovery' : 'code') ?? ''
      const stepped = isRecovery
        ? await auth.proveByRecoveryCode(who, { typed, onward }, askerOf(visit))
        : await auth.proveByApp(who, { typed, onward }, askerOf(visit))
      if (stepped.kind === 'in') return { ...redirect(stepped.to), cookies: stepped.cookies }
      const says = {
        wrong: isRecovery ? words.step.wrongRecovery : words.step.wrong,
        'not-a-code': isRecovery ? words.step.notARecoveryCode : words.step.notACode,
        'too-often': words.step.tooOften,
      }[stepped.kind]
      const field = isRecovery ? 'recovery' : 'code'
      return show(visit, [{ field, says }], stepped.kind === 'too-often' ? 429 : 400)
    },
    states: [{ name: 'none set up yet', address: path, as: 'adviser' }],
  }
}
