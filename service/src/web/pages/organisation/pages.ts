/** The pages of an organisation, for whoever works there. */
import type { Data } from '../../../db/data.ts'
import type { Accounts } from '../../kit/accounts.ts'
import type { Page } from '../../kit/page.ts'
import { tokensPage } from './api/page.ts'
import { invitePage } from './invite/page.ts'
import { memberPage } from './member/page.ts'
import { membersPage } from './members/page.ts'
import { ownSignInPage } from './sign-in/page.ts'
import { webhookPage } from './webhooks/one-page.ts'
import { webhooksPage } from './webhooks/page.ts'

/** All of them. */
export function organisationPages(
  data: Data,
  { auth, keys }: Pick<Accounts, 'auth' | 'keys'>,
): readonly Page[] {
  return [
    membersPage(data),
    invitePage(data),
    memberPage(data),
    ownSignInPage(data, auth, keys),
    tokensPage(data),
    webhooksPage(data, keys),
    webhookPage(data),
  ]
}
