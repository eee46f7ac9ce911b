/** Opens a page in one of its states. */
import assert from 'node:assert/strict'
import type { Page as Tab } from 'playwright-core'
import type { PageState } from '../src/web/kit/page.ts'

/** Who is signed in: the header `Cookie`, and the token of their forms. */
export interface SignedInTab {
  readonly cookies: string
  readonly token: string
}

/** A GET, or a form as a browser posts it. @returns the answer's status and markup */
export async function openState(
  tab: Tab,
  origin: string,
  { address, form, follow }: PageState,
  signedIn: SignedInTab | null = null,
): Promise<{ readonly status: number; readonly markup: string }> {
  await tab.context().clearCookies()
  if (signedIn !== null) {
    const { hostname } = new URL(origin)
    await tab.context().addCookies(
      signedIn.cookies.split('; ').map((pair) => {
        const at = pair.indexOf('=')
        return { name: pair.slice(0, at), value: pair.slice(at + 1), domain: hostname, path: '/' }
      }),
    )
  }
  const url = origin + (follow === undefined ? address : await linkOn(tab, origin + address, follow))
  if (form !== undefined) {
    const token = signedIn === null ? {} : { token: signedIn.token }
    const body = new URLSearchParams({ ...token, ...form }).toString()
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      origin,
      ...(signedIn !== null && { cookie: signedIn.cookies }),
    }
    await tab.route(
      url,
      async (route) => {
        // A browser that was sent here from nowhere would say "Origin: null", as no page of ours does.
        // Not by the browser's own `route.fetch`: it lost an answer now and then, and the tab then stood still.
        await fetch(url, { method: 'POST', body, headers, redirect: 'manual' })
          .then(async (answer) =>
            route.fulfill({
              status: answer.status,
              headers: Object.fromEntries(
                [...answer.headers].filter(([name]) => name !== 'content-encoding'),
              ),
              body: Buffer.from(await answer.arrayBuffer()),
            }),
          )
          // Nobody waits for this: where the tab is closed meanwhile, a failure would be of no test and end them all.
          .catch(() => route.abort().catch(() => undefined))
      },
      { times: 1 },
    )
  }
  const response = await tab.goto(url, { waitUntil: 'load' })
  assert.ok(response, 'an answer')
  return { status: response.status(), markup: await response.text() }
}

/** Where the first link leads whose address contains a text. @throws AssertionError where there is none */
async function linkOn(tab: Tab, url: string, part: string): Promise<string> {
  return linkIn(await (await tab.context().request.get(url)).text(), part)
}

/** Where the first link of a page that contains a part leads to. */
export function linkIn(markup: string, part: string): string {
  const found = [...markup.matchAll(/ href="([^"]*)"/g)]
    .map(([, to = '']) => to)
    .find((to) => to.includes(part))
  assert.ok(found, `no link to ${part}`)
  return found
}
