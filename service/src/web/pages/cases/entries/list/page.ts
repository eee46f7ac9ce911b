/** `/cases/<case>/entries`: calls, letters, meetings and notes, with what was promised; to filter, search and print. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { openPromises } from '../../../../../cases/entries/late-promises.ts'
import { type EntryFilter, readEntries } from '../../../../../cases/entries/read-entries.ts'
import { confidentialWalls } from '../../../../../cases/mediation-walls.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type Answer, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { writableWalls } from '../../wall-choice.ts'
import { choiceOf, queryOf } from './choice.ts'
import { type EntryListModel, entryListView } from './view.ts'

const onAPage = 50
const mostPrinted = 2000
const mostSearched = 200
const longestSearch = 100

/**
 * `/cases/<case>/entries`. Kind and concern stand in the address; words that are searched for are posted, since they
 * may be a name, and answered with the page.
 */
export function entryListPage(data: Data): Page {
  return {
    path: '/cases/:case/entries',
    account: 'needed',
    get: (visit) => withCase(data, visit, (tx, file) => listed(tx, file, visit, visit.query, '')),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const words = typedLine(visit.form.get('words') ?? '').slice(0, longestSearch)
        if (words !== '') return listed(tx, file, visit, visit.form, words)
        return redirect(`${caseAddress(file, '/entries')}${queryOf(choiceOf(file, visit.form))}`)
      }),
    states: [
      {
        name: 'with a promise whose day has passed',
        address: `/cases/${exampleCases.refusal}/entries`,
        as: 'parent',
      },
      {
        name: 'what another parent sees',
        address: `/cases/${exampleCases.refusal}/entries`,
        as: 'other-parent',
      },
      {
        name: 'meetings alone',
        address: `/cases/${exampleCases.refusal}/entries?kind=meeting`,
        as: 'parent',
      },
      {
        name: 'searched for nothing that is there',
        address: `/cases/${exampleCases.refusal}/entries`,
        as: 'parent',
        form: { words: 'nowhere' },
      },
      { name: 'nothing yet', address: `/cases/${exampleCases.provision}/entries`, as: 'parent' },
    ],
  }
}

async function listed(
  tx: PersonTx,
  file: CaseFile,
  visit: Visit,
  asked: URLSearchParams,
  words: string,
): Promise<Answer> {
  const choice = choiceOf(file, asked)
  const isAll = asked.get('all') === '1'
  const page = Math.min(Math.max(1, Math.trunc(Number(asked.get('page') ?? 1)) || 1), 1000)
  const filter: EntryFilter = {
    ...(choice.kind === null ? {} : { kind: choice.kind }),
    ...(choice.concern === null ? {} : { concern: choice.concern }),
    notBehind: confidentialWalls(file),
    words,
    most: words !== '' ? mostSearched : isAll ? mostPrinted : onAPage,
    skip: words !== '' || isAll ? 0 : (page - 1) * onAPage,
  }
  const model: EntryListModel = {
    ...(await readEntries(tx, file.id, filter)),
    ...choice,
    words,
    late: await openPromises(tx, file.id, isoDay(visit.today)),
    mayWrite: writableWalls(file).length > 0,
    isAll,
    page,
    onAPage,
    today: visit.today,
  }
  return shown(entryListView(visit, file, model))
}
