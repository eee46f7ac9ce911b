import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { workingDayPeriod } from './one-period.ts'

const workingDays = 5

/** The last day for the review panel to report. Source: LAW-CMP-07. */
export const childrensComplaintPanelReport = kind({
  name: 'childrens-complaint-panel-report',
  title: 'Children’s complaint: report of the panel',
  says: 'The review panel must report within five working days after it met.',
  fields: { met: dayField('The day on which the panel met.') },
  manner: 'sent',
  runsOn: 'authority',
  rules: ['LAW-CMP-07'],
  clock: ({ met }, calendar) =>
    workingDayPeriod(met, workingDays, calendar.childrensComplaints, calendar, {
      say: 'Five working days after the panel met',
      rule: 'LAW-CMP-07',
    }),
})
