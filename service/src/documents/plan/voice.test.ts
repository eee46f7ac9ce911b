import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routeDescriptions, situations } from '@way-forward/law'
import { inVoiceOf, toYoungPerson } from './voice.ts'

test('what is said of a child is said of the young person, and the verb turns with it', () => {
  for (const [from, to] of [
    ['what your child needs that it can give', 'what you need that it can give'],
    ['If your child’s needs have changed', 'If your needs have changed'],
    ['Your child has a plan', 'You have a plan'],
    ['Your child is in Year 12', 'You are in Year 12'],
    ['how it treated your child.', 'how it treated you.'],
    ['Say what you or your child want', 'Say what you want'],
    ['You may bring a supporter.', 'You may bring a supporter.'],
  ] as const) {
    assert.equal(toYoungPerson(from), to)
  }
})

test('a young person is a party to mediation, not somebody who may be brought along', () => {
  const turned = toYoungPerson(
    'For more than one, ask for agreement. Your child may come if you and the mediator agree.',
  )
  assert.equal(
    turned,
    'For more than one, ask for agreement. You are a party yourself, so you are there by right.',
  )
})

test('no description of a route speaks of a child once it is turned', () => {
  assert.ok(situations.length > 30)
  for (const description of routeDescriptions) {
    assert.doesNotMatch(toYoungPerson(JSON.stringify(description)), /your child/i, description.id)
  }
})

test('only a young person is spoken to so: a parent and a child keep the words', () => {
  assert.equal(inVoiceOf('young-person'), toYoungPerson)
  for (const asks of ['child', 'parent', undefined] as const) assert.equal(inVoiceOf(asks), null)
})
