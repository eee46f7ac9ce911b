import { weeksOf } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const weeks = 16

/** The last day for the council to say that there will be no plan. Source: LAW-EHC-04. */
export const refusalToIssue = kind({
  name: 'refusal-to-issue',
  title: 'Decision not to make a plan',
  says: 'A council that decides, after an assessment, not to make a plan must say so within 16 weeks of receiving the request.',
  fields: { requested: dayField('The day on which the council received the request to assess.') },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-04'],
  clock: ({ requested }) =>
    onePeriod(requested, weeksOf(requested, weeks), {
      say: '16 weeks after receiving the request',
      rule: 'LAW-EHC-04',
      notes,
    }),
})

const notes = [
  note(
    'Delay is excused where a long closure, exceptional personal circumstances or a long absence from the area make it impractical; no new date is set',
    'LAW-EHC-04',
  ),
]
