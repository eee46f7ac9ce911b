/** One page for an adviser at `/plan/handover.pdf`. */
import { addressOf } from '@way-forward/law'
import type { Data } from '../../../../db/data.ts'
import { handoverOnPaper } from '../../../../documents/handover.ts'
import type { Page } from '../../../kit/page.ts'
import { whereOf } from '../area/where.ts'
import { pdfAnswer } from '../paper/pdf-answer.ts'
import { readPlan } from '../plan/read-plan.ts'

/** Facts, dates, what is not known, and room for notes. @param data for the name of the council */
export function handoverPage(data: Data): Page {
  return {
    path: '/plan/handover.pdf',
    async get(visit) {
      const { plan, otherwise } = readPlan(visit)
      if (plan === null) return otherwise
      const where = await whereOf(data, plan.answers)
      return pdfAnswer({
        template: 'handover',
        data: handoverOnPaper(plan, where.kind === 'found' ? where.area.area.name : null),
        fileName: 'way-forward-handover.pdf',
        query: addressOf(plan.answers),
      })
    },
    states: [],
  }
}
