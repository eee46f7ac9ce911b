import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, nextStep, position, publishedCalendar, readAnswers, situations } from '@way-forward/law'
import { createApp } from '../../../app.ts'
import { noData } from '../../../db/data.ts'
import { answerOf } from '../../kit/visit-of.ts'
import { planPage } from '../plan/plan/page.ts'
import { planOfSituation } from './page.ts'

const today = day('2026-11-21')
const app = createApp({
  clock: { today: () => today },
  calendar: publishedCalendar,
  origin: null,
  report: (fault) => assert.fail(fault),
})

describe('the page of situations', () => {
  test('has every situation once, as a link to its plan today', async () => {
    const response = await app.request('/situations')
    assert.equal(response.status, 200)
    const markup = await response.text()
    assert.ok(situations.length >= 24)
    for (const situation of situations) {
      const to = planOfSituation(situation, today).replaceAll('&', '&amp;')
      assert.equal(markup.split(`href="${to}"`).length, 2, situation.id)
    }
  })

  test('leads to plans whose heading is the step that the law says, and that nothing is missing in', async () => {
    const headings = new Set<string>()
    for (const situation of situations) {
      const response = await app.request(planOfSituation(situation, today))
      assert.equal(response.status, 200, situation.id)
      const markup = await response.text()
      const heading = /<h1[^>]*>([^<]+)<\/h1>/.exec(markup)?.[1] ?? ''
      assert.ok(heading.length > 10, situation.id)
      headings.add(heading)
      const { facts } = readAnswers(new URLSearchParams(situation.address(today)))
      assert.notEqual(nextStep(position(facts, today), facts), null, situation.id)
      assert.doesNotMatch(markup, /undefined|NaN|\[object/, situation.id)
    }
    assert.ok(headings.size >= 15, `${headings.size} different headings`)
  })
})

test('every situation is a plan on any day of the year, also on one with 29 February', () => {
  for (const iso of ['2027-02-28', '2028-02-29', '2027-08-31', '2026-12-25']) {
    for (const situation of situations) {
      const on = day(iso)
      const answer = answerOf([planPage(noData)], `/plan?${situation.address(on)}`, undefined, iso)
      assert.equal(answer.kind, 'page', `${situation.id} on ${iso}`)
    }
  }
})
