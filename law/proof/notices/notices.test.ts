/** The notice check against letters labelled by hand: our own, and those by somebody who never saw the detectors. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { documentSorts, noticeItems, noticeKinds } from '../../src/index.ts'
import { itemScores, lettersIn, type ProofLetter, type Score, tableOf } from './notice-letters.ts'

const development = lettersIn('development')
const blind = lettersIn('blind')
/** Seen since, like the first: how a stranger's letter fares is told by the first runs, in the README. */
const second = lettersIn('blind-second')

function codesOf({ chosen }: ProofLetter): readonly string[] {
  return [...new Set(chosen.wrong.map(({ code }) => code))].sort()
}

/** Every item together. */
function pooled(scores: readonly Score[]): { readonly precision: number; readonly recall: number } {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0)
  const right = sum(({ rightlyFound }) => rightlyFound)
  return {
    precision: right / (right + sum(({ wronglyFound }) => wronglyFound)),
    recall: right / sum(({ there }) => there),
  }
}

/** How many letters were taken for what they are. */
function recognised(letters: readonly ProofLetter[]): number {
  return letters.filter(
    ({ labels, check }) =>
      check.sort === labels.sort && (labels.sort !== 'decision' || check.kind === labels.kind),
  ).length
}

function print(title: string, letters: readonly ProofLetter[]): readonly Score[] {
  const scores = itemScores(letters, noticeItems)
  const { precision, recall } = pooled(scores)
  console.log(
    `${tableOf(`${title}: ${letters.length} letters, ${recognised(letters)} recognised`, scores)}\nall items: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
  )
  return scores
}

describe('the labels', () => {
  test('are complete', () => {
    assert.ok(development.length >= 24, String(development.length))
    for (const { name, labels } of [...development, ...blind, ...second]) {
      assert.ok(
        documentSorts.some((sort) => sort === labels.sort),
        `${name} ${labels.sort}`,
      )
      if (labels.sort === 'decision')
        assert.ok(
          noticeKinds.some((kind) => kind === labels.kind),
          `${name} ${labels.kind}`,
        )
      for (const item of Object.keys(labels.items))
        assert.ok(
          noticeItems.some((each) => each === item),
          `${name} ${item}`,
        )
    }
  })

  test('of our own cover every kind of notice and every sort of text', () => {
    const kinds = new Set(development.map(({ labels }) => labels.kind))
    for (const kind of noticeKinds) assert.ok(kind === 'proposal-to-amend' || kinds.has(kind), kind)
    const sorts = new Set(development.map(({ labels }) => labels.sort))
    for (const sort of documentSorts) assert.ok(sorts.has(sort), sort)
  })
})

describe('our own letters', () => {
  const scores = print('development', development)

  for (const letter of development) {
    test(letter.name, () => {
      const { labels, check, chosen } = letter
      assert.equal(check.sort, labels.sort)
      if (labels.sort === 'decision') assert.equal(check.kind, labels.kind)
      assert.deepEqual(codesOf(letter), [...labels.wrong].sort())
      if (labels.sort === 'decision')
        assert.deepEqual(chosen.items.map(({ item }) => item).sort(), Object.keys(labels.items).sort())
    })
  }

  for (const { what, precision, recall } of scores) {
    test(`${what}: found where it is, and nowhere else`, () => {
      assert.ok(precision >= 0.95, `precision ${precision}`)
      assert.ok(recall >= 0.95, `recall ${recall}`)
    })
  }
})

describe('letters by somebody who never saw the detectors', () => {
  test('are enough to say something', () => {
    assert.ok(blind.length + second.length >= 20)
    assert.ok(development.length + blind.length + second.length >= 40)
  })

  for (const [title, letters] of [
    ['blind, seen since', blind],
    ['second blind, seen since', second],
  ] as const) {
    const scores = print(title, letters)

    test(`${title}: nearly nothing is found that is not there, and little is missed`, () => {
      const { precision, recall } = pooled(scores)
      assert.ok(precision >= 0.9, `precision ${precision}`)
      assert.ok(recall >= 0.8, `recall ${recall}`)
    })

    test(`${title}: most are taken for what they are, without help`, () => {
      assert.ok(recognised(letters) >= letters.length * 0.7, `${recognised(letters)} of ${letters.length}`)
    })
  }
})
