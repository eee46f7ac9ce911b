import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline, kinds } from '@way-forward/law'
import fc from 'fast-check'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { datePages } from '../pages.ts'
import { exampleOf } from './example.ts'
import { dateKindPage } from './page.ts'
import { hintOf, invitation, labelOf, wordsOfOptions } from './words.ts'

function get(address: string, on?: string) {
  return read(answerOf(datePages, address, undefined, on))
}

test('the dossier’s worked appeal: letter of 3 November 2026 gives Monday 4 January 2027 at 5pm', () => {
  const { status, markup } = get('/date/appeal?notice-sent=2026-11-03')
  assert.equal(status, 200)
  assert.match(markup, /The Tribunal must receive it by 5pm on Monday 4 January 2027/)
  assert.match(markup, /That is 44 days from today\./)
  assert.match(markup, /datetime="2027-01-04"/)
})

test('three boxes give the same answer as one day in the address', () => {
  const boxes = get('/date/appeal?notice-sent-day=3&notice-sent-month=nov&notice-sent-year=2026')
  const whole = get('/date/appeal?notice-sent=2026-11-03')
  assert.equal(boxes.status, 200)
  assert.match(boxes.markup, /Monday 4 January 2027/)
  assert.match(whole.markup, /name="notice-sent-day"[^>]* value="3"/)
  assert.match(boxes.markup, /href="https:\/\/wayforward\.example\/date\/appeal\?notice-sent=2026-11-03"/)
})

test('the address that is given shows the same answer again, flags and choices too', () => {
  for (const kind of kinds) {
    const values = exampleOf(kind)
    const query = new URLSearchParams(
      Object.entries(values).map(([name, value]) => [name, String(value)] as [string, string]),
    )
    const first = get(`/date/${kind.name}?${query}`)
    const address = /<a class="govuk-link" href="https:\/\/wayforward\.example([^"]*)"/.exec(
      first.markup,
    )?.[1]
    assert.ok(address, kind.name)
    const again = get(address.replaceAll('&amp;', '&'))
    assert.equal(again.markup, first.markup, kind.name)
  }
})

test('every kind shows the law’s own days for its example, its working and its sources', () => {
  for (const kind of kinds) {
    const values = exampleOf(kind)
    const result = deadline(kind.name, values)
    assert.ok(!('faults' in result), `${kind.name}: ${JSON.stringify(result)}`)
    const query = new URLSearchParams(
      Object.entries(values).map(([n, v]) => [n, String(v)] as [string, string]),
    )
    const { status, markup } = get(`/date/${kind.name}?${query}`)
    assert.equal(status, 200, kind.name)
    if (result.lastDay === null) assert.doesNotMatch(markup, /class="leaf"/)
    else assert.ok(markup.includes(`datetime="${result.lastDay}"`), kind.name)
    const rows = markup.match(/<tr class="govuk-table__row">/g)?.length ?? 0
    assert.equal(rows, result.working.length + 1, kind.name)
    for (const { link } of result.sources) assert.ok(markup.includes(link.replaceAll('&', '&amp;')), link)
  }
})

test('every kind has an empty form without errors, with a field for each input', () => {
  for (const kind of kinds) {
    const { status, markup } = get(`/date/${kind.name}`)
    assert.equal(status, 200)
    assert.doesNotMatch(markup, /There is a problem/)
    for (const [name, field] of Object.entries(kind.fields)) {
      assert.ok(
        markup.includes(`name="${name}${field.type === 'day' ? '-day' : ''}"`),
        `${kind.name} ${name}`,
      )
    }
  }
})

test('every choice of every kind has plain words', () => {
  for (const kind of kinds) {
    for (const field of Object.values(kind.fields)) {
      if (field.type !== 'choice') continue
      for (const option of field.options) assert.ok(wordsOfOptions[option], `${kind.name}: ${option}`)
    }
  }
})

test('no label, hint or message holds a code of the command line', () => {
  for (const kind of kinds) {
    for (const [name, field] of Object.entries(kind.fields)) {
      const said = `${labelOf(name, field)} ${hintOf(name, field) ?? ''} ${invitation(name, field)}`
      assert.doesNotMatch(said, /amend-placement|post-16 for|[a-z]+-[a-z]+-[a-z]+|--/, `${kind.name} ${name}`)
    }
  }
  const { status, markup } = get(
    '/date/unopposed?notified=2026-11-03&order=continue&also-amends-provision=yes',
  )
  assert.equal(status, 400)
  assert.match(markup, /<a href="#also-amends-provision">Choose this only with a change of the school/)
})

test('advised day, later reading, doubt and a step that counts back are shown where there are any', () => {
  const early = get('/date/appeal?notice-sent=2026-11-03&notice-dated=2026-11-01').markup
  assert.match(early, /Advised day<\/dt> <dd[^>]*>Wednesday 23 December 2026/)
  assert.match(early, /From 1 January 2027 back to 23 December 2026/)
  const phase = get('/date/phase-transfer?year=2027&to=other').markup
  assert.match(phase, /Later reading<\/dt> <dd[^>]*>Monday 15 February 2027<br>/)
  assert.match(phase, /What is not certain/)
  assert.doesNotMatch(phase, /Advised day/)
  const plain = get('/date/final-plan?requested=2026-11-03').markup
  assert.doesNotMatch(plain, /Later reading|What is not certain/)
})

