import { childrensComplaint } from '../deadlines/childrens-complaint.ts'
import { healthOrAdultCareComplaint } from '../deadlines/health-or-adult-care-complaint.ts'
import { ombudsmanLgsco } from '../deadlines/ombudsman-lgsco.ts'
import { ombudsmanPhso } from '../deadlines/ombudsman-phso.ts'
import { careServiceOf } from '../rules/complaint/care-service.ts'
import { fromFirstKnowing } from './childrens-complaint.ts'
import { concernRules, warning } from './concern.ts'

/** Something in a final plan is not happening. Source: LAW-DUTY-10, LAW-CMP-06 to 08. */
export const planNotDelivered = concernRules({
  kind: 'plan-not-delivered',
  dates({ concern, person, on }, dates) {
    const { missing, awareOn } = concern
    if (awareOn === undefined) return
    const health = missing?.includes('health') === true
    const care = missing?.includes('social-care') === true ? careServiceOf(person, on) : null
    if (health || care === 'adults') dates.add(healthOrAdultCareComplaint, { arose: awareOn })
    if (care === 'childrens') dates.add(childrensComplaint, { arose: awareOn }, fromFirstKnowing)
    dates.add(ombudsmanLgsco, { aware: awareOn })
    if (health) dates.add(ombudsmanPhso, { aware: awareOn })
  },
  warnings({ concern }, warn) {
    const { missing, ownArrangements } = concern
    if (ownArrangements === 'yes') return
    if (missing === undefined || missing.includes('provision')) warn(sectionFIsTheCouncils)
    if (missing?.includes('health')) warn(sectionGIsTheCommissioners)
  },
  sequences: [
    { earlier: 'awareOn', later: 'complainedOn', rule: 'LAW-CMP-06' },
    { earlier: 'complainedOn', later: 'complaintAnsweredOn', rule: 'LAW-CMP-06' },
  ],
})

const sectionFIsTheCouncils = warning(
  'council-is-duty-holder',
  'What Section F of the plan says the council must secure, whoever gives the help. It is never only a matter for the school.',
  'LAW-DUTY-10',
  ['missing'],
)
const sectionGIsTheCommissioners = warning(
  'council-is-duty-holder',
  'What Section G of the plan says the health commissioner must arrange. It is never only a matter for the therapist or the hospital.',
  'LAW-DUTY-10',
  ['missing'],
)
