import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawChanges } from './law-changes.ts'

const of = (rule: string) =>
  lawChanges.filter((change) => change.rule === rule).map(({ on, kind }) => `${on} ${kind}`)

test('changes stand newest first', () => {
  const days = lawChanges.map(({ on }) => on)
  assert.deepEqual(days, days.toSorted().toReversed())
  assert.ok(days.length > 25)
})

test('a rule that was rewritten changed on the day of its new version, with what it said before', () => {
  assert.deepEqual(of('LAW-TIME-11'), ['2020-07-21 changed'])
  assert.ok(lawChanges.find(({ rule }) => rule === 'LAW-TIME-11')?.before)
})

test('a rule that came new began, and has nothing before it', () => {
  assert.deepEqual(of('LAW-REC-02'), ['2018-04-03 began'])
  assert.equal(lawChanges.find(({ rule }) => rule === 'LAW-REC-02')?.before, null)
})

test('a rule for a time began and ended, the end on its last day', () => {
  assert.deepEqual(of('LAW-REGS-03'), ['2020-09-25 ended', '2020-05-01 began'])
})

test('a proposal is announced, never begun', () => {
  assert.deepEqual(of('LAW-POL-10'), ['2026-02-23 announced'])
  assert.deepEqual(
    lawChanges.filter(({ rule, kind }) => /POL-1/.test(rule) && kind !== 'announced'),
    [],
  )
})

test('a statement about the Regulations is noted, and a day of which only the year is known says so', () => {
  assert.deepEqual(of('LAW-REGS-04'), ['2024-01-01 noted'])
  assert.equal(lawChanges.find(({ rule }) => rule === 'LAW-REGS-04')?.known, 'year')
  assert.equal(lawChanges.find(({ rule }) => rule === 'LAW-REC-01')?.known, 'day')
})

test('what has been law since the present law began is no change', () => {
  assert.deepEqual(of('LAW-TIME-01'), [])
})
