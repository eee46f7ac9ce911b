import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { monthsPeriod } from './one-period.ts'

const months = 3

/**
 * The day after which a claim for judicial review is surely late: three months, which never roll on.
 * No day inside them is surely in time, so the advised day is "at once". Source: LAW-JR-01.
 */
export const judicialReview = kind({
  name: 'judicial-review',
  title: 'Judicial review',
  says: 'A claim must be made promptly, and not later than three months after the grounds first arose.',
  fields: { arose: dayField('The day on which the grounds first arose, such as the day of the decision.') },
  manner: 'done',
  runsOn: 'family',
  rules: ['LAW-JR-01'],
  clock: ({ arose }) => ({
    ...monthsPeriod(arose, months, {
      say: 'Three months after the grounds first arose, also where that is not a working day',
      rule: 'LAW-JR-01',
    }),
    advisedDay: null,
    doubts,
  }),
})

const doubts = [
  'Act at once and get legal advice today: the claim must be made promptly, and one made inside the three months can still be too late.',
]
