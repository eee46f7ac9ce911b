/** The plan, the pages beside it, and what can be taken away of it. */
import type { Data } from '../../../db/data.ts'
import type { Page } from '../../kit/page.ts'
import { areaPage } from './area/page.ts'
import { callingPage } from './calling/page.ts'
import { codePage } from './code/page.ts'
import { comparePage } from './compare/page.ts'
import { contactsFilePage } from './contacts-file/page.ts'
import { datesFilePage } from './dates-file/page.ts'
import { easyReadPage } from './easy-read/page.ts'
import { handoverPage } from './handover/page.ts'
import { logPage } from './log/page.ts'
import { meetingPage } from './meeting/page.ts'
import { offlineFilePage } from './offline-file/page.ts'
import { planPaperPage } from './paper/page.ts'
import { planPage } from './plan/page.ts'
import { stagesPage } from './stages/page.ts'

/** @param data for the contacts of the council that was chosen */
export function planPages(data: Data): readonly Page[] {
  return [
    planPage(data),
    datesFilePage,
    comparePage,
    callingPage,
    meetingPage,
    stagesPage,
    easyReadPage,
    areaPage(data),
    codePage,
    planPaperPage(data),
    handoverPage(data),
    logPage,
    contactsFilePage(data),
    offlineFilePage(data),
  ]
}
