/** The plan on paper at `/plan/plan.pdf`. */
import { addressOf } from '@way-forward/law'
import type { Data } from '../../../../db/data.ts'
import { planOnPaper } from '../../../../documents/plan-paper.ts'
import type { Page } from '../../../kit/page.ts'
import { whereOf } from '../area/where.ts'
import { readPlan } from '../plan/read-plan.ts'
import { pdfAnswer } from './pdf-answer.ts'

/** The whole plan. Without answers that make one, the question that is missing. @param data for the contacts of the area */
export function planPaperPage(data: Data): Page {
  return {
    path: '/plan/plan.pdf',
    async get(visit) {
      const { plan, otherwise } = readPlan(visit)
      if (plan === null) return otherwise
      const where = await whereOf(data, plan.answers)
      return pdfAnswer({
        template: 'plan',
        data: planOnPaper(plan, where.kind === 'found' ? where.area : null),
        fileName: 'way-forward-plan.pdf',
        query: addressOf(plan.answers),
      })
    },
    states: [],
  }
}
