import { type Day, dayOf } from '../time/day.ts'
import { choice, year } from './field.ts'
import { type Clock, kind } from './kind.ts'
import { note } from './one-period.ts'

/** The day before which the plan must name the next school, by where the move leads. Source: LAW-PHASE-01. */
const before = {
  'post-16': { month: 3, dayOfMonth: 31, say: '31 March' },
  other: { month: 2, dayOfMonth: 15, say: '15 February' },
} as const

/** The last day for a plan to name the next school or college before a move. Source: LAW-PHASE-01, LAW-PHASE-02. */
export const phaseTransfer = kind({
  name: 'phase-transfer',
  title: 'Plan ready for the next school',
  says: 'In the year of a move to the next phase, the council must have reviewed the plan and named the next school before 15 February, or before 31 March for a move from secondary school to post-16.',
  fields: {
    year: year('The calendar year of the move.'),
    to: choice(
      ['post-16', 'other'],
      'post-16 for a move from secondary school to post-16; other for an earlier move.',
    ),
  },
  manner: 'done',
  runsOn: 'authority',
  since2014: true,
  rules: ['LAW-PHASE-01', 'LAW-PHASE-02'],
  clock(input): Clock {
    const { month, dayOfMonth, say } = before[input.to]
    const lastDay = dayOf(input.year, month, dayOfMonth - 1) as Day
    const laterDay = dayOf(input.year, month, dayOfMonth) as Day
    return {
      lastDay,
      laterDay,
      doubts,
      working: [
        {
          say: `Before ${say}: the day before is surely in time`,
          from: lastDay,
          to: lastDay,
          rule: 'LAW-PHASE-01',
        },
        { say: `Read as "by ${say}"`, from: lastDay, to: laterDay, rule: 'LAW-PHASE-01' },
        between,
      ],
    }
  },
})

const between = note(
  'For a move between post-16 institutions at another time, the plan must be ready at least five months before',
  'LAW-PHASE-02',
)
const doubts = [
  'The law says "before" the named day, and many people read it as "by" that day. The day before is safe.',
]
