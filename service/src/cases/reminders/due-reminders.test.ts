import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, day, isoOf, position, publishedCalendar, readFacts, shift } from '@way-forward/law'
import type { PartyKind } from '../../db/data.ts'
import { heldBy, lookAt } from './due-reminders.ts'

const calendar = publishedCalendar

function factsOf(...concerns: readonly Record<string, unknown>[]) {
  const read = readFacts({
    person: { asks: 'parent' },
    concerns: concerns.map((each, n) => ({ id: `c${n}`, ...each })),
  })
  assert.ok('facts' in read)
  return read.facts
}

const refusal = factsOf({
  kind: 'council-decision',
  decision: 'refuse-assess',
  noticeSentOn: '2026-11-03',
  mediationAdviserContactedOn: 'no',
  appealMadeOn: 'no',
})
const request = factsOf({ kind: 'overdue', clock: 'assessment-decision', startedOn: '2026-10-01' })

/** Looks on every day from one to another, as the worker does: each look begins where the last one ended. */
function everyDay(facts: typeof refusal, side: PartyKind, from: string, to: string): readonly string[] {
  const said: string[] = []
  let last = day(from)
  for (let today = day(from); today <= day(to); today = shift(today, 1)) {
    for (const { kind, step } of lookAt(facts, side, { from: last, today, calendar }).due)
      said.push(`${isoOf(today)} ${kind} ${step}`)
    // The day that was looked at is done.
    last = shift(today, 1)
  }
  return said
}

const lastDays = (on: string) =>
  new Map(position(refusal, day(on), calendar).dates.map(({ kind, lastDay }) => [kind, isoOf(lastDay)]))

test('each step is due on its day, once, and not before', () => {
  const dates = lastDays('2026-11-21')
  const appeal = day(dates.get('appeal') ?? '')
  assert.deepEqual(
    everyDay(refusal, 'family', '2026-11-21', '2027-01-10').filter((line) => line.includes(' appeal ')),
    [30, 14, 7, 3, 1].map((step) => `${isoOf(shift(appeal, -step))} appeal ${step}`),
  )
})

test('after days on which nobody looked the last step that was missed is due, and no other', () => {
  const appeal = day(lastDays('2026-11-21').get('appeal') ?? '')
  const steps = (from: Day, today: Day) =>
    lookAt(refusal, 'family', { from, today, calendar })
      .due.filter(({ kind }) => kind === 'appeal')
      .map(({ step }) => step)
  assert.deepEqual(steps(shift(appeal, -40), shift(appeal, -5)), [7])
  assert.deepEqual(steps(shift(appeal, -10), appeal), [1])
  assert.deepEqual(steps(shift(appeal, -2), shift(appeal, 1)), [1])
  // Who learns of it five days before is reminded three days before.
  assert.deepEqual(steps(shift(appeal, -5), shift(appeal, -5)), [])
})

test('the day of the next look is never after the next step', () => {
  for (let today = day('2026-11-04'); today <= day('2027-02-01'); today = shift(today, 1)) {
    const { lookOn } = lookAt(refusal, 'family', { from: today, today, calendar })
    assert.ok(lookOn !== null && lookOn > today && lookOn <= shift(today, 7))
    for (let next = shift(today, 1); next < lookOn; next = shift(next, 1)) {
      assert.deepEqual(lookAt(refusal, 'family', { from: next, today: next, calendar }).due, [], isoOf(next))
    }
  }
})

test('nothing in dispute is not looked at before something changes', () => {
  const today = day('2026-11-21')
  assert.deepEqual(lookAt({ person: {}, concerns: [] }, 'family', { from: today, today, calendar }), {
    due: [],
    lookOn: null,
  })
})

test('the other side is late only after the later reading, and only families and their advisers are told', () => {
  const wishes = factsOf({
    kind: 'council-decision',
    decision: 'plan',
    disputed: ['provision'],
    noticeSentOn: '2026-09-21',
    mediationAdviserContactedOn: '2026-10-01',
    authorityToldOfMediationOn: '2026-10-05',
    appealMadeOn: 'no',
  })
  for (const [facts, kind] of [
    [wishes, 'mediation-arranged'],
    [request, 'assessment-decision'],
  ] as const) {
    const date = position(facts, day('2026-10-06'), calendar).dates.find((each) => each.kind === kind)
    assert.ok(date, kind)
    const late = isoOf(shift(date.laterDay ?? date.lastDay, 1))
    const told = (side: PartyKind) =>
      everyDay(facts, side, '2026-10-06', '2026-12-31').filter((line) => line.includes(` ${kind} 0`))
    assert.deepEqual(told('family'), [`${late} ${kind} 0`])
    assert.deepEqual(told('adviser'), [`${late} ${kind} 0`])
    for (const side of ['authority', 'body', 'mediationService'] as const) assert.deepEqual(told(side), [])
  }
})

test('an authority is reminded of its own days, and not of a family’s', () => {
  const kinds = everyDay(request, 'authority', '2026-10-06', '2026-12-31').map((line) =>
    line.split(' ').slice(1).join(' '),
  )
  assert.deepEqual(
    kinds,
    [30, 14, 7, 3, 1].map((step) => `assessment-decision ${step}`),
  )
  assert.deepEqual(everyDay(refusal, 'authority', '2026-11-21', '2027-01-10'), [])
})

test('a reminder holds while its date is the same, and no longer', () => {
  const today = day('2026-12-20')
  const { dates } = position(refusal, today, calendar)
  const [date] = dates.filter(({ kind }) => kind === 'appeal')
  assert.ok(date)
  const reminder = { concern: 'c0', kind: 'appeal', lastDay: date.lastDay, step: 14 } as const
  assert.ok(heldBy(reminder, dates, 'family', today))
  assert.ok(!heldBy({ ...reminder, lastDay: shift(date.lastDay, 1) }, dates, 'family', today))
  assert.ok(!heldBy({ ...reminder, concern: 'c1' }, dates, 'family', today))
  assert.ok(!heldBy(reminder, dates, 'authority', today))
  assert.ok(!heldBy({ ...reminder, step: 0 }, dates, 'family', today))
  const [other] = position(request, today, calendar).dates
  assert.ok(other)
  const late = { concern: 'c0', kind: other.kind, lastDay: other.lastDay, step: 0 } as const
  const onLater = other.laterDay ?? other.lastDay
  assert.ok(heldBy(late, [other], 'family', shift(onLater, 1)))
  assert.ok(!heldBy(late, [other], 'family', onLater))
})
