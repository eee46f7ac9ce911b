import { monthIsTooShort, monthsAfter, monthsStartingWith } from '../time/period.ts'
import { dayField } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'
import { note } from './one-period.ts'
import { byFive } from './say.ts'

const months = 6

/**
 * The last day for the Tribunal to receive a disability discrimination claim about a school: six months
 * starting with the conduct, with no relief for weekends, August or Christmas. Where the sixth month has
 * no day of that number, the month's last day is arguable. Source: LAW-TIME-18, LAW-TIME-11, LAW-TIME-03.
 */
export const discriminationClaim = kind({
  name: 'discrimination-claim',
  title: 'Disability discrimination claim',
  says: 'The Tribunal must receive a disability discrimination claim about a school within six months, the day of the conduct included.',
  fields: {
    conduct: dayField(
      'The day of the conduct. Where it went on, its last day; where something was not done, the day on which that was decided.',
    ),
  },
  manner: 'received',
  moment: '17:00',
  runsOn: 'family',
  rules: ['LAW-TIME-18', 'LAW-TIME-03', 'LAW-TIME-11', 'LAW-TIME-04'],
  clock({ conduct }): Clock {
    const lastDay = monthsStartingWith(conduct, months)
    const working: Step[] = [
      {
        say: 'Six months starting with the day of the conduct',
        from: conduct,
        to: lastDay,
        rule: 'LAW-TIME-18',
      },
      byFive(lastDay),
      ...notes,
    ]
    if (!monthIsTooShort(conduct, months)) return { lastDay, working }
    const laterDay = monthsAfter(conduct, months)
    working.splice(1, 0, {
      say: 'That month has no such day; on the later reading the six months end with its last day',
      from: lastDay,
      to: laterDay,
      rule: 'LAW-TIME-03',
    })
    return { lastDay, laterDay, doubts, working }
  },
})

const notes = [
  note('August, the days after Christmas and weekends give no more time', 'LAW-TIME-11'),
  note('The Tribunal may consider a late claim', 'LAW-TIME-18'),
]
const doubts = [
  'The sixth month is too short to have the day-number of the conduct. Whether its last day is still in time is not settled; the day before is safe.',
]
