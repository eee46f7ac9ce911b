import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Expectation } from '../examples/example.ts'
import { meets } from '../examples/meets.ts'
import { type PositionResult, positionFrom } from '../position/position-result.ts'
import { type ClaimTest, guides, type Untestable, verdicts } from './claim.ts'
import { claims, conflicts, guideOf } from './claims.ts'

/** How many statements each guide makes. Source: the table of the seed claims. */
const statementsOf = { S0: 65, S1: 31, S2: 69, S3: 58, S4: 62 } as const

describe('the list of statements', () => {
  test('every statement of every guide is there once, in the order of the guides', () => {
    const expected = guides.flatMap((guide) =>
      Array.from({ length: statementsOf[guide] }, (_, i) => `${guide}-${String(i + 1).padStart(2, '0')}`),
    )
    assert.equal(expected.length, 285)
    assert.deepEqual(
      claims.map(({ id }) => id),
      expected,
    )
    for (const { id, guide } of claims) assert.equal(id.slice(0, 2), guide)
  })

  test('the sixteen conflicts are there once, highest risk first', () => {
    assert.deepEqual(
      conflicts.map(({ id }) => id),
      Array.from({ length: 16 }, (_, i) => `X${i + 1}`),
    )
  })

  test('each guide has a title, and its own id', () => {
    for (const guide of guides) {
      assert.equal(guideOf[guide].id, guide)
      assert.notEqual(guideOf[guide].title, '')
    }
  })

  test('a statement that is not right says what is', () => {
    const silent = claims.filter(
      ({ verdict, right }) => right === null && !['RIGHT', 'LOCAL', 'ADVICE'].includes(verdict),
    )
    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
    )
  })
})

describe('the verdicts', () => {
  // What the table leaves without a verdict of its own counts by what it says: practice that no primary text
  // was read for is RIGHT with that said, a paragraph number that was not checked is UNSUPPORTED, what a guide
  // leaves blank is INCOMPLETE, and when a page was updated is LOCAL.
  test('are those of the table', () => {
    const counts = countedBy(verdicts, ({ verdict }) => verdict)
    assert.deepEqual(counts, {
      RIGHT: 162,
      INCOMPLETE: 22,
      IMPRECISE: 26,
      OUTDATED: 15,
      WRONG: 15,
      UNSUPPORTED: 6,
      LOCAL: 17,
      ADVICE: 22,
    })
  })

  test('few statements cannot be put to the law', () => {
    const kinds = ['advice', 'local', 'about-the-guide', 'no-consequence'] as const satisfies Untestable[]
    const counts = countedBy(kinds, ({ check }) => ('untestable' in check ? check.untestable : null))
    assert.deepEqual(counts, { advice: 4, local: 17, 'about-the-guide': 3, 'no-consequence': 9 })
  })
})

describe('what the law makes of each statement', () => {
  for (const { id, says, verdict, check } of claims) {
    if ('untestable' in check) continue
    test(`${id}, ${verdict}: ${says}`, () => judge(check))
  }

  test('a wrong statement says what would come out if it were right', () => {
    const withoutClaim = claims.filter(
      ({ verdict, check }) => verdict === 'WRONG' && !('claimed' in check && check.claimed !== undefined),
    )
    assert.deepEqual(
      withoutClaim.map(({ id }) => id),
      [],
    )
  })

  test('a statement is put to an outcome, not to the name of a rule alone', () => {
    const named = [...claims, ...conflicts].filter(
      ({ check }) =>
        !('untestable' in check) &&
        check.truth.every((expected) => 'cites' in expected && 'route' in expected),
    )
    assert.deepEqual(
      named.map(({ id }) => id),
      [],
    )
  })

  test('a right statement claims nothing else than the law', () => {
    const claiming = claims.filter(
      ({ verdict, check }) => verdict === 'RIGHT' && 'claimed' in check && check.claimed !== undefined,
    )
    assert.deepEqual(
      claiming.map(({ id }) => id),
      [],
    )
  })
})

describe('what the law makes of each conflict', () => {
  for (const { id, topic, check } of conflicts) test(`${id}: ${topic}`, () => judge(check))
})

/** All that is true must hold, and nothing of what is claimed. */
function judge({ facts, on, truth, claimed = [] }: ClaimTest): void {
  const found = positionFrom(facts, on)
  assert.ok(!('faults' in found), JSON.stringify(found))
  assert.notEqual(truth.length, 0)
  const ids = new Set(facts.concerns.map((concern) => ('id' in concern ? concern.id : undefined)))
  for (const { concern } of [...truth, ...claimed] as readonly { concern?: string | null }[])
    assert.ok(typeof concern !== 'string' || ids.has(concern), `there is no concern ${concern}`)
  for (const expected of truth) {
    const met = meets(expected, found)
    assert.ok(met.holds, `${JSON.stringify(expected)}\nfound: ${met.found}`)
  }
  for (const expected of claimed) assert.ok(!holds(expected, found), `${JSON.stringify(expected)} holds`)
}

function holds(expected: Expectation, found: PositionResult): boolean {
  return meets(expected, found).holds
}

function countedBy<K extends string>(
  keys: readonly K[],
  keyOf: (claim: (typeof claims)[number]) => K | null,
): Readonly<Record<K, number>> {
  const count = (key: K) => claims.filter((claim) => keyOf(claim) === key).length
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>
}
