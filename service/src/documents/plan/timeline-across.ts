/** The picture across, for wide screens. Pure arithmetic; `timeline-view.ts` draws it. */

import type { Day } from '@way-forward/law'
import type { Layout, Timeline } from './timeline.ts'
import { type Block, blockOf, closedBlock } from './timeline-labels.ts'
import { besideTheLine } from './timeline-placing.ts'
import {
  arguableStretch,
  breaksOf,
  closedStretches,
  gapsOf,
  type Line,
  marksOf,
  positionAt,
  positionsOf,
} from './timeline-scale.ts'

/** The length of the line in units of the drawing. */
export const lineLength = 960
const edge = 24
const leastGap = 34
const halfOfShape = 15
const border = 6

/** How far the hatching of closed days reaches to each side of the line. */
export const closedReach = 30
/** How far a second shape of the same day stands above the line. */
export const asideAcross = 32

/** Where each day stands, from the beginning of the line to its end. @param anchors days that have a place */
export function placesAcross(anchors: readonly Day[]): ReadonlyMap<Day, number> {
  return positionsOf(
    anchors,
    gapsOf(anchors, () => leastGap),
    edge,
    lineLength - 2 * edge,
  )
}

/** Lays out the picture with labels on both sides of the line. */
export function layOutAcross(timeline: Timeline, { stops, anchors }: Line): Layout {
  const at = placesAcross(anchors)
  const above: Block[] = []
  const below: Block[] = []
  let isStacked = false
  for (const { day, moments } of stops) {
    const x = positionAt(at, day)
    if (moments.length > 1) isStacked = true
    const upper = moments.filter((moment) => moment.side === 'above')
    const lower = moments.filter((moment) => moment.side === 'below')
    if (upper.length > 0) above.push(blockOf(x, upper))
    if (lower.length > 0) below.push(blockOf(x, lower))
  }
  for (const closed of timeline.closed) {
    below.push(closedBlock(closed, (positionAt(at, closed.from) + positionAt(at, closed.to)) / 2))
  }
  const hatch = timeline.closed.length > 0 ? closedReach : halfOfShape
  const top = besideTheLine(above, -1, lineLength, isStacked ? halfOfShape + asideAcross : hatch)
  const bottom = besideTheLine(below, 1, lineLength, hatch)
  return {
    length: lineLength,
    marks: marksOf(stops, at),
    labels: [...top.labels, ...bottom.labels],
    closed: closedStretches(timeline, at),
    arguable: arguableStretch(timeline, at),
    breaks: breaksOf(anchors, at),
    before: top.reach + border,
    after: bottom.reach + border,
  }
}
