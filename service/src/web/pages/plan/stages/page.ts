/** `/plan/stages`: what happens at each stage of mediation and of disagreement resolution. */
import { type Page, shown } from '../../../kit/page.ts'
import { besidePlan } from '../beside/beside-plan.ts'
import { stagesView } from './view.ts'

export const stagesPage: Page = {
  path: '/plan/stages',
  get: (visit) => shown(stagesView(besidePlan(visit))),
  states: [
    { name: 'without answers', address: '/plan/stages' },
    { name: 'with a letter', address: '/plan/stages?d=pl&l=2026-11-03&p=nfh&a=x&m=x&t=x' },
  ],
}
