import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, en, parseDay, type QuestionName, questionNames, readAnswers } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { guidePages } from '../pages.ts'
import { questionPage } from './page.ts'

const get = (address: string) => read(answerOf(guidePages, address))
const post = (address: string, form: Record<string, string>) => read(answerOf(guidePages, address, form))

test('the letter: a refusal three weeks old, from the start to the plan', () => {
  let at = get('/guide').to
  assert.equal(at, '/guide/about')
  at = post(at, { about: 'l' }).to
  assert.equal(at, '/guide/decision?q=l')
  at = post(at, { decision: 'ra' }).to
  assert.equal(at, '/guide/dates?d=ra')
  at = post(at, { 'letter-day': '3', 'letter-month': '11', 'letter-year': '2026' }).to
  assert.equal(at, '/guide/appeal?d=ra&l=2026-11-03')
  at = post(at, { appeal: 'x' }).to
  assert.equal(at, '/guide/adviser?d=ra&l=2026-11-03&t=x')
  at = post(at, { adviser: 'yes', 'adviser-on-day': '10 nov 2026' }).to
  assert.equal(at, '/guide/certificate?d=ra&l=2026-11-03&a=2026-11-10&t=x')
  at = post(at, { certificate: 'yes', 'certificate-on-day': '2026-11-17' }).to
  assert.equal(at, '/plan?d=ra&l=2026-11-03&a=2026-11-10&c=2026-11-17&t=x')
})

test('every path through the forms ends at the plan within eight questions, and keeps its answers', () => {
  let ended = 0
  const seen = new Set<QuestionName>()
  const follow = (address: string, asked: number): void => {
    if (address.startsWith('/plan')) {
      const query = address.slice('/plan?'.length)
      const reading = readAnswers(new URLSearchParams(query))
      assert.equal(reading.next, null, address)
      assert.equal(addressOf(reading.answers), query)
      ended++
      return
    }
    assert.ok(asked < (/[?&](?:mm|vc)=l/.test(address) ? 10 : 8), address)
    const question = questionNames.find(
      (name) => address.startsWith(`/guide/${name}?`) || address === `/guide/${name}`,
    )
    assert.ok(question, address)
    seen.add(question)
    for (const form of formsOf(question)) {
      const { to, status } = post(address, form)
      assert.equal(status, 303, `${address} ${JSON.stringify(form)}`)
      follow(to, asked + 1)
    }
  }
  follow('/guide/about', 0)
  assert.ok(ended > 500, `${ended} paths`)
  assert.deepEqual(seen, new Set(questionNames))
})

/** Ways to answer a question, as a browser would send them; of what many answers share, one. */
function formsOf(question: QuestionName): Record<string, string>[] {
  const own = en[question]
  if (question === 'dates') {
    return [
      { 'letter-day': '3/11/2026' },
      { 'letter-none': 'u', sent: 'u' },
      { 'letter-day': '3/11/2026', sent: 'another', 'sent-on-day': '5/11/2026' },
    ]
  }
  if (question === 'disputed') return ['n', 'i', 'c', 'u'].map((value) => ({ disputed: value }))
  switch (own.kind) {
    case 'one': {
      // Where nothing follows from the choice, the first stands for all.
      const values = own.options.map(({ value }) => value)
      const all = steering.has(question) ? values : values.slice(0, 1)
      return all.map((value) => ({ [question]: value }))
    }
    case 'many':
      return own.options.filter((_, index) => index < 6).map(({ value }) => ({ [question]: value }))
    case 'event':
      return [{ [question]: 'x' }, { [question]: 'yes', [`${question}-on-day`]: '17/11/2026' }]
    case 'year':
      return [{ [question]: '2026' }]
    default:
      return [{ [`${question}-day`]: '17/11/2026' }]
  }
}

/** Questions whose answer decides what is asked next. */
const steering: ReadonlySet<QuestionName> = new Set<QuestionName>([
  'about',
  'at-school',
  'with-plan',
  'asking',
  'care',
  'from-council',
  'not-kept',
  'council-part',
  'about-me',
  'my-matter',
  'decision',
  'has-plan',
  'clock',
  'phase',
  'complaint-stage',
])

