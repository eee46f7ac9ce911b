import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, deadline, isoOf, publishedCalendar, shift } from '@way-forward/law'
import { isLate } from '../clock.ts'
import type { BareMatter, BareStep } from '../matter.ts'
import { meetingClocks } from './meeting-clocks.ts'

const sides: BareMatter['sides'] = [
  { id: 'family', role: 'family', hasEnded: false },
  { id: 'council', role: 'authority', hasEnded: false },
  { id: 'gone', role: 'commissioner', hasEnded: true },
]

let number = 0
function step(change: Partial<BareStep> & Pick<BareStep, 'kind'>): BareStep {
  number += 1
  const usual = { id: `step-${number}`, word: null, about: null, onDay: '2026-11-20', atTime: null }
  const more = { wall: 'wall', use: 'matter', side: null, corrects: null, number }
  return { ...usual, ...more, ...change } as BareStep
}

const matter = (...steps: readonly BareStep[]): BareMatter => ({
  process: 'mediation',
  concernKind: 'council-decision',
  sides,
  steps,
})
const meetingOn = (on: string, change: Partial<BareStep> = {}) =>
  step({ kind: 'meeting', word: 'video', atTime: new Date(`${on}T10:00Z`), ...change } as never)
const offerOn = (on: string) =>
  step({ kind: 'times-offered', word: 'video', atTime: new Date(`${on}T10:00Z`) } as never)
const clocks = (...steps: readonly BareStep[]) => meetingClocks(matter(...steps), publishedCalendar)

test('notice of a meeting runs until the law says, on every day of a year, and is done when it was told', () => {
  for (let on = day('2026-12-01'); on < day('2027-12-01'); on = shift(on, 1)) {
    const [clock, ...more] = clocks(meetingOn(isoOf(on)))
    const law = deadline('mediation-notice', { meeting: isoOf(on) })
    assert.ok(!('faults' in law))
    assert.deepEqual(
      [clock?.kind, clock?.runsOn, clock?.lastDay, clock?.laterDay, clock?.doneOn, more.length],
      ['mediation-notice', 'service', law.lastDay, law.laterDay, '2026-11-20', 0],
    )
  }
})

test('a meeting late in the evening of summer is of its day in London', () => {
  const [clock] = clocks(meetingOn('2027-07-08', { atTime: new Date('2027-07-08T23:30Z') }))
  const law = deadline('mediation-notice', { meeting: '2027-07-09' })
  assert.ok(!('faults' in law))
  assert.equal(clock?.lastDay, law.lastDay)
})

test('a meeting that was cancelled or changed has no clock of its own', () => {
  const first = meetingOn('2026-12-08')
  assert.deepEqual(
    clocks(first, meetingOn('2026-12-08', { word: 'cancelled', corrects: first.id } as never)),
    [],
  )
  const changed = clocks(first, meetingOn('2026-12-10', { corrects: first.id }))
  assert.equal(changed.length, 1)
  assert.notEqual(changed[0]?.step, first.id)
})

test('each side that takes part has to answer an offer, until notice of the earliest time could still be given', () => {
  const offer = offerOn('2026-12-08')
  const all = clocks(offer)
  assert.deepEqual(
    all.map(({ kind, side, lastDay, laterDay, doneOn }) => [kind, side, lastDay, laterDay, doneOn]),
    [
      ['mark-times', 'family', '2026-11-30', '2026-12-08', null],
      ['mark-times', 'council', '2026-11-30', '2026-12-08', null],
    ],
  )
  // Nobody is called late before the time itself has passed.
  const [family] = all
  assert.ok(family !== undefined && !isLate(family, '2026-12-08') && isLate(family, '2026-12-09'))
  const doneBy = (...steps: readonly BareStep[]) =>
    clocks(offer, ...steps).map(({ side, doneOn }) => [side, doneOn])
  const marked = (change: Partial<BareStep>) =>
    step({ kind: 'times-marked', about: offer.id, onDay: '2026-11-23', ...change } as never)
  assert.deepEqual(doneBy(marked({ side: 'council' }), marked({ about: 'family' })), [
    ['family', '2026-11-23'],
    ['council', '2026-11-23'],
  ])
  assert.deepEqual(doneBy(marked({ side: 'council', about: 'another offer' })), [
    ['family', null],
    ['council', null],
  ])
  const declined = step({ kind: 'side-answer', word: 'declines', side: 'council' } as never)
  assert.deepEqual(doneBy(declined), [['family', null]])
})

test('an offer made too late for notice is to be answered on its day', () => {
  const [clock] = clocks(offerOn('2026-11-24'))
  assert.deepEqual([clock?.lastDay, clock?.laterDay], ['2026-11-20', '2026-11-24'])
})

test('a meeting that is set, or the end, asks for no more answers; one that is cancelled asks again', () => {
  const offer = offerOn('2026-12-08')
  const meeting = meetingOn('2026-12-08')
  const kinds = (...steps: readonly BareStep[]) => clocks(offer, ...steps).map(({ kind }) => kind)
  assert.deepEqual(kinds(meeting), ['mediation-notice'])
  const cancelled = meetingOn('2026-12-08', { word: 'cancelled', corrects: meeting.id } as never)
  assert.deepEqual(kinds(meeting, cancelled), ['mark-times', 'mark-times'])
  assert.deepEqual(kinds(step({ kind: 'ended', word: 'not-held' } as never)), [])
})
