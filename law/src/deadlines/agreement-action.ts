import { weeksOf } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const weeks = 2

/** The last day to do what was agreed in mediation and could not have been appealed. Source: LAW-MED-34. */
export const agreementAction = kind({
  name: 'agreement-action',
  title: 'Action agreed in mediation',
  says: 'What was agreed in mediation, and could not have been appealed, must be done within two weeks of the agreement.',
  fields: { made: dayField('The date of the agreement.') },
  manner: 'done',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-MED-34'],
  clock: ({ made }) =>
    onePeriod(made, weeksOf(made, weeks), {
      say: 'Two weeks after the date of the agreement',
      rule: 'LAW-MED-34',
      notes,
    }),
})

const notes = [
  note(
    'The council or the health commissioner must do it: whichever of them the agreement binds',
    'LAW-MED-34',
  ),
  note(
    'Where the point could have been appealed, the council has the time that it would have after a Tribunal order',
    'LAW-MED-34',
  ),
  note('The parties may have agreed another time in writing', 'LAW-MED-34'),
]
