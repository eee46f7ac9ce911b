import { ombudsmanLgsco } from '../deadlines/ombudsman-lgsco.ts'
import { serviceOf } from '../rules/complaint/care-service.ts'
import { childrensComplaintDates, childrensComplaintWarnings } from './childrens-complaint.ts'
import { concernRules } from './concern.ts'
import { healthOrAdultCareDates, healthOrAdultCareWarnings } from './health-or-adult-care-complaint.ts'

/** Social care for a child or for an adult. Source: LAW-CMP-06 to 08. */
export const socialCare = concernRules({
  kind: 'social-care',
  dates(matter, dates) {
    const { concern, person, on } = matter
    const service = serviceOf(concern.service, person, on)
    if (service === 'childrens') childrensComplaintDates(matter, dates)
    if (service === 'adults') healthOrAdultCareDates(concern, dates)
    if (concern.awareOn !== undefined) dates.add(ombudsmanLgsco, { aware: concern.awareOn })
  },
  warnings(matter, warn) {
    const { concern, person, on, calendar } = matter
    const service = serviceOf(concern.service, person, on)
    if (service === 'childrens') childrensComplaintWarnings(matter, warn)
    if (service === 'adults') healthOrAdultCareWarnings(concern, on, calendar, warn)
  },
  // Stage 2 can be asked for while stage 1 is unanswered, and a final answer can come without a panel.
  sequences: [
    { earlier: 'awareOn', later: 'complainedOn', rule: 'LAW-CMP-07' },
    { earlier: 'complainedOn', later: 'acknowledgedOn', rule: 'LAW-CMP-08' },
    { earlier: 'complainedOn', later: 'stage1AnsweredOn', rule: 'LAW-CMP-07' },
    { earlier: 'complainedOn', later: 'stage2RequestedOn', rule: 'LAW-CMP-07' },
    { earlier: 'stage2RequestedOn', later: 'stage2AnsweredOn', rule: 'LAW-CMP-07' },
    { earlier: 'stage2AnsweredOn', later: 'panelRequestedOn', rule: 'LAW-CMP-07' },
    { earlier: 'panelRequestedOn', later: 'panelMetOn', rule: 'LAW-CMP-07' },
    { earlier: 'panelMetOn', later: 'panelReportedOn', rule: 'LAW-CMP-07' },
    { earlier: 'complainedOn', later: 'complaintAnsweredOn', rule: 'LAW-CMP-07' },
  ],
})
