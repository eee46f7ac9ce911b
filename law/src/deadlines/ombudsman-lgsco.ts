import { monthsStartingWith } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const months = 12

/** The last day to complain in writing to the Local Government and Social Care Ombudsman. Source: LAW-CMP-06. */
export const ombudsmanLgsco = kind({
  name: 'ombudsman-lgsco',
  title: 'Local Government and Social Care Ombudsman',
  says: 'The Ombudsman must have the complaint in writing within 12 months, the day included on which you first had notice of the matter.',
  fields: { aware: dayField('The day on which the person affected first had notice of the matter.') },
  manner: 'received',
  runsOn: 'family',
  rules: ['LAW-CMP-06'],
  clock: ({ aware }) =>
    onePeriod(aware, monthsStartingWith(aware, months), {
      say: '12 months beginning with the day of first notice',
      rule: 'LAW-CMP-06',
      notes,
    }),
})

const notes = [
  note('The council must usually have had the complaint first', 'LAW-CMP-06'),
  note('The Ombudsman may accept a later complaint', 'LAW-CMP-06'),
]
