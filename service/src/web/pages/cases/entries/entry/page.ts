/** `/cases/<case>/entries/<entry>`: one entry by itself. */
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import { openPromises } from '../../../../../cases/entries/late-promises.ts'
import { readEntry } from '../../../../../cases/entries/read-entries.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { isoDay } from '../../../../kit/date.ts'
import { html } from '../../../../kit/html.ts'
import { notFound, type Page, shown } from '../../../../kit/page.ts'
import { caseLayout } from '../../case-frame.ts'
import { isUuid, withCase } from '../../opened-case.ts'
import { entryBody, titleOfEntry } from './card-view.ts'

/** `/cases/<case>/entries/<entry>`. An id of an earlier time that it was written leads to it too. */
export function entryPage(data: Data): Page {
  return {
    path: '/cases/:case/entries/:entry',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const id = visit.params['entry'] ?? ''
        const entry = isUuid(id) ? await readEntry(tx, file.id, id) : null
        if (entry === null) return notFound
        const late = await openPromises(tx, file.id, isoDay(visit.today))
        const promise = late.find((each) => each.entry === entry.id) ?? null
        const main = html`<h1 class="govuk-heading-l entry__heading">${titleOfEntry(entry)}</h1><p class="govuk-body-l"><time datetime="${entry.happenedOn}">${dayInWords(entry.happenedOn)}</time></p><div class="entry">${entryBody(file, entry, promise)}</div>`
        return shown(caseLayout(visit, file, { title: 'One entry', part: '/entries', isBelow: true, main }))
      }),
    states: [
      {
        name: 'a call',
        address: `/cases/${exampleCases.refusal}/entries/${exampleRecords.call}`,
        as: 'parent',
      },
      {
        name: 'words that were taken out',
        address: `/cases/${exampleCases.refusal}/entries/${exampleRecords.gone}`,
        as: 'parent',
      },
      {
        name: 'behind a wall',
        address: `/cases/${exampleCases.refusal}/entries/${exampleRecords.call}`,
        as: 'other-parent',
        status: 404,
      },
    ],
  }
}
