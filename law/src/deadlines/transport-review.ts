import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, workingDayPeriod } from './one-period.ts'

const workingDays = 20

/** The usual last day to ask the council to review a school transport decision. Source: LAW-TRN-01. */
export const transportReview = kind({
  name: 'transport-review',
  title: 'Review of a school transport decision',
  says: 'Councils usually must have a written request to review a transport decision within 20 working days after the family received it.',
  fields: { received: dayField('The day on which the family received the decision.') },
  manner: 'received',
  runsOn: 'family',
  rules: ['LAW-TRN-01'],
  clock: ({ received }, calendar) => ({
    ...workingDayPeriod(received, workingDays, calendar.ordinary, calendar, {
      say: '20 working days after the decision was received',
      rule: 'LAW-TRN-01',
      notes,
    }),
    doubts,
  }),
})

const notes = [
  note(
    'A senior officer usually answers within 20 working days; a second review can be asked for within 20 working days of that answer, and a panel hears it within 40',
    'LAW-TRN-01',
  ),
]
const doubts = [
  'This is the usual practice of councils, not a rule for all of them. Check the transport policy of your council.',
]
