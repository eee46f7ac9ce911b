import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decisions } from '../../facts.ts'
import { provisionOf } from '../../provisions.ts'
import { appealForm, grounds, rightOfAppeal } from './right-of-appeal.ts'

test('nine grounds, each with its own rule and section of the Act', () => {
  assert.equal(grounds.length, 9)
  assert.equal(new Set(grounds.map(({ rule }) => rule)).size, 9)
  for (const { rule, section } of grounds)
    assert.match(provisionOf(rule).provision, new RegExp(escaped(section)))
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

function escaped(section: string): string {
  return section.replace(/[()]/g, '\\$&')
}
