import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../facts.ts'
import { isSurelyPublic } from './public-body.ts'

test('schools that councils or academies run are surely public', () => {
  assert.deepEqual(settings.filter(isSurelyPublic), [
    'maintained-school',
    'academy',
    'pupil-referral-unit',
    'maintained-nursery-school',
  ])
})
