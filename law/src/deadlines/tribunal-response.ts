import type { RuleId } from '../provisions.ts'
import { orBeyond } from '../time/bank-holidays.ts'
import type { Day } from '../time/day.ts'
import { workingDaysAfter } from '../time/period.ts'
import { isCountedByTribunal } from '../time/tribunal-time.ts'
import type { Calendar } from '../time/working-day.ts'
import { dayField } from './field.ts'
import { type Clock, kind } from './kind.ts'
import { note, workingDayPeriod } from './one-period.ts'
import { byFive, notCountedInSenCase } from './say.ts'
import { caseNotGiven, inSenCase, tribunalCase } from './tribunal-case.ts'

const workingDays = 30

/**
 * The last day for the Tribunal to receive the other side's response: 30 working days after it received
 * the appeal or claim. In a special educational needs case closed days are not counted. Without the kind
 * of case the plain count is safe. Source: LAW-TIME-16, LAW-TIME-08, LAW-TIME-11, LAW-TIME-20.
 */
export const tribunalResponse = kind({
  name: 'tribunal-response',
  title: 'Response to the Tribunal',
  says: 'The Tribunal must receive the response of the council, or of the school in a discrimination claim, within 30 working days of its receiving the appeal or claim.',
  fields: {
    received: dayField('The day on which the council or the school received the appeal or claim.'),
    case: tribunalCase,
  },
  manner: 'received',
  moment: '17:00',
  runsOn: 'authority',
  since2014: (input) => input.case !== 'discrimination',
  rules: ['LAW-TIME-16', 'LAW-TIME-08', 'LAW-TIME-04', 'LAW-TIME-11', 'LAW-TIME-20'],
  clock(input, calendar): Clock {
    const { received } = input
    if (input.case === 'sen') return senClock(received, calendar)
    const plain = workingDayPeriod(received, workingDays, calendar.tribunal, calendar, { say, rule })
    if (input.case === 'discrimination')
      return {
        ...plain,
        runsOn: 'body',
        doubts: discriminationDoubt,
        working: [...plain.working, byFive(plain.lastDay), noClosedPeriods, directed],
      }
    const sen = orBeyond(() => senClock(received, calendar).lastDay)
    if (sen === plain.lastDay)
      return { ...plain, working: [...plain.working, byFive(plain.lastDay), directed] }
    return {
      ...plain,
      laterDay: sen,
      doubts: caseNotGiven,
      working: [...plain.working, byFive(plain.lastDay), inSenCase(received, sen), school, directed],
    }
  },
})

function senClock(received: Day, calendar: Calendar): Clock {
  const to = workingDaysAfter(received, workingDays, calendar.tribunal, isCountedByTribunal)
  return {
    lastDay: to,
    working: [
      { say, from: received, to, rule },
      ...notCountedInSenCase(received, to, calendar),
      byFive(to),
      directed,
    ],
  }
}

const rule: RuleId = 'LAW-TIME-16'
const say = '30 working days after the appeal or claim was received'
const directed = note(
  'A date in a letter or an order of the Tribunal replaces this one; it is never worked out again',
  'LAW-TIME-20',
)
const school = note('In a discrimination claim the school must send it', 'LAW-TIME-16')
const noClosedPeriods = note(
  'August and the days after Christmas count in a disability discrimination claim',
  'LAW-TIME-11',
)
const discriminationDoubt = [
  'The 30 working days are known for appeals about special educational needs. For a discrimination claim go by the date in the letter from the Tribunal.',
]
