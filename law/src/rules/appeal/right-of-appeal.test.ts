import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decisions } from '../../facts.ts'
import { provisionOf } from '../../provisions.ts'
import { appealForm, grounds, rightOfAppeal } from './right-of-appeal.ts'

test('nine grounds, each with its own rule, section of the Act, and decision or part of a plan', () => {
  const found = grounds.map(({ rule, decision, part, section }) => [rule, section, decision, part])
  assert.deepEqual(found, [
    ['LAW-APP-01', '51(2)(a)', 'refuse-assess', null],
    ['LAW-APP-02', '51(2)(b)', 'refuse-issue', null],
    ['LAW-APP-03', '51(2)(c)(i)', 'plan', 'needs'],
    ['LAW-APP-04', '51(2)(c)(ii)', 'plan', 'provision'],
    ['LAW-APP-05', '51(2)(c)(iii)', 'plan', 'placement'],
    ['LAW-APP-06', '51(2)(c)(iv)', 'plan', 'placement'],
    ['LAW-APP-07', '51(2)(d)', 'refuse-reassess', null],
    ['LAW-APP-08', '51(2)(e)', 'refuse-amend', null],
    ['LAW-APP-09', '51(2)(f)', 'cease', null],
  ])
  for (const { rule, section } of grounds) assert.ok(provisionOf(rule).provision.includes(section))
})

test('every decision but a draft and a proposal can be appealed', () => {
  const found = decisions.map((decision) => [decision, rightOfAppeal(decision, undefined)])
  assert.deepEqual(Object.fromEntries(found), {
    'refuse-assess': 'yes',
    'refuse-issue': 'yes',
    plan: 'yes',
    'refuse-amend': 'yes',
    'refuse-reassess': 'yes',
    cease: 'yes',
    'draft-plan': 'not-yet',
    'proposal-to-amend': 'not-yet',
  })
  assert.equal(rightOfAppeal(undefined, ['needs']), 'unknown')
})

test('health or social care alone cannot be appealed, but beside another part they do not matter', () => {
  assert.equal(rightOfAppeal('plan', ['health']), 'no')
  assert.equal(rightOfAppeal('plan', ['health', 'social-care']), 'no')
  assert.equal(rightOfAppeal('plan', ['health', 'placement']), 'yes')
  for (const part of ['needs', 'provision', 'placement'] as const)
    assert.equal(rightOfAppeal('plan', [part]), 'yes')
  assert.equal(rightOfAppeal('plan', []), 'yes')
  assert.equal(rightOfAppeal('cease', ['health']), 'yes')
})

test('a refusal to assess has a form of its own', () => {
  assert.equal(appealForm('refuse-assess'), 'SEND35A')
  assert.equal(appealForm('plan'), 'SEND35')
  assert.equal(appealForm('draft-plan'), null)
  assert.equal(appealForm(undefined), null)
})

test('only a refusal to assess carries no recommendations', () => {
  assert.deepEqual(
    grounds.filter(({ recommendations }) => !recommendations).map(({ decision }) => decision),
    ['refuse-assess'],
  )
})
