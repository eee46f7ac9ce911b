import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { day, kinds, publishedCalendar } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import { markupFaults } from '../../../../proof/markup-rules.ts'
import { createApp } from '../../../app.ts'
import { type Data, noData } from '../../../db/data.ts'
import { seedDirectory } from '../../../directory/seed.ts'
import { lineOf } from './explain/line.ts'

const appWith = (data: Data) =>
  createApp({
    clock: { today: () => day('2026-11-21') },
    calendar: publishedCalendar,
    origin: 'https://way.example',
    data,
    report: () => undefined,
  })

async function shownBy(app: ReturnType<typeof appWith>, address: string) {
  const response = await app.request(address)
  return { response, status: response.status, markup: await response.text() }
}

/** What the line on the page asks a browser to show, as a browser reads it. */
function framesIn(markup: string): readonly { readonly src: string; readonly title: string }[] {
  const lines = [...markup.matchAll(/<code>(&lt;iframe[\s\S]*?)<\/code>/g)].map(([, line = '']) =>
    line.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  )
  return lines.map((line) => {
    const [, src = '', title = ''] =
      /^<iframe src="([^"]+)" title="([^"]+)" width="100%" height="\d+" loading="lazy"><\/iframe>$/.exec(
        line,
      ) ?? []
    return { src, title }
  })
}

describe('a date in a frame', () => {
  const app = appWith(noData)

  for (const { name } of kinds) {
    it(`${name}: any site may show it, its form stays in it and its links lead out`, async () => {
      const { response, status, markup } = await shownBy(app, `/embed/date/${name}`)
      assert.equal(status, 200)
      assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors \*/)
      assert.equal(response.headers.get('x-frame-options'), null)
      assert.equal(response.headers.get('set-cookie'), null)
      assert.match(markup, /<base target="_top">/)
      assert.match(markup, new RegExp(`<form action="/embed/date/${name}" method="get"[^>]* target="_self"`))
      assert.doesNotMatch(markup, /<header|<footer/)
      // Everything that a browser loads is ours.
      assert.doesNotMatch(markup, /<(link|script|img)[^>]*(href|src)="(https?:)?\/\//)
    })
  }

  it('works out the date as the page does, and offers the page’s own address', async () => {
    const framed = await shownBy(app, '/embed/date/appeal?notice-sent=2026-11-03')
    const whole = await shownBy(app, '/date/appeal?notice-sent=2026-11-03')
    const answer = /The Tribunal must receive it[^<]+/.exec(whole.markup)?.[0]
    assert.ok(answer && framed.markup.includes(answer))
    assert.match(framed.markup, /href="https:\/\/way\.example\/date\/appeal\?notice-sent=2026-11-03"/)
    assert.equal(framed.response.headers.get('cache-control'), 'no-store')
    assert.deepEqual(await markupFaults(framed.markup), [])
  })

  it('names what is wrong with links that stay in the frame', async () => {
    const { status, markup } = await shownBy(app, '/embed/date/appeal?notice-sent-day=31&notice-sent-month=2')
    assert.equal(status, 400)
    assert.match(markup, /<title>Error: /)
    assert.match(markup, /<a href="#notice-sent[^"]*" target="_self">/)
    assert.deepEqual(await markupFaults(markup), [])
  })

  it('that there is not says so inside the frame', async () => {
    const { response, status, markup } = await shownBy(app, '/embed/date/lunch')
    assert.equal(status, 404)
    assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors \*/)
    assert.match(markup, /nothing here to show/)
  })

  it('leaves every other page out of frames', async () => {
    for (const address of ['/', '/date/appeal', '/embed', '/directory', '/guide/decision']) {
      const { response } = await shownBy(app, address)
      assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, address)
      assert.equal(response.headers.get('x-frame-options'), 'DENY')
    }
  })
})

describe('the start of a plan in a frame', { skip: noDatabase }, () => {
  let here: TestData
  before(async () => {
    here = await testData()
    await seedDirectory(here.operatorData)
  })
  after(() => here.close())

  it('names the council and fills it in', async () => {
    const app = appWith(here.data)
    const { status, markup } = await shownBy(app, '/embed/start/hartlepool')
    assert.equal(status, 200)
    assert.match(markup, /Hartlepool Borough Council/)
    assert.match(markup, /href="\/guide\?w=hartlepool"/)
    assert.deepEqual(await markupFaults(markup), [])
    const guide = await app.request('/guide?w=hartlepool')
    assert.match(guide.headers.get('location') ?? '', /w=hartlepool/)
  })

  it('of no area is not found, whatever is typed', async () => {
    for (const slug of ['atlantis', '%3Cscript%3E', 'A', "'--"]) {
      assert.equal((await shownBy(appWith(here.data), `/embed/start/${slug}`)).status, 404)
    }
  })

  it('is explained with lines whose frames show what they say', async () => {
    const app = appWith(here.data)
    const { markup } = await shownBy(app, '/embed?kind=order&w=hartlepool')
    const frames = framesIn(markup)
    assert.deepEqual(
      frames.map(({ src }) => src),
      ['https://way.example/embed/date/order', 'https://way.example/embed/start/hartlepool'],
    )
    for (const { src, title } of frames) {
      assert.ok(title)
      const { status, response } = await shownBy(app, src)
      assert.equal(status, 200)
      assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors \*/)
    }
    assert.match(markup, /https:\/\/way\.example\/guide\?w=hartlepool/)
    assert.deepEqual(await markupFaults(markup), [])
  })
})

it('without a directory a plan still starts, and the lines for dates still stand', async () => {
  const app = appWith(noData)
  const start = await shownBy(app, '/embed/start/hartlepool')
  assert.equal(start.status, 200)
  assert.match(start.markup, /href="\/guide\?w=hartlepool"/)
  const explained = await shownBy(app, '/embed?kind=nonsense&w=hartlepool')
  assert.equal(framesIn(explained.markup).length, 1)
  assert.match(explained.markup, /cannot be read just now/)
})

it('a line keeps an address and a title within their quotes', () => {
  assert.equal(
    lineOf({ address: 'https://a.example/?b&"', title: '"<x>', height: 5 }),
    '<iframe src="https://a.example/?b&amp;&quot;" title="&quot;&lt;x>" width="100%" height="5" loading="lazy"></iframe>',
  )
})
