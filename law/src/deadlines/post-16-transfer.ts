import { type Day, shift } from '../time/day.ts'
import { monthsAfter, monthsBefore } from '../time/period.ts'
import { dayField } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'
import { note } from './one-period.ts'

const months = 5

/**
 * The last day for the council to amend the plan before a move between post-16 institutions: at least
 * five months before, counted back from the move. A day is surely early enough where its five months end
 * before the move; where they end on the day of the move it is arguable. Source: LAW-PHASE-02, LAW-TIME-03.
 */
export const post16Transfer = kind({
  name: 'post-16-transfer',
  title: 'Plan ready for another post-16 place',
  says: 'Before a move between post-16 institutions the council must have reviewed the plan and named the next one at least five months before the move.',
  fields: { transfer: dayField('The day of the move from one post-16 institution to another.') },
  manner: 'done',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-PHASE-02', 'LAW-PHASE-01'],
  clock({ transfer }): Clock {
    const back = monthsBefore(transfer, months)
    const lastDay = monthsAfter(back, months) < transfer ? back : shift(back, -1)
    const laterDay = latestFiveMonthsBefore(transfer, back)
    const working: Step[] = [
      {
        say: 'Counted back from the move: five months after this day the move is still to come',
        from: transfer,
        to: lastDay,
        rule: 'LAW-PHASE-02',
      },
    ]
    if (laterDay === lastDay) return { lastDay, working: [...working, fromSchool] }
    working.push({
      say: 'The last day whose five months end no later than on the day of the move',
      from: transfer,
      to: laterDay,
      rule: 'LAW-PHASE-02',
    })
    return { lastDay, laterDay, doubts, working: [...working, fromSchool] }
  },
})

/** At the end of a month several days have the same day five months later; the last of them is found. */
function latestFiveMonthsBefore(transfer: Day, back: Day): Day {
  let latest = back
  while (monthsAfter(shift(latest, 1), months) <= transfer) latest = shift(latest, 1)
  return latest
}

const fromSchool = note(
  'For a move from secondary school to post-16 the plan must be ready before 31 March instead',
  'LAW-PHASE-01',
)
const doubts = [
  'Whether "at least five months before" leaves five whole months between the plan and the move is not settled. The earlier day is safe.',
]
