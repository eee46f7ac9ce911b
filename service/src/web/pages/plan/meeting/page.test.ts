import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterNamed } from '../../../../documents/letters/letters.ts'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { planStates } from '../plan/states.ts'
import { meetingPage } from './page.ts'

test('points bend to the concern, and each statement of the law has its rule', () => {
  assert.match(
    textAt('/plan/meeting?d=ra&l=2026-11-03&a=x&m=x&t=x'),
    /may a plan be necessary\? Nothing more/,
  )
  assert.match(
    textAt('/plan/meeting?q=p&qp=d&ms=f&st=ms&ow=x&aw=2026-09-22&co=x'),
    /council must secure Section F/,
  )
  assert.match(textAt('/plan/meeting?q=o&qo=t&p6=x&rf=2026-11-14&rv=x'), /how long, how safe/)
})

test('what only mediation needs is said only where there can be mediation', () => {
  assert.match(textAt('/plan/meeting?d=ra&l=2026-11-03&a=x&m=x&t=x'), /at least five working days before/)
  assert.doesNotMatch(
    textAt('/plan/meeting?q=o&qo=t&p6=x&rf=2026-11-14&rv=x'),
    /at least five working days before/,
  )
})

test('the record asks what, who and by when, and stands on the page with rows to fill in', () => {
  const { markup } = read(answerOf([meetingPage], '/plan/meeting'))
  for (const column of ['What will be done', 'Who does it', 'By when'])
    assert.ok(markup.includes(column), column)
  assert.ok((markup.match(/data-label="Who does it"><\/td>/g)?.length ?? 0) >= 6)
})

test('the letter that asks who will come is one that there is', () => {
  assert.equal(letterNamed('ask-who-will-attend-the-mediation')?.id, 'ask-who-will-attend-the-mediation')
  assert.match(
    read(answerOf([meetingPage], '/plan/meeting')).markup,
    /href="\/letters\/ask-who-will-attend-the-mediation"/,
  )
})

test('every state of a plan has points, and no gap in a sentence', () => {
  for (const { address, on, name } of planStates) {
    const text = textAt(address.replace('/plan', '/plan/meeting'), on)
    assert.match(text, /Points that often matter here/, name)
    assert.doesNotMatch(text, /undefined|null|NaN|\[object/, name)
  }
})

function textAt(address: string, on?: string): string {
  return read(answerOf([meetingPage], address, undefined, on))
    .markup.replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}
