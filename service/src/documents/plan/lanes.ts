/**
 * The routes side by side under one clock: from which day to which each can be used. The clock is that of
 * the picture of the dates, so that a lane stands under the days it speaks of.
 */
import {
  type ConcernDeadline,
  type Day,
  isoOf,
  type Position,
  plainDay,
  type RouteFinding,
  type RouteId,
  weekdayName,
} from '@way-forward/law'
import type { Timeline } from './timeline.ts'
import { lineLength, placesAcross } from './timeline-across.ts'
import { monthIsToCome } from './timeline-moments.ts'
import { lineOf } from './timeline-scale.ts'
import { lane as words } from './words.ts'

/** A clock: where a day stands on it, in hundredths of its length. */
export interface Clock {
  readonly today: number
  /** Null: the day has no place of its own on the clock. */
  readonly placeOf: (day: Day) => number | null
}

/** A stretch of a lane in hundredths of the clock. */
export interface LaneStretch {
  readonly from: number
  readonly to: number
  /** `open`: it can be used then. `after`: as well, but something comes first. `arguable`: only on the later reading. `shut`: not. `unknown`: not known. */
  readonly kind: 'open' | 'after' | 'arguable' | 'shut' | 'unknown'
}

/** One route under the clock. */
export interface Lane {
  /** One after the other, from the beginning of the clock to its end. */
  readonly stretches: readonly LaneStretch[]
  /** Where its last day stands, in hundredths; null: none, or not on the clock. */
  readonly last: number | null
}

/** The clock of a picture. */
export function clockOf(timeline: Timeline, on: Day): Clock {
  const { anchors } = lineOf(timeline)
  const at = placesAcross(anchors)
  const placeOf = (day: Day): number | null => {
    const place = at.get(day)
    return place === undefined ? null : hundredths(place / lineLength)
  }
  return { today: placeOf(on) ?? 0, placeOf }
}

/** What a route's last day is counted by; where several can be, the first that the position has. */
const kindsOfRoute: Readonly<Partial<Record<RouteId, readonly string[]>>> = {
  'mediation-advice': ['adviser-contact'],
  appeal: ['appeal'],
  'appeal-recommendations': ['appeal'],
  'draft-plan-representations': ['draft-comments'],
  'upper-tribunal-appeal': ['permission-to-appeal', 'upper-tribunal-appeal'],
  'discrimination-claim': ['discrimination-claim'],
  'discrimination-claim-county-court': ['discrimination-claim'],
  'complaint-childrens-social-care': ['childrens-complaint-stage-3-request', 'childrens-complaint'],
  'complaint-adult-social-care': ['health-or-adult-care-complaint'],
  'complaint-nhs': ['health-or-adult-care-complaint'],
  'ombudsman-lgsco': ['ombudsman-lgsco'],
  'ombudsman-phso': ['ombudsman-phso'],
  'transport-appeal': ['transport-review'],
  'judicial-review': ['judicial-review'],
}

/** Routes that begin when the time of another is over, with what that is counted by. Source: LAW-TIME-14, LAW-MED-23, LAW-TIME-18. */
const beginsAfter: Readonly<Partial<Record<RouteId, string>>> = {
  'appeal-late': 'appeal',
  'appeal-leave-without-certificate': 'adviser-contact',
  'discrimination-claim-late': 'discrimination-claim',
}

/** The deadline that ends a route; null where none does, or where its month is still to start. */
export function deadlineOfRoute({ id, concern }: RouteFinding, found: Position): ConcernDeadline | null {
  for (const kind of kindsOfRoute[id] ?? []) {
    const date = dateOf(kind, concern, found)
    if (date !== null && !monthIsToCome(date, found)) return date
  }
  return null
}

/** Until when a route can be used, in a few words; empty where it has no last day that we know of. */
export function untilOf(finding: RouteFinding, found: Position): string {
  const begins = beginsAfter[finding.id]
  if (finding.state === 'not-yet') {
    const before = begins === undefined ? null : dateOf(begins, finding.concern, found)
    return before === null ? '' : `${words.from} ${short(before.laterDay ?? before.lastDay)}`
  }
  const date = deadlineOfRoute(finding, found)
  if (date === null) return ''
  const { lastDay, laterDay, moment } = date
  const end = moment === null ? '' : words.by5pm
  if (isoOf(lastDay) >= found.on) return `${words.until} ${short(lastDay)}${end}`
  return laterDay !== null && isoOf(laterDay) >= found.on
    ? `${words.later} ${short(laterDay)}${end}`
    : `${words.ended} ${short(lastDay)}`
}

/** A route under a clock. @param on the day of the position */
export function laneOf(finding: RouteFinding, found: Position, clock: Clock): Lane {
  const { state, id, concern } = finding
  const open = finding.first === null ? 'open' : 'after'
  if (state === 'unknown') return whole('unknown')
  const begins = beginsAfter[id]
  if (begins !== undefined) return afterAnother(finding, dateOf(begins, concern, found), clock)
  if (state === 'not-yet') return whole('shut')
  const date = deadlineOfRoute(finding, found)
  const last = date === null ? null : clock.placeOf(date.lastDay)
  // A last day beyond the clock is as good as none within it.
  if (date === null || last === null) return whole(state === 'open' ? open : 'shut')
  const later = date.laterDay === null ? null : clock.placeOf(date.laterDay)
  return {
    last,
    stretches: stretchesOf([
      [last, open],
      [later ?? last, 'arguable'],
      [100, 'shut'],
    ]),
  }
}

function afterAnother(finding: RouteFinding, before: ConcernDeadline | null, clock: Clock): Lane {
  const from = before === null ? null : clock.placeOf(before.lastDay)
  if (finding.state === 'closed') return whole('shut')
  if (from === null) return whole(finding.state === 'open' ? 'open' : 'shut')
  return {
    last: null,
    stretches: stretchesOf([
      [from, 'shut'],
      [100, 'open'],
    ]),
  }
}

function whole(kind: LaneStretch['kind']): Lane {
  return { last: null, stretches: [{ from: 0, to: 100, kind }] }
}

/** Stretches one after the other, without those that have no length. */
function stretchesOf(
  ends: readonly (readonly [to: number, kind: LaneStretch['kind']])[],
): readonly LaneStretch[] {
  let from = 0
  const made: LaneStretch[] = []
  for (const [to, kind] of ends) {
    if (to > from) made.push({ from, to, kind })
    from = Math.max(from, to)
  }
  return made
}

function dateOf(kind: string, concern: string, { dates }: Position): ConcernDeadline | null {
  return dates.find((each) => each.concern === concern && each.kind === kind) ?? null
}

function short(day: Day): string {
  return `${weekdayName(day).slice(0, 3)} ${plainDay(day)}`
}

function hundredths(share: number): number {
  return Math.round(share * 1000) / 10
}
