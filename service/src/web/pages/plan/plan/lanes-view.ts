/**
 * Draws the routes under one clock. Each route says in words what its bar shows. Places are in hundredths of any
 * width, so that one drawing serves narrow and wide screens.
 */
import type { Day, Position, RouteFinding } from '@way-forward/law'
import { type Clock, clockOf, type Lane, type LaneStretch, laneOf } from '../../../../documents/plan/lanes.ts'
import { shortDay } from '../../../../documents/plan/short-day.ts'
import type { Timeline } from '../../../../documents/plan/timeline.ts'
import { lane, picture } from '../../../../documents/plan/words.ts'
import { type Html, html, kept, nothing } from '../../../kit/html.ts'
import { timelineView } from './timeline-view.ts'

/** The clock over the lanes of one concern. */
export interface ClockModel {
  readonly clock: Clock
  readonly timeline: Timeline
  /** Bars that have been drawn for this clock: most routes have the same. */
  readonly drawn: Map<string, Html>
}

/** The clock of a picture. */
export function clockModel(timeline: Timeline, on: Day): ClockModel {
  return { clock: clockOf(timeline, on), timeline, drawn: new Map() }
}

/** The clock itself: with every day named where there is room, else with its ends and today. @param id tells its pattern from those of other clocks */
export function clockView({ clock, timeline }: ClockModel, id: number): Html {
  return html`<div class="clock">${timelineView(timeline, id)}${narrowClock(clock, timeline)}</div>${key}`
}
const key = kept(html`<p class="clock__key small soft">${lane.key}</p>`)

function narrowClock({ today, placeOf }: Clock, { moments }: Timeline): Html {
  const [first, last] = [moments[0]?.day, moments.at(-1)?.day]
  if (first === undefined || last === undefined || first === last) return nothing
  const anchor = today < 12 ? 'start' : today > 88 ? 'end' : 'middle'
  return html`<svg class="clock__narrow" height="66" aria-hidden="true" focusable="false"><text class="timeline__label" x="${today}%" y="15" text-anchor="${anchor}"><tspan>${picture.today}</tspan></text><line class="clock__line" x1="${placeOf(first) ?? 0}%" x2="${placeOf(last) ?? 100}%" y1="33" y2="33"/>${moments
    .filter(({ shape }) => shape === 'last')
    .map(({ day }) =>
      upright(placeOf(day), 33, 12),
    )}<circle class="timeline__today" cx="${today}%" cy="33" r="12"/><circle class="clock__sun" cx="${today}%" cy="33" r="5"/><text class="timeline__label timeline__label--quiet" x="0" y="62">${shortDay(first)}</text><text class="timeline__label timeline__label--quiet" x="100%" y="62" text-anchor="end">${shortDay(last)}</text></svg>`
}

/** The bar of a route. */
export function laneView(finding: RouteFinding, found: Position, { clock, drawn }: ClockModel): Html {
  const lane = laneOf(finding, found, clock)
  const [first] = lane.stretches
  const key = lane.last === null && lane.stretches.length === 1 ? first?.kind : undefined
  if (key === undefined) return drawLane(lane, clock)
  let made = drawn.get(key)
  if (made === undefined) {
    made = kept(drawLane(lane, clock))
    drawn.set(key, made)
  }
  return made
}

function drawLane({ stretches, last }: Lane, clock: Clock): Html {
  return html`<svg class="lane" height="18" aria-hidden="true" focusable="false">${stretches.map(stretchView)}${last === null ? nothing : upright(last, 9, 9)}<circle class="lane__today" cx="${clock.today}%" cy="9" r="6"/></svg>`
}

function stretchView({ from, to, kind }: LaneStretch): Html {
  return html`<line class="lane__${kind}" x1="${from}%" x2="${to}%" y1="9" y2="9"/>`
}

/** The shape of a last day. */
function upright(place: number | null, middle: number, half: number): Html {
  return place === null
    ? nothing
    : html`<line class="lane__last" x1="${place}%" x2="${place}%" y1="${middle - half}" y2="${middle + half}"/>`
}
