/** What only a browser shows of the directory and of the frames: a list that follows typing, and frames elsewhere. */
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import type { Page as Tab } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { noDatabase } from './database.ts'
import { closeServed, servedOn } from './served.ts'

const browser = await startBrowser()

describe('the directory in a browser', { skip: noDatabase || browser === null }, () => {
  /** A council's own site. */
  let site: Server
  let origin: string
  before(async () => {
    origin = await servedOn('2026-11-21')
    const frame = (path: string, title: string) =>
      `<iframe src="${origin}${path}" title="${title}" width="100%" height="900"></iframe>`
    const markup = `<!doctype html><title>Local Offer</title><h1>Local Offer</h1>${frame('/embed/date/appeal', 'date')}${frame('/embed/start/hartlepool', 'start')}`
    site = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(markup))
    await new Promise<void>((resolve) => site.listen(0, resolve))
  })
  after(async () => {
    site.close()
    site.closeAllConnections()
    await browser?.close()
    await closeServed()
  })

  async function open(address: string, javaScriptEnabled: boolean): Promise<Tab> {
    assert.ok(browser)
    const viewport = { width: 280, height: 800 }
    const tab = await (await browser.newContext({ javaScriptEnabled, viewport })).newPage()
    await tab.goto(address)
    return tab
  }

  it('follows what is typed: the number is announced, the focus stays, the address shows the same again', async () => {
    const tab = await open(`${origin}/directory`, true)
    const visits = await tab.evaluate(() => history.length)
    await tab.locator('#q').focus()
    await tab.keyboard.type('hartlep')
    await tab.locator('[data-follow-results] a', { hasText: 'Hartlepool Borough Council' }).first().waitFor()
    assert.match(
      (await tab.locator('[role="status"]').textContent()) ?? '',
      /^1 council and \d+ services found\.$/,
    )
    assert.equal(await tab.evaluate(() => document.activeElement?.id), 'q')
    assert.equal(new URL(tab.url()).search, '?q=hartlep')
    assert.equal(await tab.evaluate(() => history.length), visits)
    await tab.locator('#q').fill('')
    await tab.waitForURL(/q=$/)
    assert.equal(await tab.locator('[data-follow-results]').textContent(), '')
    await tab.context().close()
  })

  it('works in a frame of another site without scripts, and its links lead out', async () => {
    const { port } = site.address() as AddressInfo
    // Another name of this machine, so that the frame is another site's.
    const tab = await open(`http://localhost:${port}/`, false)
    const host = tab.url()
    const date = tab.frameLocator('iframe[title="date"]')
    await date.locator('[name="notice-sent-day"]').fill('31')
    await date.locator('[name="notice-sent-month"]').fill('2')
    await date.locator('[name="notice-sent-year"]').fill('2026')
    await date.locator('button').click()
    await date.locator('.govuk-error-summary a').first().click()
    assert.equal(tab.url(), host)
    await date.locator('[name="notice-sent-day"]').fill('3')
    await date.locator('[name="notice-sent-month"]').fill('11')
    await date.locator('button').click()
    await date.locator('.card h2', { hasText: '4 January 2027' }).waitFor()
    assert.deepEqual(await tab.context().cookies(), [])
    await tab.frameLocator('iframe[title="start"]').locator('a.govuk-button').click()
    await tab.waitForURL(/\/guide\/.*w=hartlepool/)
    await tab.context().close()
  })
})
