import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { twoWeeksBefore } from './weeks-before-review.ts'

/** The last day to send round the advice for a review meeting. Source: LAW-EHC-07. */
export const reviewAdviceCirculated = kind({
  name: 'review-advice-circulated',
  title: 'Advice for a review meeting',
  says: 'The advice and information for a review meeting must be sent to everyone invited at least two weeks before it.',
  fields: { meeting: dayField('The day of the review meeting.') },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-07'],
  clock: ({ meeting }) => twoWeeksBefore(meeting),
})
