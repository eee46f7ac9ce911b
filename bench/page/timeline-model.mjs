/** The picture of the dates, as attributes of its shapes. */
import { asideAcross, closedReach, layOutAcross } from '../../service/src/documents/plan/timeline-across.ts'
import { lineHeight } from '../../service/src/documents/plan/timeline-labels.ts'
import { lineOf } from '../../service/src/documents/plan/timeline-scale.ts'

const { round } = Math
const lineEnd = 10
const baseline = 16

/** @param {object} timeline what stands in the picture */
export function timelineModel(timeline) {
  const layout = layOutAcross(timeline, lineOf(timeline))
  const { length, before, after, arguable } = layout
  const along = ({ from, to }) => `M${round(from)} 0H${round(to)}`
  return {
    closedReach,
    lineHeight,
    viewBox: `0 ${-before} ${length} ${before + after}`,
    line: linesOf(layout).map(along).join(''),
    arguable: arguable === null ? null : along(arguable),
    closed: layout.closed.map(closedOf),
    breaks: layout.breaks.map((at) => `M${round(at) - 6} 8l6-16M${round(at)} 8l6-16`),
    labels: layout.labels.map(labelOf),
    marks: marksOf(layout.marks),
  }
}

/** The line, without the stretch that is drawn dashed. */
function linesOf({ length, arguable }) {
  const [from, to] = [lineEnd, length - lineEnd]
  return arguable === null
    ? [{ from, to }]
    : [
        { from, to: arguable.from },
        { from: arguable.to, to },
      ]
}

function closedOf({ from, to }) {
  return { from: round(from), length: round(to - from) }
}

function labelOf({ x, y, width, anchor, lines, tone, leader }) {
  const [first, ...rest] = lines
  return {
    x: round(anchor === 'middle' ? x + width / 2 : anchor === 'end' ? x + width : x),
    y: round(y + baseline),
    anchor,
    tone,
    first: first.text,
    rest: rest.map(({ text }) => text),
    leader: leader === null ? null : `M${round(leader.x)} ${round(leader.from)}V${round(leader.to)}`,
  }
}

function marksOf(marks) {
  const outlines = new Map()
  const draw = (shape, outline) => outlines.set(shape, (outlines.get(shape) ?? '') + outline)
  let arrow = ''
  for (const { at, order, shape } of marks) {
    const place = `M${round(at)} ${-order * asideAcross}`
    draw(shape, place + shapes[shape])
    if (shape === 'today') arrow += place + arrowOutline
  }
  if (arrow !== '') draw('arrow', arrow)
  return [...outlines].map(([shape, outline]) => ({ shape, outline }))
}

const arrowOutline = 'm0-9 7 8h-4v9h-6v-9h-4z'
const barUp = 'm-6-15h12v30h-12z'
const shapes = {
  letter: 'm-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0z',
  event: 'm-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z',
  today: 'm-14 0a14 14 0 1 0 28 0a14 14 0 1 0-28 0z',
  advised: 'm0-13 11 13-11 13-11-13z',
  last: barUp,
  later: barUp,
}
