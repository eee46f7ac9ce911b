/** The picture down, for narrow screens: the line on the left, every label on its right. */
import type { Day } from '@way-forward/law'
import type { Layout, Timeline } from './timeline.ts'
import {
  blockOf,
  closedBlock,
  type Label,
  lineHeight,
  type TextLine,
  type Tone,
  textWidth,
  widestOf,
} from './timeline-labels.ts'
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

const edge = 24
const labelLeft = 50
const width = 260
const leastGapAtClosedDays = 12
const betweenLabels = 14
const roomForADay = 4
const mostStretched = 1.6

interface Words {
  readonly lines: readonly TextLine[]
  readonly width: number
  readonly tone: Tone
}

/** Lays out the picture. Labels follow each other, so that none can cover another. */
export function layOutDown(timeline: Timeline, { stops, anchors }: Line): Layout {
  const words = new Map<Day, Words>()
  for (const { day, moments } of stops) {
    words.set(day, wrapped(blockOf(0, moments)))
  }
  for (const closed of timeline.closed) {
    const { from } = closed
    const own = closedBlock(closed, 0)
    const others = words.get(from)
    words.set(from, others === undefined ? own : joined(others, own))
  }
  const gaps = gapsOf(anchors, (anchor) => {
    const lines = words.get(anchor)?.lines.length ?? 0
    return lines === 0 ? leastGapAtClosedDays : lines * lineHeight + betweenLabels
  })
  let least = 0
  let wanted = 0
  for (const gap of gaps) {
    least += gap.least
    wanted += gap.weight * roomForADay
  }
  const at = positionsOf(anchors, gaps, edge, Math.max(least, Math.min(wanted, least * mostStretched)))
  const labels = [...words].map(([day, own]) => labelOf(positionAt(at, day), own))
  let last = positionAt(at, anchors.at(-1) as Day)
  for (const { y, height } of labels) last = Math.max(last, y + height)
  return {
    length: last + edge / 2,
    marks: marksOf(stops, at),
    labels,
    closed: closedStretches(timeline, at),
    arguable: arguableStretch(timeline, at),
    breaks: breaksOf(anchors, at),
    before: labelLeft / 2,
    after: width - labelLeft / 2,
  }
}

function joined(first: Words, second: Words): Words {
  return {
    lines: [...first.lines, ...second.lines],
    width: Math.max(first.width, second.width),
    tone: first.tone,
  }
}

/** Lines cut to the room that there is. */
function wrapped(words: Words): Words {
  const room = width - labelLeft
  if (words.width <= room) return words
  const lines = words.lines.flatMap(({ text, strong }) => {
    const cut: string[] = []
    for (const word of text.split(' ')) {
      const longer = cut.length === 0 ? word : `${cut.at(-1)} ${word}`
      if (cut.length > 0 && textWidth(longer, strong) <= room) cut[cut.length - 1] = longer
      else cut.push(word)
    }
    return cut.map((line) => ({ text: line, strong }))
  })
  return { lines, width: widestOf(lines), tone: words.tone }
}

function labelOf(at: number, words: Words): Label {
  return {
    x: labelLeft,
    y: at - lineHeight / 2,
    width: words.width,
    height: words.lines.length * lineHeight,
    anchor: 'start',
    lines: words.lines,
    tone: words.tone,
    leader: null,
  }
}
