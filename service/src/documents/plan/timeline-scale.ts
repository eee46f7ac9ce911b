/** Where days stand on the line. */
import type { Day } from '@way-forward/law'
import type { Mark, Moment, Stretch, Timeline } from './timeline.ts'

const longGap = 120

/** A day of the picture with all that stands on it. */
export interface Stop {
  readonly day: Day
  readonly moments: readonly Moment[]
}

/** The room between two days: at least so much, and its share of the rest. */
export interface Gap {
  readonly least: number
  readonly weight: number
}

/** The days that the picture shows. */
export interface Line {
  readonly stops: readonly Stop[]
  /** Every day that has a place of its own: the stops, and the ends of closed days. */
  readonly anchors: readonly Day[]
}

/** The days of a picture, each once, in their order. */
export function lineOf({ moments, closed }: Timeline): Line {
  const stops: { readonly day: Day; readonly moments: Moment[] }[] = []
  const anchors: Day[] = []
  for (const moment of moments) {
    const last = stops.at(-1)
    if (last?.day === moment.day) last.moments.push(moment)
    else {
      stops.push({ day: moment.day, moments: [moment] })
      anchors.push(moment.day)
    }
  }
  if (closed.length > 0) {
    for (const { from, to } of closed) {
      if (!anchors.includes(from)) anchors.push(from)
      if (!anchors.includes(to)) anchors.push(to)
    }
    anchors.sort((a, b) => a - b)
  }
  return { stops, anchors }
}

/** A long time takes less room than its days, so that the days that matter stay apart. */
export function gapsOf(anchors: readonly Day[], least: (anchor: Day) => number): Gap[] {
  return anchors.slice(1).map((anchor, index) => {
    const days = anchor - (anchors[index] as Day)
    return {
      least: least(anchors[index] as Day),
      weight: days <= longGap ? days : longGap + (days - longGap) / 20,
    }
  })
}

/** Days in proportion, but none nearer to the next than its least gap. */
export function positionsOf(
  anchors: readonly Day[],
  gaps: readonly Gap[],
  start: number,
  room: number,
): Map<Day, number> {
  const tight = new Set<number>()
  let unit = 0
  for (let settled = false; !settled; ) {
    settled = true
    let left = room
    let weight = 0
    gaps.forEach((gap, index) => {
      if (tight.has(index)) left -= gap.least
      else weight += gap.weight
    })
    unit = weight === 0 ? 0 : left / weight
    gaps.forEach((gap, index) => {
      if (tight.has(index) || gap.weight * unit >= gap.least) return
      tight.add(index)
      settled = false
    })
  }
  const at = new Map<Day, number>()
  let position = gaps.length === 0 ? start + room / 2 : start
  anchors.forEach((anchor, index) => {
    at.set(anchor, position)
    const gap = gaps[index]
    if (gap !== undefined) position += tight.has(index) ? gap.least : gap.weight * unit
  })
  return at
}

/** Where a day that has a place stands. */
export function positionAt(at: ReadonlyMap<Day, number>, day: Day): number {
  return at.get(day) as number
}

/** The shapes on the line. */
export function marksOf(stops: readonly Stop[], at: ReadonlyMap<Day, number>): Mark[] {
  return stops.flatMap((stop) => {
    const shapes = [...new Set(stop.moments.map((moment) => moment.shape))]
    return shapes.map((shape, index) => ({ at: positionAt(at, stop.day), order: index, shape }))
  })
}

/** The hatched stretches. */
export function closedStretches({ closed }: Timeline, at: ReadonlyMap<Day, number>): Stretch[] {
  return closed.map(({ from, to }) => ({ from: positionAt(at, from) - 5, to: positionAt(at, to) + 5 }))
}

/** From the last day to its later reading, or null. */
export function arguableStretch({ moments }: Timeline, at: ReadonlyMap<Day, number>): Stretch | null {
  const later = moments.findLast((moment) => moment.shape === 'later')
  const last = moments.findLast((moment) => moment.shape === 'last')
  if (later === undefined || last === undefined) return null
  return { from: positionAt(at, last.day), to: positionAt(at, later.day) }
}

/** The middles of the gaps that are shorter than their days. */
export function breaksOf(anchors: readonly Day[], at: ReadonlyMap<Day, number>): number[] {
  return anchors.slice(1).flatMap((anchor, index) => {
    const before = anchors[index] as Day
    return anchor - before > longGap ? [(positionAt(at, before) + positionAt(at, anchor)) / 2] : []
  })
}
