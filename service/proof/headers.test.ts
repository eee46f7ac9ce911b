/** What stands around every page: a policy that runs no script of a page, and an address that is told to nobody. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { createApp, pages } from '../src/app.ts'
import { noDatabase, type TestData, testData } from './database.ts'
import { type ExampleAccounts, exampleAccounts } from './example-accounts.ts'

const today = day('2026-11-21')
const strict =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

/** Markup that a strict policy would not run, so that it must not be there. */
const inline =
  /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(ld\+)?json")[^>]*>|<style\b|\sstyle="|<[^>]+\son[a-z]+=|javascript:/i

describe('every page that is listed', { skip: noDatabase }, () => {
  let test: TestData
  let example: ExampleAccounts
  let app: ReturnType<typeof createApp>
  before(async () => {
    test = await testData()
    example = await exampleAccounts(test, today)
    app = createApp({
      clock: { today: () => today },
      calendar: publishedCalendar,
      origin: 'https://wayforward.example',
      data: test.data,
      accounts: example.accounts,
      isDemo: true,
      report: () => undefined,
    })
  })
  after(() => test.close())

  it('runs no script of its own markup, and tells no other site its address', async () => {
    let looked = 0
    for (const page of pages) {
      for (const state of page.states) {
        const signedIn = state.as === undefined ? null : await example.signedInAs(state.as)
        const form =
          state.form && new URLSearchParams({ ...(signedIn && { token: signedIn.token }), ...state.form })
        const response = await app.request(`https://wayforward.example${state.address}`, {
          headers: {
            ...(signedIn && { cookie: signedIn.cookies }),
            ...(form && {
              origin: 'https://wayforward.example',
              'content-type': 'application/x-www-form-urlencoded',
            }),
          },
          ...(form && { method: 'POST', body: form.toString() }),
        })
        const where = `${state.address}: ${state.name}`
        const { headers } = response
        const policy = headers.get('content-security-policy')
        if (page.framed === true) {
          assert.equal(policy, strict.replace("frame-ancestors 'none'", 'frame-ancestors *'), where)
        } else {
          assert.equal(policy, strict, where)
          assert.equal(headers.get('x-frame-options'), 'DENY', where)
        }
        assert.match(headers.get('referrer-policy') ?? '', /^(same-origin|no-referrer)$/, where)
        assert.equal(headers.get('strict-transport-security'), 'max-age=31536000', where)
        assert.equal(headers.get('x-content-type-options'), 'nosniff', where)
        if (page.account === 'needed') assert.match(headers.get('cache-control') ?? '', /no-store/, where)
        const text = await response.text()
        if (headers.get('content-type')?.startsWith('text/html') === true) {
          assert.doesNotMatch(text, inline, where)
          looked += 1
        }
      }
    }
    assert.ok(looked > 150, String(looked))
  })
})
