import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outbox } from '../../kit/outbox.ts'
import { read, visitOf } from '../../kit/visit-of.ts'
import { outboxPages } from './page.ts'

const email = {
  to: 'parent@example.org',
  subject: 'Your code <1>',
  text: 'Open https://wayforward.example/sign-in/link?s=1&t=2\nnot https://elsewhere.example/<script>\n',
  at: new Date('2026-11-21T23:30:00Z'),
}
const outbox = (count: number): Outbox => ({
  list: async (most) => Array.from({ length: Math.min(count, most) }, () => email),
})
const ask = async (given: Outbox | null, isDemo: boolean) => {
  const [page] = outboxPages(given)
  assert.ok(page)
  return read(await page.get({ ...visitOf('/demo/outbox'), isDemo }))
}

test('a demonstration shows what would have been sent, with links to itself alone', async () => {
  const { markup, status } = await ask(outbox(1), true)
  assert.equal(status, 200)
  assert.match(markup, /Your code &lt;1&gt;/)
  assert.match(markup, /<a class="govuk-link" href="\/sign-in\/link\?s=1&amp;t=2">/)
  assert.ok(!markup.includes('href="https://elsewhere') && !markup.includes('<script>'))
  assert.match(markup, /21 November 2026/)
  assert.equal((await ask(outbox(500), true)).markup.match(/outbox__email/g)?.length, 50)
  assert.match((await ask(outbox(0), true)).markup, /Nothing yet/)
})

test('where mail goes out to people there is no such page', async () => {
  assert.equal((await ask(null, true)).status, 404)
  assert.equal((await ask(outbox(1), false)).status, 404)
})
