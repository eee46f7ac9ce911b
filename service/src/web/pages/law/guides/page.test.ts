import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claims, conflicts, guides, verdicts } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { lawPages } from '../pages.ts'
import { shortNames, verdictOrder } from './words.ts'

const get = (query: string) => read(answerOf(lawPages(null), `/guides${query}`))
const shown = (markup: string) => [...markup.matchAll(/<li id="(S\d-\d+)"/g)].map(([, id]) => id)
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

test('the conflicts come first, each with what every guide says and what is right', () => {
  const { status, markup } = get('')
  assert.equal(status, 200)
  const text = textOf(markup)
  for (const { id, topic, positions, answer, rules } of conflicts) {
    assert.ok(markup.includes(`id="${id}"`), id)
    for (const said of [topic, answer, ...positions.map(({ says }) => says)])
      assert.ok(text.includes(said), said)
    for (const rule of rules) assert.ok(markup.includes(`href="/law/${rule}"`), rule)
  }
  assert.deepEqual(shown(markup), [])
})

test('the counts add up, and each leads to as many statements', () => {
  const { markup } = get('')
  for (const [, guide, verdict, count] of markup.matchAll(
    /href="\/guides\?guide=(\w+)&amp;verdict=(\w+)">(\d+)</g,
  )) {
    const { markup: list } = get(`?guide=${guide}&verdict=${verdict}`)
    assert.equal(shown(list).length, Number(count), `${guide} ${verdict}`)
  }
  assert.deepEqual(verdictOrder.toSorted(), verdicts.toSorted())
})

test('statements are chosen by guide, by finding, or by both', () => {
  for (const guide of guides) {
    const own = claims.filter((claim) => claim.guide === guide)
    const { markup } = get(`?guide=${guide}`)
    assert.deepEqual(
      shown(markup),
      own.map(({ id }) => id),
    )
    assert.ok(markup.includes(shortNames[guide]))
    const text = textOf(markup)
    for (const { says, right } of own) assert.ok(text.includes(says) && text.includes(right ?? ''), says)
  }
  const wrong = claims.filter((claim) => claim.guide === 'S3' && claim.verdict === 'WRONG')
  const { markup } = get('?guide=s3&verdict=wrong')
  assert.deepEqual(
    shown(markup),
    wrong.map(({ id }) => id),
  )
  assert.match(markup, /<option value="S3" selected>/)
  assert.match(markup, /<option value="WRONG" selected>/)
})

test('what is not known counts as any, and nothing of a kind says so', () => {
  assert.equal(shown(get('?guide=lunch').markup).length, claims.length)
  assert.equal(shown(get('?guide=any&verdict=any').markup).length, claims.length)
  const empty = guides
    .flatMap((guide) => verdicts.map((verdict) => ({ guide, verdict })))
    .find(({ guide, verdict }) => !claims.some((each) => each.guide === guide && each.verdict === verdict))
  if (empty !== undefined) {
    assert.match(get(`?guide=${empty.guide}&verdict=${empty.verdict}`).markup, /There is no such statement/)
  }
})
