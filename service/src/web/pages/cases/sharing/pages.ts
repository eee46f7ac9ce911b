/** The pages of who sees a case. */
import type { Data } from '../../../../db/data.ts'
import type { Page } from '../../../kit/page.ts'
import { invitePage } from './invite/page.ts'
import { leavePage } from './leave/page.ts'
import { sharingPage } from './overview/page.ts'
import { sharePage } from './share/page.ts'

/** All of them. */
export function sharingPages(data: Data): readonly Page[] {
  return [sharingPage(data), invitePage(data), sharePage(data), leavePage(data)]
}
