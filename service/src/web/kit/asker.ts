/** Who asks to sign in, as far as a page knows: handed to the verbs of sign-in. */
import type { Asker } from '../../auth/auth.ts'
import type { Visit } from './page.ts'

/** Where a visit came from. */
export function askerOf({ from, origin }: Visit): Asker {
  return { address: from.address, agent: from.agent, cookies: from.cookies, origin }
}
