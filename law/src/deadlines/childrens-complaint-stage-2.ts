import { workingDaysAfter } from '../time/period.ts'
import { dayField } from './field.ts'
import { type Clock, kind } from './kind.ts'
import { furtherStep, workingDayPeriod } from './one-period.ts'

const workingDays = 25
const workingDaysWithReasons = 65

/** The last day for the council to answer at stage 2. Source: LAW-CMP-07. */
export const childrensComplaintStage2 = kind({
  name: 'childrens-complaint-stage-2',
  title: 'Children’s complaint: answer at stage 2',
  says: 'The council must answer a children’s social care complaint at stage 2 within 25 working days of the request for it.',
  fields: { requested: dayField('The day on which stage 2 was asked for.') },
  manner: 'sent',
  runsOn: 'authority',
  rules: ['LAW-CMP-07'],
  clock({ requested }, calendar): Clock {
    const found = workingDayPeriod(requested, workingDays, calendar.childrensComplaints, calendar, {
      say: '25 working days after stage 2 was asked for',
      rule: 'LAW-CMP-07',
    })
    const extended = furtherStep(
      'The council may take up to 65 working days if it writes before the 25 are over, with reasons and a date',
      requested,
      () => workingDaysAfter(requested, workingDaysWithReasons, calendar.childrensComplaints),
      'LAW-CMP-07',
    )
    return { ...found, working: [...found.working, extended] }
  },
})
