import { weeksOf } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { onePeriod } from './one-period.ts'

const weeks = 2

/** The last day to send the report of a review meeting. Source: LAW-EHC-07. */
export const reviewReport = kind({
  name: 'review-report',
  title: 'Report of the review meeting',
  says: 'The report of a review meeting must be sent within two weeks of the meeting.',
  fields: { meeting: dayField('The day of the review meeting.') },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-07'],
  clock: ({ meeting }) =>
    onePeriod(meeting, weeksOf(meeting, weeks), {
      say: 'Two weeks after the review meeting',
      rule: 'LAW-EHC-07',
    }),
})
