/** Every page in every state that it lists, looked at in a browser. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page as Tab } from 'playwright-core'
import { pages } from '../src/app.ts'
import { assets } from '../src/web/kit/assets.ts'
import type { PageState } from '../src/web/kit/page.ts'
import { problemStates } from '../src/web/pages/errors/problem-page.ts'
import { axeFaults } from './axe.ts'
import { startBrowser } from './browser.ts'
import { markupFaults } from './markup-rules.ts'
import { openState } from './open-state.ts'
import { closeServed, servedOn, signedInAs } from './served.ts'

const usualDay = '2026-11-21'
const states = [...pages.flatMap((page) => page.states), ...problemStates]
/** Colours and orientation are of the page's style, and not of what was answered: one state of a page shows them. */
const firstOfPages = new Set([...pages.map((page) => page.states[0]), ...problemStates])
const browser = await startBrowser()
const atOnce = 4
/** Milliseconds: five times what the slowest takes on a busy machine. */
const longest = 60_000

/** The narrowest screen that must do: also a screen of 1280 at 400%, whose height is then 256. */
const narrow = { width: 320, height: 256 }
const wide = { width: 1280, height: 900 }

const classesSeen = new Map<string, string>()
const free: { readonly scripted: Tab; readonly plain: Tab }[] = []
const waiting: ((tabs: (typeof free)[number]) => void)[] = []

describe('every page in every state', { concurrency: atOnce, skip: browser === null }, () => {
  before(async () => {
    await servedOn(usualDay)
  })
  after(async () => {
    await browser?.close()
    await closeServed()
  })

  for (const state of states) {
    it(`${state.address.slice(0, 100)} (${state.name})`, async () => {
      // On a busy machine a tab may stand still for good: then others are tried, twice.
      let isLooked = false
      for (let tried = 0; tried < 3 && !isLooked; tried += 1) isLooked = await lookInTime(state)
      assert.ok(isLooked, `nothing moved for ${longest / 1000} seconds, three times`)
    })
  }
})

/** After all of them, so that every class has been seen. */
describe('the style sheet', { skip: browser === null }, () => {
  it('uses no component that the style sheet leaves out', () => {
    const style = Buffer.from(assets.get('style.css')?.body ?? '').toString()
    const unknown = [...classesSeen].filter(
      ([name]) =>
        name.startsWith('govuk-') &&
        !style.includes(`.${name.replace(/[^\w-]/g, '\\$&')}`) &&
        !unstyled.has(name),
    )
    assert.deepEqual(unknown, [])
  })
})

describe('the list of pages', () => {
  it('has at least one state for every page, and no two states alike', () => {
    const seen = new Set<string>()
    for (const page of pages) {
      const hasLook = page.hasNoLook !== true && !page.path.includes('.')
      assert.equal(page.states.length > 0, hasLook, `${page.path} lists a state`)
      for (const state of page.states) {
        const key = JSON.stringify([state.address, state.form, state.on, state.as, state.follow])
        assert.ok(!seen.has(key), `${state.address} is listed twice`)
        seen.add(key)
      }
    }
  })
})

/** Names of components that carry no style: hooks of scripts and parts that need no rule. */
const unstyled = new Set([
  'govuk-js-exit-this-page-button',
  'govuk-js-exit-this-page-skiplink',
  'govuk-date-input__input',
  'govuk-table__body',
])

/** @returns false: its tabs stood still, and are thrown away */
async function lookInTime(state: PageState): Promise<boolean> {
  const tabs = await borrow()
  const looking = look(state, tabs.scripted, tabs.plain)
  const isDone = looking.then(
    () => true,
    () => true,
  )
  if (await Promise.race([isDone, pause(longest, false, { ref: false })])) {
    giveBack(tabs)
    await looking
    return true
  }
  for (const tab of Object.values(tabs)) {
    tab
      .context()
      .close()
      .catch(() => undefined)
  }
  giveBack(await newTabs())
  return false
}