test('each question shows its heading, why it is asked, its help and every answer', () => {
  const places = questionPage.states.filter(
    ({ name, form }) => name.endsWith(': empty') && form === undefined,
  )
  assert.ok(places.length > 45)
  for (const { address } of places) {
    const { status, markup } = get(address)
    const question = address.slice('/guide/'.length).split('?')[0] as QuestionName
    assert.equal(status, 200, address)
    const own = en[question]
    const shown = textOf(markup)
    for (const text of [own.heading, own.why, ...own.help.flatMap(({ paragraphs }) => paragraphs)]) {
      assert.ok(shown.includes(text), `${question}: ${text}`)
    }
    for (const { text } of own.options) assert.ok(shown.includes(text), `${question}: ${text}`)
    assert.match(markup, /<form [^>]*method="post" novalidate/)
    assert.equal(markup.match(/<h1/g)?.length, 1, question)
  }
})

test('a question off its path leads to the first gap', () => {
  assert.equal(get('/guide/adviser?d=ra').to, '/guide/dates?d=ra')
  assert.equal(get('/guide/dates').to, '/guide/about')
  assert.equal(get('/guide/dates?d=zz').to, '/guide/about')
  assert.equal(
    post('/guide/disputed?d=ra&l=2026-11-03', { disputed: 'n' }).to,
    '/guide/appeal?d=ra&l=2026-11-03',
  )
  assert.equal(get('/guide/adviser?d=dp&l=2026-11-03&p=u').to, '/guide/answers?d=dp&l=2026-11-03&p=u')
  assert.equal(get('/guide/setting?q=s').to, '/guide/at-school?q=s')
  assert.equal(get('/guide/no-such-question').status, 404)
  assert.equal(get('/guide/constructor').status, 404)
  assert.equal(get('/guide?d=ra').to, '/guide/dates?d=ra')
})

test('going back keeps the answers, and changing one keeps the rest', () => {
  const whole = 'd=ra&l=2026-11-03&a=x&m=x&t=x'
  const { markup } = get(`/guide/adviser?${whole}`)
  assert.match(
    markup,
    /href="\/guide\/appeal\?d=ra&amp;l=2026-11-03&amp;a=x&amp;m=x&amp;t=x" class="govuk-back-link"/,
  )
  assert.match(markup, /value="x" checked/)
  const { to } = post(`/guide/dates?${whole}`, { 'letter-day': '4/11/2026' })
  assert.equal(to, '/guide/appeal?d=ra&l=2026-11-04&a=x&m=x&t=x')
})

test('the first question leads back to the home page, and the decision to the first', () => {
  assert.match(get('/guide/about').markup, /href="\/" class="govuk-back-link"/)
  assert.match(get('/guide/decision').markup, /href="\/guide\/about\?q=l" class="govuk-back-link"/)
  assert.match(get('/guide/about?d=ra').markup, /value="l" checked/)
})

test('who comes straight to the decision has a letter, and every old link goes on as before', () => {
  assert.equal(post('/guide/decision', { decision: 'ra' }).to, '/guide/dates?d=ra')
  assert.equal(get('/guide/dates?d=pl&p=i').status, 200)
  assert.equal(get('/guide/decision?q=s').to, '/guide/at-school?q=s')
})

test('"None of these fits" leads to the page of help, with the answers, and back', () => {
  assert.equal(post('/guide/about', { about: 'none' }).to, '/guide/none')
  assert.equal(post('/guide/at-school?q=s', { 'at-school': 'none' }).to, '/guide/none?q=s')
  assert.match(get('/guide/none?q=s').markup, /href="\/guide\/at-school\?q=s" class="govuk-back-link"/)
  assert.match(get('/guide/none').markup, /SENDIASS/)
  assert.equal(post('/guide/nation?q=n', { nation: 'none' }).status, 400)
})

test('changing what it is about drops what no longer belongs, and asks what does', () => {
  const school = 'q=s&qs=h&st=ms&hp=x&al=x&aw=2026-09-01&co=x'
  const { to } = post(`/guide/at-school?${school}&then=answers`, { 'at-school': 'a' })
  assert.equal(to, '/guide/refused-on?q=s&qs=a&hp=x&then=answers')
  assert.equal(post(`/guide/about?${school}`, { about: 'l' }).to, '/guide/decision?q=l')
})