test('what was entered stands in words, for paper', () => {
  const { markup } = get('/date/order?made-day=3&made-month=nov&made-year=2026&order=amend-placement')
  const entered = markup.slice(markup.indexOf('only-print'), markup.indexOf('<form'))
  assert.match(entered, />3 nov 2026</)
  assert.match(entered, />Change the school or other place \(Section I\): send the amended plan</)
  const flagged = get('/date/appeal?notice-sent=2026-11-03&placement-only=yes').markup
  assert.match(flagged.slice(flagged.indexOf('only-print'), flagged.indexOf('<form')), />Yes</)
})

test('who must do what is said in a sentence', () => {
  assert.match(
    get('/date/final-plan?requested=2026-11-03').markup,
    /The council must send it by Tuesday 23 March 2027/,
  )
  assert.match(
    get('/date/adviser-contact?notice-sent=2026-11-03').markup,
    /You must do it by Sunday 3 January 2027/,
  )
  assert.match(
    get('/date/transport-review?received=2026-11-03').markup,
    /It must be received by the end of Tuesday 1 December 2026/,
  )
})

test('a choice that is not offered is asked again in plain words', () => {
  const { status, markup } = get('/date/order?made=2026-11-03&order=lunch')
  assert.equal(status, 400)
  assert.match(markup, /<a href="#order">Choose what the council must do</)
  assert.doesNotMatch(markup, /lunch/)
})

test('only the box at fault is marked', () => {
  const { markup } = get('/date/appeal?notice-sent-day=3&notice-sent-month=11&notice-sent-year=26')
  const boxes = [...markup.matchAll(/<input class="([^"]*)" id="notice-sent-(\w+)"/g)]
  const marked = boxes
    .filter(([, classes]) => classes?.includes('govuk-input--error'))
    .map(([, , part]) => part)
  assert.equal(boxes.length, 3)
  assert.deepEqual(marked, ['year'])
})

test('a form sent with nothing says what to enter, beside the field and on top', () => {
  const { status, markup } = get('/date/appeal?notice-sent-day=&notice-sent-month=&notice-sent-year=')
  assert.equal(status, 400)
  assert.match(markup, /There is a problem/)
  assert.match(
    markup,
    /<a href="#notice-sent-day">Enter the day on which the council sent the decision notice/,
  )
  assert.match(markup, /id="notice-sent-error"/)
})

test('bad dates are refused by field, and nothing typed is lost', () => {
  const { status, markup } = get(
    '/date/appeal?notice-sent-day=31&notice-sent-month=Feb&notice-sent-year=2026&notice-dated-day=1&notice-dated-month=2&notice-dated-year=26&placement-only=yes',
  )
  assert.equal(status, 400)
  assert.match(markup, /must be a real day/)
  assert.match(markup, /<a href="#notice-dated-year">[^<]*four digits/)
  assert.match(markup, /name="notice-sent-month"[^>]* value="Feb"/)
  assert.match(markup, /name="notice-dated-year"[^>]* value="26"/)
  assert.match(markup, /name="placement-only"[^>]* checked/)
  assert.doesNotMatch(markup, /class="leaf"/)
})

test('what the law itself refuses stands beside its field, with days as people write them', () => {
  const { status, markup } = get('/date/appeal?notice-sent=2026-11-03&certificate-issued=2026-10-01')
  assert.equal(status, 400)
  assert.match(markup, /<a href="#certificate-issued-day">/)
  assert.match(markup, /3 November 2026/)
  assert.doesNotMatch(markup, /\(2026-11-03\)/)
})

test('a day beyond the bank holidays is explained, not called an error', () => {
  const { status, markup } = get('/date/appeal?notice-sent=2029-11-03')
  assert.equal(status, 200)
  assert.match(markup, /This date cannot be worked out yet/)
  assert.doesNotMatch(markup, /There is a problem/)
})