async function look(state: PageState, tab: Tab, plain: Tab): Promise<void> {
  const origin = await servedOn(state.on ?? usualDay)
  const signedIn = state.as === undefined ? null : await signedInAs(state.as)
  const status = state.status ?? 200
  const faults: string[] = []
  const listen = listenTo(tab, origin, status, faults)
  await tab.setViewportSize(narrow)
  await tab.emulateMedia({ colorScheme: 'light', media: 'screen' })
  const response = await openState(tab, origin, state, signedIn)
  assert.equal(response.status, status)
  faults.push(...(await markupFaults(response.markup)), ...headFaults(response.markup))
  faults.push(...(await sidewaysFaults(tab, 'at 320 px')))

  await tab.setViewportSize(wide)
  faults.push(...(await sidewaysFaults(tab, 'at 1280 px')))
  const isFirst = firstOfPages.has(state)
  faults.push(...(await axeFaults(tab, { isQuick: !isFirst })))
  if (isFirst) {
    await tab.emulateMedia({ colorScheme: 'dark' })
    const dark = await axeFaults(tab, { rules: ['color-contrast', 'link-in-text-block'], isQuick: true })
    faults.push(...dark.map((fault) => `in dark colours: ${fault}`))
  }
  faults.push(...(await printFaults(tab)))
  await tab.emulateMedia({ colorScheme: 'light', media: 'screen' })
  listen.stop()

  await openState(plain, origin, state, signedIn)
  let other = differing(await mainText(plain), await mainText(tab))
  if (other.length > 0) {
    // Somebody else's state may have changed what is told here, such as who opened a case: both are opened anew.
    await Promise.all([openState(tab, origin, state, signedIn), openState(plain, origin, state, signedIn)])
    other = differing(await mainText(plain), await mainText(tab))
  }
  faults.push(...other)
  assert.deepEqual(faults, [])
}

/** The title, and which classes are in use. */
function headFaults(markup: string): readonly string[] {
  const title = /<title>([^<]*)<\/title>/.exec(markup)?.[1] ?? ''
  for (const [, names = ''] of markup.matchAll(/ class="([^"]*)"/g)) {
    for (const name of names.split(/\s+/)) if (name !== '') classesSeen.set(name, title)
  }
  const saysErrors = markup.includes('class="govuk-error-summary')
  const isRight = / - Way Forward$/.test(title) && title.startsWith('Error: ') === saysErrors
  return isRight ? [] : [`the title is "${title}"`]
}

function listenTo(tab: Tab, origin: string, status: number, faults: string[]): { readonly stop: () => void } {
  const onConsole = (message: { type(): string; text(): string }) => {
    const isOfStatus = status >= 400 && message.text().includes(`status of ${status}`)
    if (['error', 'warning'].includes(message.type()) && !isOfStatus)
      faults.push(`console: ${message.text()}`)
  }
  const onError = (error: Error) => faults.push(`script: ${error.message}`)
  const onRequest = (request: { url(): string }) => {
    if (!request.url().startsWith(origin)) faults.push(`asked for ${request.url()}`)
  }
  tab.on('console', onConsole).on('pageerror', onError).on('request', onRequest)
  return {
    stop: () => {
      tab.off('console', onConsole).off('pageerror', onError).off('request', onRequest)
    },
  }
}

async function sidewaysFaults(tab: Tab, where: string): Promise<readonly string[]> {
  const [content = 0, screen = 0] = await tab.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  return content > screen ? [`scrolls sideways ${where}: ${content} px`] : []
}

/** On paper what is folded is open, where it is on the paper at all. */
async function printFaults(tab: Tab): Promise<readonly string[]> {
  await tab.emulateMedia({ media: 'print' })
  return tab.evaluate(() =>
    [...document.querySelectorAll('main .govuk-details__text')]
      .filter((text) => text.closest('details')?.checkVisibility() !== false)
      .filter((text) => text.getBoundingClientRect().height === 0)
      .map((text) => `folded on paper: ${text.parentElement?.textContent?.slice(0, 60)}`),
  )
}

/**
 * The words of the main part as they are seen. One class shows what only a script can do, such as printing,
 * and hides what is said in its place; without that class nothing else may differ.
 */
async function mainText(tab: Tab): Promise<string> {
  const text = await tab.locator('main').evaluate((main: HTMLElement) => {
    document.documentElement.classList.remove('scripts-run')
    return main.innerText
  })
  return text.replace(/\s+/g, ' ').trim()
}

function differing(plain: string, scripted: string): readonly string[] {
  if (plain === scripted) return []
  const at = [...plain].findIndex((letter, index) => letter !== scripted[index])
  const from = Math.max(0, at - 30)
  return [
    `other words without scripts: "${plain.slice(from, at + 50)}", not "${scripted.slice(from, at + 50)}"`,
  ]
}

/** Two tabs, with and without scripts, as soon as there are any. */
async function borrow(): Promise<(typeof free)[number]> {
  const tabs = free.pop()
  if (tabs !== undefined) return tabs
  if (opened < atOnce) {
    opened += 1
    return newTabs()
  }
  return new Promise((resolve) => waiting.push(resolve))
}
let opened = 0

async function newTabs(): Promise<(typeof free)[number]> {
  const open = async (javaScriptEnabled: boolean): Promise<Tab> => {
    assert.ok(browser)
    const context: BrowserContext = await browser.newContext({ javaScriptEnabled, viewport: wide })
    context.setDefaultTimeout(longest)
    return context.newPage()
  }
  return { scripted: await open(true), plain: await open(false) }
}

function giveBack(tabs: (typeof free)[number]): void {
  const next = waiting.shift()
  if (next === undefined) free.push(tabs)
  else next(tabs)
}
