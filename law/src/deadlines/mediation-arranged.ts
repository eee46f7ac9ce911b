import { daysFrom } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const days = 30

/** The last day for the mediation to be arranged: 30 calendar days. Source: LAW-MED-25, LAW-MED-03, LAW-MED-26. */
export const mediationArranged = kind({
  name: 'mediation-arranged',
  title: 'Mediation arranged',
  says: 'The council must arrange the mediation within 30 days from the day on which it was told that the family wants it.',
  fields: {
    informed: dayField(
      'The day on which the council was told that the family wants mediation, and about what. Where only health is in issue: the day on which the health commissioner heard from the council.',
    ),
  },
  manner: 'done',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-MED-25', 'LAW-MED-03', 'LAW-MED-26'],
  clock: ({ informed }) =>
    onePeriod(informed, daysFrom(informed, days), {
      say: '30 days from the day on which the council was told; every day counts',
      rule: 'LAW-MED-25',
      notes,
    }),
})

const notes = [
  note(
    'Where only health provision is in issue, the health commissioner must arrange it, within 30 days from hearing from the council',
    'LAW-MED-03',
  ),
  note(
    'A council that cannot arrange it in time must tell the mediation adviser, who then issues the certificate within three working days',
    'LAW-MED-26',
  ),
]
