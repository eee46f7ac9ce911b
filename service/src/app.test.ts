import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase, testData } from '../proof/database.ts'
import { exampleAccounts } from '../proof/example-accounts.ts'
import { linkIn } from '../proof/open-state.ts'
import { createApp, pages, pagesFor } from './app.ts'
import { noData } from './db/data.ts'
import type { ExampleName } from './example/people.ts'
import { noAccounts } from './web/kit/accounts.ts'
import { assetsPath } from './web/kit/assets.ts'

const here = noDatabase === false ? await testData() : null
after(() => here?.close())
const example = here === null ? null : await exampleAccounts(here, day('2026-11-21'))

const faults: string[] = []
const app = createApp({
  clock: { today: () => day('2026-11-21') },
  calendar: publishedCalendar,
  origin: null,
  data: here?.data ?? noData,
  accounts: example?.accounts ?? noAccounts,
  isDemo: true,
  report: (fault) => {
    faults.push(fault)
  },
})
const formType = { 'content-type': 'application/x-www-form-urlencoded' }

/** Asks as an example person, or as nobody; a form comes from our own page and has its token. */
async function ask(address: string, as?: ExampleName, form?: Readonly<Record<string, string>>) {
  const signedIn = as === undefined ? null : ((await sessionOf(as)) ?? null)
  const headers = { origin: 'http://localhost', ...(signedIn !== null && { cookie: signedIn.cookies }) }
  if (form === undefined) return app.request(address, { headers })
  const body = new URLSearchParams({ ...(signedIn !== null && { token: signedIn.token }), ...form })
  return app.request(address, {
    method: 'POST',
    body: body.toString(),
    headers: { ...headers, ...formType },
  })
}

const sessions = new Map<ExampleName, ReturnType<NonNullable<typeof example>['signedInAs']>>()
async function sessionOf(name: ExampleName) {
  const made = sessions.get(name) ?? example?.signedInAs(name)
  if (made !== undefined) sessions.set(name, made)
  return made
}

async function titleAt(address: string, init?: RequestInit): Promise<readonly [number, string]> {
  const response = await app.request(address, init)
  return [response.status, /<h1[^>]*>([^<]*)/.exec(await response.text())?.[1] ?? '']
}

/** The status of the page that a redirect leads to. */
async function follow(response: Response, as?: ExampleName): Promise<number> {
  const location = response.headers.get('location')
  assert.ok(location)
  return (await ask(location, as)).status
}

describe('the service', () => {
  it('answers every state of every page as the state says', { skip: noDatabase }, async () => {
    for (const page of pages) {
      for (const { address: given, follow: part, form, status = 200, on, as } of page.states) {
        if (on !== undefined && on !== '2026-11-21') continue
        const address = part === undefined ? given : linkIn(await (await ask(given, as)).text(), part)
        const response = await ask(address, as, form)
        // A good form, and the start of the guide, lead on to a page.
        const seen = response.status === 303 ? await follow(response, as) : response.status
        assert.equal(seen, status, `${address} ${JSON.stringify(form ?? {})}`)
      }
    }
    assert.deepEqual(faults, [])
  })

  it('leads from every link to a page that there is', { skip: noDatabase }, async () => {
    const followed = new Set<string>()
    for (const { address, form, on, as, status } of pages.flatMap((page) => page.states)) {
      if (form !== undefined || on !== undefined || (status ?? 200) !== 200) continue
      let response = await ask(address, as)
      if (response.status === 303) response = await ask(response.headers.get('location') ?? '', as)
      const text = await response.text()
      for (const [, link = ''] of text.matchAll(/ href="([^"]*)"/g)) {
        const [path = '', fragment = ''] = link.replaceAll('&amp;', '&').split('#')
        if (path === '') assert.ok(text.includes(`id="${fragment}"`), `${address} has no #${fragment}`)
        if (!path.startsWith('/') || path.startsWith('/assets/') || followed.has(link)) continue
        followed.add(link)
        const target = await ask(path, as)
        const found = target.status === 303 ? await follow(target, as) : target.status
        assert.equal(found, 200, `${link} on ${address}`)
        if (fragment !== '') assert.match(await target.text(), new RegExp(` id="${fragment}"`), link)
      }
    }
    assert.ok(followed.size > 30, `${followed.size} links`)
  })

  it('says that it is well', async () => {
    const response = await app.request('/health')
    assert.equal(response.status, 200)
    assert.equal(await response.text(), 'ok')
    assert.equal(response.headers.get('cache-control'), 'no-store')
  })

  it('keeps addresses with answers out of search engines', async () => {
    const text = await (await app.request('/robots.txt')).text()
    assert.match(text, /^User-agent: \*\nDisallow: \/\*\?\n/)
  })

  it('sets no cookie anywhere', async () => {
    for (const address of [
      '/',
      '/guide/decision',
      '/date/appeal',
      '/plan?d=ra',
      '/no-such-page',
      `${assetsPath}style.css`,
    ]) {
      assert.equal((await app.request(address)).headers.get('set-cookie'), null, address)
    }
  })

  it('shows the contact where there is one, and says so where there is none', async () => {
    const statement = async (contact: string | null) => {
      const other = createApp({
        clock: { today: () => day('2026-11-21') },
        calendar: publishedCalendar,
        origin: null,
        contact,
      })
      return (await other.request('/accessibility')).text()
    }
    assert.match(await statement('help@a.example'), /href="mailto:help@a\.example"/)
    assert.match(await statement('https://a.example/contact'), /href="https:\/\/a\.example\/contact"/)
    assert.match(await statement(null), /They have not done so yet/)
    assert.equal(pagesFor({ contact: 'help@a.example', data: noData }).length, pages.length)
  })
})

