import { workingDaysAfter } from '../time/period.ts'
import { dayField } from './field.ts'
import { type Clock, kind } from './kind.ts'
import { furtherStep, workingDayPeriod } from './one-period.ts'

const workingDays = 10
const workingDaysIfComplex = 20

/** The last day for the council to answer at stage 1. Source: LAW-CMP-07. */
export const childrensComplaintStage1 = kind({
  name: 'childrens-complaint-stage-1',
  title: 'Children’s complaint: answer at stage 1',
  says: 'The council must answer a children’s social care complaint at stage 1 within ten working days of its start.',
  fields: { started: dayField('The day on which stage 1 started.') },
  manner: 'sent',
  runsOn: 'authority',
  rules: ['LAW-CMP-07'],
  clock({ started }, calendar): Clock {
    const found = workingDayPeriod(started, workingDays, calendar.childrensComplaints, calendar, {
      say: 'Ten working days after the start of stage 1',
      rule: 'LAW-CMP-07',
    })
    const extended = furtherStep(
      'Where the complaint is complex the council may take up to ten more working days',
      started,
      () => workingDaysAfter(started, workingDaysIfComplex, calendar.childrensComplaints),
      'LAW-CMP-07',
    )
    return { ...found, working: [...found.working, extended] }
  },
})
