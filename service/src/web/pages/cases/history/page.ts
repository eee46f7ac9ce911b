/** `/cases/<case>/history`: who did what, for the family to read. */
import { historyByDay } from '../../../../cases/sharing/history-by-day.ts'
import { readActors, readHistory } from '../../../../cases/sharing/read-history.ts'
import type { Data } from '../../../../db/data.ts'
import { exampleCases, examplePeople } from '../../../../example/people.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { withCase } from '../opened-case.ts'
import { historyView } from './view.ts'

/** Lines of one page, before what was done several times in a day is said once. */
const most = 300

/** `/cases/<case>/history`. */
export function historyPage(data: Data): Page {
  return {
    path: '/cases/:case/history',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const actors = await readActors(tx, file.id)
        const person = actors.find(({ id }) => id === visit.query.get('person'))?.id ?? null
        const before = numberOf(visit.query.get('before'))
        const part = await readHistory(tx, { caseId: file.id, person, before, most })
        return shown(
          historyView(visit, file, {
            days: historyByDay(part.lines),
            actors,
            person,
            before: part.before,
            isEarlier: before !== null,
          }),
        )
      }),
    states: [
      { name: 'as the family reads it', address, as: 'parent' },
      { name: 'what one person did', address: `${address}?person=${examplePeople.adviser.id}`, as: 'parent' },
      { name: 'as an adviser reads it', address, as: 'adviser' },
    ],
  }
}

const address = `/cases/${exampleCases.refusal}/history`

function numberOf(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null
}
