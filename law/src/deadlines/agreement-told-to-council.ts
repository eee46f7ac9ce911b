import { weeksOf } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const weeks = 1

/** The last day for a commissioner to tell the council of an agreement about health alone. Source: LAW-MED-34. */
export const agreementToldToCouncil = kind({
  name: 'agreement-told-to-council',
  title: 'Council told of a health agreement',
  says: 'After a mediation about health alone, the health commissioner must tell the council of the agreement within one week of its date.',
  fields: { made: dayField('The date of the agreement.') },
  manner: 'sent',
  runsOn: 'commissioner',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-MED-34'],
  clock: ({ made }) =>
    onePeriod(made, weeksOf(made, weeks), {
      say: 'One week after the date of the agreement',
      rule: 'LAW-MED-34',
      notes,
    }),
})

const notes = [note('The parties may have agreed another time in writing', 'LAW-MED-34')]
