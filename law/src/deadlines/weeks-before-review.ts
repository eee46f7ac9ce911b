/** The two clocks that count back two weeks from a review meeting. Source: LAW-EHC-07. */
import type { RuleId } from '../provisions.ts'
import { type Day, shift } from '../time/day.ts'
import { weeksOf } from '../time/period.ts'
import type { Clock } from './kind.ts'

const weeks = 2
const rule: RuleId = 'LAW-EHC-07'

/**
 * Two weeks before the meeting. The day before leaves two whole weeks between and is surely in time; two
 * weeks to the day are arguable, as with "at least five working days before" (LAW-MED-28).
 */
export function twoWeeksBefore(meeting: Day): Clock {
  const laterDay = weeksOf(meeting, -weeks)
  const lastDay = shift(laterDay, -1)
  return {
    lastDay,
    laterDay,
    doubts,
    working: [
      { say: 'Counted back from the meeting: two whole weeks lie between', from: meeting, to: lastDay, rule },
      { say: 'Two weeks before the meeting to the day', from: meeting, to: laterDay, rule },
    ],
  }
}

const doubts = [
  'Whether two whole weeks must lie between that day and the meeting is not settled. The earlier day is safe.',
]
