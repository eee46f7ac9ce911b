/** The pages of this part of a matter. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { inWritingPage } from './in-writing/page.ts'
import { newMatterPage } from './new/page.ts'
import { adviceSheetFilePage, adviceSheetPage } from './on-paper/page.ts'
import { advicePage } from './overview/page.ts'
import { choiceForm } from './say/choice.ts'
import { contactForm } from './say/contact.ts'
import { givenForm } from './say/given.ts'
import { letterForm } from './say/letter.ts'
import { noteForm } from './say/note.ts'
import { sayPage } from './say/say-form.ts'

/** All of them. */
export function advicePages(data: Data, _accounts: Accounts): readonly Page[] {
  return [
    newMatterPage(data),
    advicePage(data),
    inWritingPage(data),
    adviceSheetPage(data),
    adviceSheetFilePage(data),
    sayPage(data, contactForm),
    sayPage(data, letterForm),
    sayPage(data, givenForm),
    sayPage(data, choiceForm),
    sayPage(data, noteForm),
  ]
}
