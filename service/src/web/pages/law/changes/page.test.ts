import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawChanges } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { lawPages } from '../pages.ts'
import { feedOf } from './feed.ts'
import { readMarkup } from './markup-tree.ts'
import { whenChanged } from './words.ts'

test('every change is there, newest first, and the Code is linked', () => {
  const { status, markup } = read(answerOf(lawPages(null), '/law/changes'))
  assert.equal(status, 200)
  const shown = [...markup.matchAll(/<li id="(\d{4}-\d\d-\d\d)-(LAW-[A-Z]+-\d+)"/g)].map(
    ([, on, id]) => `${on} ${id}`,
  )
  assert.deepEqual(
    shown,
    lawChanges.map(({ on, rule }) => `${on} ${rule}`),
  )
  assert.match(
    markup,
    /href="https:\/\/www\.gov\.uk\/government\/publications\/send-code-of-practice-0-to-25"/,
  )
  assert.match(markup, /chapter 11/)
  assert.match(markup, /href="\/law\/changes\.atom"/)
})

test('a day is said as far as it is known', () => {
  const [change] = lawChanges
  assert.ok(change)
  const of = (known: 'day' | 'month' | 'year') => whenChanged({ ...change, on: '2023-03-01', known })
  assert.deepEqual([of('day'), of('month'), of('year')], ['1 March 2023', 'March 2023', '2023'])
})

test('the feed is served as Atom, to be read where it is', () => {
  const answer = answerOf(lawPages(null), '/law/changes.atom')
  assert.ok(answer.kind === 'file')
  assert.equal(answer.type, 'application/atom+xml; charset=utf-8')
  assert.equal(answer.name, null)
})

test('the feed is well formed and has all that Atom asks for', () => {
  const feed = readMarkup(feedOf('https://wayforward.example'))
  assert.equal(feed.name, 'feed')
  assert.equal(feed.attributes['xmlns'], 'http://www.w3.org/2005/Atom')
  const only = (parent: typeof feed, name: string) => {
    const found = parent.children.filter((child) => child.name === name)
    assert.equal(found.length, 1, `${parent.name} has one ${name}`)
    return found[0] as typeof feed
  }
  assert.equal(only(feed, 'id').text, 'https://wayforward.example/law/changes')
  assert.match(only(feed, 'title').text, /What has changed/)
  assert.equal(only(only(feed, 'author'), 'name').text, 'Way Forward')
  const links = feed.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes)
  assert.deepEqual(
    links.map(({ rel, href }) => `${rel} ${href}`),
    ['alternate https://wayforward.example/law/changes', 'self https://wayforward.example/law/changes.atom'],
  )
  const entries = feed.children.filter(({ name }) => name === 'entry')
  assert.equal(entries.length, lawChanges.length)
  const instant = /^\d{4}-\d\d-\d\dT00:00:00Z$/
  assert.match(only(feed, 'updated').text, instant)
  const ids = entries.map((entry) => {
    assert.match(only(entry, 'updated').text, instant)
    assert.notEqual(only(entry, 'title').text, '')
    assert.notEqual(only(entry, 'summary').text, '')
    assert.match(only(entry, 'link').attributes['href'] ?? '', /^https:\/\/wayforward\.example\/law\/LAW-/)
    return only(entry, 'id').text
  })
  assert.equal(new Set(ids).size, ids.length)
})

test('what reads the feed here finds a feed that is not well formed', () => {
  for (const broken of ['<a><b></a></b>', '<a>', '<a b=c/>', '<a>&nbsp;</a>', '<a/><b/>', 'a<b/>']) {
    assert.throws(() => readMarkup(broken), broken)
  }
})
