import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ConcernOf } from '../../facts.ts'
import { day, isoOf } from '../../time/day.ts'
import { publishedCalendar } from '../../time/working-day.ts'
import { answerToRequest } from './answer-to-request.ts'

const lastDayOf = (given: Partial<ConcernOf<'records'>>) => {
  const found = answerToRequest({ id: 'one', kind: 'records', ...given }, publishedCalendar)
  return found === null || found === undefined ? found : isoOf(found.lastDay)
}

test('one month, then the next working day', () => {
  assert.equal(lastDayOf({ requestedOn: day('2026-10-01') }), '2026-11-02')
  assert.equal(lastDayOf({ requestedOn: day('2026-10-01'), extendedOn: 'no' }), '2026-11-02')
})

test('two months more where the family was told within the first, and not later', () => {
  const requestedOn = day('2026-10-01')
  assert.equal(lastDayOf({ requestedOn, extendedOn: day('2026-11-02') }), '2027-01-04')
  assert.equal(lastDayOf({ requestedOn, extendedOn: day('2026-11-03') }), '2026-11-02')
})

test('no request, or no bank holidays: no day', () => {
  assert.equal(lastDayOf({}), undefined)
  assert.equal(lastDayOf({ requestedOn: 'no' }), undefined)
  assert.equal(lastDayOf({ requestedOn: day('2040-10-01') }), null)
  assert.equal(lastDayOf({ requestedOn: day('2040-10-01'), extendedOn: day('2040-10-20') }), null)
  assert.equal(lastDayOf({ requestedOn: day('2028-11-20'), extendedOn: day('2028-12-01') }), null)
})
