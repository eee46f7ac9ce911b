import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suggestedIso } from './suggested-day.ts'

test('a day in another form is suggested, day before month', () => {
  for (const text of [
    '1/10/2026',
    '01-10-2026',
    '1.10.26',
    '1 October 2026',
    '1st Oct, 2026',
    ' 1 oct 26 ',
  ]) {
    assert.equal(suggestedIso(text), '2026-10-01', text)
  }
})

test('what is no day is not guessed at', () => {
  for (const text of [
    '31/2/2026',
    '13/13/2026',
    '1 Octobre 2026',
    'tomorrow',
    '',
    '2026-02-30',
    '1/10/026',
  ]) {
    assert.equal(suggestedIso(text), null, text)
  }
})
