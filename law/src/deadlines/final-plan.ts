import { weeksOf } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const weeks = 20

/** The last day for the council to send the final plan. Source: LAW-EHC-06. */
export const finalPlan = kind({
  name: 'final-plan',
  title: 'Final plan',
  says: 'The council must send the final plan within 20 weeks of receiving the request to assess.',
  fields: { requested: dayField('The day on which the council received the request to assess.') },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-06'],
  clock: ({ requested }) =>
    onePeriod(requested, weeksOf(requested, weeks), {
      say: '20 weeks after receiving the request; weekends and holidays give no more time',
      rule: 'LAW-EHC-06',
      notes,
    }),
})

const notes = [
  note(
    'Delay is excused where a long closure, exceptional personal circumstances or a long absence from the area make it impractical; no new date is set',
    'LAW-EHC-06',
  ),
]
