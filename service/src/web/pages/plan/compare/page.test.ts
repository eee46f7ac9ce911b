import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routeDescriptions } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { comparePage } from './page.ts'

const rows = (address: string) =>
  [...read(answerOf([comparePage], address)).markup.matchAll(/<th scope="row"[^>]*>([^<]*)/g)].map(
    ([, title = '']) => title.trim(),
  )

test('without answers every route is compared; with them only what is open or may be', () => {
  assert.equal(rows('/plan/compare').length, routeDescriptions.length)
  const own = rows('/plan/compare?d=ra&l=2026-11-03&a=x&m=x&t=x')
  assert.ok(own.includes('Mediation') && own.includes('Appeal to the Tribunal'))
  assert.ok(!own.includes('Late appeal, with a request for more time'))
  assert.equal(new Set(own).size, own.length)
})

test('a route that is open for several concerns stands once', () => {
  const own = rows('/plan/compare?q=v&v=cshk&vc=d&ms=f&st=ms&ps=r&aw=2026-08-23')
  assert.equal(new Set(own).size, own.length)
})

test('every cell says which column it is of, for a narrow screen', () => {
  const { markup } = read(answerOf([comparePage], '/plan/compare?d=ra&l=2026-11-03&a=x&m=x&t=x'))
  assert.equal(markup.match(/<td /g)?.length, markup.match(/<td [^>]*data-label=/g)?.length)
  assert.match(markup, /last day Sun 3 January 2027/)
})
