/** The pages of certificates: of a mediation, and where anybody checks one. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { keysPage } from './check/keys-page.ts'
import { checkPage, codePage } from './check/page.ts'
import { issuePage } from './issue/page.ts'
import { certificateFilePage } from './one/file-page.ts'
import { certificatePage } from './one/page.ts'
import { certificatesPage } from './overview/page.ts'
import { withdrawPage } from './withdraw/page.ts'

/** All of them. */
export function certificatePages(data: Data, accounts: Accounts): readonly Page[] {
  return [
    checkPage(data, accounts),
    codePage(data, accounts),
    keysPage(data),
    certificatesPage(data),
    issuePage(data, accounts),
    certificatePage(data),
    withdrawPage(data),
    certificateFilePage(data),
  ]
}
