import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, writtenDay } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { planStates } from '../plan/states.ts'
import { easyReadPage } from './page.ts'
import { sheetKinds } from './sheets.ts'

test('there are eight, and the example of each opens its own', () => {
  assert.equal(sheetKinds.length, 8)
  const titles = sheetKinds.map(({ example }) => titleAt(`/plan/easy-read?${example(day('2026-11-21'))}`))
  assert.equal(new Set(titles).size, 8)
  assert.ok(!titles.includes('Easy Read'), titles.join())
})

test('the dates are those of the plan, in words', () => {
  const text = textAt('/plan/easy-read?d=ra&l=2026-11-03&a=x&m=x&t=x')
  assert.match(text, /Ring by Thursday 31 December 2026\./)
  assert.match(text, /The last day is Sunday 3 January 2027\./)
  assert.match(text, /The last day for an appeal is Monday 4 January 2027\./)
  assert.match(
    textAt('/plan/easy-read?d=ra&l=2026-11-03&a=x&m=x&t=x', '2027-01-03'),
    /Ring by Sunday 3 January 2027\. This is the last day\./,
  )
})

test('a day that has passed is not shown as one to come', () => {
  const text = textAt('/plan/easy-read?d=ra&l=2026-11-03&a=x&m=x&t=x', '2027-01-13')
  assert.match(text, /A day has passed\. That does not mean it is over\./)
  assert.ok(!text.includes(writtenDay(day('2027-01-04'))))
})

test('sentences are short, and each idea has a drawing that is read out to nobody', () => {
  for (const { example } of sheetKinds) {
    const { markup } = read(answerOf([easyReadPage], `/plan/easy-read?${example(day('2026-11-21'))}`))
    const ideas = /<ol class="easy__ideas">([\s\S]*?)<\/ol>/.exec(markup)?.[1] ?? ''
    const items = ideas.split('<li>').slice(1)
    assert.ok(items.length >= 6)
    for (const item of items) {
      assert.equal(item.match(/<svg class="pic"[^>]* aria-hidden="true"/g)?.length, 1)
      for (const [, sentence = ''] of item.matchAll(/<p>([^<]*)<\/p>/g))
        assert.ok(sentence.split(' ').length <= 13, sentence)
    }
  }
})

test('a result that has none says so and leads to the list; the words never frighten', () => {
  const text = textAt('/plan/easy-read?q=o&qo=t&p6=x&rf=2026-11-14&rv=x')
  assert.match(text, /There is no Easy Read page for this yet/)
  for (const { address, on, name } of planStates) {
    const each = textAt(address.replace('/plan', '/plan/easy-read'), on)
    assert.doesNotMatch(each, /undefined|null|NaN|lost (the|your) right/i, name)
  }
})

function titleAt(address: string): string {
  return /<h1>([^<]*)/.exec(read(answerOf([easyReadPage], address)).markup)?.[1] ?? ''
}

function textAt(address: string, on?: string): string {
  return read(answerOf([easyReadPage], address, undefined, on))
    .markup.replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}
