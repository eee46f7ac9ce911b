import { daysFrom } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { onePeriod } from './one-period.ts'

const days = 15

/** The last day for the council to answer a request for a new assessment. Source: LAW-EHC-11. */
export const reassessmentDecision = kind({
  name: 'reassessment-decision',
  title: 'Decision whether to assess again',
  says: 'The council must say whether it will assess again within 15 days of receiving the request.',
  fields: { requested: dayField('The day on which the council received the request.') },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-11'],
  clock: ({ requested }) =>
    onePeriod(requested, daysFrom(requested, days), {
      say: '15 days after receiving the request; every day counts',
      rule: 'LAW-EHC-11',
    }),
})
