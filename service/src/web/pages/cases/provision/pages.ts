/** What the plan promises, and what was given of it week by week. */
import type { Data } from '../../../../db/data.ts'
import type { Page } from '../../../kit/page.ts'
import { provisionCsvPage } from './log/csv-page.ts'
import { provisionLogPage } from './log/page.ts'
import { provisionWeekPage } from './week/page.ts'
import { addProvisionPage, correctProvisionPage } from './write/page.ts'

/** Every page of it. */
export function provisionPages(data: Data): readonly Page[] {
  return [
    provisionLogPage(data),
    provisionCsvPage(data),
    provisionWeekPage(data),
    addProvisionPage(data),
    correctProvisionPage(data),
  ]
}
