import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CouncilDecision } from '../../facts.ts'
import { day } from '../../time/day.ts'
import { appealIsMade, tribunalHasDecided } from './appeal-progress.ts'

const someDay = day('2026-11-20')
const made = (given: object) => appealIsMade(given as CouncilDecision)
const decided = (given: object) => tribunalHasDecided(given as CouncilDecision)

describe('how far an appeal has come', () => {
  test('made: it was received, or a later step is known', () => {
    assert.equal(made({ appealMadeOn: someDay }), true)
    assert.equal(made({ authorityReceivedAppealOn: someDay }), true)
    assert.equal(made({ tribunalDecidedOn: someDay }), true)
    assert.equal(made({ permissionRefusedOn: someDay }), true)
    assert.equal(made({ appealMadeOn: 'no', authorityReceivedAppealOn: 'no' }), false)
    assert.equal(made({}), false)
  })

  test('decided: the decision is known, or that permission was refused after it', () => {
    assert.equal(decided({ tribunalDecidedOn: someDay }), true)
    assert.equal(decided({ permissionRefusedOn: someDay }), true)
    assert.equal(decided({ appealMadeOn: someDay, tribunalDecidedOn: 'no' }), false)
    assert.equal(decided({ authorityReceivedAppealOn: someDay }), false)
  })
})
