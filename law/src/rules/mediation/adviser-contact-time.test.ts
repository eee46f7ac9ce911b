import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { adviserContactOn, timeToContactAdviser } from './adviser-contact-time.ts'

const notice = { first: day('2026-06-10'), second: day('2026-06-12') }
const stands = (contacted: string | undefined, on: string) =>
  adviserContactOn(
    notice,
    contacted === undefined || contacted === 'no' ? contacted : day(contacted),
    day(on),
  )

test('two months from each date, with no relief in August', () => {
  assert.deepEqual(timeToContactAdviser(notice), { lastDay: day('2026-08-10'), latestDay: day('2026-08-12') })
})

test('contacted: in time, arguable, late', () => {
  assert.equal(stands('2026-08-10', '2026-12-01'), 'in-time')
  assert.equal(stands('2026-08-11', '2026-12-01'), 'arguable')
  assert.equal(stands('2026-08-12', '2026-12-01'), 'arguable')
  assert.equal(stands('2026-08-13', '2026-12-01'), 'late')
})

test('not contacted: open, between the readings, passed', () => {
  assert.equal(stands('no', '2026-08-10'), 'open')
  assert.equal(stands('no', '2026-08-11'), 'between')
  assert.equal(stands('no', '2026-08-12'), 'between')
  assert.equal(stands('no', '2026-08-13'), 'passed')
})

test('nobody has said', () => {
  assert.equal(stands(undefined, '2026-12-01'), 'unknown')
})
