/** The pages of an invitation into a case. */
import type { Data } from '../../../db/data.ts'
import type { Page } from '../../kit/page.ts'
import { acceptPage } from './accept-page.ts'
import { landingPage } from './landing-page.ts'

/** All of them. */
export function invitationPages(data: Data): readonly Page[] {
  return [acceptPage(data), landingPage(data)]
}
