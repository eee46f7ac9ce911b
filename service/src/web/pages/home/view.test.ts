import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readAnswers } from '@way-forward/law'
import { homeView } from './view.ts'
import { picture, situations, straightWays, ways } from './words.ts'

const markup = homeView().toString()

describe('the first page', () => {
  it('has one start, and every straight way and situation as a link', () => {
    assert.equal(markup.match(/role="button"/g)?.length, 1)
    assert.match(markup, /<a href="\/guide" role="button"/)
    for (const { to } of [...straightWays, ...situations]) {
      assert.ok(markup.includes(`href="${to.replaceAll('&', '&amp;')}"`), to)
    }
  })

  it('starts the guide with answers that the guide takes, and asks for the dates next', () => {
    for (const { says, to } of situations) {
      const { pathname, searchParams } = new URL(to, 'http://localhost')
      assert.equal(pathname, '/guide/dates', says)
      const { answers, next } = readAnswers(searchParams)
      assert.deepEqual({ ...answers }, Object.fromEntries(searchParams), says)
      assert.equal(next, 'dates', says)
    }
    assert.equal(new Set(situations.map(({ to }) => to)).size, situations.length)
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
