import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourcesOf } from '../provisions.ts'
import { day } from '../time/day.ts'
import { publishedCalendar } from '../time/working-day.ts'
import { runBy, setDay } from './as-it-is-here.ts'
import { mediationArranged } from './mediation-arranged.ts'
import { order } from './order.ts'

test('a day that was set: nothing is counted, and only its rule is cited', () => {
  assert.deepEqual(setDay(order, day('2026-12-11'), 'The day that the order itself sets', 'LAW-TIME-20'), {
    kind: 'order',
    lastDay: day('2026-12-11'),
    laterDay: null,
    advisedDay: null,
    moment: null,
    manner: 'sent',
    runsOn: 'authority',
    doubt: null,
    working: [
      { say: 'The day that the order itself sets', from: null, to: day('2026-12-11'), rule: 'LAW-TIME-20' },
    ],
    sources: sourcesOf(['LAW-TIME-20']),
  })
})

test('another body, with the same date, and other words where they are given', () => {
  const informed = day('2026-11-21')
  const own = mediationArranged.work({ informed }, publishedCalendar)
  const same = runBy(mediationArranged, 'commissioner')
  assert.deepEqual(same.work({ informed }, publishedCalendar), { ...own, runsOn: 'commissioner' })
  const first = runBy(mediationArranged, 'commissioner', (steps) => steps.slice(0, 1))
  assert.equal(first.runsOn, 'commissioner')
  assert.deepEqual(first.work({ informed }, publishedCalendar).working, own.working.slice(0, 1))
})
