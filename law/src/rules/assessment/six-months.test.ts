import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { assessedInSixMonthsBefore } from './six-months.ts'

test('an assessment counts until the day on which the six months end', () => {
  const assessed = day('2026-03-10')
  assert.equal(assessedInSixMonthsBefore(assessed, day('2026-03-10')), 'yes')
  assert.equal(assessedInSixMonthsBefore(assessed, day('2026-09-09')), 'yes')
  assert.equal(assessedInSixMonthsBefore(assessed, day('2026-09-10')), 'no')
})

test('an assessment that came after the request is not one before it', () => {
  assert.equal(assessedInSixMonthsBefore(day('2026-03-10'), day('2026-03-09')), 'no')
})

test('no assessment, and nobody has said', () => {
  assert.equal(assessedInSixMonthsBefore('no', day('2026-09-09')), 'no')
  assert.equal(assessedInSixMonthsBefore(undefined, day('2026-09-09')), 'unknown')
})
