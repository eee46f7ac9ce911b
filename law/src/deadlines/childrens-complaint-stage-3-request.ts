import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { workingDayPeriod } from './one-period.ts'

const workingDays = 20

/** The last day for the family to ask for a panel at stage 3. Source: LAW-CMP-07. */
export const childrensComplaintStage3Request = kind({
  name: 'childrens-complaint-stage-3-request',
  title: 'Children’s complaint: ask for a panel',
  says: 'The council must have the request for a review panel within 20 working days after the family received the answer at stage 2.',
  fields: { received: dayField('The day on which the answer at stage 2 was received.') },
  manner: 'received',
  runsOn: 'family',
  rules: ['LAW-CMP-07'],
  clock: ({ received }, calendar) =>
    workingDayPeriod(received, workingDays, calendar.childrensComplaints, calendar, {
      say: '20 working days after the answer was received',
      rule: 'LAW-CMP-07',
    }),
})
