/** `/cases/<case>/entries/made/<copy>/<format>`: the sealed copy as a file. Without its seal there is none. */
import { parseDay } from '@way-forward/law'
import { readKeptLetter } from '../../../../../cases/entries/read-kept-letter.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { notFound, type Page, shown } from '../../../../kit/page.ts'
import { fileOf } from '../../../letters/letter/files.ts'
import { inCase, isUuid } from '../../opened-case.ts'
import { fileFormats, madeLetterView } from './view.ts'

/** `/cases/<case>/entries/made/<copy>/<format>`. */
export function madeLetterFilePage(data: Data): Page {
  return {
    path: '/cases/:case/entries/made/:issued/:format',
    account: 'needed',
    async get(visit) {
      const { issued = '', format = '' } = visit.params
      const found = await inCase(data, visit, async (tx, file) => ({
        file,
        copy: isUuid(issued) ? await readKeptLetter(tx, file.id, issued) : null,
      }))
      if (found === null || found.copy === null || !Object.hasOwn(fileFormats, format)) return notFound
      const { file, copy } = found
      if (!copy.isSealed || copy.text === null) return shown(madeLetterView(visit, file, copy, null))
      const on = parseDay(copy.madeOn) ?? visit.today
      // The id of the letter, never its words: it stands in the name of the file.
      const made = await fileOf({ id: copy.letter ?? 'made', text: copy.text, from: null, on }, format)
      if (made === null) return notFound
      return 'noPdf' in made ? shown(madeLetterView(visit, file, copy, made.noPdf), 503) : made
    },
    states: [
      {
        name: 'no such format',
        address: `/cases/${exampleCases.refusal}/entries/made/${exampleRecords.letter}/odt`,
        as: 'parent',
        status: 404,
      },
    ],
  }
}
