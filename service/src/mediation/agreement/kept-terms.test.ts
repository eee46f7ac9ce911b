import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Side, Step } from '../matter.ts'
import { isAllConfirmed, isAllDone, isAllKept, keptTerms, mayBeExcused } from './kept-terms.ts'
import type { SealedAgreement } from './sealed-agreement.ts'
import { termKinds } from './term-kinds.ts'

const sides = [
  { id: 'family', role: 'family' },
  { id: 'council', role: 'authority' },
] as unknown as readonly Side[]
const sealedOf = (who: readonly (string | null)[], outcome: 'full' | 'partial' = 'full') =>
  ({
    outcome,
    terms: who.map((_, index) => ({ id: `term-${index}`, lastDay: '2026-12-01', laterDay: null })),
    agreement: { terms: who.map((side, index) => ({ id: `term-${index}`, side })) },
  }) as unknown as SealedAgreement
type Word = 'done' | 'confirmed' | 'disputed'
const stands = (
  who: readonly (string | null)[],
  said: readonly (readonly [term: number, word: Word])[],
  outcome: 'full' | 'partial' = 'full',
) => {
  const steps = said.map(([term, word], number) => {
    const bare = { id: `step-${number}`, kind: 'term', corrects: null, onDay: '2026-11-20', number, body: {} }
    return { ...bare, word, about: `term-${term}` } as unknown as Step
  })
  const sealed = sealedOf(who, outcome)
  const terms = keptTerms({ steps }, sealed, '2026-11-25')
  return [isAllKept(terms), isAllConfirmed({ sides }, terms), isAllDone({ sides }, sealed, terms)]
}

test('what the council says that it did is said to be done, and the time to appeal stays in sight', () => {
  assert.deepEqual(stands(['council'], []), [false, false, false])
  assert.deepEqual(stands(['council'], [[0, 'done']]), [true, false, false])
  assert.deepEqual(stands([null], [[0, 'done']]), [true, false, false])
  const both: readonly (readonly [number, Word])[] = [
    [0, 'done'],
    [0, 'confirmed'],
  ]
  assert.deepEqual(stands(['council'], both), [true, true, true])
  assert.deepEqual(stands(['council', 'council'], [...both, [1, 'done']]), [true, false, false])
  assert.deepEqual(stands(['council'], [...both, [0, 'disputed']]), [false, false, false])
})

test('of what the family does itself its own word counts', () => {
  assert.deepEqual(stands(['family'], [[0, 'done']]), [true, true, true])
  assert.deepEqual(
    stands(
      ['council', 'family'],
      [
        [0, 'confirmed'],
        [1, 'done'],
      ],
    ),
    [true, true, true],
  )
})

test('where a part was left open nothing that is done ends it', () => {
  assert.deepEqual(stands(['council'], [[0, 'confirmed']], 'partial'), [true, true, false])
})

test('delay is excused with an assessment and with making a plan alone, and never on a day that was agreed (LAW-ORD-04)', () => {
  const excused = ['assess-notify', 'assess-final-plan', 'reassess-notify', 'reassess-final-plan']
  const made = ['make-draft-plan', 'make-final-plan']
  assert.deepEqual(
    termKinds.filter((kind) => mayBeExcused({ kind, isAgreedDay: false })),
    [...excused, ...made],
  )
  for (const kind of termKinds) assert.equal(mayBeExcused({ kind, isAgreedDay: true }), false)
})
