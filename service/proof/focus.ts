/** What has the keyboard's focus on a page, and whether it can be seen. */
import assert from 'node:assert/strict'
import type { ElementHandle, Page as Tab } from 'playwright-core'

/** What has focus: its words, and whether the focus can be seen and is not hidden behind anything. */
export interface Focus {
  readonly words: string
  readonly isSeen: boolean
  readonly isInView: boolean
  /** It is the element that was asked for, or a radio button of the same group. */
  readonly isWanted: boolean
}

/** The focus can be seen, and nothing hides it. */
export function assertSeen(focus: Focus | null | undefined): void {
  assert.ok(focus?.isSeen, `the focus on "${focus?.words}" can be seen`)
  assert.ok(focus.isInView, `"${focus.words}" is in view`)
}

/** Presses a key and says what then has focus; null at the end of the page. */
export async function press(
  tab: Tab,
  key: string,
  wanted: ElementHandle<Node> | null = null,
): Promise<Focus | null> {
  await tab.keyboard.press(key)
  return tab.evaluate((asked) => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    // A radio button shows its focus on the ring beside its words.
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
    const isRing = label !== undefined && element.matches('.govuk-radios__input, .govuk-checkboxes__input')
    const looks = () => {
      const style = isRing ? getComputedStyle(label, '::before') : getComputedStyle(element)
      const outline = style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`
      return [outline, style.boxShadow, style.backgroundColor].join()
    }
    const focused = looks()
    element.blur()
    const plain = looks()
    element.focus()
    // A link over two lines is more than one box.
    const box = (isRing ? label : element).getClientRects()[0] ?? new DOMRect()
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20))
    return {
      words: (label ?? element).innerText.trim().replace(/\s+/g, ' '),
      isSeen: focused !== plain,
      isWanted:
        element === asked ||
        (element instanceof HTMLInputElement &&
          asked instanceof HTMLInputElement &&
          element.type === 'radio' &&
          element.name === asked.name),
      isInView: top !== null && (element.contains(top) || label?.contains(top) === true),
    }
  }, wanted)
}
