import type { Day } from '../time/day.ts'
import { monthIsTooShort, monthsAfter, workingDayOnOrAfter } from '../time/period.ts'
import type { Calendar } from '../time/working-day.ts'
import { dayField } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'
import { furtherStep } from './one-period.ts'
import { monthTooShort, rolledOn } from './say.ts'

const months = 1
const monthsIfComplex = 3

/**
 * The last day to answer a request for a copy of personal data: one month, then the next working day.
 * Source: LAW-SAR-01.
 */
export const subjectAccess = kind({
  name: 'subject-access',
  title: 'Answer to a subject access request',
  says: 'Whoever holds personal data must answer a request for a copy within one month of receiving it.',
  fields: { received: dayField('The day on which the request was received.') },
  manner: 'sent',
  runsOn: 'body',
  rules: ['LAW-SAR-01'],
  clock({ received }, calendar): Clock {
    const raw = monthsAfter(received, months)
    const lastDay = onWorkingDay(raw, calendar)
    const working: Step[] = [
      { say: 'One month after the request was received', from: received, to: raw, rule: 'LAW-SAR-01' },
    ]
    if (monthIsTooShort(received, months))
      working.push({ say: monthTooShort, from: raw, to: raw, rule: 'LAW-SAR-01' })
    working.push(
      ...rolledOn(raw, lastDay, calendar, 'LAW-SAR-01'),
      furtherStep(
        'For a complex request two more months, if the family is told so within the first month',
        received,
        () => onWorkingDay(monthsAfter(received, monthsIfComplex), calendar),
        'LAW-SAR-01',
      ),
    )
    return { lastDay, working }
  },
})

function onWorkingDay(raw: Day, calendar: Calendar): Day {
  return workingDayOnOrAfter(raw, calendar.ordinary)
}
