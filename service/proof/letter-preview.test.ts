/** A letter beside its form, in a browser: it follows the typing with scripts, and the button without. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Page as Tab } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { closeServed, servedOn } from './served.ts'

const browser = await startBrowser()
const address = '/letters/ask-the-adviser-for-a-certificate?d=ra&l=2026-11-03&a=x&m=x&t=x'

describe('a letter beside its form', { skip: browser === null }, () => {
  after(async () => {
    await browser?.close()
    await closeServed()
  })

  it('follows what is typed, leaves the keyboard where it is, and keeps nothing', async () => {
    const tab = await open(true)
    const before = await gaps(tab)
    await tab.locator('#childName').fill('Robin')
    await tab.locator('.letter-paper', { hasText: 'About: Robin' }).waitFor()
    assert.equal(await tab.evaluate(() => document.activeElement?.id), 'childName')
    assert.equal(await tab.locator('#childName').inputValue(), 'Robin')
    assert.equal((await gaps(tab)) < before, true)
    await tab.locator('input[value="young-person"]').check()
    await tab.locator('.letter-paper', { hasText: 'My date of birth' }).waitFor()
    assert.doesNotMatch(tab.url(), /Robin/)
    assert.equal(await tab.evaluate(() => localStorage.length + sessionStorage.length), 0)
    await tab.context().close()
  })

  it('says what is wrong beside the letter while it is typed', async () => {
    const tab = await open(true)
    await tab.locator('#email').fill('nowhere')
    await tab.locator('.letter-side__problem').waitFor()
    assert.equal(await tab.locator('#email').inputValue(), 'nowhere')
    await tab.locator('#email').fill('alex@example.org')
    await tab.locator('.letter-paper', { hasText: 'alex@example.org' }).waitFor()
    assert.equal(await tab.locator('.letter-side__problem').count(), 0)
    await tab.context().close()
  })

  it('without scripts shows the letter at the press of the button, by keyboard alone', async () => {
    const tab = await open(false)
    await tab.locator('#name').focus()
    await tab.keyboard.type('Alex Example')
    await tab.keyboard.press('Enter')
    await tab.waitForURL(/#letter$/)
    const paper = await tab.locator('.letter-paper').innerText()
    assert.match(paper, /^Alex Example\n/)
    assert.match(paper, /dated 3 November 2026/)
    assert.equal(await tab.locator('#name').inputValue(), 'Alex Example')
    await tab.context().close()
  })

  it('is copied as text, gaps in brackets', async () => {
    const tab = await open(true)
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await tab.getByRole('button', { name: 'Copy the letter' }).click()
    await tab.getByRole('button', { name: 'Copied' }).waitFor()
    const copied = await tab.evaluate(() => navigator.clipboard.readText())
    assert.match(
      copied.replaceAll('\r', ''),
      /^\[your name\]\n\[your address\]\n\n\[name of the mediation adviser\]\n/,
    )
    assert.match(copied, /- A copy of the council’s letter$/)
    await tab.context().close()
  })

  it('is saved as a file', async () => {
    const tab = await open(true)
    await tab.locator('#name').fill('Alex Example')
    const [download] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: 'Word document' }).click(),
    ])
    assert.equal(download.suggestedFilename(), 'letter-ask-the-adviser-for-a-certificate.docx')
    await tab.context().close()
  })

  async function open(javaScriptEnabled: boolean): Promise<Tab> {
    assert.ok(browser)
    const context = await browser.newContext({ javaScriptEnabled })
    const tab = await context.newPage()
    await tab.goto(`${await servedOn('2026-11-21')}${address}`)
    return tab
  }

  function gaps(tab: Tab): Promise<number> {
    return tab.locator('.gap').count()
  }
})
