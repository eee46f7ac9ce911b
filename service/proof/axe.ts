/** What axe finds on a page as it stands. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page as Tab } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The faults by the rules of WCAG 2.2 AA and good practice, each in a line; none: an empty list. */
export async function axeFaults(tab: Tab): Promise<readonly string[]> {
  await tab.evaluate(axe)
  const found = await tab.evaluate(async (values) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page has axe, which this file's types do not know
    const { violations } = await (globalThis as any).axe.run(document, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values },
    })
    return violations as { id: string; help: string; nodes: { target: string[] }[] }[]
  }, tags)
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}
