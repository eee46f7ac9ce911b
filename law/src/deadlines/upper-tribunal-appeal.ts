import { orBeyond } from '../time/bank-holidays.ts'
import type { Day } from '../time/day.ts'
import { monthIsTooShort, monthsAfter, workingDayOnOrAfter } from '../time/period.ts'
import { tribunalDaysAfter } from '../time/tribunal-time.ts'
import { dayField } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'
import { monthTooShort } from './say.ts'

const months = 1

/**
 * The last day for the Upper Tribunal to receive a request for permission to appeal that the First-tier
 * Tribunal has refused: one month, without any relief. Whether the Upper Tribunal's own rules leave out
 * closed days, or roll on to a working day, gives the later reading. Source: LAW-TIME-17, LAW-TIME-10.
 */
export const upperTribunalAppeal = kind({
  name: 'upper-tribunal-appeal',
  title: 'Permission asked of the Upper Tribunal',
  says: 'Where the Tribunal refuses permission to appeal, the Upper Tribunal must receive a new request within one month after the refusal was sent.',
  fields: { sent: dayField('The day on which the Tribunal sent its refusal of permission to appeal.') },
  manner: 'received',
  moment: '17:00',
  runsOn: 'family',
  rules: ['LAW-TIME-17', 'LAW-TIME-10', 'LAW-TIME-04'],
  clock({ sent }, calendar): Clock {
    const lastDay = monthsAfter(sent, months)
    const uncounted = withoutClosedDays(sent, lastDay)
    const laterDay = orBeyond(() => workingDayOnOrAfter(uncounted, calendar.tribunal))
    const working: Step[] = [
      { say: 'One month after the refusal was sent', from: sent, to: lastDay, rule: 'LAW-TIME-17' },
    ]
    if (monthIsTooShort(sent, months))
      working.push({ say: monthTooShort, from: lastDay, to: lastDay, rule: 'LAW-TIME-17' })
    working.push({
      say: 'The Upper Tribunal must receive it by 5pm',
      from: lastDay,
      to: lastDay,
      rule: 'LAW-TIME-04',
    })
    const doubts = [notRead]
    if (uncounted !== lastDay) doubts.push(closedDays)
    if (laterDay !== uncounted) doubts.push(notWorking)
    if (laterDay !== lastDay)
      working.push({
        say: 'On the later reading: without August and 25 December to 1 January, and on to a working day',
        from: sent,
        to: laterDay === 'beyond' ? null : laterDay,
        rule: 'LAW-TIME-10',
      })
    return { lastDay, laterDay, doubts, working }
  },
})

/** As many calendar days as the month has, closed days not counted. */
function withoutClosedDays(sent: Day, end: Day): Day {
  return tribunalDaysAfter(sent, end - sent)
}

const notRead =
  'This month is known from a second source. Go by the date in the letter that refuses permission, where it gives one.'
const closedDays =
  'The Upper Tribunal’s own rules do not count August or 25 December to 1 January. How that lengthens a month is not settled; do not plan on it.'
const notWorking =
  'Whether a time that ends on a day that is not a working day runs on to the next one in the Upper Tribunal has not been read; do not plan on it.'
