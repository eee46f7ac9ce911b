import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { day, publishedCalendar } from '@way-forward/law'
import { Hono } from 'hono'
import { html } from './html.ts'
import { type Answer, type Page, redirect, shown, type Visit } from './page.ts'
import { headerSets } from './response-headers.ts'
import { getHandler, postHandler, type Serving } from './serve.ts'

function serving(origin: string | null): Serving {
  return {
    clock: { today: () => day('2026-11-21') },
    calendar: publishedCalendar,
    origin,
    headers: headerSets(origin),
    isBehindProxy: false,
    isDemo: false,
    accounts: null,
    problem: (_, status) => new Response('', { status }),
  }
}

/** A service of one page; faults are answered with 500 and their words. */
function appOf(page: Page, origin: string | null = null): Hono {
  const app = new Hono()
  app.get(page.path, getHandler(page, serving(origin)))
  const { post } = page
  if (post) app.post(page.path, postHandler({ ...page, post }, serving(origin)))
  app.onError((error) => new Response(error.message, { status: 500 }))
  return app
}

/** The visit that a page is given. */
async function visitAt(address: string, path = '/a/:b', origin: string | null = null): Promise<Visit> {
  const visits: Visit[] = []
  const get = (visit: Visit) => {
    visits.push(visit)
    return shown(html``)
  }
  await appOf({ path, get, states: [] }, origin).request(address)
  const [visit] = visits
  assert.ok(visit)
  return visit
}

const answering = (answer: Answer) => appOf({ path: '/', get: () => answer, states: [] })

describe('a visit', () => {
  it('has the path, its parts, the query, the day and the calendar', async () => {
    const visit = await visitAt('http://127.0.0.1:8080/a/x%20y?d=ra&d=pl&l=%26')
    assert.equal(visit.path, '/a/x y')
    assert.deepEqual({ ...visit.params }, { b: 'x y' })
    assert.deepEqual(
      [...visit.query],
      [
        ['d', 'ra'],
        ['d', 'pl'],
        ['l', '&'],
      ],
    )
    assert.deepEqual([...visit.form], [])
    assert.equal(visit.today, day('2026-11-21'))
    assert.equal(visit.calendar, publishedCalendar)
  })

  it('has the origin of the request unless one is configured', async () => {
    assert.equal((await visitAt('http://127.0.0.1:8080/a/b')).origin, 'http://127.0.0.1:8080')
    const configured = 'https://wayforward.example'
    assert.equal((await visitAt('http://127.0.0.1:8080/a/b', '/a/:b', configured)).origin, configured)
  })

  it('survives an address that is not well encoded', async () => {
    const visit = await visitAt('http://localhost/a/%E0%A4%A?l=%E0%A4%A&=&&x')
    assert.equal(visit.params['b'], '%E0%A4%A')
    assert.equal(visit.query.get('x'), '')
  })
})

describe('a page', () => {
  const page = answering(shown(html`<p>${'<words>'}</p>`))

  it('is sent as HTML with the headers that keep it safe', async () => {
    const response = await page.request('/')
    assert.equal(response.status, 200)
    assert.equal(await response.text(), '<p>&lt;words&gt;</p>')
    const { headers } = response
    assert.equal(headers.get('content-type'), 'text/html; charset=utf-8')
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('x-frame-options'), 'DENY')
    assert.equal(headers.get('referrer-policy'), 'same-origin')
    assert.equal(
      headers.get('content-security-policy'),
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
    assert.equal(headers.get('set-cookie'), null)
    assert.equal(headers.get('strict-transport-security'), null)
  })

  it('asks browsers for https again only where the service is on https', async () => {
    const app = appOf({ path: '/', get: () => shown(html``), states: [] }, 'https://wayforward.example')
    const { headers } = await app.request('/')
    assert.match(headers.get('strict-transport-security') ?? '', /^max-age=\d{8}$/)
  })

  it('is kept nowhere when answers stand in its address', async () => {
    const without = await page.request('/')
    assert.equal(without.headers.get('cache-control'), 'no-cache')
    assert.equal(without.headers.get('x-robots-tag'), null)
    const withAnswers = await page.request('/?d=ra')
    assert.equal(withAnswers.headers.get('cache-control'), 'no-store')
    assert.equal(withAnswers.headers.get('x-robots-tag'), 'noindex')
  })

  it('is compressed for those who accept that, and only for them', async () => {
    for (const offered of [
      'gzip',
      'br, gzip',
      'GZIP'.toLowerCase(),
      'deflate, gzip;q=0.5',
      '*;q=0, gzip;q=1.0',
    ]) {
      const response = await page.request('/?a=b', { headers: { 'accept-encoding': offered } })
      assert.equal(response.headers.get('content-encoding'), 'gzip', offered)
      assert.equal(gunzipSync(await response.arrayBuffer()).toString(), '<p>&lt;words&gt;</p>')
      assert.equal(response.headers.get('cache-control'), 'no-store')
    }
    for (const offered of ['', 'br', 'gzip;q=0', 'gzip; q=0.0, br', 'x-gzip-y']) {
      const response = await page.request('/', { headers: { 'accept-encoding': offered } })
      assert.equal(response.headers.get('content-encoding'), null, offered)
      assert.equal(response.headers.get('vary'), 'Accept-Encoding')
    }
  })

  it('has its own status', async () => {
    assert.equal((await answering(shown(html``, 400)).request('/')).status, 400)
    assert.equal((await answering(shown(html``, 404)).request('/')).status, 404)
  })

  it('answers HEAD like GET without the words', async () => {
    const response = await page.request('/', { method: 'HEAD' })
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8')
    assert.equal(await response.text(), '')
  })
})

