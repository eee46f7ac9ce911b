import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { workingDayPeriod } from './one-period.ts'

const workingDays = 30

/** The last day for the review panel to meet. Source: LAW-CMP-07. */
export const childrensComplaintPanel = kind({
  name: 'childrens-complaint-panel',
  title: 'Children’s complaint: panel meets',
  says: 'The review panel must meet within 30 working days after it was asked for.',
  fields: { requested: dayField('The day on which the panel was asked for.') },
  manner: 'done',
  runsOn: 'authority',
  rules: ['LAW-CMP-07'],
  clock: ({ requested }, calendar) =>
    workingDayPeriod(requested, workingDays, calendar.childrensComplaints, calendar, {
      say: '30 working days after the panel was asked for',
      rule: 'LAW-CMP-07',
    }),
})
