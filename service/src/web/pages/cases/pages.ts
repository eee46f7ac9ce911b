/** The pages of cases: the list, opening one, today, its dates and facts, and whom it is about. */
import type { Data } from '../../../db/data.ts'
import type { Page } from '../../kit/page.ts'
import { detailPage } from './about/detail/page.ts'
import { aboutPage } from './about/list/page.ts'
import { addConcernPage } from './concerns/add/page.ts'
import { changeConcernPage } from './concerns/change/page.ts'
import { addFactPage } from './events/add/page.ts'
import { chooseFactPage } from './events/choose/page.ts'
import { correctFactPage } from './events/correct/page.ts'
import { eventListPage } from './events/list/page.ts'
import { caseListPage } from './list/page.ts'
import { openCasePage } from './open/page.ts'
import { routesPage } from './routes/page.ts'
import { todayPage } from './today/page.ts'

/** Opening stands before the page of one case, whose pattern fits it too. */
export function casePages(data: Data): readonly Page[] {
  return [
    caseListPage(data),
    openCasePage(data),
    todayPage(data),
    routesPage(data),
    eventListPage(data),
    chooseFactPage(data),
    addFactPage(data),
    correctFactPage(data),
    addConcernPage(data),
    changeConcernPage(data),
    aboutPage(data),
    detailPage(data),
  ]
}
