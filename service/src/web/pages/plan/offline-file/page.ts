/** The plan as one file at `/plan/plan.html`. */
import type { Data } from '../../../../db/data.ts'
import type { Page } from '../../../kit/page.ts'
import { whereOf } from '../area/where.ts'
import { readPlan } from '../plan/read-plan.ts'
import { offlineFile } from './view.ts'

/** To keep on a phone, or to send on. @param data for the contacts of the area */
export function offlineFilePage(data: Data): Page {
  return {
    path: '/plan/plan.html',
    async get(visit) {
      const { plan, otherwise } = readPlan(visit)
      if (plan === null) return otherwise
      return {
        kind: 'file',
        type: 'text/html; charset=utf-8',
        name: 'way-forward-plan.html',
        body: offlineFile(plan, await whereOf(data, plan.answers)),
      }
    },
    states: [],
  }
}
