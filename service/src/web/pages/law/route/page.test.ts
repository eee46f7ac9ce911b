import assert from 'node:assert/strict'
import { test } from 'node:test'
import { concernKinds, describedRoute, kindNamed, provisionOf, routeIds } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { lawPages } from '../pages.ts'
import { concernsOfRoute } from './concerns-of-route.ts'
import { namesOfDates } from './dates-of-route.ts'

const get = (address: string) => read(answerOf(lawPages(null), address))
/** Text as a reader sees it. */
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

test('every route has a page with all that is known of it, and the law behind it', () => {
  for (const id of routeIds) {
    const { status, markup } = get(`/routes/${id}`)
    const { title, what, goodFor, cannot, cost, time, binding, beside, steps, whom, rules } =
      describedRoute(id)
    assert.equal(status, 200, id)
    const text = textOf(markup)
    for (const said of [title, what, goodFor, cannot, cost, time, binding, beside, whom, ...steps]) {
      assert.ok(text.includes(said), `${id}: ${said}`)
    }
    for (const rule of rules) {
      assert.ok(markup.includes(`href="/law/${rule}"`), `${id}: ${rule}`)
      assert.ok(text.includes(provisionOf(rule).says), `${id}: ${rule}`)
    }
  }
})

test('an address without a route says so', () => {
  const { status, markup } = get('/routes/lunch')
  assert.equal(status, 404)
  assert.match(markup, /href="\/routes"/)
})

test('a route says what it is for: an appeal is for a decision, and can come later from a request', () => {
  const { now, later } = concernsOfRoute('appeal')
  assert.ok(now.includes('council-decision'))
  assert.ok(later.includes('request'))
  assert.ok(!now.includes('records') && !later.includes('records'))
})

test('every route is for something, and advice and what lies outside England for everything', () => {
  for (const id of routeIds) {
    const { now, later } = concernsOfRoute(id)
    assert.ok(now.length > 0, id)
    assert.deepEqual(
      now.filter((kind) => later.includes(kind)),
      [],
      id,
    )
  }
  for (const id of ['information-and-advice', 'elsewhere-in-uk'] as const) {
    assert.deepEqual(concernsOfRoute(id).now, concernKinds, id)
    assert.match(get(`/routes/${id}`).markup, /Everything that these pages are about/)
  }
})

test('the dates that a route leads to are dates that can be checked', () => {
  assert.deepEqual(
    namesOfDates.filter((name) => kindNamed(name) === null),
    [],
  )
  assert.match(get('/routes/mediation').markup, /href="\/date\/mediation-arranged"/)
})
