import { weeksOf } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const weeks = 14

/** The last day for the council to send the final plan after a new assessment. Source: LAW-EHC-11. */
export const reassessmentFinalPlan = kind({
  name: 'reassessment-final-plan',
  title: 'Final plan after a new assessment',
  says: 'The council must send the final plan within 14 weeks of telling the family that it will assess again.',
  fields: {
    notified: dayField('The day on which the council told the family that it will assess again.'),
  },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-11'],
  clock: ({ notified }) =>
    onePeriod(notified, weeksOf(notified, weeks), {
      say: '14 weeks after telling the family that it will assess again',
      rule: 'LAW-EHC-11',
      notes,
    }),
})

const notes = [
  note('The law excuses delay in some circumstances (regulation 27(3)); no new date is set', 'LAW-EHC-11'),
]
