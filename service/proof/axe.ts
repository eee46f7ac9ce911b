/** What axe finds on a page as it stands. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page as Tab } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface AxeOptions {
  /** Names of rules; unless given all of WCAG 2.2 AA and good practice. */
  readonly rules?: readonly string[]
  /** Leaves the style sheets unread, which take as long as all else: then nothing is said of orientation. */
  readonly isQuick?: boolean
}

/** The faults, each in a line; none: an empty list. */
export async function axeFaults(
  tab: Tab,
  { rules, isQuick = false }: AxeOptions = {},
): Promise<readonly string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.evaluate(axe)
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags }
  const found = await tab.evaluate(
    async (options) => {
      // biome-ignore lint/suspicious/noExplicitAny: the page has axe, which this file's types do not know
      const { violations } = await (globalThis as any).axe.run(document, options)
      return violations as { id: string; help: string; nodes: { target: string[] }[] }[]
    },
    { resultTypes: ['violations'], preload: !isQuick, runOnly },
  )
  return found.map(
    ({ id, help, nodes }) => `axe, ${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}
