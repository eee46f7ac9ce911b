import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { guidePages } from '../pages.ts'

const get = (address: string) => read(answerOf(guidePages, address))

test('each row that is a decision answers with its code; the others do not', () => {
  const { status, markup } = get('/guide/decision/how-to-tell')
  assert.equal(status, 200)
  const linked = [...markup.matchAll(/href="\/guide\/dates\?d=(\w\w?)"/g)].map(([, code]) => code)
  const codes = en.telling.rows.flatMap(({ code }) => (code === null ? [] : [code]))
  assert.deepEqual(linked, [...codes, 'u'])
  assert.equal(markup.match(/<tr /g)?.length, en.telling.rows.length + 1)
})

test('answers given before stay, and a change from the list of answers goes back to it', () => {
  const { markup } = get('/guide/decision/how-to-tell?d=ra&l=2026-11-03&a=x&m=x&t=x&then=answers')
  assert.match(markup, /href="\/guide\/answers\?d=ri&amp;l=2026-11-03&amp;a=x&amp;m=x&amp;t=x"/)
  assert.match(
    markup,
    /href="\/guide\/disputed\?d=pl&amp;l=2026-11-03&amp;a=x&amp;m=x&amp;t=x&amp;then=answers"/,
  )
})
