import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, shift } from '@way-forward/law'
import fc from 'fast-check'
import type { Layout, Moment, Shape, Timeline } from './timeline.ts'
import { layOutAcross } from './timeline-across.ts'
import type { Label } from './timeline-labels.ts'
import { lineOf } from './timeline-scale.ts'

const shapes: readonly Shape[] = ['letter', 'event', 'today', 'advised', 'last', 'later']
const words: readonly string[] = [
  'Today',
  'Letter sent',
  'Adviser: advised day',
  'Appeal: later reading',
  'Council must arrange mediation',
]

const christmas = {
  from: day('2026-12-25'),
  to: day('2027-01-01'),
  when: '25 Dec to 1 Jan',
  what: 'Tribunal closed days',
}

/** Up to ten moments within three years, many of them close together, with or without closed days. */
const timelines: fc.Arbitrary<Timeline> = fc
  .tuple(
    fc.array(
      fc.record({
        after: fc.oneof(fc.nat(12), fc.nat(70), fc.nat(1000)),
        shape: fc.constantFrom(...shapes),
        what: fc.constantFrom(...words),
        side: fc.constantFrom('above' as const, 'below' as const),
      }),
      { minLength: 1, maxLength: 10 },
    ),
    fc.boolean(),
  )
  .map(([items, withClosed]) => {
    const moments = items
      .map(
        ({ after, ...rest }): Moment => ({
          day: shift(day('2026-11-03'), after),
          when: 'Mon 4 Jan 2027, 5pm',
          ...rest,
        }),
      )
      .sort((a, b) => a.day - b.day)
    return { moments, closed: withClosed ? [christmas] : [] }
  })

/** The letter of three weeks ago. */
const letter: Timeline = {
  moments: [
    moment('2026-11-03', 'letter', 'Letter sent'),
    moment('2026-11-21', 'today', 'Today'),
    moment('2026-12-23', 'advised', 'Appeal: advised day'),
    moment('2026-12-31', 'advised', 'Adviser: advised day'),
    moment('2027-01-03', 'last', 'Adviser: last day'),
    moment('2027-01-04', 'last', 'Appeal: last day'),
  ],
  closed: [christmas],
}

test('no label covers another, a shape or a leader', () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      noneOverlap(across(timeline))
    }),
    { numRuns: 300 },
  )
})

test('every moment has a mark and a label that says what it is', () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      const layout = across(timeline)
      const said = layout.labels.flatMap((label) => label.lines.map((line) => line.text)).join(' ')
      for (const { what, shape } of timeline.moments) {
        assert.ok(said.includes(what.split(' ')[0] as string))
        assert.ok(layout.marks.some((mark) => mark.shape === shape))
      }
    }),
    { numRuns: 100 },
  )
})

test('everything lies inside the drawing', () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      const wide = across(timeline)
      for (const { x, y, width, height } of wide.labels) {
        assert.ok(x >= 0 && x + width <= wide.length)
        assert.ok(y >= -wide.before && y + height <= wide.after)
      }
    }),
    { numRuns: 200 },
  )
})

test('later days stand farther along, and the days that are far apart farther than those that are near', () => {
  const at = across(letter).marks.map((mark) => mark.at)
  assert.deepEqual(
    at,
    at.toSorted((a, b) => a - b),
  )
  const [sent, today, advised] = at as [number, number, number]
  const daysToAdvised = day('2026-12-23') - day('2026-11-21')
  const daysToToday = day('2026-11-21') - day('2026-11-03')
  assert.ok(Math.abs((advised - today) / (today - sent) - daysToAdvised / daysToToday) < 0.01)
})

test('closed days are a stretch around the days in it', () => {
  const { closed, marks } = across(letter)
  const [stretch] = closed
  assert.ok(stretch !== undefined && stretch.from < stretch.to)
  const inside = marks.filter(({ at }) => at > stretch.from && at < stretch.to)
  assert.deepEqual(
    inside.map((mark) => mark.shape),
    ['advised'],
    'only 31 December is from 25 December to 1 January',
  )
})

test('the stretch from the last day to the later reading is marked', () => {
  const moments = [...letter.moments, moment('2027-01-12', 'later', 'Appeal: later reading')]
  const { arguable, marks } = across({ moments, closed: [] })
  assert.equal(arguable?.to, marks.at(-1)?.at)
  assert.equal(arguable?.from, marks.at(-2)?.at)
  assert.equal(across(letter).arguable, null)
})

test('two moments of one day share a place and a label', () => {
  const moments = [
    moment('2026-11-03', 'letter', 'Letter sent'),
    moment('2027-01-04', 'today', 'Today'),
    moment('2027-01-04', 'last', 'Appeal: last day'),
  ]
  const { marks } = across({ moments, closed: [] })
  assert.deepEqual(
    marks.map((mark) => mark.order),
    [0, 0, 1],
  )
  assert.equal(marks[1]?.at, marks[2]?.at)
})

test('a long time is shortened, and the picture says so', () => {
  const moments = [
    moment('2024-11-03', 'letter', 'Letter sent'),
    moment('2025-01-03', 'last', 'Appeal: last day'),
    moment('2026-11-21', 'today', 'Today'),
  ]
  const { breaks, marks } = across({ moments, closed: [] })
  assert.equal(breaks.length, 1)
  const [sent, last, today] = marks.map((mark) => mark.at) as [number, number, number]
  assert.ok((today - last) / (last - sent) < 4)
})

function moment(iso: string, shape: Shape, what: string): Moment {
  return { day: day(iso), shape, when: iso, what, side: what.startsWith('Appeal') ? 'below' : 'above' }
}

function noneOverlap({ labels, marks, before, labels: all }: Layout): void {
  assert.ok(all.length > 0)
  labels.forEach((label, index) => {
    for (const other of labels.slice(index + 1))
      assert.ok(!overlap(label, other), `${text(label)} / ${text(other)}`)
    for (const other of labels) {
      if (other === label || other.leader === null) continue
      const { x, from, to } = other.leader
      const line = { x: x - 1, y: Math.min(from, to), width: 2, height: Math.abs(to - from) }
      assert.ok(!overlap(label, line), `${text(label)} is crossed by the leader of ${text(other)}`)
    }
  })
  assert.ok(marks.length > 0 && before > 0)
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function text(label: Label): string {
  return label.lines.map((line) => line.text).join(' ')
}

function across(timeline: Timeline) {
  return layOutAcross(timeline, lineOf(timeline))
}
