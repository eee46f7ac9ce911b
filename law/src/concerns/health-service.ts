import { ombudsmanLgsco } from '../deadlines/ombudsman-lgsco.ts'
import { ombudsmanPhso } from '../deadlines/ombudsman-phso.ts'
import { concernRules } from './concern.ts'
import { healthOrAdultCareDates, healthOrAdultCareWarnings } from './health-or-adult-care-complaint.ts'

/** A health service. Source: LAW-CMP-08, LAW-CMP-09; LAW-CMP-06 for the council's part in a plan. */
export const healthService = concernRules({
  kind: 'health-service',
  dates({ concern }, dates) {
    const { awareOn, inPlanProcess } = concern
    healthOrAdultCareDates(concern, dates)
    if (awareOn === undefined) return
    dates.add(ombudsmanPhso, { aware: awareOn })
    if (inPlanProcess === 'yes') dates.add(ombudsmanLgsco, { aware: awareOn })
  },
  warnings({ concern, on, calendar }, warn) {
    healthOrAdultCareWarnings(concern, on, calendar, warn)
  },
  sequences: [
    { earlier: 'awareOn', later: 'complainedOn', rule: 'LAW-CMP-08' },
    { earlier: 'complainedOn', later: 'acknowledgedOn', rule: 'LAW-CMP-08' },
    { earlier: 'complainedOn', later: 'complaintAnsweredOn', rule: 'LAW-CMP-08' },
  ],
})