test('an unknown flag is asked again; yes, true and a bare flag all say yes; no says no', () => {
  const address = '/date/appeal?notice-sent=2026-11-03&placement-only'
  assert.equal(get(`${address}=perhaps`).status, 400)
  for (const word of ['=yes', '=true', '=on', '']) {
    assert.match(get(`${address}${word}`).markup, /placement-only=yes"/, word)
  }
  assert.doesNotMatch(get(`${address}=no`).markup, /placement-only=yes"/)
})

test('strangers in the address are passed over, and are never repeated', () => {
  const { status, markup } = get('/date/appeal?notice-sent=2026-11-03&fbclid=abc123')
  assert.equal(status, 200)
  assert.doesNotMatch(markup, /abc123/)
})

test('a kind that is not there is not found', () => {
  for (const name of ['lunch', 'constructor', '__proto__', '%3Cscript%3E']) {
    const { status, markup } = get(`/date/${name}`)
    assert.equal(status, 404)
    assert.doesNotMatch(markup, /<script>/)
  }
})

test('a family whose day has passed is told that it is not always the end', () => {
  const { markup } = get('/date/appeal?notice-sent=2026-11-03', '2027-01-05')
  assert.match(markup, /A missed day is not always the end/)
  assert.match(markup, /That was yesterday\./)
  assert.doesNotMatch(get('/date/appeal?notice-sent=2026-11-03', '2027-01-04').markup, /A missed day/)
})

test('the card turns urgent a week before the last day, and late after it, for the family alone', () => {
  const cardOn = (on: string) =>
    /class="card([^"]*) date-result"/.exec(get('/date/appeal?notice-sent=2026-11-03', on).markup)?.[1]
  assert.equal(cardOn('2026-12-27'), '')
  assert.equal(cardOn('2026-12-28'), ' card--urgent')
  assert.equal(cardOn('2027-01-04'), ' card--urgent')
  assert.equal(cardOn('2027-01-05'), ' card--late')
  assert.match(get('/date/mediation-arranged?informed=2026-10-01').markup, /class="card date-result"/)
})

test('another’s clock is called late only after the latest reading', () => {
  const words = (on: string) => get('/date/phase-transfer?year=2027&to=other', on).markup
  assert.doesNotMatch(words('2027-02-14'), /it is late|still time/)
  assert.match(words('2027-02-15'), /On the later reading there is still time/)
  assert.match(words('2027-02-16'), /If it has not happened, it is late/)
})

test('everything that is typed is escaped', () => {
  const nasty = '"><script>alert(1)</script>'
  const { markup } = get(
    `/date/appeal?notice-sent-day=${encodeURIComponent(nasty)}&notice-sent-month=1&notice-sent-year=2026`,
  )
  assert.doesNotMatch(markup, /<script>alert/)
  assert.match(markup, /&lt;script&gt;/)
})

test('no address is an exception', () => {
  const names = kinds
    .flatMap(({ fields }) => Object.keys(fields))
    .flatMap((name) => [name, `${name}-day`, `${name}-year`])
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds.map(({ name }) => name)),
      fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.constant('2026-11-03')))),
      (name, pairs) => {
        const { status } = get(`/date/${name}?${new URLSearchParams(pairs)}`)
        assert.ok(status === 200 || status === 400)
      },
    ),
  )
})

test('each state of the page answers with the status that it names', () => {
  for (const state of dateKindPage.states) {
    assert.equal(get(state.address, state.on).status, state.status ?? 200, state.name)
  }
})

const schoolPlace = '/date/admission-appeal?notified=2026-10-12'
const halfTerms = 'terms=2026-09-02/2026-10-23,2026-11-02/2026-12-18'

test('school days without term dates: the rule in words, no day, and what to give', () => {
  const { status, markup } = get(schoolPlace)
  assert.equal(status, 200)
  assert.match(markup, /<h2 class="govuk-heading-m">At least 20 school days after being told of the refusal</)
  assert.match(markup, /give the term dates of the school/)
  assert.match(markup, /Last day<\/dt> <dd[^>]*>No day yet/)
  assert.doesNotMatch(markup, /class="leaf"|days from today|Advised day/)
})

test('with term dates the day stands there, with what is not known about it', () => {
  const { markup } = get(`${schoolPlace}&${halfTerms}`)
  assert.match(markup, /It must be received by the end of Monday 16 November 2026/)
  assert.match(markup, /training days/)
  assert.match(markup, /value="2 September 2026 to 23 October 2026, 2 November 2026 to 18 December 2026"/)
})

test('term dates in words stand in the address as the law takes them', () => {
  const typed = 'terms=2+September+to+23+October+2026%2C+2+Nov+2026+to+18+Dec+2026'
  assert.equal(get(`${schoolPlace}&${typed}`).markup, get(`${schoolPlace}&${halfTerms}`).markup)
})

test('term dates that end too soon give no day, and the working says why', () => {
  const { status, markup } = get(`${schoolPlace}&terms=2026-09-02/2026-10-23`)
  assert.equal(status, 200)
  assert.match(markup, /do not cover the whole count/)
  assert.doesNotMatch(markup, /class="leaf"/)
})

test('term dates that cannot be read are asked for again, and are not lost', () => {
  const { status, markup } = get(`${schoolPlace}&terms=autumn+term`)
  assert.equal(status, 400)
  assert.match(markup, /<a href="#terms">Write the term dates as days from and to/)
  assert.match(markup, /name="terms"[^>]* value="autumn term"/)
})

test('what the Upper Tribunal must receive is not sent to the other', () => {
  const { markup } = get('/date/upper-tribunal-appeal?sent=2026-11-03')
  assert.match(markup, /The Upper Tribunal must receive it by 5pm on Thursday 3 December 2026/)
})
