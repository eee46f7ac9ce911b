import { daysFrom } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const days = 28

/** The last day for a nursery or childminder to answer a written complaint. Source: LAW-CMP-05. */
export const earlyYearsComplaint = kind({
  name: 'early-years-complaint',
  title: 'Answer to a complaint about early years',
  says: 'A registered nursery or childminder must tell the family what it found within 28 days of receiving a written complaint.',
  fields: { received: dayField('The day on which the nursery or childminder received the complaint.') },
  manner: 'sent',
  runsOn: 'body',
  rules: ['LAW-CMP-05'],
  clock: ({ received }) =>
    onePeriod(received, daysFrom(received, days), {
      say: '28 days after receiving the complaint; every day counts',
      rule: 'LAW-CMP-05',
      notes,
    }),
})

const notes = [note('It must also say how to reach Ofsted', 'LAW-CMP-05')]
