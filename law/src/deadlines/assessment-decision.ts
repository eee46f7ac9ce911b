import { weeksOf } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, onePeriod } from './one-period.ts'

const weeks = 6

/** The last day for the council to say whether it will assess. Source: LAW-EHC-01, LAW-EHC-02. */
export const assessmentDecision = kind({
  name: 'assessment-decision',
  title: 'Decision whether to assess',
  says: 'The council must say whether it will assess within six weeks of receiving the request.',
  fields: { requested: dayField('The day on which the council received the request.') },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-01', 'LAW-EHC-02'],
  clock: ({ requested }) =>
    onePeriod(requested, weeksOf(requested, weeks), {
      say: 'Six weeks after receiving the request; the council must answer as soon as it can',
      rule: 'LAW-EHC-01',
      notes,
    }),
})

const notes = [
  note(
    'Delay is excused where a school or nursery closure of four weeks or more, exceptional personal circumstances, or four weeks or more away from the area make it impractical; no new date is set',
    'LAW-EHC-02',
  ),
]
