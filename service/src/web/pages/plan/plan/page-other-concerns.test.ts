import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { concernKinds, day, publishedCalendar, readAnswers, situations } from '@way-forward/law'
import { createApp } from '../../../../app.ts'
import { otherStates } from './states-other.ts'

const today = day('2026-11-21')
const app = createApp({
  clock: { today: () => today },
  calendar: publishedCalendar,
  origin: null,
  report: (fault) => assert.fail(fault),
})

/** The words of a plan, without what is folded. */
async function shownAt(query: string): Promise<string> {
  const markup = await markupAt(query)
  return wordsOf(markup.replaceAll(/<details[\s\S]*?<\/details>/g, ''))
}

async function textAt(query: string): Promise<string> {
  return wordsOf(await markupAt(query))
}

async function markupAt(query: string): Promise<string> {
  const response = await app.request(`/plan?${query}`)
  assert.equal(response.status, 200, query)
  const markup = await response.text()
  return markup.slice(markup.indexOf('<main'))
}

function wordsOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

test('every kind of concern has a state, and its plan has routes, who to ask and a way to change an answer', async () => {
  const kinds = new Set<string>()
  for (const { address, name } of otherStates) {
    const query = address.slice(address.indexOf('?') + 1)
    for (const { kind } of readAnswers(new URLSearchParams(query)).facts.concerns) kinds.add(kind)
    const text = await textAt(query)
    assert.match(text, /SENDIASS|Your own council/, name)
    assert.match(text, /What it cannot do/, name)
    assert.match(text, /change an answer/, name)
    assert.doesNotMatch(text, /lost (the|your) right|right is lost|no longer possible/i, name)
  }
  assert.deepEqual([...kinds].sort(), [...concernKinds].sort())
})

describe('a complaint', () => {
  test('its text has the word in its heading, gaps in square brackets, and a day to answer by', async () => {
    const text = await textAt('q=s&qs=h&st=ms&hp=x&al=x&aw=2026-08-23&co=x')
    assert.match(text, /Write down what is wrong, and raise it/)
    assert.match(text, /Complaint about the help for my child’s special educational needs\. To the school\./)
    assert.match(text, /What would put it right: \[what you want\]/)
    assert.match(text, /by \[a reasonable date\]/)
  })

  test('an answer that is late: the letter stands open, and the law’s own words are on the card once', async () => {
    const shown = await shownAt('q=s&qs=h&st=ey&hp=x&al=x&aw=2026-09-22&co=2026-10-17&ca=x')
    assert.match(shown, /On 17 October 2026 I complained about/)
    assert.equal(shown.split('The 28 days for the nursery or childminder to answer are over').length, 2)
  })

  test('at the end, the Ombudsman by name and its last day', async () => {
    const text = await textAt('q=p&qp=d&ms=f&st=ms&ow=x&aw=2025-11-27&co=2026-03-01&ca=2026-06-01')
    assert.match(text, /this is open to you: the Ombudsman for councils/)
    assert.match(text, /within 12 months: here until Thursday 26 November 2026/)
  })
})

