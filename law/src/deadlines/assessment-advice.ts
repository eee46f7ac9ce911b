import { weeksOf } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const weeks = 6

/** The last day for a body to help with an assessment, once the council has asked it. Source: LAW-EHC-03. */
export const assessmentAdvice = kind({
  name: 'assessment-advice',
  title: 'Advice for an assessment',
  says: 'A body that the council asks to help with an assessment must do so within six weeks of receiving the request.',
  fields: { received: dayField('The day on which the body received the council’s request.') },
  manner: 'sent',
  runsOn: 'body',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-03'],
  clock: ({ received }) =>
    onePeriod(received, weeksOf(received, weeks), {
      say: 'Six weeks after receiving the council’s request',
      rule: 'LAW-EHC-03',
      notes,
    }),
})

const notes = [
  note('Delay is excused in some cases, such as a missed appointment; no new date is set', 'LAW-EHC-03'),
]
