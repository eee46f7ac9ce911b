/** `/plan/easy-read`: the result in Easy Read where it is one of the eight commonest; else the list of them. */
import { type Page, shown } from '../../../kit/page.ts'
import { besidePlan } from '../beside/beside-plan.ts'
import { sheetFor } from './sheets.ts'
import { sheetListView, sheetView } from './view.ts'

export const easyReadPage: Page = {
  path: '/plan/easy-read',
  get(visit) {
    const plan = besidePlan(visit)
    const { step, facts, found, on } = plan
    const concern = facts.concerns.find(({ id }) => id === step?.concern)
    if (step === null || concern === undefined) return shown(sheetListView(on, false))
    const sheet = sheetFor({ step, concern, found, on })
    return shown(sheet === null ? sheetListView(on, true) : sheetView(plan, sheet))
  },
  states: [
    { name: 'the list', address: '/plan/easy-read' },
    { name: 'ring the adviser', address: '/plan/easy-read?d=ra&l=2026-11-03&a=x&m=x&t=x' },
    { name: 'late', address: '/plan/easy-read?d=ra&l=2026-08-03&a=x&m=x&t=x' },
    {
      name: 'help in the plan is missing',
      address: '/plan/easy-read?q=p&qp=d&ms=f&st=ms&ow=x&aw=2026-09-22&co=x',
    },
    { name: 'a result that has none', address: '/plan/easy-read?q=o&qo=t&p6=x&rf=2026-11-14&rv=x' },
  ],
}
