/** The pages of whoever runs the service. */
import type { Data } from '../../../db/data.ts'
import type { Accounts } from '../../kit/accounts.ts'
import type { Page } from '../../kit/page.ts'
import { addOrganisationPage } from './add/page.ts'
import { oneOrganisationPage } from './organisation/page.ts'
import { operatePage } from './overview/page.ts'
import { resetPage } from './reset/page.ts'

/** All of them. */
export function operatePages(data: Data, { auth }: Pick<Accounts, 'auth'>): readonly Page[] {
  return [
    operatePage(data, auth),
    addOrganisationPage(data),
    oneOrganisationPage(data, auth),
    resetPage(data, auth),
  ]
}
