import { beginningWith } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const weeks = 1

/** The last day for the council to copy an answer to the Secretary of State. Source: LAW-REC-05, LAW-REC-06. */
export const recommendationCopy = kind({
  name: 'recommendation-copy',
  title: 'Copy of the answer to the Secretary of State',
  says: 'The council must copy the answer of the health commissioner to the Secretary of State within one week beginning with the day on which it received it.',
  fields: { received: dayField('The day on which the council received the answer.') },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-REC-05', 'LAW-REC-06'],
  clock: ({ received }) =>
    onePeriod(received, beginningWith(received, weeks, 'weeks'), {
      say: 'One week beginning with the day of receipt',
      rule: 'LAW-REC-05',
      notes,
    }),
})

const notes = [
  note('For its own answer about social care, the week begins with the date of that answer', 'LAW-REC-06'),
]
