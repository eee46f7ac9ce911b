import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { positionFrom } from '../position/position-result.ts'

const concern = { kind: 'discrimination', respondent: 'school', conductOn: '2026-03-10', goesOn: 'no' }

test('the last day of a claim, with no relief for August', () => {
  assert.deepEqual(inBrief(concern, '2026-06-01').dates, ['discrimination-claim 2026-09-09'])
  assert.deepEqual(inBrief({ ...concern, conductOn: '2027-02-15' }, '2027-06-01').dates, [
    'discrimination-claim 2027-08-14',
  ])
  assert.deepEqual(inBrief({ ...concern, conductOn: '2026-08-31' }, '2026-11-21').dates, [
    'discrimination-claim 2027-02-27 2027-02-28',
  ])
})

test('the time of the County Court was not confirmed, so it has no date', () => {
  for (const respondent of ['college', 'council', 'early-years-provider', 'other'])
    assert.deepEqual(inBrief({ ...concern, respondent }, '2026-06-01').dates, [])
})

test('no date without a day, or once the claim is made', () => {
  assert.deepEqual(inBrief({ ...concern, conductOn: undefined }, '2026-06-01').dates, [])
  const made = { ...concern, claimMadeOn: '2026-06-02' }
  assert.deepEqual(inBrief(made, '2026-06-01').dates, ['discrimination-claim 2026-09-09'])
  assert.deepEqual(inBrief(made, '2026-06-02').dates, [])
})

test('a date that turns on something says so', () => {
  const doubtOf = (given: object) => {
    const found = positionFrom({ concerns: [{ id: 'one', ...concern, ...given }] }, '2026-06-01')
    return 'faults' in found ? found.faults : found.dates[0]?.doubt
  }
  assert.equal(doubtOf({}), null)
  assert.match(String(doubtOf({ goesOn: 'yes' })), /from its end/)
  assert.match(String(doubtOf({ respondent: undefined })), /for a claim about a school/)
})

test('the warning on both sides of each day', () => {
  const warnings = (given: object, on: string) => inBrief({ ...concern, ...given }, on).warnings
  assert.deepEqual(warnings({}, '2026-09-09'), ['clock-keeps-running TIME-18'])
  assert.deepEqual(warnings({}, '2026-09-10'), ['act-at-once TIME-18'])
  assert.deepEqual(warnings({ goesOn: 'yes' }, '2026-09-10'), ['later-reading TIME-21'])
  assert.deepEqual(warnings({ goesOn: undefined }, '2026-09-10'), ['later-reading TIME-21'])
  assert.deepEqual(warnings({ conductOn: '2026-08-31' }, '2027-02-28'), ['later-reading TIME-21'])
  assert.deepEqual(warnings({ conductOn: undefined }, '2026-09-10'), ['clock-keeps-running TIME-18'])
  assert.deepEqual(warnings({ respondent: 'college' }, '2026-09-10'), ['act-at-once EQ-01'])
  assert.deepEqual(warnings({ respondent: undefined }, '2026-09-10'), [])
  assert.deepEqual(warnings({ claimMadeOn: '2026-09-09' }, '2026-09-10'), [])
})

test('a claim may be dated before the last day of conduct that went on', () => {
  const made = inBrief({ ...concern, claimMadeOn: '2026-03-01' }, '2026-06-01')
  assert.deepEqual(made.warnings, [])
})
