/** `/cases/<case>/provision/table.csv`: the log as a table for a spreadsheet. */
import { logColumns, logRows } from '../../../../../cases/provision/provision-words.ts'
import { readProvisions } from '../../../../../cases/provision/read-provisions.ts'
import type { Data } from '../../../../../db/data.ts'
import { csvText } from '../../../../../directory/csv-table.ts'
import type { Page } from '../../../../kit/page.ts'
import { withCase } from '../../opened-case.ts'
import { readPeriod } from '../period.ts'

/** `/cases/<case>/provision/table.csv`. */
export function provisionCsvPage(data: Data): Page {
  return {
    path: '/cases/:case/provision/table.csv',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const provisions = await readProvisions(tx, file.id)
        const { period } = readPeriod(visit.query, visit.today)
        const { first, last } = period
        return {
          kind: 'file',
          type: 'text/csv; charset=utf-8',
          name: 'provision-log.csv',
          body: csvText(logColumns, logRows(provisions, { first, last })),
        }
      }),
    states: [],
  }
}
