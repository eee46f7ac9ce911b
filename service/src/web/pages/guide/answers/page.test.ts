import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf, read } from '../../date/visit-of.ts'
import { guidePages } from '../pages.ts'

const get = (address: string) => read(answerOf(guidePages, address))

test('every answer is listed in words, with a link to change it that comes back here', () => {
  const { status, markup } = get('/guide/answers?d=pl&l=2026-11-03&t=x&p=nf&a=2026-11-10&c=x&m=u')
  assert.equal(status, 200)
  for (const text of [
    'What is in the plan',
    'Dated Tuesday 3 November 2026',
    'Needs (Section B)<br>Help (Section F)',
    'Yes, on Tuesday 10 November 2026',
    'Not yet',
    'Not known',
  ]) {
    assert.ok(markup.includes(text), text)
  }
  assert.equal(markup.match(/then=answers/g)?.length, 7)
  assert.match(
    markup,
    /href="\/plan\?d=pl&amp;l=2026-11-03&amp;p=nf&amp;a=2026-11-10&amp;c=x&amp;m=u&amp;t=x"/,
  )
})

test('a gap is named, and the button leads to it', () => {
  const { markup } = get('/guide/answers?d=ra&l=2026-11-03&s=u')
  assert.ok(markup.includes('Dated Tuesday 3 November 2026<br>Sent on another day, not known which'))
  assert.ok(markup.includes('Not answered yet'))
  assert.match(markup, /<a href="\/guide\/appeal\?d=ra&amp;l=2026-11-03&amp;s=u" role="button"/)
  assert.doesNotMatch(markup, /href="\/plan/)
  assert.ok(get('/guide/answers?d=ra&l=u').markup.includes('No date found on it'))
})

test('without a single answer the guide starts', () => {
  assert.equal(get('/guide/answers').to, '/guide/decision')
  assert.equal(get('/guide/answers?d=zz').to, '/guide/decision')
})
