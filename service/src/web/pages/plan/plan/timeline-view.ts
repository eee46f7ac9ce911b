/** Draws the picture of the dates for wide screens and paper. The list below it says the same in words. */

import type { Layout, Mark, Shape, Stretch, Timeline } from '../../../../documents/plan/timeline.ts'
import { asideAcross, closedReach, layOutAcross } from '../../../../documents/plan/timeline-across.ts'
import { type Label, lineHeight } from '../../../../documents/plan/timeline-labels.ts'
import { lineOf } from '../../../../documents/plan/timeline-scale.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'

/** The picture. @param id tells its pattern from those of other pictures on the page */
export function timelineView(timeline: Timeline, id: number): Html {
  const layout = layOutAcross(timeline, lineOf(timeline))
  const { length, before, after } = layout
  const hatching = `closed-${id}`
  return html`<div class="timeline card"><svg class="timeline__across" viewBox="0 ${-before} ${length} ${before + after}" aria-hidden="true" focusable="false">${layout.closed.length === 0 ? nothing : hatch(hatching)}${layout.closed.map(
    ({ from, to }) =>
      html`<rect class="timeline__closed" x="${round(from)}" y="${-closedReach}" width="${round(to - from)}" height="${2 * closedReach}" fill="url(#${hatching})"/>`,
  )}<path class="timeline__line" d="${lineAcross(layout)}"/>${
    layout.arguable === null
      ? nothing
      : html`<path class="timeline__arguable" d="M${round(layout.arguable.from)} 0H${round(layout.arguable.to)}"/>`
  }${layout.breaks.map((at) => html`<path class="timeline__break" d="M${round(at) - 6} 8l6-16M${round(at)} 8l6-16"/>`)}${layout.labels.map(
    labelView,
  )}${marksView(layout.marks)}</svg></div>`
}

const lineEnd = 10

function lineAcross({ length, arguable }: Layout): string {
  return lineWithout(arguable, lineEnd, length - lineEnd)
    .map(({ from, to }) => `M${round(from)} 0H${round(to)}`)
    .join('')
}

/** One outline for all marks of a shape, moved to each of their places. */
function marksView(marks: readonly Mark[]): Html[] {
  const outlines = new Map<Shape, string>()
  let arrow = ''
  for (const { at, order, shape } of marks) {
    const place = `M${round(at)} ${-order * asideAcross}`
    outlines.set(shape, `${outlines.get(shape) ?? ''}${place}${shapes[shape]}`)
    if (shape === 'today') arrow += place + arrowOutline
  }
  const drawn = [...outlines].map(
    ([shape, outline]) => html`<path class="timeline__${shape}" d="${outline}"/>`,
  )
  if (arrow !== '') drawn.push(html`<path class="timeline__arrow" d="${arrow}"/>`)
  return drawn
}

function lineWithout(arguable: Stretch | null, from: number, to: number): Stretch[] {
  return arguable === null
    ? [{ from, to }]
    : [
        { from, to: arguable.from },
        { from: arguable.to, to },
      ]
}

const baseline = 16

/** The first line is the day, or of closed days their days; the second says what it is, as may more. */
function labelView({ x, y, width, anchor, lines, tone, leader }: Label): Html {
  const at = round(anchor === 'middle' ? x + width / 2 : anchor === 'end' ? x + width : x)
  const label = html`<text class="timeline__label timeline__label--${tone}" text-anchor="${anchor}" x="${at}" y="${round(y + baseline)}"><tspan>${lines[0]?.text}</tspan><tspan x="${at}" dy="${lineHeight}">${lines[1]?.text}</tspan>${
    lines.length > 2 &&
    lines.slice(2).map(({ text }) => html`<tspan x="${at}" dy="${lineHeight}">${text}</tspan>`)
  }</text>`
  return leader === null
    ? label
    : html`<path class="timeline__leader" d="M${round(leader.x)} ${round(leader.from)}V${round(leader.to)}"/>${label}`
}

function round(value: number): number {
  return Math.round(value)
}

function hatch(id: string): Html {
  return html`<defs><pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="timeline__hatch" d="M0 0V8"/></pattern></defs>`
}

// Each kind of moment has a shape of its own, so that none is told by its colour alone. Outlines start at
// the middle of the shape.
const round9 = 'm-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0z'
const round7 = 'm-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z'
const disc = 'm-14 0a14 14 0 1 0 28 0a14 14 0 1 0-28 0z'
const diamond = 'm0-13 11 13-11 13-11-13z'
const barUp = 'm-6-15h12v30h-12z'
const arrowOutline = 'm0-9 7 8h-4v9h-6v-9h-4z'

const shapes: Readonly<Record<Shape, string>> = {
  letter: round9,
  event: round7,
  today: disc,
  advised: diamond,
  last: barUp,
  later: barUp,
}
