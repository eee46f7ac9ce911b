import { choice, dayField } from './field.ts'
import { note } from './one-period.ts'
import { schoolDayKind } from './school-day-kind.ts'

const schoolDays = 15
const schoolDaysIfAsked = 50

/** By when governors must consider an exclusion: 15 school days, or 50 where the family has to ask. Source: LAW-EXC-01. */
export const governorsMeeting = schoolDayKind({
  name: 'governors-meeting',
  title: 'Governors consider an exclusion',
  says: 'The governors must consider taking the pupil back within 15 school days of notice of an exclusion for good, of suspensions of more than 15 days in a term or of a lost examination, and within 50 where 6 to 15 days are missed and the family asks.',
  fields: {
    notified: dayField('The day on which the school gave notice of the exclusion.'),
    exclusion: choice(
      ['permanent', 'over-15', 'loses-exam', '6-to-15'],
      'What the exclusion means for the pupil.',
    ),
  },
  manner: 'done',
  runsOn: 'body',
  rules: ['LAW-EXC-01'],
  clock: ({ notified, exclusion }) =>
    exclusion === '6-to-15'
      ? {
          from: notified,
          count: schoolDaysIfAsked,
          say: sayIfAsked,
          rule: 'LAW-EXC-01',
          notes: ifAsked,
          doubts,
        }
      : { from: notified, count: schoolDays, say, rule: 'LAW-EXC-01', doubts },
})

const say = '15 school days after notice of the exclusion'
const sayIfAsked = '50 school days after notice of the exclusion, where the family asks the governors'
const ifAsked = [
  note('The governors must meet for 6 to 15 days in a term only where the family asks them', 'LAW-EXC-01'),
]
const doubts = [
  'It is counted from the day on which the school gave notice of the exclusion. The governors may count from the day on which they were told.',
]
