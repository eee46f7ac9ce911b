import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { planStates } from '../plan/states.ts'
import { callingPage } from './page.ts'
import { calls } from './words.ts'

test('each thing that they may say has an answer that rests on a rule', () => {
  assert.ok(calls.flatMap(({ replies }) => replies).length >= 28)
  for (const { replies, hand, ask } of calls) {
    assert.ok(hand.length > 2 && ask.length > 1)
    for (const { they, you, rules } of replies) {
      assert.ok(rules.length > 0, they)
      assert.match(you, /[.?]$/)
    }
  }
})

test('without answers every call stands open; with a letter the adviser comes first', () => {
  const own = (address: string) =>
    [...read(answerOf([callingPage], address)).markup.matchAll(/<h2 id="(\w+)"/g)].map(([, id]) => id)
  assert.deepEqual(own('/plan/calling'), ['adviser', 'council', 'setting', 'health', 'sendiass'])
  assert.deepEqual(own('/plan/calling?d=ra&l=2026-11-03&a=x&m=x&t=x'), ['adviser', 'council', 'sendiass'])
  assert.deepEqual(own('/plan/calling?q=c&qc=h&ps=k&aw=2026-10-22&co=x'), ['health', 'sendiass'])
  assert.deepEqual(own('/plan/calling?q=p&qp=d&ms=h&st=ms&ow=x&aw=2026-09-22&co=x').slice(0, 2), [
    'council',
    'health',
  ])
})

test('the dates that matter are at hand, and no day that has passed', () => {
  const address = '/plan/calling?d=ra&l=2026-11-03&a=x&m=x&t=x'
  assert.match(textAt(address), /Your last day to contact the adviser: Sunday 3 January 2027/)
  assert.match(textAt(address), /letter from the council of 3 November 2026/)
  assert.doesNotMatch(textAt(address, '2027-01-04'), /Your last day to contact the adviser/)
})

test('no word says that a right is lost but what they may say, and there is no gap in any state of a plan', () => {
  for (const { address, on, name } of planStates) {
    const text = textAt(address.replace('/plan', '/plan/calling'), on)
    assert.doesNotMatch(text, /undefined|null|NaN|\[object/, name)
    assert.match(text, /Before you put the phone down/)
  }
})

test('nothing of an address gets onto the page but what is an answer', () => {
  assert.doesNotMatch(
    read(answerOf([callingPage], '/plan/calling?d=ra&l=<script>alert(1)</script>&w="><b>')).markup,
    /alert|<b>/,
  )
})

function textAt(address: string, on?: string): string {
  return read(answerOf([callingPage], address, undefined, on))
    .markup.replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}
