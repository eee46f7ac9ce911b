import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decisions } from '../../facts.ts'
import { day } from '../../time/day.ts'
import { bundleLimitsApply, evidencePages, evidenceSubjects } from './bundle-limits.ts'

const pages = (...given: Parameters<typeof evidenceSubjects>) =>
  evidenceSubjects(...given).map((subject) => evidencePages[subject])

describe('the pages of evidence of each side', () => {
  test('by what the appeal is about', () => {
    assert.deepEqual(pages('refuse-assess', undefined), [75])
    assert.deepEqual(pages('refuse-reassess', undefined), [75])
    assert.deepEqual(pages('refuse-issue', undefined), [100])
    assert.deepEqual(pages('cease', undefined), [75])
    assert.deepEqual(pages('plan', ['needs']), [100])
    assert.deepEqual(pages('plan', ['needs', 'provision']), [100])
    assert.deepEqual(pages('plan', ['placement']), [75])
    assert.deepEqual(pages('plan', ['health']), [75])
    assert.deepEqual(pages('plan', ['social-care']), [75])
    assert.deepEqual(pages('plan', ['provision', 'placement', 'health', 'social-care']), [100, 75, 75])
  })

  test('none where no limit was seen, or nobody has said what is disputed', () => {
    assert.deepEqual(pages('refuse-amend', undefined), [])
    assert.deepEqual(pages('plan', undefined), [])
    assert.deepEqual(pages(undefined, ['needs']), [])
    for (const decision of decisions) assert.ok(evidenceSubjects(decision, ['health']).length <= 1)
  })

  test('from 15 July 2025, by the day asked about and by the day of the hearing', () => {
    assert.equal(bundleLimitsApply(undefined, day('2025-07-14')), false)
    assert.equal(bundleLimitsApply(undefined, day('2025-07-15')), true)
    assert.equal(bundleLimitsApply(day('2025-07-14'), day('2025-07-20')), false)
    assert.equal(bundleLimitsApply(day('2025-07-15'), day('2025-07-20')), true)
  })
})
