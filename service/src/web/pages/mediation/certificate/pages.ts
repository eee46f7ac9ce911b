/** The pages of this part of a matter. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'

/** All of them. */
export function certificatePages(_data: Data, _accounts: Accounts): readonly Page[] {
  return []
}
