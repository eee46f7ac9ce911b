import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Concern, type ConcernKind, concernKinds, type Setting } from '../facts.ts'
import { forEveryone, type Whom, whomFor, whomInWords } from './whom-to-ask.ts'

const whom = (kind: ConcernKind, facts: object = {}) => whomFor({ id: 'one', kind, ...facts } as Concern)

describe('whom to ask', () => {
  test('about each kind of concern', () => {
    const expected: Readonly<Record<ConcernKind, Whom>> = {
      'council-decision': 'letter',
      'help-in-setting': 'some-setting',
      'plan-not-delivered': 'several-missing',
      overdue: 'case-officer',
      request: 'case-officer',
      'plan-review': 'review',
      'phase-transfer': 'move-of-phase',
      'moving-area': 'both-councils',
      'health-service': 'health',
      'social-care': 'social-care',
      exclusion: 'head',
      discrimination: 'leader',
      admission: 'admissions',
      transport: 'transport',
      'personal-budget': 'case-officer',
      records: 'records',
      agreement: 'promised',
      'tribunal-order': 'ordered',
      recommendation: 'recommended',
    }
    for (const kind of concernKinds) assert.equal(whom(kind), expected[kind], kind)
  })

  test('about a placement also the head of the school that is wanted', () => {
    assert.equal(whom('council-decision', { disputed: ['needs'] }), 'letter')
    assert.equal(whom('council-decision', { disputed: ['needs', 'placement'] }), 'letter-about-placement')
  })

  test('where the child learns', () => {
    const expected: Readonly<Record<Setting, Whom>> = {
      'maintained-school': 'school',
      academy: 'academy-or-independent-school',
      'independent-school': 'academy-or-independent-school',
      'non-maintained-special-school': 'school',
      'pupil-referral-unit': 'school',
      'maintained-nursery-school': 'nursery',
      'early-years-provider': 'nursery',
      college: 'college',
      'specialist-post-16': 'college',
    }
    for (const [setting, each] of Object.entries(expected))
      assert.equal(whom('help-in-setting', { setting }), each, setting)
  })

  test('about what is missing of a plan', () => {
    const missing = (...parts: string[]) => whom('plan-not-delivered', { missing: parts })
    assert.equal(missing('provision'), 'provision-missing')
    assert.equal(missing('health'), 'health-missing')
    assert.equal(missing('social-care'), 'care-missing')
    assert.equal(missing('health', 'social-care'), 'several-missing')
  })
})

test('everyone has words, and a place in a table of something for everyone', () => {
  const table = forEveryone((each) => whomInWords[each].say)
  assert.deepEqual(Object.keys(table), Object.keys(whomInWords))
  for (const say of Object.values(table)) assert.match(say, /^The (person|people) to ask (is|are)\b/)
  assert.equal(table.nursery, whomInWords.nursery.say)
})
