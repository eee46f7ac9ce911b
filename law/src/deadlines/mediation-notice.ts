import { shift } from '../time/day.ts'
import { workingDaysBefore } from '../time/period.ts'
import { dayField } from './field.ts'
import { type Clock, kind } from './kind.ts'
import { note } from './one-period.ts'

const workingDaysSurely = 6
const workingDaysArguably = 5

/**
 * The last working day on which the family may be given the date and place of the mediation: counted
 * back from the meeting. Six working days satisfy every reading of "at least 5 working days before";
 * five are arguable. Source: LAW-MED-28, LAW-MED-36.
 */
export const mediationNotice = kind({
  name: 'mediation-notice',
  title: 'Notice of the mediation meeting',
  says: 'Whoever arranges the mediation must give the family its date and place at least five working days before.',
  fields: { meeting: dayField('The day of the mediation meeting.') },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-MED-28', 'LAW-MED-36', 'LAW-MED-03'],
  clock({ meeting }, calendar): Clock {
    // The working days after n, up to the meeting and with it, are to be six: n is the seventh, counted back.
    const dayAfterMeeting = shift(meeting, 1)
    const lastDay = workingDaysBefore(dayAfterMeeting, workingDaysSurely + 1, calendar.sendRegulations)
    const laterDay = workingDaysBefore(dayAfterMeeting, workingDaysArguably + 1, calendar.sendRegulations)
    return {
      lastDay,
      laterDay,
      doubts,
      working: [
        {
          say: 'Counted back from the meeting: the sixth working day after this day is not after the meeting',
          from: meeting,
          to: lastDay,
          rule: 'LAW-MED-28',
        },
        {
          say: 'The same with the fifth working day',
          from: meeting,
          to: laterDay,
          rule: 'LAW-MED-28',
        },
        ...notes,
      ],
    }
  },
})

const notes = [
  note('The family may agree to shorter notice', 'LAW-MED-28'),
  note('Where only health provision is in issue, the health commissioner must give it', 'LAW-MED-03'),
  note('Working days are Monday to Friday without bank holidays; August counts', 'LAW-MED-36'),
]
const doubts = [
  'Whether "at least five working days before" leaves five clear working days between the notice and the meeting is not settled. Six working days are safe.',
]
