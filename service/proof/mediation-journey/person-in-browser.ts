/** Somebody of a mediation in a browser of their own: what they do by the words of the pages, and what they may not see. */
import assert from 'node:assert/strict'
import type { Browser, Locator, Page as Tab } from 'playwright-core'
import { type Visitor, withPointer } from '../visitor.ts'

/** Words that were planted, by who may read them. What is not in a list may be read by nobody. */
export class Secrets<Name extends string> {
  readonly #readers = new Map<string, ReadonlySet<Name>>()
  readonly #found = new Set<string>()

  /** From now on these words are looked for in whatever comes to anybody. */
  plant(words: string, readers: readonly Name[]): string {
    this.#readers.set(words, new Set(readers))
    return words
  }

  /** What stands in a text that this reader may not read. @param reader null: whoever reads an email */
  leaks(text: string, reader: Name | null): readonly string[] {
    const found = [...this.#readers].filter(([words]) => text.includes(words))
    for (const [words, readers] of found) if (reader !== null && readers.has(reader)) this.#found.add(words)
    return found.flatMap(([words, readers]) => (reader !== null && readers.has(reader) ? [] : [words]))
  }

  /** Words that nobody was ever shown: they prove nothing. */
  get unseen(): readonly string[] {
    return [...this.#readers].flatMap(([words, readers]) =>
      readers.size > 0 && !this.#found.has(words) ? [words] : [],
    )
  }
}

export interface PersonInBrowser {
  readonly tab: Tab
  /** Goes to an address of the service. @throws where it does not answer with this status */
  go(path: string, status?: number): Promise<void>
  /** Text of the page as it stands. */
  reads(...expected: readonly RegExp[]): Promise<string>
  choose(label: string | RegExp, group?: string | RegExp): Promise<void>
  tick(label: string | RegExp): Promise<void>
  tickAll(group: string | RegExp): Promise<void>
  type(label: string | RegExp, text: string, group?: string | RegExp): Promise<void>
  pick(label: string | RegExp, words: string, group?: string | RegExp): Promise<void>
  /** Types a day into its three boxes. @param iso ISO day */
  day(group: string | RegExp, iso: string): Promise<void>
  /** Uses a button or a link, which must not lead to a page that says what is wrong. */
  press(words: string | RegExp): Promise<void>
  upload(label: string, name: string, bytes: Buffer): Promise<void>
  /** A file behind a link. */
  save(link: string | RegExp): Promise<Buffer>
  /** Waits until all that came was looked through. @returns how many answers were */
  watched(): Promise<number>
}

interface Surroundings<Name extends string> {
  readonly browser: Browser
  readonly origin: string
  /** The header `Cookie`; null: nobody is signed in. */
  readonly cookies: string | null
  readonly width: number
  readonly secrets: Secrets<Name>
  readonly leaks: string[]
}

/** Opens a browser for somebody. Every answer that comes to it is looked through for what they may not see. */
export async function personInBrowser<Name extends string>(
  name: Name,
  { browser, origin, cookies, width, secrets, leaks }: Surroundings<Name>,
): Promise<PersonInBrowser> {
  const context = await browser.newContext({ viewport: { width, height: 844 } })
  const pairs = cookies === null ? [] : cookies.split('; ')
  await context.addCookies(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin }
    }),
  )
  const tab = await context.newPage()
  const waiting: Promise<void>[] = []
  const lookThrough = (where: string, text: string): void => {
    for (const words of secrets.leaks(text, name)) leaks.push(`${name} was sent “${words}” by ${where}`)
  }
  tab.on('pageerror', (error) => leaks.push(`${name}: ${error.message}`))
  tab.on('response', (response) => {
    if (!/html|json|csv|calendar|plain/.test(response.headers()['content-type'] ?? '')) return
    waiting.push(
      response.text().then(
        (text) => lookThrough(response.url(), text),
        // A redirect and a page that was left have no body to read.
        () => undefined,
      ),
    )
  })
  return byWords(withPointer(tab, true), { origin, lookThrough, waiting })
}

interface Watching {
  readonly origin: string
  lookThrough(where: string, text: string): void
  readonly waiting: Promise<void>[]
}

function byWords(visitor: Visitor, { origin, lookThrough, waiting }: Watching): PersonInBrowser {
  const { tab } = visitor
  const main = tab.getByRole('main')
  const within = (group?: string | RegExp): Locator =>
    group === undefined ? main : main.getByRole('group', { name: group }).first()
  const labelled = (label: string | RegExp, group?: string | RegExp): Locator =>
    within(group)
      .getByLabel(label, { exact: typeof label === 'string' })
      .first()
  const reads: PersonInBrowser['reads'] = async (...expected) => {
    const text = await tab.locator('body').innerText()
    lookThrough(tab.url(), await tab.content())
    for (const each of expected) assert.match(text, each, `${tab.url()}: ${text}`)
    return text
  }
  return {
    tab,
    reads,
    go: async (path, status = 200) => {
      const answer = await tab.goto(`${origin}${path}`)
      assert.equal(answer?.status(), status, path)
      await reads()
    },
    choose: (label, group) => visitor.choose(labelled(label, group)),
    tick: (label) => labelled(label).check(),
    tickAll: async (group) => {
      for (const box of await within(group).getByRole('checkbox').all()) await box.check()
    },
    type: (label, text, group) => visitor.type(labelled(label, group), text),
    pick: (label, words, group) => visitor.pick(labelled(label, group), words),
    day: async (group, iso) => {
      const [year = '', month = '', date = ''] = iso.split('-')
      for (const [label, text] of [
        ['Day', date],
        ['Month', month],
        ['Year', year],
      ] as const)
        await visitor.type(labelled(label, group), String(Number(text)))
    },
    press: async (name) => {
      await visitor.follow(main.getByRole('button', { name }).or(main.getByRole('link', { name })).first())
      const text = await reads()
      assert.doesNotMatch(text, /There is a problem|Something went wrong/, `${tab.url()}: ${text}`)
    },
    upload: (label, name, buffer) =>
      visitor.upload(labelled(label), { name, mimeType: 'application/json', buffer }),
    save: async (link) => {
      const { bytes } = await visitor.save(main.getByRole('link', { name: link }).first())
      return bytes
    },
    watched: async () => {
      await Promise.all(waiting)
      return waiting.length
    },
  }
}
