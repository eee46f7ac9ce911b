import { monthsStartingWith } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const months = 12

/** The last day for the council to review the plan. Source: LAW-DUTY-11, LAW-REV-01. */
export const annualReview = kind({
  name: 'annual-review',
  title: 'Annual review',
  says: 'The council must review the plan within 12 months, the day included on which it was made or last reviewed.',
  fields: {
    'plan-made-or-last-reviewed': dayField('The day on which the plan was first made, or was last reviewed.'),
  },
  manner: 'done',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-DUTY-11', 'LAW-REV-01'],
  clock(input) {
    const start = input['plan-made-or-last-reviewed']
    return onePeriod(start, monthsStartingWith(start, months), {
      say: '12 months starting with that day',
      rule: 'LAW-DUTY-11',
      notes,
    })
  },
})

const notes = [note('Anyone may ask for an earlier review', 'LAW-REV-01')]
