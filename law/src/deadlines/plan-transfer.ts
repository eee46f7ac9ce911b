import { orBeyond } from '../time/bank-holidays.ts'
import { type Day, earlierOf, laterOf } from '../time/day.ts'
import { workingDaysBeginningWith } from '../time/period.ts'
import { dayField, optionalDay } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'

const workingDays = 15

/**
 * The last day for the old council to transfer the plan: the day of the move, or 15 working days
 * beginning with the day on which it became aware where it was not told 15 working days before. Where it
 * is not known when it learned of the move, the day of the move is the safe one. Source: LAW-EHC-12.
 */
export const planTransfer = kind({
  name: 'plan-transfer',
  title: 'Plan passed to the new council',
  says: 'The old council must transfer the plan on the day of the move, or within 15 working days beginning with the day on which it became aware of the move where it was not told 15 working days before.',
  fields: {
    moved: dayField('The day on which the family moved to the area of the new council.'),
    told: optionalDay('The day on which the old council was told of the move.'),
    aware: optionalDay(
      'The day on which the old council became aware of the move, where nobody told it first.',
    ),
  },
  manner: 'done',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-12'],
  clock({ moved, told, aware }, calendar): Clock {
    const learned = earliestOf(told, aware)
    if (learned === null) return { lastDay: moved, doubts: notKnownWhen, working: [onTheDay(moved)] }
    const fifteenth = (from: Day) => workingDaysBeginningWith(from, workingDays, calendar.sendRegulations)
    // Told 15 working days before or earlier: the fifteenth of them is over before the move.
    const endOfNotice = told === undefined ? 'beyond' : orBeyond(() => fifteenth(told))
    if (told !== undefined && endOfNotice !== 'beyond' && endOfNotice < moved)
      return {
        lastDay: moved,
        working: [onTheDay(moved), { say: toldInTime, from: told, to: moved, rule: 'LAW-EHC-12' }],
      }
    // Awareness long before the move, without being told, cannot make the plan go before the family does.
    const end = fifteenth(learned)
    const lastDay = laterOf(moved, end)
    const working: Step[] = [
      onTheDay(moved),
      { say: beginning, from: learned, to: end, rule: 'LAW-EHC-12' },
      { say: 'The later of the two is the end of the time', from: lastDay, to: lastDay, rule: 'LAW-EHC-12' },
    ]
    return { lastDay, working }
  },
})

function onTheDay(moved: Day): Step {
  return { say: 'The day of the move', from: moved, to: moved, rule: 'LAW-EHC-12' }
}

function earliestOf(a: Day | undefined, b: Day | undefined): Day | null {
  if (a === undefined) return b ?? null
  return b === undefined ? a : earlierOf(a, b)
}

const toldInTime = 'The old council was told at least 15 working days before the move'
const beginning =
  'The old council was not told 15 working days before: 15 working days beginning with the day on which it became aware'
const notKnownWhen = [
  'It is not said when the old council learned of the move. Where it was not told 15 working days before, it has 15 working days beginning with the day on which it became aware.',
]
