/** `/directory/directory.csv`: the whole directory as a table, for anybody. Without the operator's notes. */
import type { Data } from '../../../../db/data.ts'
import { publicCsv } from '../../../../directory/public-csv.ts'
import type { Page } from '../../../kit/page.ts'

/** `/directory/directory.csv`. */
export function csvFilePage(data: Data): Page {
  // Those who ask at the same time get the same table.
  let making: Promise<string> | null = null
  return {
    path: '/directory/directory.csv',
    async get() {
      making ??= data.asPublic(publicCsv).finally(() => {
        making = null
      })
      return {
        kind: 'file',
        type: 'text/csv; charset=utf-8',
        name: 'send-directory-england.csv',
        body: await making,
      }
    },
    states: [],
  }
}
