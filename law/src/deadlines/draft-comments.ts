import { beginningWith } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const days = 15

/** The last day on which comments on a draft plan are surely in time. Source: LAW-EHC-05, LAW-EHC-09. */
export const draftComments = kind({
  name: 'draft-comments',
  title: 'Comments on a draft plan',
  says: 'The family has at least 15 days, the day of service included, to comment on a draft plan, name a school and ask for a meeting.',
  fields: {
    served: dayField('The day on which the draft plan, or the proposal to change the plan, was served.'),
  },
  manner: 'received',
  runsOn: 'family',
  since2014: true,
  rules: ['LAW-EHC-05', 'LAW-EHC-09'],
  clock: ({ served }) =>
    onePeriod(served, beginningWith(served, days, 'days'), {
      say: '15 days beginning with the day of service',
      rule: 'LAW-EHC-05',
      notes,
    }),
})

const notes = [
  note('The council may give longer: 15 days are the least', 'LAW-EHC-05'),
  note('After a review the same 15 days run from the day on which the proposal was served', 'LAW-EHC-09'),
]
