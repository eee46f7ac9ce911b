/** `/plan/meeting`: points to make, a record of what was agreed, and the note after it. */
import { type Page, shown } from '../../../kit/page.ts'
import { besidePlan } from '../beside/beside-plan.ts'
import { meetingView } from './view.ts'

export const meetingPage: Page = {
  path: '/plan/meeting',
  get: (visit) => shown(meetingView(besidePlan(visit))),
  states: [
    { name: 'without answers', address: '/plan/meeting' },
    { name: 'a plan not carried out', address: '/plan/meeting?q=p&qp=d&ms=f&st=ms&ow=x&aw=2026-09-22&co=x' },
  ],
}
