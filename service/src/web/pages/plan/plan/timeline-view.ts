/** Draws the picture of the dates: across for wide screens, down for narrow ones, and in words. */
import { writtenDay } from '@way-forward/law'
import { type Html, html, nothing } from '../../../kit/html.ts'
import type { Layout, Mark, Shape, Stretch, Timeline } from './timeline.ts'
import { asideAcross, closedReach, layOutAcross } from './timeline-across.ts'
import { layOutDown } from './timeline-down.ts'
import { type Label, lineHeight } from './timeline-labels.ts'
import { lineOf } from './timeline-scale.ts'
import { picture } from './words.ts'

/** Both pictures and the table that says the same. */
export function timelineView(timeline: Timeline): Html {
  const line = lineOf(timeline)
  return html`<div class="timeline card">${across(layOutAcross(timeline, line))}${down(layOutDown(timeline, line))}</div>
<details class="govuk-details timeline-words"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${picture.inWords}</span></summary><div class="govuk-details__text">${tableView(timeline)}</div></details>`
}

const lineEnd = 10

function across(layout: Layout): Html {
  const { length, before, after } = layout
  return html`<svg class="timeline__across" viewBox="0 ${-before} ${length} ${before + after}" aria-hidden="true" focusable="false">${hatchAcross}${layout.closed.map(
    ({ from, to }) =>
      html`<rect class="timeline__closed" x="${round(from)}" y="${-closedReach}" width="${round(to - from)}" height="${2 * closedReach}" fill="url(#closed-across)"/>`,
  )}<path class="timeline__line" d="${lineAcross(layout)}"/>${
    layout.arguable === null
      ? nothing
      : html`<path class="timeline__arguable" d="M${round(layout.arguable.from)} 0H${round(layout.arguable.to)}"/>`
  }${layout.breaks.map((at) => html`<path class="timeline__break" d="M${round(at) - 6} 8l6-16M${round(at)} 8l6-16"/>`)}${layout.labels.map(
    labelView,
  )}${marksView(layout.marks, (at, order) => `M${round(at)} ${-order * asideAcross}`, shapesAcross)}</svg>`
}

function lineAcross({ length, arguable }: Layout): string {
  return lineWithout(arguable, lineEnd, length - lineEnd)
    .map(({ from, to }) => `M${round(from)} 0H${round(to)}`)
    .join('')
}

const lineDownAt = 25
const asideDown = 24

function down(layout: Layout): Html {
  const width = layout.before + layout.after
  return html`<svg class="timeline__down" viewBox="0 0 ${width} ${round(layout.length)}" aria-hidden="true" focusable="false">${hatchDown}${layout.closed.map(
    ({ from, to }) =>
      html`<rect class="timeline__closed" x="3" y="${round(from)}" width="44" height="${round(to - from)}" fill="url(#closed-down)"/>`,
  )}<path class="timeline__line" d="${lineDown(layout)}"/>${
    layout.arguable === null
      ? nothing
      : html`<path class="timeline__arguable" d="M${lineDownAt} ${round(layout.arguable.from)}V${round(layout.arguable.to)}"/>`
  }${layout.breaks.map((at) => html`<path class="timeline__break" d="M17 ${round(at)}l16-6M17 ${round(at) + 6}l16-6"/>`)}${layout.labels.map(
    labelView,
  )}${marksView(layout.marks, (at, order) => `M${lineDownAt} ${round(at + order * asideDown)}`, shapesDown)}</svg>`
}

/** One outline for all marks of a shape, moved to each of their places. */
function marksView(
  marks: readonly Mark[],
  placed: (at: number, order: number) => string,
  shapes: Readonly<Record<Shape, string>>,
): Html[] {
  const outlines = new Map<Shape, string>()
  let arrow = ''
  for (const { at, order, shape } of marks) {
    const place = placed(at, order)
    outlines.set(shape, `${outlines.get(shape) ?? ''}${place}${shapes[shape]}`)
    if (shape === 'today') arrow += place + arrowOutline
  }
  const drawn = [...outlines].map(
    ([shape, outline]) => html`<path class="timeline__${shape}" d="${outline}"/>`,
  )
  if (arrow !== '') drawn.push(html`<path class="timeline__arrow" d="${arrow}"/>`)
  return drawn
}

function lineDown({ length, arguable }: Layout): string {
  return lineWithout(arguable, lineEnd, length - lineEnd)
    .map(({ from, to }) => `M${lineDownAt} ${round(from)}V${round(to)}`)
    .join('')
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

/** The same in words: every day of the picture in its order. */
function tableView({ moments, closed }: Timeline): Html {
  const rows: { readonly from: number; readonly when: string; readonly what: string }[] = [
    ...moments.map((moment) => ({
      from: moment.day,
      when: writtenDay(moment.day),
      what: moment.what,
    })),
    ...closed.map((days) => ({ from: days.from, when: days.when, what: days.what })),
  ].sort((a, b) => a.from - b.from)
  return html`<table class="govuk-table"><caption class="govuk-table__caption govuk-visually-hidden">${picture.caption}</caption><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">${picture.day}</th><th scope="col" class="govuk-table__header">${picture.what}</th></tr></thead><tbody class="govuk-table__body">${rows.map(
    ({ when, what }) =>
      html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${when}</th><td class="govuk-table__cell">${what}</td></tr>`,
  )}</tbody></table>`
}

function round(value: number): number {
  return Math.round(value)
}

const hatchAcross = hatch('closed-across')
const hatchDown = hatch('closed-down')

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
const barAcross = 'm-15-6h30v12h-30z'
const arrowOutline = 'm0-9 7 8h-4v9h-6v-9h-4z'

const shapesAcross: Readonly<Record<Shape, string>> = {
  letter: round9,
  event: round7,
  today: disc,
  advised: diamond,
  last: barUp,
  later: barUp,
}
const shapesDown: Readonly<Record<Shape, string>> = { ...shapesAcross, last: barAcross, later: barAcross }
