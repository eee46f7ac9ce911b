/** `/cases/<case>/entries/made/<copy>`: a letter as it was made, held against its seal. */
import { readKeptLetter } from '../../../../../cases/entries/read-kept-letter.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { notFound, type Page, shown } from '../../../../kit/page.ts'
import { isUuid, withCase } from '../../opened-case.ts'
import { madeLetterView } from './view.ts'

/** `/cases/<case>/entries/made/<copy>`. */
export function madeLetterPage(data: Data): Page {
  return {
    path: '/cases/:case/entries/made/:issued',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const id = visit.params['issued'] ?? ''
        const copy = isUuid(id) ? await readKeptLetter(tx, file.id, id) : null
        return copy === null ? notFound : shown(madeLetterView(visit, file, copy, null))
      }),
    states: [
      {
        name: 'sealed and sent',
        address: `/cases/${exampleCases.refusal}/entries/made/${exampleRecords.letter}`,
        as: 'parent',
      },
    ],
  }
}
