/** What stands in the picture of the dates of one concern, taken from its facts and its worked-out dates. */
import {
  type Concern,
  type ConcernDeadline,
  closedPeriodsOf,
  type Day,
  isoOf,
  type Position,
  partsOf,
  weekdayName,
} from '@way-forward/law'
import { shortDay } from './short-day.ts'
import type { ClosedDays, Moment, Shape, Timeline } from './timeline.ts'
import { eventNames, picture } from './words.ts'

/** Something that has happened, or a day that the facts set. */
export interface Happening {
  readonly day: Day
  readonly shape: 'letter' | 'event'
  readonly what: string
}

/**
 * The picture for a concern on a day.
 * @returns null where nothing that is to be done in time would stand in it
 */
export function timelineOf(concern: Concern, found: Position, on: Day): Timeline | null {
  const dates = found.dates.filter((each) => each.concern === concern.id)
  const moments: Moment[] = happenings(concern, on).map(({ day, shape, what }) => ({
    day,
    shape,
    when: withYear(day, on, shortDay(day)),
    what,
    side: 'above',
  }))
  // A letter stands in a picture of its own; of other concerns only a time that runs is worth one.
  if (moments.length === 0 || concern.kind !== 'council-decision') {
    if (!dates.some(({ kind }) => picture.names[kind] !== undefined)) return null
  }
  for (const deadline of dates) {
    if (monthIsToCome(deadline, found)) moments.push(endOfTwoMonths(deadline, on))
    else moments.push(...coming(deadline, on))
  }
  moments.push({ day: on, shape: 'today', when: shortDay(on), what: picture.today, side: 'below' })
  moments.sort((a, b) => a.day - b.day)
  const showsTribunalTime = dates.some((deadline) => deadline.kind === 'appeal')
  return { moments, closed: showsTribunalTime ? closedDaysWithin(moments) : [] }
}

/** What the facts of a concern say has happened by a day, or is set for a day to come. */
export function happenings(concern: Concern, on: Day): readonly Happening[] {
  const facts = concern as Readonly<Record<string, unknown>>
  const found: Happening[] = []
  for (const [fact, { what, ahead }] of eventNames) {
    const value = facts[fact]
    if (typeof value !== 'number' || (value > on && !ahead)) continue
    const isLetter = fact === 'noticeDatedOn' || fact === 'noticeSentOn'
    if (fact === 'noticeDatedOn' && value === facts['noticeSentOn']) continue
    found.push({ day: value as Day, shape: isLetter ? 'letter' : 'event', what })
  }
  return found
}

/**
 * Whether the two months are over and the month from the certificate is still to start, so that the end of
 * the two months is no last day. Source: LAW-TIME-19.
 */
export function monthIsToCome(
  { kind, concern, lastDay }: ConcernDeadline,
  { routes, on }: Position,
): boolean {
  return (
    kind === 'appeal' &&
    isoOf(lastDay) < on &&
    routes.some((each) => each.concern === concern && each.id === 'appeal' && each.state === 'not-yet')
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
  // The two clocks of a letter stand on two sides, so that their labels do not crowd each other.
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
