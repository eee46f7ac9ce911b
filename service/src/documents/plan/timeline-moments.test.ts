import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, position, readAnswers } from '@way-forward/law'
import { planStates } from '../../web/pages/plan/plan/states.ts'
import type { Timeline } from './timeline.ts'
import { layOutAcross } from './timeline-across.ts'
import type { Label } from './timeline-labels.ts'
import { timelineOf } from './timeline-moments.ts'
import { lineOf } from './timeline-scale.ts'

test('the letter, today, both clocks and the closed days of Christmas stand in the picture', () => {
  const found = pictureOf('d=ra&l=2026-11-03&a=x&m=x&t=x', '2026-11-21')
  assert.deepEqual(
    found?.moments.map(({ when, what }) => `${when}: ${what}`),
    [
      '3 Nov: Date on the letter',
      '21 Nov: Today',
      'Wed 23 Dec: Appeal: advised day',
      'Thu 31 Dec: Adviser: advised day',
      'Sun 3 Jan: Adviser: last day',
      'Mon 4 Jan, 5pm: Appeal: last day',
    ],
  )
  assert.deepEqual(
    found?.closed.map(({ when }) => when),
    ['25 Dec to 1 Jan'],
  )
})

test('a later reading has a shape of its own', () => {
  const found = pictureOf('d=ra&l=2026-11-03&s=2026-11-10&a=x&m=x&t=x', '2026-11-21')
  assert.deepEqual(
    found?.moments.filter(({ shape }) => shape === 'later').map(({ what }) => what),
    ['Adviser: later reading', 'Appeal: later reading'],
  )
})

test('what has not happened yet is not drawn as if it had', () => {
  const found = pictureOf('d=ra&l=2026-11-21&a=2027-01-10&c=2027-01-29&t=x', '2027-01-25')
  assert.ok(!found?.moments.some(({ what }) => what === 'Certificate issued'))
})

test('with the month from the certificate still to start, the end of the two months is no last day', () => {
  const query = 'd=ra&l=2026-11-21&a=2027-01-10&c=x&m=x&t=x'
  const whats = (on: string) => pictureOf(query, on)?.moments.map(({ what }) => what)
  assert.ok(whats('2027-01-21')?.includes('Appeal: last day'))
  assert.ok(!whats('2027-01-22')?.includes('Appeal: last day'))
  assert.ok(whats('2027-01-22')?.includes('End of the two months'))
})

test('a day in another year says its year', () => {
  const found = pictureOf('d=ra&l=2024-11-04&a=x&m=x&t=x', '2026-11-21')
  assert.equal(found?.moments[0]?.when, '4 Nov 2024')
})

test('a draft has no closed days, and no picture is drawn of today alone', () => {
  assert.deepEqual(pictureOf('d=dp&l=2026-07-20', '2026-07-25')?.closed, [])
  assert.equal(pictureOf('d=ra&l=u&a=x&m=x&t=x', '2026-11-21'), null)
})

test('in every state of the plan no label covers another and none is crossed', () => {
  let drawn = 0
  for (const { address, on = '2026-11-21', name } of planStates) {
    const found = pictureOf(address.slice(address.indexOf('?') + 1), on)
    if (found === null) continue
    drawn++
    noneMeet(across(found).labels, name)
  }
  assert.ok(drawn > 35)
})

function pictureOf(query: string, on: string): Timeline | null {
  const { facts } = readAnswers(new URLSearchParams(query))
  const [concern] = facts.concerns
  return concern === undefined ? null : timelineOf(concern, position(facts, day(on)), day(on))
}

function noneMeet(labels: readonly Label[], name: string): void {
  for (const label of labels) {
    for (const other of labels) {
      if (other === label) continue
      const apart =
        label.x + label.width <= other.x ||
        other.x + other.width <= label.x ||
        label.y + label.height <= other.y ||
        other.y + other.height <= label.y
      assert.ok(apart, `${name}: ${wordsOf(label)} / ${wordsOf(other)}`)
      if (other.leader === null) continue
      const { x, from, to } = other.leader
      const crossed =
        x > label.x &&
        x < label.x + label.width &&
        Math.min(from, to) < label.y + label.height &&
        Math.max(from, to) > label.y
      assert.ok(!crossed, `${name}: ${wordsOf(label)} is crossed by the leader of ${wordsOf(other)}`)
    }
  }
}

function wordsOf({ lines }: Label): string {
  return lines.map(({ text }) => text).join(' ')
}

function across(timeline: Timeline) {
  return layOutAcross(timeline, lineOf(timeline))
}
