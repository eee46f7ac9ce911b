import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { twoWeeksBefore } from './weeks-before-review.ts'

/** The last day to give notice of a review meeting. Source: LAW-EHC-07. */
export const reviewMeetingNotice = kind({
  name: 'review-meeting-notice',
  title: 'Notice of a review meeting',
  says: 'The family must be given at least two weeks’ notice of a review meeting.',
  fields: { meeting: dayField('The day of the review meeting.') },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-07'],
  clock: ({ meeting }) => twoWeeksBefore(meeting),
})
