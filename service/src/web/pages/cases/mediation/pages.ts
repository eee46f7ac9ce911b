/** The pages by which a family enters mediation from its case. */
import type { Data } from '../../../../db/data.ts'
import type { Page } from '../../../kit/page.ts'
import { caseMediationPage } from './page.ts'
import { referPage } from './refer/page.ts'

/** All of them. */
export function caseMediationPages(data: Data): readonly Page[] {
  return [caseMediationPage(data), referPage(data)]
}
