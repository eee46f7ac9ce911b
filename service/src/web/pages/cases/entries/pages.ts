/** Calls, letters, meetings and notes of a case, and the letters that are made in it. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { caseLetterPage } from '../letters/letter/page.ts'
import { caseLetterListPage } from '../letters/list/page.ts'
import { madeLetterFilePage } from '../letters/made/file-page.ts'
import { madeLetterPage } from '../letters/made/page.ts'
import { entryPage } from './entry/page.ts'
import { entryListPage } from './list/page.ts'
import { redactEntryPage } from './redact/page.ts'
import { addEntryPage } from './write/add-page.ts'
import { correctEntryPage } from './write/correct-page.ts'

/** Those with a name of their own stand before those of one entry, whose patterns fit them too. */
export function entryPages(data: Data, { documents }: Pick<Accounts, 'documents'>): readonly Page[] {
  return [
    entryListPage(data),
    caseLetterListPage(data),
    caseLetterPage(data),
    madeLetterFilePage(data),
    madeLetterPage(data),
    addEntryPage(data),
    correctEntryPage(data),
    redactEntryPage(data, documents),
    entryPage(data),
  ]
}
