/** What stands in the picture of the dates, taken from the facts and the worked-out dates. */
import {
  type ConcernDeadline,
  type CouncilDecision,
  closedPeriodsOf,
  type Day,
  isoOf,
  type Position,
  partsOf,
  weekdayName,
} from '@way-forward/law'
import { shortDay } from '../../../kit/date.ts'
import type { ClosedDays, Moment, Shape, Timeline } from './timeline.ts'
import { picture } from './words.ts'

/**
 * The picture for a concern on a day.
 * @returns null where nothing but today would stand in it
 */
export function timelineOf(concern: CouncilDecision, found: Position, on: Day): Timeline | null {
  const { dates } = found
  const moments = happened(concern, on)
  for (const deadline of dates) {
    const isProtected = deadline.kind === 'appeal' && monthIsToCome(found)
    if (isProtected) moments.push(endOfTwoMonths(deadline, on))
    else moments.push(...coming(deadline, on))
  }
  if (moments.length === 0) return null
  moments.push({ day: on, shape: 'today', when: shortDay(on), what: picture.today, side: 'below' })
  moments.sort((a, b) => a.day - b.day)
  const showsTribunalTime = dates.some((deadline) => deadline.kind === 'appeal')
  return { moments, closed: showsTribunalTime ? closedDaysWithin(moments) : [] }
}

function happened(concern: CouncilDecision, on: Day): Moment[] {
  const { noticeSentOn: sent, noticeDatedOn: dated } = concern
  const found: Moment[] = []
  const add = (value: Day | 'no' | undefined, shape: Shape, what: string): void => {
    if (value === undefined || value === 'no' || value > on) return
    found.push({ day: value, shape, when: withYear(value, on, shortDay(value)), what, side: 'above' })
  }
  if (dated !== sent) add(dated, 'letter', picture.letterDated)
  add(sent, 'letter', picture.letterSent)
  add(concern.mediationAdviserContactedOn, 'event', picture.adviserContacted)
  add(concern.certificateIssuedOn, 'event', picture.certificateIssued)
  add(concern.authorityToldOfMediationOn, 'event', picture.councilTold)
  add(concern.appealMadeOn, 'event', picture.appealMade)
  return found
}

/**
 * Whether the two months are over and the month from the certificate is still to start, so that the end of
 * the two months is no last day. Source: LAW-TIME-19.
 */
export function monthIsToCome({ routes, dates, on }: Position): boolean {
  const end = dates.find(({ kind }) => kind === 'appeal')
  return (
    end !== undefined &&
    isoOf(end.lastDay) < on &&
    routes.some(({ id, state }) => id === 'appeal' && state === 'not-yet')
  )
}

function endOfTwoMonths({ lastDay }: ConcernDeadline, on: Day): Moment {
  const when = withYear(lastDay, on, shortDay(lastDay))
  return { day: lastDay, shape: 'event', when, what: picture.twoMonths, side: 'below' }
}

function coming(deadline: ConcernDeadline, on: Day): Moment[] {
  const name = picture.names[deadline.kind]
  if (name === undefined) return []
  const { kind, advisedDay, lastDay, laterDay, moment } = deadline
  // The two clocks stand on two sides, so that their labels do not crowd each other.
  const side = kind === 'appeal' ? 'below' : 'above'
  const found: Moment[] = []
  const add = (value: Day, shape: Shape, what: string, end = ''): void => {
    const when = `${weekdayName(value).slice(0, 3)} ${shortDay(value)}`
    found.push({ day: value, shape, when: withYear(value, on, when) + end, what: `${name}: ${what}`, side })
  }
  if (advisedDay !== null && advisedDay !== lastDay) add(advisedDay, 'advised', picture.advised)
  add(lastDay, 'last', picture.last, moment === null ? '' : ', 5pm')
  if (laterDay !== null) add(laterDay, 'later', picture.later)
  return found
}

const daysThatNeedNoYear = 300

function withYear(value: Day, on: Day, text: string): string {
  return Math.abs(value - on) < daysThatNeedNoYear ? text : `${text} ${partsOf(value).year}`
}

/** The Tribunal's closed days that touch these moments. Source: LAW-TIME-07. */
function closedDaysWithin(moments: readonly Moment[]): ClosedDays[] {
  const [first, last] = [moments.at(0), moments.at(-1)]
  if (first === undefined || last === undefined) return []
  const found: ClosedDays[] = []
  const lastYear = partsOf(last.day).year
  for (let year = partsOf(first.day).year - 1; year <= lastYear; year++) {
    for (const { period, from, to } of closedPeriodsOf(year)) {
      const isShown = to >= first.day && from <= last.day && matters(from, to, moments)
      if (isShown) found.push({ from, to, when: picture[period], what: picture.closed })
    }
  }
  return found
}

const daysNear = 45

/** Closed days far from every date to come only crowd the picture. */
function matters(from: Day, to: Day, moments: readonly Moment[]): boolean {
  return moments.some(
    ({ day: value, shape }) =>
      (shape === 'last' || shape === 'advised' || shape === 'later') &&
      value >= from - daysNear &&
      value <= to + daysNear,
  )
}
