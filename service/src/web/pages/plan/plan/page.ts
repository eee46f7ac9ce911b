/** The plan at `/plan`: everything that these answers say today. */
import type { Data } from '../../../../db/data.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { nowhere, whereOf } from '../area/where.ts'
import { readPlan } from './read-plan.ts'
import { planStates } from './states.ts'
import { planView } from './view.ts'

/** The result of the guide. The answers are in the query, as `question.ts` of the law tables them. @param data asked only where a council was chosen */
export function planPage(data: Data): Page {
  return {
    path: '/plan',
    get(visit) {
      const { plan, otherwise } = readPlan(visit)
      if (plan === null) return otherwise
      if (plan.answers.w === undefined) return shown(planView(plan, nowhere))
      return whereOf(data, plan.answers).then((where) => shown(planView(plan, where)))
    },
    states: planStates,
  }
}
