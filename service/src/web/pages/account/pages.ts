/** The pages of somebody's own account. */
import type { Data } from '../../../db/data.ts'
import type { Accounts } from '../../kit/accounts.ts'
import type { Page } from '../../kit/page.ts'
import { confirmEmailPage } from './email/confirm-page.ts'
import { emailPage } from './email/page.ts'
import { erasedAccountPage } from './erase/erased-page.ts'
import { eraseAccountPage } from './erase/page.ts'
import { accountNamePage } from './name/page.ts'
import { overviewPage } from './overview/page.ts'
import { linkedPage } from './own-sign-in/page.ts'
import { addPasskeyPage } from './passkeys/add-page.ts'
import { onePasskeyPage } from './passkeys/one-page.ts'
import { passkeysPage } from './passkeys/page.ts'
import { setUpPage } from './second-step/page.ts'
import { sessionsPage } from './sessions/page.ts'

/** Everything under `/account` that is about signing in. */
export function accountPages(data: Data, { auth }: Pick<Accounts, 'auth'>): readonly Page[] {
  return [
    overviewPage(auth),
    accountNamePage(data),
    emailPage(auth),
    confirmEmailPage(auth),
    passkeysPage(auth),
    addPasskeyPage(auth),
    onePasskeyPage(auth),
    setUpPage(auth),
    sessionsPage(auth),
    linkedPage(auth),
    eraseAccountPage(data, auth),
    erasedAccountPage,
  ]
}