describe('a way on', () => {
  it('is a 303 to an address of this service', async () => {
    const response = await answering(redirect('/plan?d=ra&l=2026-11-03')).request('/')
    assert.equal(response.status, 303)
    assert.equal(response.headers.get('location'), '/plan?d=ra&l=2026-11-03')
    assert.equal(response.headers.get('cache-control'), 'no-store')
  })

  it('never leads elsewhere or into the headers', async () => {
    for (const to of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'plan',
      '',
      '/plan\r\nSet-Cookie: a=b',
      '/plan?l=\n',
      '/pl an',
      '/plan?l=\u00e9',
    ]) {
      const response = await answering(redirect(to)).request('/')
      assert.equal(response.status, 500, JSON.stringify(to))
      assert.equal(response.headers.get('location'), null)
    }
  })
})

describe('a file', () => {
  const file = (name: string, type = 'text/calendar; charset=utf-8'): Answer => ({
    kind: 'file',
    type,
    name,
    body: 'BEGIN:VCALENDAR',
  })

  it('is sent to be saved under its name, and kept nowhere', async () => {
    const response = await answering(file('your-dates.ics')).request('/')
    assert.equal(await response.text(), 'BEGIN:VCALENDAR')
    assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8')
    assert.equal(response.headers.get('content-disposition'), 'attachment; filename="your-dates.ics"')
    assert.equal(response.headers.get('cache-control'), 'no-store')
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  })

  it('has a plain name and type, or is not sent', async () => {
    for (const name of ['a".ics', 'a\r\nX: y.ics', '../a.ics', '', '.ics', 'a b.ics']) {
      assert.equal((await answering(file(name)).request('/')).status, 500, JSON.stringify(name))
    }
    for (const type of ['text/html\r\nX: y', 'text', 'text/html; charset=latin1']) {
      assert.equal((await answering(file('a.ics', type)).request('/')).status, 500, JSON.stringify(type))
    }
  })
})

describe('a form', () => {
  const page: Page = {
    path: '/',
    get: () => shown(html``),
    post: ({ form }) => redirect(`/next?${new URLSearchParams([...form])}`),
    states: [],
  }
  const send = (body: string, type: string | null) =>
    appOf(page).request('/', { method: 'POST', body, headers: type === null ? {} : { 'content-type': type } })

  it('reaches the page with all its fields', async () => {
    const response = await send('d=ra&p=n&p=f&x=%C3%A9+%26', 'application/x-www-form-urlencoded')
    assert.equal(response.status, 303)
    assert.equal(response.headers.get('location'), '/next?d=ra&p=n&p=f&x=%C3%A9+%26')
    const withCharset = await send('d=ra', 'application/x-www-form-urlencoded; charset=UTF-8')
    assert.equal(withCharset.status, 303)
  })

  it('is not read where it is something else', async () => {
    for (const type of [
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/json',
      'application/x-www-form-urlencodedx',
    ]) {
      assert.equal((await send('d=ra', type)).status, 415, type)
    }
  })
})