describe('what the council has to do', () => {
  test('a plan that is not carried out: the section, the duty, a log', async () => {
    const text = await textAt('q=p&qp=d&ms=f&st=ms&ow=x&aw=2026-09-22&co=x')
    assert.match(text, /Section F of my child’s EHC plan says \[the help/)
    assert.match(
      text,
      /the council must secure what Section F says \(Children and Families Act 2014, section 42\)/,
    )
    assert.match(text, /Keep a log/)
    const care = await textAt('q=p&qp=d&ms=c&st=ms&ow=x&aw=2026-09-22&co=x')
    assert.doesNotMatch(care, /By law the council must secure/)
  })

  test('lateness: since when, the letter, and that it opens no appeal', async () => {
    const shown = await shownAt('q=a&qa=l&cl=ad&cs=2026-09-26&dn=x&co=x')
    assert.match(shown, /Write to the council today, and ask for a day/)
    assert.match(shown, /The decision whether to assess was due by 7 November 2026 and is late/)
    assert.match(shown, /Lateness by itself opens no appeal/)
  })

  test('what has come leads to the letter', async () => {
    const markup = await markupAt('q=a&qa=l&cl=fp&cs=2026-06-01&dn=2026-11-10&co=x')
    assert.match(markup, /href="\/guide\/decision\?q=l" role="button"/)
  })
})

describe('dates in school days', () => {
  test('an exclusion: the rule in words, no day, and the claim beside it with its day', async () => {
    const text = await textAt('q=s&qs=e&st=ac&hp=x&ed=2026-11-17&gd=x')
    assert.match(text, /In school days Governors consider an exclusion:/)
    assert.match(text, /Disability discrimination claim: last day/)
    assert.match(text, /Governors and review panel[^.]*do first|do first/)
  })

  test('without any dated thing no picture is drawn', async () => {
    const markup = await markupAt('q=a&qa=a&hp=x&as=x&rq=x')
    assert.doesNotMatch(markup, /timeline__across/)
    assert.doesNotMatch(markup, /class="dates"/)
  })
})

describe('several concerns', () => {
  const query = 'q=v&v=cs&vc=l&d=ra&l=2026-11-03&t=x&a=x&m=x'
  test('the most pressing is said first and once; each has its own dates and routes; shared routes stand once', async () => {
    const markup = await markupAt(query)
    const text = wordsOf(markup)
    assert.match(text, /Ring the mediation adviser this week/)
    assert.equal(markup.match(/<h1/g)?.length, 1)
    assert.deepEqual(
      [...markup.matchAll(/<section class="concern"><h2>([^<]+)/g)].map((match) => match[1]),
      ['The council’s letter', 'Help at school, nursery or college', 'Open for more than one of them'],
    )
    assert.match(text, /What to do: Write down what is wrong, and raise it\./)
    assert.equal(markup.split('summary-text">Talk it over</span>').length, 2)
    assert.match(text, /For: The council’s letter, Help at school, nursery or college/)
  })

  test('no name of an element stands twice', async () => {
    const ids = [...(await markupAt(query)).matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    assert.equal(new Set(ids).size, ids.length)
  })

  test('the calendar file has the dates of all, and no two alike', async () => {
    const response = await app.request('/plan/dates.ics?q=v&v=cshk&vc=d&ms=f&st=ms&ps=r&aw=2026-08-23')
    assert.equal(response.status, 200)
    const ids = [...(await response.text()).matchAll(/UID:(\S+)/g)].map((match) => match[1])
    assert.ok(ids.length > 4)
    assert.equal(new Set(ids).size, ids.length)
  })
})

describe('who asks', () => {
  test('a child is spoken to, and finds an adult for what a parent must do', async () => {
    const letter = await textAt('q=m&me=c&mm=l&d=ra&l=2026-11-03&t=x&a=x&m=x')
    assert.match(letter, /Find an adult who can do this with you/)
    assert.match(letter, /The last day for it is Sunday 3 January 2027, so tell them today/)
    const care = await textAt('q=m&me=c&mm=c&ps=x&aw=2026-10-22&sg=n')
    assert.match(care, /What it means for me: \[effect\]/)
    assert.ok(care.indexOf('Some things you can do yourself') < care.indexOf('Your dates'))
  })

  test('another nation: no date, no route of England, and where to ask', async () => {
    const text = await textAt('q=n&n=w')
    assert.match(text, /Ask for advice in Wales/)
    assert.doesNotMatch(text, /last day/)
    assert.match(text, /Not for this, and why \(34\)/)
  })
})

test('an address that says too little leads to the question that is missing', async () => {
  for (const [query, to] of [
    ['q=s', '/guide/at-school?q=s'],
    ['q=v&v=c', '/guide/council-part?q=v&v=c'],
    ['', '/guide'],
  ] as const) {
    const response = await app.request(`/plan?${query}`)
    assert.equal(response.status, 303, query)
    assert.equal(response.headers.get('location'), to)
  }
})

test('nothing is kept, and no address holds more than days and short codes', async () => {
  for (const situation of situations) {
    const query = situation.address(today)
    assert.match(query, /^[a-z0-9=&-]*$/, situation.id)
    const response = await app.request(`/plan?${query}`)
    assert.equal(response.headers.get('set-cookie'), null)
  }
})
