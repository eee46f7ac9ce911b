/** The pages of signing in and out. */
import type { Accounts } from '../../kit/accounts.ts'
import type { Answer, Page } from '../../kit/page.ts'
import { codePage } from './code/page.ts'
import { linkPage } from './link/page.ts'
import { namePage } from './name/page.ts'
import { comeBackPage } from './organisation/page.ts'
import { signOutPage } from './out/page.ts'
import { passkeyPage } from './passkey/page.ts'
import { secondStepPage } from './second-step/page.ts'
import { startPage } from './start/page.ts'

const away: Answer = { kind: 'problem', status: 503 }

/** Everything under `/sign-in`, and `/sign-out`. On a copy without accounts they say that there are none. */
export function signInPages({ auth, isOffered }: Pick<Accounts, 'auth' | 'isOffered'>): readonly Page[] {
  const pages = [
    startPage(auth),
    codePage(auth),
    linkPage(auth),
    namePage(auth),
    passkeyPage(auth),
    comeBackPage(auth),
    secondStepPage(auth),
    signOutPage(auth),
  ]
  return isOffered ? pages : pages.map((page) => ({ ...page, get: () => away, post: () => away }))
}
