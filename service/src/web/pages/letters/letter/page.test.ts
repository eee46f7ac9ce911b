import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../../../../app.ts'
import { noData } from '../../../../db/data.ts'
import { letters } from '../../../../documents/letters/letters.ts'
import { commonFields } from '../../../../documents/letters/read-letter.ts'
import { html } from '../../../kit/html.ts'
import { answerLater, read, textOf } from '../../../kit/visit-of.ts'
import { letterPages } from '../pages.ts'
import { dayNames } from './read-form.ts'

const pages = letterPages(noData)
const get = async (address: string) => read(await answerLater(pages, address))
const post = async (address: string, form: Readonly<Record<string, string>>) =>
  read(await answerLater(pages, address, form))
const file = async (address: string, form: Readonly<Record<string, string>>) => {
  const answer = await answerLater(pages, address, form)
  return answer.kind === 'file' ? answer : assert.fail(answer.kind)
}
/** The letter on the page, and what stands in a box. */
const paper = (markup: string) => /<div class="letter-paper">(.*?)<\/div>/s.exec(markup)?.[1] ?? assert.fail()
const isChecked = (markup: string, value: string) =>
  new RegExp(`type="(?:radio|checkbox)" value="${value}" checked`).test(markup)

const concern = '/letters/raise-a-concern'

describe('a new form', () => {
  test('shows the letter with its gaps, for every letter', async () => {
    for (const { id, title, when } of letters) {
      const { status, markup } = await get(`/letters/${id}`)
      assert.equal(status, 200)
      assert.ok(markup.includes(`${html`${title}`}</h1>`) && markup.includes(`${html`${when}`}`))
      assert.match(
        paper(markup),
        /<mark class="gap"><span class="govuk-visually-hidden">Still to fill in: <\/span>\[/,
      )
      const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, each]) => each)
      assert.equal(new Set(ids).size, ids.length, `${id}: two things with one id`)
    }
  })

  test('is filled with what the plan says, and keeps the plan', async () => {
    const { markup } = await get('/letters/ask-the-adviser-for-a-certificate?d=ra&l=2026-11-03&a=x&m=x&t=x')
    assert.ok(isChecked(markup, 'refuse-assess'))
    assert.match(paper(markup), /dated 3 November 2026/)
    assert.match(markup, /action="\/letters\/ask-the-adviser-for-a-certificate\?d=ra&amp;l=2026-11-03&amp;/)
    assert.match(markup, /The last day is Monday 4 January 2027\./)
    assert.match(markup, /href="\/plan\?d=ra/)
  })

  test('may be given choices by an address, and never words', async () => {
    const { markup } = await get(
      `${concern}?body=school&meeting=yes,no&topic=Robin&name=Robin&spokenOn=2026-11-03&concerns=Robin`,
    )
    assert.ok(isChecked(markup, 'school'))
    assert.doesNotMatch(markup, /Robin/)
    assert.match(paper(markup), /3 November 2026/)
    assert.ok(!isChecked((await get(`${concern}?body=__proto__`)).markup, '__proto__'))
  })

  test('of a young person speaks of themselves', async () => {
    const { markup } = await get(`${concern}?q=m&me=y&mm=t&rs=c&cn=u&go=u&cm=x&yr=2024`)
    assert.ok(isChecked(markup, 'young-person'))
    assert.doesNotMatch(paper(markup), /Parent or carer/)
  })

  test('of a letter that there is not is not found', async () => {
    for (const id of ['nothing', 'constructor', '__proto__']) {
      assert.equal((await get(`/letters/${id}`)).status, 404)
      assert.equal((await post(`/letters/${id}`, { out: 'pdf' })).status, 404)
    }
  })

  test('without the directory asks for the name and the address', async () => {
    const { markup } = await get(concern)
    assert.match(markup, /The directory cannot be read just now/)
    assert.match(markup, /<details class="govuk-details" open>/)
  })
})

