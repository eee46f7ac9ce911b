import { earlyYearsComplaint } from '../deadlines/early-years-complaint.ts'
import { ombudsmanLgsco } from '../deadlines/ombudsman-lgsco.ts'
import { earlyYearsAnswerIsLate } from '../rules/complaint/answer-time.ts'
import { concernRules, warning } from './concern.ts'

/** Help where the child learns. Source: LAW-CMP-05, LAW-CMP-06, LAW-DUTY-10. */
export const helpInSetting = concernRules({
  kind: 'help-in-setting',
  dates({ concern }, dates) {
    const { setting, hasPlan, awareOn, complainedOn, complaintAnsweredOn } = concern
    const isWaiting = typeof complainedOn === 'number' && typeof complaintAnsweredOn !== 'number'
    if (setting === 'early-years-provider' && isWaiting)
      dates.add(earlyYearsComplaint, { received: complainedOn })
    if (hasPlan === 'yes' && awareOn !== undefined) dates.add(ombudsmanLgsco, { aware: awareOn })
  },
  warnings({ concern, on }, warn) {
    const { setting, hasPlan, complainedOn, complaintAnsweredOn } = concern
    if (hasPlan === 'yes') warn(sectionFIsTheCouncils)
    if (setting !== 'early-years-provider' || typeof complaintAnsweredOn === 'number') return
    if (typeof complainedOn === 'number' && earlyYearsAnswerIsLate(complainedOn, on)) warn(answerOverdue)
  },
  sequences: [
    { earlier: 'awareOn', later: 'complainedOn', rule: 'LAW-CMP-02' },
    { earlier: 'complainedOn', later: 'complaintAnsweredOn', rule: 'LAW-CMP-02' },
  ],
})

const sectionFIsTheCouncils = warning(
  'council-is-duty-holder',
  'There is a plan. If the help that is missing stands in its Section F, the council must secure it: then it is not only a matter for the school or college.',
  'LAW-DUTY-10',
  ['hasPlan'],
)
const answerOverdue = warning(
  'answer-overdue',
  'The 28 days for the nursery or childminder to answer are over. If you complained in writing and no answer has come, ask for it today; you can tell Ofsted.',
  'LAW-CMP-05',
  ['complainedOn'],
)
