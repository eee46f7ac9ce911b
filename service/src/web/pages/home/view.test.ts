import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readAnswers } from '@way-forward/law'
import { homeView, matters } from './view.ts'
import { picture, straightWays, ways } from './words.ts'

const markup = homeView().toString()

describe('the first page', () => {
  it('has one start, and every matter and straight way as a link', () => {
    assert.equal(markup.match(/role="button"/g)?.length, 1)
    assert.match(markup, /<a href="\/guide" role="button"/)
    for (const { to } of [...straightWays, ...matters]) {
      assert.ok(markup.includes(`href="${to.replaceAll('&', '&amp;')}"`), to)
    }
  })

  it('leads from each matter to the question after the first', () => {
    assert.ok(matters.length > 7)
    for (const { text, to } of matters) {
      const { pathname, searchParams } = new URL(to, 'http://localhost')
      const { answers, next, path } = readAnswers(searchParams)
      assert.deepEqual({ ...answers }, Object.fromEntries(searchParams), text)
      assert.equal(pathname, `/guide/${next}`, text)
      assert.equal(path.length, 2, text)
    }
  })

  it('draws the ways side by side, without numbers, and says them in words', () => {
    const drawing = /<svg class="fan__picture"[\s\S]*?<\/svg>/.exec(markup)?.[0] ?? ''
    assert.equal(drawing.match(/class="fan__disc" cx="138"/g)?.length, ways.length)
    for (const way of ways) {
      assert.ok(drawing.includes(`>${way}</text>`), way)
      assert.ok(picture.description.toLowerCase().includes(way.toLowerCase()), way)
    }
    assert.doesNotMatch(drawing, />\s*\d+\.?\s*</)
    assert.ok(drawing.includes(`aria-label="${picture.description}"`))
  })
})
