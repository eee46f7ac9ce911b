import { orBeyond } from '../time/bank-holidays.ts'
import type { Day } from '../time/day.ts'
import { daysFrom, workingDayOnOrAfter } from '../time/period.ts'
import { endOnWorkingDay, tribunalDaysAfter } from '../time/tribunal-time.ts'
import type { Calendar } from '../time/working-day.ts'
import { dayField } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'
import { byFive, closedPeriodsNotCounted, edgeOfClosedPeriod, edgeStep, rolledOn } from './say.ts'
import { caseNotGiven, inSenCase, tribunalCase } from './tribunal-case.ts'

const days = 28

/**
 * The last day for the Tribunal to receive a request for permission to appeal: 28 days, then rule 12(2).
 * In a special educational needs case closed days are not counted. Without the kind of case the plain
 * count is safe. Source: LAW-TIME-17, LAW-TIME-05, LAW-TIME-08, LAW-TIME-12.
 */
export const permissionToAppeal = kind({
  name: 'permission-to-appeal',
  title: 'Permission to appeal to the Upper Tribunal',
  says: 'The Tribunal must receive a request for permission to appeal, or to set aside or review its decision, within 28 days after the decision with its reasons was sent.',
  fields: {
    sent: dayField('The day on which the Tribunal sent its decision with reasons.'),
    case: tribunalCase,
  },
  manner: 'received',
  moment: '17:00',
  runsOn: 'family',
  since2014: (input) => input.case !== 'discrimination',
  rules: ['LAW-TIME-17', 'LAW-TIME-08', 'LAW-TIME-05', 'LAW-TIME-12', 'LAW-TIME-04'],
  clock(input, calendar): Clock {
    const { sent } = input
    if (input.case === 'sen') {
      const found = senClock(sent, calendar)
      return { ...found, working: [...found.working, byFive(found.lastDay)] }
    }
    const plain = plainClock(sent, calendar)
    if (input.case === 'discrimination')
      return { ...plain, working: [...plain.working, byFive(plain.lastDay)] }
    const sen = orBeyond(() => senClock(sent, calendar))
    const laterDay = sen === 'beyond' ? sen : (sen.laterDay ?? sen.lastDay)
    const working = [...plain.working, byFive(plain.lastDay)]
    if (laterDay === plain.lastDay) return { ...plain, working }
    return {
      ...plain,
      laterDay,
      doubts: [...caseNotGiven, ...(sen === 'beyond' ? [] : (sen.doubts ?? []))],
      working: [...working, inSenCase(sent, laterDay)],
    }
  },
})

function plainClock(sent: Day, calendar: Calendar): Clock {
  const raw = daysFrom(sent, days)
  const lastDay = workingDayOnOrAfter(raw, calendar.tribunal)
  return {
    lastDay,
    working: [
      { say, from: sent, to: raw, rule: 'LAW-TIME-17' },
      ...rolledOn(raw, lastDay, calendar, 'LAW-TIME-05'),
    ],
  }
}

function senClock(sent: Day, calendar: Calendar): Clock {
  const raw = tribunalDaysAfter(sent, days)
  const end = endOnWorkingDay(raw, calendar)
  const working: Step[] = [
    { say, from: sent, to: raw, rule: 'LAW-TIME-17' },
    ...closedPeriodsNotCounted(sent, raw),
    ...rolledOn(raw, end.day, calendar, 'LAW-TIME-05'),
  ]
  if (end.later === null) return { lastDay: end.day, working }
  return {
    lastDay: end.day,
    laterDay: end.later,
    doubts: [edgeOfClosedPeriod],
    working: [...working, edgeStep(end.day, end.later)],
  }
}

const say = '28 days after the decision with its reasons was sent'
