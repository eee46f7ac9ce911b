/** Where somebody goes who has to prove again who they are, before they change what they sign in by. */
import type { Auth } from '../../../auth/auth.ts'
import { type Answer, redirect, signedIn, type Visit } from '../../kit/page.ts'

/** Sends them to the second step where that is what is missing, else to sign in again; then back here. */
export async function proveAgain(auth: Auth, visit: Visit, back: string): Promise<Answer> {
  const who = signedIn(visit)
  const onward = encodeURIComponent(back)
  const { hasApp, passkeys } = await auth.secondSteps(who)
  const hasStep = hasApp || (passkeys > 0 && who.works.length > 0)
  return redirect(hasStep ? `/sign-in/second-step?then=${onward}` : `/sign-in?then=${onward}&again=yes`)
}