describe('files of pages', () => {
  it('may be kept for ever under the hash of this version', async () => {
    const response = await app.request(`${assetsPath}style.css`)
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8')
    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.equal(response.headers.get('content-encoding'), null)
  })

  it('are compressed as the browser likes it, type excepted', async () => {
    const encoding = async (name: string, offered: string) =>
      (await app.request(assetsPath + name, { headers: { 'accept-encoding': offered } })).headers.get(
        'content-encoding',
      )
    assert.equal(await encoding('style.css', 'gzip, br'), 'br')
    assert.equal(await encoding('style.css', 'gzip'), 'gzip')
    assert.equal(await encoding('script.js', 'br;q=0'), null)
    assert.equal(await encoding('atkinson-hyperlegible-next-latin-400-normal.woff2', 'gzip, br'), null)
  })

  it('are only those that are listed', async () => {
    for (const name of [
      'no.css',
      '../app.ts',
      '..%2fapp.ts',
      '%2e%2e/app.ts',
      'govuk/../style.css',
      '',
      'style.css/',
    ]) {
      assert.equal(
        (await app.request(assetsPath + name)).status,
        name === 'govuk/../style.css' ? 200 : 404,
        name,
      )
    }
    assert.equal((await app.request('/assets/0000000000000000/style.css')).status, 404)
  })
})

describe('what can go wrong', () => {
  it('says where there is no page, and what to do', async () => {
    assert.deepEqual(await titleAt('/no-such-page'), [404, 'There is no page here'])
    assert.deepEqual(await titleAt('/guide/no-such-question/at/all'), [404, 'There is no page here'])
    assert.match(
      await (await app.request('/no-such-page')).text(),
      /href="\/guide".*href="\/date".*href="\/"/s,
    )
  })

  it('says which methods a page takes', async () => {
    const post = await app.request('/privacy', { method: 'POST', body: 'a=b', headers: formType })
    assert.equal(post.status, 405)
    assert.equal(post.headers.get('allow'), 'GET, HEAD')
    const remove = await app.request('/guide/decision', { method: 'DELETE' })
    assert.equal(remove.status, 405)
    assert.equal(remove.headers.get('allow'), 'GET, HEAD, POST')
    assert.equal((await app.request('/no-such-page', { method: 'DELETE' })).status, 404)
  })

  it('refuses a form that is too large, with and without its length said', async () => {
    const body = `d=${'x'.repeat(17_000)}`
    const init = { method: 'POST', body, headers: formType }
    assert.deepEqual(await titleAt('/guide/decision', init), [413, 'That was too much to send'])
    const parts = new ReadableStream({
      start(controller) {
        for (let at = 0; at < body.length; at += 1000) {
          controller.enqueue(new TextEncoder().encode(body.slice(at, at + 1000)))
        }
        controller.close()
      },
    })
    const unsaid = { method: 'POST', body: parts, headers: formType, duplex: 'half' } as RequestInit
    assert.equal((await titleAt('/guide/decision', unsaid))[0], 413)
  })

  it('refuses a form that is not one of ours', async () => {
    const init = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    assert.deepEqual(await titleAt('/guide/decision', init), [415, 'We could not read that form'])
  })

  it('refuses an address that is too long, whether there is a page or not', async () => {
    const long = 'x'.repeat(5000)
    assert.deepEqual(await titleAt(`/?${long}`), [414, 'The address is too long'])
    assert.deepEqual(await titleAt(`/${long}`), [414, 'The address is too long'])
    assert.equal((await app.request(`/?${'x'.repeat(3000)}`)).status, 200)
  })

  it('leads from a slash at the end to the page without it, and never elsewhere', async () => {
    const response = await app.request('/date/?a=b')
    assert.equal(response.status, 301)
    assert.equal(response.headers.get('location'), '/date?a=b')
    assert.equal((await app.request('/guide/decision//')).headers.get('location'), '/guide/decision')
    for (const path of [
      '//elsewhere.example/',
      '/no-such-page/',
      '//',
      '/%2felsewhere.example/',
      '/date/a%0d%0aX:y/',
    ]) {
      const other = await app.request(`http://localhost${path}`)
      const location = other.headers.get('location') ?? '/'
      assert.match(location, /^\/(?![/\\])[^\r\n]*$/, path)
    }
  })

  it('writes down a fault without anything that a visitor sent, and says what to do', async () => {
    const planted = 'planted-0451'
    const broken = createApp({
      clock: {
        today: () => {
          throw new RangeError(`${planted} is not a day`)
        },
      },
      calendar: publishedCalendar,
      origin: null,
      report: (fault) => {
        faults.push(fault)
      },
    })
    const response = await broken.request(`/plan?l=${planted}`)
    assert.equal(response.status, 500)
    const text = await response.text()
    assert.match(text, /Something went wrong here/)
    assert.match(text, /do not wait for this page/)
    assert.equal(faults.length, 1)
    assert.match(faults[0] ?? '', /^Fault: RangeError\n\s+at .*app\.test\.ts/)
    assert.doesNotMatch(faults.join() + text, new RegExp(planted))
  })
})