test('a change from the list of answers goes back to it, or first to what it newly asks', () => {
  const whole = 'd=ra&l=2026-11-03&a=x&m=x&t=x'
  assert.equal(
    post(`/guide/dates?${whole}&then=answers`, { 'letter-day': '4/11/2026' }).to,
    '/guide/answers?d=ra&l=2026-11-04&a=x&m=x&t=x',
  )
  const asked = post(`/guide/decision?${whole}&then=answers`, { decision: 'pl' }).to
  assert.equal(asked, '/guide/disputed?d=pl&l=2026-11-03&a=x&m=x&t=x&then=answers')
  assert.equal(post(asked, { disputed: 'n' }).to, '/guide/answers?d=pl&l=2026-11-03&p=n&a=x&m=x&t=x')
  assert.match(
    get(`/guide/dates?${whole}&then=answers`).markup,
    /href="\/guide\/answers\?[^"]*" class="govuk-back-link"/,
  )
})

test('"I do not know" leads to the page that shows how to tell, with the answers', () => {
  assert.equal(post('/guide/decision', { decision: 'how' }).to, '/guide/decision/how-to-tell?q=l')
  assert.equal(
    post('/guide/decision?d=ra&l=2026-11-03&then=answers', { decision: 'how' }).to,
    '/guide/decision/how-to-tell?d=ra&l=2026-11-03&then=answers',
  )
})

test('a wrong form shows the question again with what was typed, the message twice, and status 400', () => {
  const { status, markup } = post('/guide/dates?d=ra', {
    'letter-day': '31',
    'letter-month': 'Feb',
    'letter-year': '2026',
    sent: 'another',
  })
  assert.equal(status, 400)
  assert.match(markup, /<a href="#letter-day">The date on the letter must be a real day/)
  assert.match(markup, /id="letter-error"/)
  assert.match(markup, /<a href="#sent-on-day">Enter the day on which the letter was sent/)
  assert.match(markup, /name="letter-month"[^>]* value="Feb"/)
  assert.match(markup, /value="another" checked/)
})

test('the answers given so far stand below the question, each with a link to change it', () => {
  const { markup } = get('/guide/adviser?d=ra&l=2026-11-03&s=2026-11-05&t=x')
  const shown = textOf(markup)
  assert.ok(shown.includes('Not to assess'))
  assert.ok(shown.includes('Dated Tuesday 3 November 2026'))
  assert.ok(shown.includes('Sent on Thursday 5 November 2026'))
  assert.match(markup, /href="\/guide\/dates\?d=ra&amp;l=2026-11-03&amp;s=2026-11-05&amp;t=x">Change/)
  assert.doesNotMatch(get('/guide/about').markup, /Your answers so far/)
})

test('the question on the screen is not among the answers so far', () => {
  const { markup } = get('/guide/dates?d=ra&l=2026-11-03&t=x')
  assert.doesNotMatch(markup, /<dt[^>]*>The date of the letter<\/dt>/)
  assert.match(markup, /<dt[^>]*>What the council decided<\/dt>/)
})

test('a day of sending that no longer differs is taken away', () => {
  const { to } = post('/guide/dates?d=ra&l=2026-11-03&s=2026-11-05', {
    'letter-day': '3/11/2026',
    sent: 'same',
  })
  assert.equal(to, '/guide/appeal?d=ra&l=2026-11-03')
})

test('a single error has its summary too', () => {
  const { markup } = post('/guide/decision', {})
  assert.match(markup, /There is a problem/)
  assert.match(markup, /<a href="#decision">Choose what the council decided/)
  assert.match(markup, /<title>Error: What did the council decide\?/)
})

test('everything that is typed is escaped', () => {
  const nasty = '"><script>alert(1)</script>'
  const { status, markup } = post('/guide/dates?d=ra', {
    'letter-day': nasty,
    'letter-month': nasty,
    'letter-year': nasty,
    sent: nasty,
  })
  assert.equal(status, 400)
  assert.doesNotMatch(markup, /<script>/)
})

test('strangers in the address do not travel on', () => {
  assert.equal(post('/guide/decision?fbclid=abc&then=elsewhere', { decision: 'ra' }).to, '/guide/dates?d=ra')
})

test('each state of the guide answers with the status that it names', () => {
  for (const { states } of guidePages) {
    for (const { name, address, form, on, status } of states) {
      const answer = read(answerOf(guidePages, address, form, on))
      assert.equal(answer.status, address === '/guide' ? 303 : (status ?? 200), name)
    }
  }
})

test('the days of an address are days: 31 February is asked again', () => {
  assert.equal(parseDay('2026-02-31'), null)
  assert.equal(get('/guide/adviser?d=ra&l=2026-02-31').to, '/guide/dates?d=ra')
})

/** The words of a page as a reader sees them. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
