import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, situations } from '@way-forward/law'
import { markupFaults } from '../../../../../proof/markup-rules.ts'
import { noData } from '../../../../db/data.ts'
import { answerLater, textOf } from '../../../kit/visit-of.ts'
import { offlineFilePage } from './page.ts'

const pages = [offlineFilePage(noData)]
const letter = 'd=ra&l=2026-11-03&a=x&m=x&t=x'

test('the file holds the plan, the picture, and the way back, and says that it is a copy', async () => {
  const markup = await fileOf(letter)
  for (const text of [
    'This is a copy of a plan, made on 21 November 2026',
    'Ring the mediation adviser this week',
    'Sunday 3 January 2027',
    'class="timeline__line"',
    'aria-label="A square that opens this plan again when a phone scans it."',
    'href="https://wayforward.example/plan?d=ra&amp;l=2026-11-03&amp;a=x&amp;m=x&amp;t=x"',
  ]) {
    assert.ok(markup.includes(text), text)
  }
})

test('it asks for nothing from outside and runs nothing, for every situation', async () => {
  for (const { id, address } of situations) {
    const markup = await fileOf(address(day('2026-11-21')))
    assert.doesNotMatch(markup, /<script|<link|<img|<iframe|\ssrc=|@import|\son[a-z]+=/i, id)
    for (const [, target = ''] of markup.matchAll(/url\(([^)]*)\)/g))
      assert.match(target, /^#/, `${id}: ${target}`)
    for (const [, target = ''] of markup.matchAll(/\s(?:href|action)="([^"]*)"/g))
      assert.match(target, /^(https?:\/\/|#|mailto:|tel:)/, `${id}: ${target}`)
    assert.match(
      markup,
      /Content-Security-Policy" content="default-src &#39;none&#39;|Content-Security-Policy" content="default-src 'none'/,
    )
  }
})

test('it is valid, for a letter, several matters, a child, and elsewhere', async () => {
  for (const query of [
    letter,
    'q=v&v=cs&vc=l&d=ra&l=2026-11-03&t=x&a=x&m=x',
    'q=m&me=c&mm=l&d=ra&l=2026-11-03&t=x&a=x&m=x',
    'q=n&n=w',
  ]) {
    assert.deepEqual(await markupFaults(await fileOf(query)), [], query)
  }
})

test('its name names nobody; without answers the guide begins', async () => {
  const answer = await answerLater(pages, `/plan/plan.html?${letter}`)
  assert.equal(answer.kind === 'file' && answer.name, 'way-forward-plan.html')
  assert.deepEqual(await answerLater(pages, '/plan/plan.html'), { kind: 'redirect', to: '/guide' })
})

async function fileOf(query: string): Promise<string> {
  const answer = await answerLater(pages, `/plan/plan.html?${query}`)
  assert.ok(answer.kind === 'file')
  assert.equal(answer.type, 'text/html; charset=utf-8')
  return textOf(answer.body)
}
