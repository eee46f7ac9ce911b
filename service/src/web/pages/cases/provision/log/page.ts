/** `/cases/<case>/provision`: what the plan promises, what was given week by week, and the sums. */
import { parseDay } from '@way-forward/law'
import { readProvisions } from '../../../../../cases/provision/read-provisions.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { type Page, shown } from '../../../../kit/page.ts'
import { withCase } from '../../opened-case.ts'
import { writableWalls } from '../../wall-choice.ts'
import { readPeriod, weekToRecord, weekWithout } from '../period.ts'
import { provisionLogView } from './view.ts'

/** `/cases/<case>/provision`. */
export function provisionLogPage(data: Data): Page {
  return {
    path: '/cases/:case/provision',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { query, today } = visit
        const provisions = await readProvisions(tx, file.id)
        const { period, faults } = readPeriod(query, today)
        const model = {
          provisions,
          period,
          faults,
          query,
          next: weekToRecord(provisions, today),
          saved: parseDay(query.get('saved') ?? ''),
          waiting: weekWithout(provisions, period, today),
          mayWrite: writableWalls(file).length > 0,
        }
        return shown(provisionLogView(visit, file, model), faults.length > 0 ? 400 : 200)
      }),
    states: [
      { name: 'twelve weeks', address: `/cases/${exampleCases.provision}/provision`, as: 'parent' },
      { name: 'nothing yet', address: `/cases/${exampleCases.refusal}/provision`, as: 'parent' },
      {
        name: 'a period that cannot be',
        address: `/cases/${exampleCases.provision}/provision?from=2026-11-16&until=2026-11-02`,
        as: 'parent',
        status: 400,
      },
    ],
  }
}
