import { weeksOf } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const weeks = 4

/** The last day for the council to decide after a review meeting. Source: LAW-EHC-08. */
export const reviewDecision = kind({
  name: 'review-decision',
  title: 'Decision after the review meeting',
  says: 'Within four weeks of the review meeting the council must say whether it keeps, changes or ends the plan.',
  fields: { meeting: dayField('The day of the review meeting.') },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-08'],
  clock: ({ meeting }) =>
    onePeriod(meeting, weeksOf(meeting, weeks), {
      say: 'Four weeks after the review meeting',
      rule: 'LAW-EHC-08',
      notes,
    }),
})

const notes = [
  note(
    'A council that wants to change the plan must send the proposed changes within the same four weeks',
    'LAW-EHC-08',
  ),
]
