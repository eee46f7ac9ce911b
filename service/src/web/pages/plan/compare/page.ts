/** `/plan/compare`: the routes of a plan side by side in one table; without answers, every route. */
import { type Page, shown } from '../../../kit/page.ts'
import { besidePlan } from '../beside/beside-plan.ts'
import { compareView } from './view.ts'

export const comparePage: Page = {
  path: '/plan/compare',
  get: (visit) => shown(compareView(besidePlan(visit))),
  states: [
    { name: 'without answers', address: '/plan/compare' },
    { name: 'with a letter', address: '/plan/compare?d=pl&l=2026-11-03&p=nfi&a=x&m=x&t=x' },
  ],
}
