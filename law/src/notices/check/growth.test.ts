import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { checkNotice } from './check-notice.ts'
import { longestRead } from './sentences.ts'

const options = { kind: 'refuse-issue', decidedOn: null, detained: false, today: day('2026-11-22') } as const

/** What trips careless patterns: near-matches again and again, never an end. */
const seeds: readonly string[] = [
  'a',
  ' ',
  '"',
  '. A',
  'a@',
  'a.',
  '0',
  '1/1/',
  '01632 960 ',
  'not, ',
  'as-\nsess',
  '• a\n',
  '- a:\n',
  'a\t',
  'not to carry out an issue of plan assess re-',
  'you must contact the mediation adviser certificate appeal within two months ',
  'appeal if you do not receive within the deadline cannot lose ',
  'the tribunal can order health recommend social care binding ',
]
const words =
  'appeal mediation certificate tribunal not assessment plan council we must within two months days of the contact adviser recommend health review amend cease final draft school only 30 19 you if letter date receive fee pay right lose late before complaint'.split(
    ' ',
  )

/** Words of the law in an order that says nothing, the same each time. */
function babble(length: number): string {
  let text = ''
  let state = 7
  while (text.length < length) {
    state = (state * 48271) % 2147483647
    text += `${words[state % words.length]}${state % 17 === 0 ? '. The ' : ' '}`
  }
  return text.slice(0, length)
}

function hostile(length: number): readonly string[] {
  return [
    ...seeds.map((seed) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length)),
    babble(length),
  ]
}

/** Processor time, in microseconds, to read them all. */
function effort(texts: readonly string[]): number {
  const before = process.cpuUsage()
  for (const text of texts) checkNotice(text, options)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

test('four times the text is about four times the work, not sixteen', () => {
  effort(hostile(20_000))
  const small = effort(hostile(25_000))
  const large = effort(hostile(100_000))
  assert.ok(large < small * 10, `${small} µs grew to ${large} µs`)
})

test('beyond the longest text nothing is read, so nothing is added', () => {
  const text = babble(longestRead)
  assert.deepEqual(checkNotice(`${text} Mediation is compulsory. `, options), checkNotice(text, options))
})

test('any text at all gives an answer whose places lie in the text', () => {
  for (const text of [
    ...hostile(3000),
    '\ud800\udfff\ud800',
    '\u0000\u0001',
    '\r\r\n\n\r',
    '�'.repeat(99),
    '</script>{{x}}%s',
  ]) {
    const { items, dates, wrong, sortPassages } = checkNotice(text, options)
    const passages = [
      ...items.flatMap(({ passages: all }) => all),
      ...dates.map(({ passage }) => passage),
      ...wrong.map(({ passage }) => passage),
      ...sortPassages,
    ]
    for (const { text: said, start, end } of passages) {
      assert.equal(text.slice(start, end), said)
      assert.ok(said.length > 0)
    }
  }
})

test('the same text gives the same answer', () => {
  const text = babble(20_000)
  assert.deepEqual(checkNotice(text, options), checkNotice(text, options))
})
