/** The keyboard alone: order, focus that can be seen, the way past the menu, the way out. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Page as Tab } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { assertSeen, press } from './focus.ts'
import { closeServed, servedOn } from './served.ts'

const browser = await startBrowser()
const day = '2026-11-21'

describe('with the keyboard alone', { skip: browser === null }, () => {
  after(async () => {
    await browser?.close()
    await closeServed()
  })

  it('walks the first page in the order that it is read, seeing where it is', async () => {
    const tab = await open('/')
    const expected = [
      'Skip to main content',
      'Way Forward',
      'Check one date',
      'Letters',
      'Check your letter',
      'Find help',
      'The law',
      'Your cases',
      'About',
      'Start',
      'A letter from the council about an assessment or a plan',
    ]
    for (const words of expected) await next(tab, words)
    const rest: string[] = []
    for (let at = 0; at < 40; at += 1) {
      const focus = await press(tab, 'Tab')
      if (focus === null) break
      assertSeen(focus)
      rest.push(focus.words)
    }
    assert.ok(rest.includes('Situations like yours'))
    assert.deepEqual(rest.slice(-7), [
      'About',
      'Privacy',
      'Accessibility',
      'Stay safe',
      'What the words mean',
      'API',
      'Wales, Scotland and Northern Ireland',
    ])
  })

  it('goes past the menu', async () => {
    const tab = await open('/')
    await next(tab, 'Skip to main content')
    await tab.keyboard.press('Enter')
    assert.equal(await tab.evaluate(() => document.activeElement?.id), 'content')
    await next(tab, 'Start')
  })

  it('answers a question: one stop for the answers, arrows between them, then on', async () => {
    const tab = await open('/guide/decision')
    for (const words of [
      'Skip to main content',
      'Way Forward',
      'Check one date',
      'Letters',
      'Check your letter',
      'Find help',
      'The law',
      'Your cases',
      'About',
      'Back',
    ]) {
      await next(tab, words)
    }
    await next(tab, 'Not to assess')
    const second = await press(tab, 'ArrowDown')
    assert.equal(second?.words, 'Not to issue a plan')
    assertSeen(second)
    assert.equal(await tab.locator('input:checked').inputValue(), 'ri')
    for (let focus = await press(tab, 'Tab'); focus?.words !== 'Continue'; focus = await press(tab, 'Tab')) {
      assert.ok(focus, 'Continue comes before the end of the page')
      assertSeen(focus)
    }
    await Promise.all([tab.waitForURL(/\/guide\/dates\?d=ri$/), tab.keyboard.press('Enter')])
  })

  it('is led to what is wrong', async () => {
    const tab = await open('/guide/decision')
    await tab.locator('main button').focus()
    await Promise.all([tab.waitForEvent('load'), tab.keyboard.press('Enter')])
    await tab.waitForFunction(() => document.activeElement?.className.includes('govuk-error-summary'))
    await press(tab, 'Tab')
    await tab.keyboard.press('Enter')
    assert.equal(await tab.evaluate(() => document.activeElement?.getAttribute('type')), 'radio')
  })

  it('leaves at once with Shift three times, where the page offers it', async () => {
    const tab = await open('/safety')
    await tab.route(/bbc\.co\.uk/, (route) => route.fulfill({ body: 'weather', contentType: 'text/plain' }))
    await tab.waitForFunction(() => document.querySelector('.govuk-exit-this-page__indicator') !== null)
    for (let at = 0; at < 3; at += 1) await tab.keyboard.press('Shift')
    await tab.waitForURL(/bbc\.co\.uk\/weather/)
  })

  it('leaves with the button without scripts', async () => {
    const tab = await open('/safety', false)
    await tab.route(/bbc\.co\.uk/, (route) => route.fulfill({ body: 'weather', contentType: 'text/plain' }))
    await tab.getByRole('button', { name: 'Exit this page' }).press('Enter')
    await tab.waitForURL(/bbc\.co\.uk\/weather/)
  })

  for (const scripts of [true, false]) {
    it(`sees what an answer asks for, and only then, with scripts ${scripts ? 'on' : 'off'}`, async () => {
      const tab = await open('/guide/dates?d=ra', scripts)
      const box = tab.locator('.govuk-radios__conditional input').first()
      assert.equal(await box.isVisible(), false)
      await tab.getByLabel('Yes, on another day').press('Space')
      assert.equal(await box.isVisible(), true)
      await tab.getByLabel('No, or I have no reason to think so').press('Space')
      assert.equal(await box.isVisible(), false)
    })
  }
})

async function open(path: string, javaScriptEnabled = true): Promise<Tab> {
  assert.ok(browser)
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 }, javaScriptEnabled })
  await tab.goto((await servedOn(day)) + path)
  return tab
}

async function next(tab: Tab, words: string): Promise<void> {
  const focus = await press(tab, 'Tab')
  assert.equal(focus?.words, words)
  assertSeen(focus)
}
