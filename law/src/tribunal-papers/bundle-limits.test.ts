import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bundleLimits, claimBundleLimits, workingDocumentKey } from './bundle-limits.ts'

test('the limits of an appeal and of a claim are those of the practice direction', () => {
  assert.deepEqual(
    bundleLimits.map(({ pages }) => pages),
    [100, 150, 25, 75, 100, 100, 75, 75, 75, 15, 10],
  )
  assert.deepEqual(
    claimBundleLimits.map(({ pages }) => pages),
    [100, 100, 200],
  )
})

test('only the plan as it was is never struck through', () => {
  assert.deepEqual(
    workingDocumentKey.filter(({ struckThrough }) => struckThrough === null).map(({ looks }) => looks),
    ['plain'],
  )
})