describe('what was typed', () => {
  const typed = {
    name: 'Alex Example',
    childName: 'Robin',
    address: '2 Low Road',
    topic: 'reading',
    concerns: 'First thing\nSecond thing',
    'spokenOn-day': '3',
    'spokenOn-month': 'Nov',
    'spokenOn-year': '2026',
  }

  test('stands in the letter and in its boxes, and in no address', async () => {
    const { status, markup } = await post(`${concern}?q=s&qs=h&st=ms`, { ...typed, out: 'show' })
    assert.equal(status, 200)
    assert.match(paper(markup), /<ol><li>First thing<\/li><li>Second thing<\/li><\/ol>/)
    assert.match(paper(markup), /3 November 2026/)
    assert.match(markup, /value="Alex Example"/)
    assert.match(markup, /value="Nov"/)
    assert.match(markup, />First thing\nSecond thing<\/textarea>/)
    for (const [, address] of markup.matchAll(/(?:href|action)="(?!mailto:)([^"]*)"/g))
      assert.doesNotMatch(address ?? '', /Alex|Robin|reading|First/)
  })

  test('that was emptied stays empty, whatever the plan says', async () => {
    const { markup } = await post(
      '/letters/ask-the-adviser-for-a-certificate?d=ra&l=2026-11-03&a=x&m=x&t=x',
      {},
    )
    assert.ok(!isChecked(markup, 'refuse-assess'))
    assert.doesNotMatch(paper(markup), /3 November 2026/)
  })

  test('and cannot stand in the letter is said, kept in its box, and left out', async () => {
    const form = {
      ...typed,
      email: 'nowhere',
      'spokenOn-day': '31',
      'spokenOn-month': '2',
      topic: 'x'.repeat(501),
    }
    for (const out of ['show', 'pdf', 'docx', 'eml', 'text']) {
      const { status, markup } = await post(concern, { ...form, out })
      assert.equal(status, 400)
      assert.match(markup, /<title>Error: /)
      const summary = /govuk-error-summary__list">(.*?)<\/ul>/.exec(markup)?.[1] ?? ''
      for (const where of ['#email', '#spokenOn-day', '#topic'])
        assert.ok(summary.includes(`href="${where}"`), where)
      assert.match(markup, /value="nowhere"/)
      assert.ok(markup.includes('x'.repeat(501)))
      assert.doesNotMatch(paper(markup), /nowhere|xxx/)
      assert.match(paper(markup), /First thing/)
    }
  })

  test('can be no script, in any field of any letter', async () => {
    const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    for (const letter of letters) {
      const names = [...commonFields, ...Object.keys(letter.fields), 'w', 'out']
      const form = Object.fromEntries(names.map((name) => [name, attack]))
      for (const name of dayNames(letter)) form[`${name}-day`] = attack
      const { markup } = await post(`/letters/${letter.id}`, form)
      assert.doesNotMatch(markup, /<script>|<img/)
    }
  })
})

describe('to take along', () => {
  const form = {
    name: 'Alex Example',
    childName: 'Robin',
    toEmail: 'office@example.org',
    email: 'alex@example.org',
  }

  test('every letter comes in four forms, with nobody’s name in the name of the file', async () => {
    for (const { id } of letters) {
      for (const [out, ending, type] of [
        ['text', 'txt', 'text/plain; charset=utf-8'],
        ['eml', 'eml', 'message/rfc822'],
        ['docx', 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
        ['pdf', 'pdf', 'application/pdf'],
      ] as const) {
        const made = await file(`/letters/${id}`, { ...form, out })
        assert.equal(made.name, `letter-${id}.${ending}`)
        assert.equal(made.type, type)
        assert.ok(made.body.length > 300)
      }
    }
  })

  test('the text has lines that every program breaks, and the gaps in brackets', async () => {
    const text = textOf((await file(concern, { ...form, out: 'text' })).body)
    assert.match(text, /^Alex Example\r\n\[your address\]\r\n/)
    assert.doesNotMatch(text, /(?<!\r)\n/)
  })

  test('a PDF that no font can write is not made, and the page says so and keeps what was typed', async () => {
    // Letters of a script of no living language.
    const name = '\u{1BC00}\u{1BC01}'
    const answer = await answerLater(pages, concern, { ...form, name, out: 'pdf' })
    if (answer.kind === 'file') return assert.equal(answer.type, 'application/pdf')
    const { status, markup } = read(answer)
    assert.equal(status, 200)
    assert.match(markup, /role="alert"><h2 class="govuk-heading-m">There is no PDF of this letter<\/h2>/)
    assert.ok(markup.includes(`value="${name}"`))
  })

  test('no field can add a header to the email', async () => {
    const plain = headersOf(textOf((await file(concern, { ...form, out: 'eml' })).body))
    for (const name of [...commonFields, 'topic', 'concerns', 'spokenTo', 'helpful', 'needs']) {
      const value = 'a@example.org\r\nBcc: everybody@example.org\r\n\r\nHello'
      const answer = await answerLater(pages, concern, { ...form, [name]: value, out: 'eml' })
      if (answer.kind === 'file') assert.deepEqual(headersOf(textOf(answer.body)), plain, name)
      else assert.equal(read(answer).status, 400)
    }
  })
})

describe('the service', () => {
  const today = day('2026-11-21')
  const app = createApp({
    clock: { today: () => today },
    calendar: publishedCalendar,
    origin: null,
    report: (fault) => assert.fail(fault),
  })
  const send = (body: string) =>
    app.request(concern, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(body.length) },
    })

  test('takes a long letter, keeps nothing of it anywhere on the way, and refuses one of 20 MB unharmed', async () => {
    const long = await send(`concerns=${encodeURIComponent(`${'Nothing came. '.repeat(60)}\n`.repeat(20))}`)
    assert.equal(long.status, 200)
    assert.equal(long.headers.get('cache-control'), 'no-store')
    assert.equal(long.headers.get('set-cookie'), null)
    assert.equal((await send(`concerns=${'x'.repeat(20_000_000)}`)).status, 413)
    assert.equal((await send(`concerns=${'x'.repeat(45_000)}`)).status, 400)
    assert.equal((await app.request(concern)).status, 200)
  })
})

function headersOf(eml: string): readonly string[] {
  return eml
    .slice(0, eml.indexOf('\r\n\r\n'))
    .replaceAll(/\r\n(?=\s)/g, '')
    .split('\r\n')
    .map((each) => each.slice(0, each.indexOf(':')))
}
