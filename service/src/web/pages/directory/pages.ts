/** The pages of the directory. */
import type { Data } from '../../../db/data.ts'
import type { PostcodeService } from '../../../directory/postcode-service.ts'
import type { Page } from '../../kit/page.ts'
import { areaPage } from './area/page.ts'
import { csvFilePage } from './csv-file/page.ts'
import { nationalPage } from './national/page.ts'
import { postcodePage } from './postcode/page.ts'
import { reportPage } from './report/page.ts'
import { searchPage } from './search/page.ts'

/** @param postcodes the service that the operator chose; null: none, and postcodes are not offered */
export function directoryPages(data: Data, postcodes: PostcodeService | null): readonly Page[] {
  return [
    searchPage(data, postcodes !== null),
    nationalPage(data),
    csvFilePage(data),
    ...(postcodes === null ? [] : [postcodePage(data, postcodes)]),
    reportPage(data),
    // After those with a name of their own.
    areaPage(data),
  ]
}
