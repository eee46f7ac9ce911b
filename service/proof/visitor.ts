/** Somebody who uses the service: with a pointer, or with the keyboard alone. Both do the same things. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Download, Locator, Page as Tab } from 'playwright-core'
import { assertSeen, press } from './focus.ts'

/** A file to choose. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export interface Visitor {
  readonly tab: Tab
  readonly hasScripts: boolean
  /** Uses a link or a button, and waits for the page that it leads to. */
  follow(target: Locator): Promise<void>
  /** Uses a link to another place of the same page. */
  jump(target: Locator): Promise<void>
  /** Uses a link or a button that gives a file. */
  save(target: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }>
  type(field: Locator, text: string): Promise<void>
  /** Chooses a radio button. */
  choose(radio: Locator): Promise<void>
  /** Chooses from a list, by what stands in it. */
  pick(list: Locator, words: string): Promise<void>
  upload(field: Locator, file: ChosenFile): Promise<void>
}

/** With a mouse or a finger: what is clicked must be there, in view and covered by nothing. */
export function withPointer(tab: Tab, hasScripts: boolean): Visitor {
  return {
    tab,
    hasScripts,
    follow: (target) => leads(tab, () => target.click()),
    jump: (target) => target.click(),
    save: (target) => saved(tab, () => target.click()),
    type: (field, text) => field.fill(text),
    choose: (radio) => radio.check(),
    pick: async (list, words) => {
      await list.selectOption({ label: words })
    },
    upload: (field, file) => field.setInputFiles(file),
  }
}

/** With Tab, Enter, Space, arrows and letters alone; wherever the focus comes it must be seen. */
export function withKeyboard(tab: Tab, hasScripts: boolean): Visitor {
  // Somebody listens from the beginning, so that the browser never opens a window of its own for it.
  tab.on('filechooser', () => undefined)
  return {
    tab,
    hasScripts,
    follow: async (target) => {
      await goTo(tab, target)
      await leads(tab, () => tab.keyboard.press('Enter'))
    },
    jump: async (target) => {
      await goTo(tab, target)
      await tab.keyboard.press('Enter')
    },
    save: async (target) => {
      await goTo(tab, target)
      return saved(tab, () => tab.keyboard.press('Enter'))
    },
    type: async (field, text) => {
      await goTo(tab, field)
      await tab.keyboard.press('ControlOrMeta+a')
      await tab.keyboard.insertText(text)
    },
    choose: async (radio) => {
      await goTo(tab, radio)
      if (await hasFocus(radio)) await tab.keyboard.press('Space')
      for (let at = 0; at < 20 && !(await hasFocus(radio)); at++) assertSeen(await press(tab, 'ArrowDown'))
      assert.ok(await radio.isChecked())
    },
    pick: async (list, words) => {
      await goTo(tab, list)
      await tab.keyboard.type(words)
      assert.equal(await list.locator('option:checked').innerText(), words)
    },
    upload: async (field, file) => {
      await goTo(tab, field)
      const [chooser] = await Promise.all([tab.waitForEvent('filechooser'), tab.keyboard.press('Enter')])
      await chooser.setFiles(file)
    },
  }
}

/** More stops than any page has. */
const mostStops = 250

/** Goes with Tab, or back with Shift and Tab, until the target, or a radio button of its group, has the focus. */
async function goTo(tab: Tab, target: Locator): Promise<void> {
  const wanted = await target.elementHandle()
  assert.ok(wanted, `there is ${String(target)}`)
  const [isHere, isBefore] = await wanted.evaluate((element) => {
    const now = document.activeElement ?? document.body
    const place = element.compareDocumentPosition(now)
    return [element === now, now !== document.body && (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0]
  })
  if (isHere) return
  for (let stops = 0; stops < mostStops; stops++) {
    const focus = await press(tab, isBefore ? 'Shift+Tab' : 'Tab', wanted)
    // Null: past the last stop the browser itself comes, and then the page again from its beginning.
    if (focus === null) continue
    assertSeen(focus)
    if (focus.isWanted) return
  }
  assert.fail(`Tab never came to ${String(target)}`)
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

async function leads(tab: Tab, act: () => Promise<unknown>): Promise<void> {
  const loaded = tab.waitForEvent('load')
  await act()
  await loaded
}

async function saved(
  tab: Tab,
  act: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download]: [Download, unknown] = await Promise.all([tab.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
