import { beginningWith } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const weeks = 5

/** The last day to answer a recommendation of the Tribunal. Source: LAW-REC-05, LAW-REC-06. */
export const recommendationResponse = kind({
  name: 'recommendation-response',
  title: 'Answer to a recommendation',
  says: 'The health commissioner, or the council for social care, must answer a recommendation of the Tribunal within five weeks beginning with its date.',
  fields: { made: dayField('The date of the recommendation.') },
  manner: 'sent',
  runsOn: 'commissioner',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-REC-05', 'LAW-REC-06'],
  clock: ({ made }) =>
    onePeriod(made, beginningWith(made, weeks, 'weeks'), {
      say: 'Five weeks beginning with the date of the recommendation',
      rule: 'LAW-REC-05',
      notes,
    }),
})

const notes = [
  note('For a social care recommendation the council must answer, in the same time', 'LAW-REC-06'),
  note('A date that the Tribunal itself set replaces this one', 'LAW-REC-05'),
]
