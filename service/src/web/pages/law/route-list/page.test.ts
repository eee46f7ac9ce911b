import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describedRoute, routeIds } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { lawPages } from '../pages.ts'
import { routeGroups } from './words.ts'

test('every route stands in one group, once', () => {
  const grouped = routeGroups.flatMap(({ routes }) => routes)
  assert.deepEqual(grouped.toSorted(), routeIds.toSorted())
})

test('the list shows every route with what it is, and leads to it', () => {
  const { status, markup } = read(answerOf(lawPages(null), '/routes'))
  assert.equal(status, 200)
  for (const id of routeIds) {
    assert.equal(markup.split(`href="/routes/${id}"`).length, 2, id)
    assert.ok(markup.includes(describedRoute(id).what), id)
  }
})
