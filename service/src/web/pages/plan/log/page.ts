/** A log of calls and letters at `/plan/log.pdf`: with the plan's dates, or blank where there are no answers. */
import { addressOf } from '@way-forward/law'
import { blankLog, logOnPaper } from '../../../../documents/log-paper.ts'
import type { Page } from '../../../kit/page.ts'
import { pdfAnswer } from '../paper/pdf-answer.ts'
import { readPlan } from '../plan/read-plan.ts'

/** To print, and to fill in by hand. */
export const logPage: Page = {
  path: '/plan/log.pdf',
  get(visit) {
    const { plan } = readPlan(visit)
    return pdfAnswer({
      template: 'log',
      data: plan === null ? blankLog() : logOnPaper(plan),
      fileName: 'way-forward-log.pdf',
      query: plan === null ? '' : addressOf(plan.answers),
    })
  },
  states: [],
}
