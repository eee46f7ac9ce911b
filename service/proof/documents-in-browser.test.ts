/** What only a browser shows of adding a document: how much was sent, with scripts, and the same without them. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page as Tab } from 'playwright-core'
import { axeFaults } from './axe.ts'
import { startBrowser } from './browser.ts'
import { noDatabase } from './database.ts'
import { markupFaults } from './markup-rules.ts'
import { type ServedCase, serveCase } from './served-documents.ts'

const browser = await startBrowser()

describe('adding a document in a browser', { skip: noDatabase || browser === null }, () => {
  let all: ServedCase
  before(async () => {
    all = await serveCase(2 * 1024 * 1024)
  })
  after(async () => {
    await browser?.close()
    await all.close()
  })

  async function open(javaScriptEnabled: boolean): Promise<Tab> {
    assert.ok(browser)
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 800 } })
    await context.addCookies([{ name: 'who', value: all.parent, url: all.served.origin }])
    const tab = await context.newPage()
    await tab.goto(`${all.served.origin}${all.list}/add`)
    return tab
  }
  const choose = (tab: Tab, name: string, text: string | Buffer) =>
    tab.setInputFiles('#file', { name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  const submit = (tab: Tab) => tab.getByRole('button', { name: 'Add the document' }).click()

  for (const scripts of [true, false]) {
    it(`works ${scripts ? 'with' : 'without'} scripts: a refusal says why, and then it is added and opened`, async () => {
      const tab = await open(scripts)
      await tab.getByLabel('Only you').check()
      await choose(tab, 'page.html', '<html><p>Hello')
      await submit(tab)
      const summary = tab.locator('.govuk-error-summary')
      await summary.waitFor()
      assert.match((await summary.textContent()) ?? '', /a web page/)
      assert.equal(await tab.getByLabel('Only you').isChecked(), true)
      if (scripts) assert.equal(await summary.evaluate((each) => each === document.activeElement), true)
      await choose(tab, 'decision.txt', 'We decided not to assess')
      await submit(tab)
      await tab.getByText('Added: decision.txt').waitFor()
      await tab.getByRole('link', { name: 'decision.txt' }).first().click()
      await tab.getByText('We decided not to assess').waitFor()
      const [download] = await Promise.all([
        tab.waitForEvent('download'),
        tab.getByRole('button', { name: 'Download the file' }).click(),
      ])
      assert.match(download.suggestedFilename(), /^document-\d{4}-\d\d-\d\d\.txt$/)
      await tab.context().close()
    })
  }

  it('tells how much was sent, and does not send what is too large', async () => {
    const tab = await open(true)
    const told = await tab.evaluateHandle(() => {
      const heard: string[] = []
      const status = document.querySelector('[data-upload-status]')
      if (status)
        new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, { childList: true })
      return heard
    })
    await choose(tab, 'long.txt', Buffer.alloc(2 * 1024 * 1024 + 1, 'words '))
    let posts = 0
    tab.on('request', (request) => {
      if (request.method() === 'POST') posts++
    })
    await submit(tab)
    await tab.getByText('The file is larger than 2 MB').waitFor()
    assert.equal(posts, 0)
    // Slowly enough that something is told on the way.
    const session = await tab.context().newCDPSession(tab)
    await session.send('Network.enable')
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 1_000_000 }
    await session.send('Network.emulateNetworkConditions', slow)
    await choose(tab, 'long.txt', Buffer.alloc(2 * 1024 * 1024, 'words '))
    await submit(tab)
    await tab.locator('progress').waitFor({ state: 'visible' })
    assert.equal(await tab.getByRole('button', { name: 'Add the document' }).isDisabled(), true)
    const heard = tab.waitForEvent('framenavigated')
    const words = await Promise.race([
      tab
        .waitForFunction((list) => list.some((each) => /^Sending the file: \d+%$/.test(each)), told)
        .then(() => 'told'),
      heard.then(() => 'left'),
    ])
    assert.equal(words, 'told')
    await tab.getByText('Added: long.txt').waitFor()
    await tab.context().close()
  })

  it('is taken out once by a button that is pressed twice', async () => {
    const id = await all.added('decision.txt', Buffer.from('We decided not to assess'))
    const tab = await open(true)
    await tab.goto(`${all.served.origin}${all.list}/${id}/remove`)
    let posts = 0
    await tab.route('**/remove', async (route) => {
      posts++
      await pause(600)
      // One that another press took the place of is no longer there.
      await route.continue().catch(() => undefined)
    })
    await tab.getByLabel('Why do you take it out?').fill('The wrong file')
    await tab.getByRole('button', { name: 'Take the document out' }).evaluate((button) => {
      if (!(button instanceof HTMLButtonElement)) return
      button.click()
      setTimeout(() => button.click(), 200)
    })
    await tab.getByText('took this document out on').waitFor()
    assert.equal(posts, 1)
    await tab.context().close()
  })

  it('is accessible on each of its pages', async () => {
    const id = await all.added('decision.txt', Buffer.from('We decided not to assess\n'.repeat(200)))
    const tab = await open(true)
    await choose(tab, 'page.html', '<html><p>Hello')
    await submit(tab)
    await tab.locator('.govuk-error-summary').waitFor()
    assert.deepEqual(await axeFaults(tab), [])
    for (const path of ['', '/add', `/${id}`, `/${id}/remove`]) {
      await tab.goto(`${all.served.origin}${all.list}${path}`)
      assert.deepEqual(await axeFaults(tab), [], path)
      const markup = await (await all.served.get(all.parent, `${all.list}${path}`)).text()
      assert.deepEqual(await markupFaults(markup), [], path)
      const width = await tab.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(width <= 320, `${path} is ${width} wide`)
    }
    await tab.context().close()
  })
})
