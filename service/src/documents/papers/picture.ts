/**
 * The picture of a concern, ready to be drawn: its dates as on the page, and under the same clock a bar for
 * each route. Lengths of the dates are units of the drawing, places of the bars hundredths of its width.
 */
import type { Day, NextStep, Position, RouteFinding } from '@way-forward/law'
import { clockOf, type LaneStretch, laneOf, untilOf } from '../plan/lanes.ts'
import { groupOf, isOffered, orderOfGroups, tagOf, titleOf } from '../plan/routes.ts'
import type { Timeline } from '../plan/timeline.ts'
import { asideAcross, closedReach, layOutAcross } from '../plan/timeline-across.ts'
import { lineHeight } from '../plan/timeline-labels.ts'
import { lineOf } from '../plan/timeline-scale.ts'
import { tags } from '../plan/words.ts'
import type { RouteLook } from './routes.ts'
import { planPaper } from './words.ts'

/** A drawing, and the same in words. */
export type PaperPicture = ReturnType<typeof pictureOf>

/** A route under the clock: its words, and its bar. */
export interface PaperLane {
  readonly title: string
  readonly tag: string
  readonly look: RouteLook
  /** Its last day, or after which day it opens; empty: neither is known. */
  readonly until: string
  readonly stretches: readonly LaneStretch[]
  readonly last: number | null
}

/** What the bars are made from. */
export interface LanesOf {
  readonly routes: readonly RouteFinding[]
  readonly found: Position
  readonly step: NextStep
  readonly clockRuns: boolean
  readonly on: Day
}

/** @param timeline what stands in the picture */
export function pictureOf(timeline: Timeline, options: LanesOf) {
  const layout = layOutAcross(timeline, lineOf(timeline))
  const clock = clockOf(timeline, options.on)
  return {
    ...layout,
    asideAcross,
    closedReach,
    lineHeight,
    inWords: inWords(timeline),
    today: clock.today,
    lanes: lanesOf(options, clock),
  }
}

/** The routes that can be used first, in the order of the page; then those that open later or are over. */
function lanesOf(
  { routes, found, step, clockRuns }: LanesOf,
  clock: ReturnType<typeof clockOf>,
): readonly PaperLane[] {
  const doFirst = step.route === null ? [] : [step.route]
  const offered = orderOfGroups({ doFirst, clockRuns }).flatMap((index) =>
    routes.filter((each) => isOffered(each) && groupOf(each.id) === index),
  )
  const others = routes.filter(({ state }) => state === 'not-yet' || state === 'closed')
  return [...offered, ...others].map((finding) => {
    const { state, id } = finding
    const { text, look } = tags[state === 'not-yet' || state === 'closed' ? state : tagOf(finding, doFirst)]
    return {
      title: titleOf(id),
      tag: text,
      look,
      until: untilOf(finding, found),
      ...laneOf(finding, found, clock),
    }
  })
}

function inWords({ moments, closed }: Timeline): string {
  const parts = [
    ...moments.map(({ when, what }) => `${when}: ${what}.`),
    ...closed.map(({ when, what }) => `${when}: ${what}, hatched.`),
  ]
  return [planPaper.pictureIs, ...parts].join(' ')
}
