/** `/plan/calling`: what to have at hand, what they may say, and what the reader may answer. */
import { type Page, shown } from '../../../kit/page.ts'
import { besidePlan } from '../beside/beside-plan.ts'
import { callingView } from './view.ts'

export const callingPage: Page = {
  path: '/plan/calling',
  get: (visit) => shown(callingView(besidePlan(visit))),
  states: [
    { name: 'without answers', address: '/plan/calling' },
    { name: 'with a letter', address: '/plan/calling?d=ra&l=2026-11-03&a=x&m=x&t=x' },
    { name: 'a young person at college', address: '/plan/calling?q=m&me=y&mm=h&st=fe&aw=2026-09-22&co=x' },
  ],
}
