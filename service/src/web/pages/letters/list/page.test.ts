import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noData } from '../../../../db/data.ts'
import { letters, lettersFor } from '../../../../documents/letters/letters.ts'
import { html } from '../../../kit/html.ts'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { letterPages } from '../pages.ts'
import { page } from './words.ts'

const pages = letterPages(noData)
const at = (address: string) => read(answerOf(pages, address)).markup
const linked = (markup: string) =>
  [...markup.matchAll(/href="\/letters\/([a-z0-9-]+)[?"]/g)].map(([, id]) => id ?? '')

test('every letter stands in the list once, with when it is the right one', () => {
  const markup = at('/letters')
  assert.deepEqual(
    linked(markup),
    letters.map(({ id }) => id),
  )
  for (const { title, when } of letters) {
    assert.ok(markup.includes(`${html`${title}`}</a>`), title)
    assert.ok(markup.includes(`${html`${when}`}`), when)
  }
  assert.ok(!markup.includes(page.forPlan))
})

test('for a plan those that fit come first, and all keep its answers', () => {
  const query = 'd=ra&l=2026-11-03&a=x&m=x&t=x&w=hartlepool'
  const markup = at(`/letters?${query}`)
  const fitting = lettersFor([{ id: 'x', kind: 'council-decision', decision: 'refuse-assess' }])
  assert.ok(fitting.length > 3 && fitting.length < letters.length)
  assert.ok(linked(markup).length > letters.length)
  assert.deepEqual(
    linked(markup).slice(-letters.length),
    letters.map(({ id }) => id),
  )
  const escaped = query.replaceAll('&', '&amp;')
  for (const id of linked(markup)) assert.ok(markup.includes(`href="/letters/${id}?${escaped}"`), id)
  assert.ok(markup.includes(`href="/plan?${escaped}"`))
})

test('a letter that the answers rule out is not offered for the plan', () => {
  const own = (query: string) => {
    const markup = at(`/letters?${query}`)
    return linked(markup.slice(0, markup.indexOf(page.all)))
  }
  assert.ok(own('d=dp&l=2026-11-10').includes('comment-on-a-draft-plan'))
  assert.ok(!own('d=ra&l=2026-11-03').includes('comment-on-a-draft-plan'))
  // A council alone is no plan.
  assert.ok(!at('/letters?w=hartlepool').includes(page.forPlan))
})
