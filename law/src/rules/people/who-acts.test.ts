import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Person } from '../../facts.ts'
import { day } from '../../time/day.ts'
import { type Actor, asksForThemselves, isYoungPerson, whoActs } from './who-acts.ts'

const on = day('2026-11-21')
const young = { schoolYearOfSixteen: 2024 } as const
const child = { schoolYearOfSixteen: 2030 } as const
const lacks = { ...young, youngPersonCapacity: 'lacks' } as const
const acts = (person: Person) => whoActs(person, on)

describe('who acts', () => {
  test('for a child the parent, or the parent’s representative', () => {
    assert.equal(acts({}), 'parent')
    assert.equal(acts({ ...child, asks: 'child' }), 'parent')
    assert.equal(acts({ ...child, asks: 'young-person' }), 'parent')
    assert.equal(acts({ parentCapacity: 'has' }), 'parent')
    assert.equal(acts({ parentCapacity: 'lacks' }), 'parents-representative')
    assert.equal(acts({ parentCapacity: 'doubted' }), 'parent-in-doubt')
    assert.equal(acts({ ...child, asks: 'alternative-person' }), 'parents-representative')
    assert.equal(acts({ ...child, asks: 'alternative-person', parentCapacity: 'has' }), 'parent')
  })

  test('for a young person with capacity, which is presumed, nobody else', () => {
    assert.equal(acts(young), 'young-person')
    assert.equal(acts({ asks: 'young-person' }), 'young-person')
    assert.equal(acts({ ...young, youngPersonCapacity: 'has', parentCapacity: 'lacks' }), 'young-person')
    assert.equal(acts({ ...young, youngPersonCapacity: 'doubted' }), 'young-person-in-doubt')
  })

  test('without capacity the alternative person, in the strict order of the law', () => {
    assert.equal(acts(lacks), 'alternative-person')
    for (const youngPersonRepresentative of [
      'deputy',
      'lasting-power-of-attorney',
      'enduring-power-of-attorney',
    ] as const) {
      const person = { ...lacks, youngPersonRepresentative, parentCapacity: 'lacks' } as const
      assert.equal(acts(person), 'young-persons-representative')
    }
    const none = { ...lacks, youngPersonRepresentative: 'none' } as const
    assert.equal(acts(none), 'parent-for-young-person')
    assert.equal(acts({ ...none, parentCapacity: 'has' }), 'parent-for-young-person')
    assert.equal(acts({ ...none, parentCapacity: 'doubted' }), 'parent-in-doubt')
    assert.equal(acts({ ...none, parentCapacity: 'lacks' }), 'parents-representative-for-young-person')
  })

  test('someone who asks as the one who acts is believed', () => {
    assert.equal(acts({ asks: 'alternative-person' }), 'alternative-person')
    assert.equal(acts({ asks: 'alternative-person', ...young }), 'alternative-person')
    assert.equal(acts({ asks: 'alternative-person', parentCapacity: 'lacks' }), 'parents-representative')
    assert.equal(acts({ asks: 'alternative-person', ...young, youngPersonCapacity: 'has' }), 'young-person')
  })
})

describe('a young person', () => {
  test('by age, and by what was said where the age is not known', () => {
    assert.equal(isYoungPerson({}, on), false)
    assert.equal(isYoungPerson({ asks: 'parent' }, on), false)
    assert.equal(isYoungPerson({ asks: 'young-person' }, on), true)
    assert.equal(isYoungPerson({ asks: 'child', youngPersonCapacity: 'has' }, on), false)
    assert.equal(isYoungPerson({ asks: 'child', ...young }, on), true)
    assert.equal(isYoungPerson({ youngPersonCapacity: 'lacks' }, on), true)
    assert.equal(isYoungPerson({ youngPersonRepresentative: 'none' }, on), true)
    assert.equal(isYoungPerson({ youngPersonRepresentative: 'none', ...child }, on), false)
  })
})

test('who asks for themselves, and who must be told that someone else acts', () => {
  const every: readonly Actor[] = [
    'parent',
    'young-person',
    'young-persons-representative',
    'parent-for-young-person',
    'alternative-person',
    'parents-representative',
    'parents-representative-for-young-person',
    'young-person-in-doubt',
    'parent-in-doubt',
  ]
  const own = (asks: Person['asks']) => every.filter((actor) => asksForThemselves({ asks }, actor))
  assert.deepEqual(own('child'), ['young-person'])
  assert.deepEqual(own('young-person'), ['young-person'])
  assert.deepEqual(own('parent'), ['parent', 'parent-for-young-person'])
  assert.deepEqual(
    own('alternative-person'),
    every.filter((actor) => actor !== 'parent' && actor !== 'young-person'),
  )
  assert.deepEqual(own('supporter'), ['parent', 'young-person'])
  assert.deepEqual(own(undefined), ['parent', 'young-person'])
})
