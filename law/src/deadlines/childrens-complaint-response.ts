import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, workingDayPeriod } from './one-period.ts'

const workingDays = 15

/** The last day for the council to answer the panel's report. Source: LAW-CMP-07, LAW-CMP-06. */
export const childrensComplaintResponse = kind({
  name: 'childrens-complaint-response',
  title: 'Children’s complaint: answer to the panel',
  says: 'The council must answer within 15 working days after it received the report of the panel.',
  fields: { received: dayField('The day on which the council received the report of the panel.') },
  manner: 'sent',
  runsOn: 'authority',
  rules: ['LAW-CMP-07', 'LAW-CMP-06'],
  clock: ({ received }, calendar) =>
    workingDayPeriod(received, workingDays, calendar.childrensComplaints, calendar, {
      say: '15 working days after the report was received',
      rule: 'LAW-CMP-07',
      notes,
    }),
})

const notes = [note('After this answer the complaint can go to the Ombudsman', 'LAW-CMP-06')]
