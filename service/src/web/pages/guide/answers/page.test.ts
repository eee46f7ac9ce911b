import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { guidePages } from '../pages.ts'

const get = (address: string) => read(answerOf(guidePages, address))

test('every answer is listed in words, with a link to change it that comes back here', () => {
  const { status, markup } = get('/guide/answers?d=pl&l=2026-11-03&t=x&p=nf&a=2026-11-10&c=x&m=u')
  assert.equal(status, 200)
  for (const text of [
    'A letter from the council',
    'What is in the plan',
    'Dated Tuesday 3 November 2026',
    'Needs (Section B)<br>Help (Section F)',
    'Yes, on Tuesday 10 November 2026',
    'Not yet',
    'Not known',
  ]) {
    assert.ok(markup.includes(text), text)
  }
  assert.equal(markup.match(/then=answers/g)?.length, 8)
  assert.match(
    markup,
    /href="\/plan\?d=pl&amp;l=2026-11-03&amp;p=nf&amp;a=2026-11-10&amp;c=x&amp;m=u&amp;t=x"/,
  )
})

test('other concerns are listed in the same way: codes, days, years, and what is not known', () => {
  const lines = (query: string) =>
    [
      ...get(`/guide/answers?${query}`).markup.matchAll(
        /<dd class="govuk-summary-list__value">([\s\S]*?)<\/dd>/g,
      ),
    ].map(([, value = '']) => value.trim())
  assert.deepEqual(lines('q=s&qs=h&st=ms&hp=u&al=x&aw=2026-09-01&co=2026-11-03&ca=x'), [
    'School, nursery or college',
    'Help that is needed',
    'Maintained school',
    'Not known',
    'No',
    'Tuesday 1 September 2026',
    'Yes, on Tuesday 3 November 2026',
    'Not yet',
  ])
  assert.deepEqual(lines('q=p&qp=p&ph=ps&ty=2027&fp=u').slice(2), [
    'From primary to secondary school',
    '2027',
    'Not known',
  ])
  assert.deepEqual(lines('q=v&v=cs&vc=d&ms=fh&st=u&ps=u&aw=u').slice(1, 4), [
    'Council<br>School or college',
    'Plan not carried out',
    'Section F<br>Section G (health)',
  ])
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
  assert.equal(get('/guide/answers').to, '/guide/about')
  assert.equal(get('/guide/answers?d=zz').to, '/guide/about')
})
