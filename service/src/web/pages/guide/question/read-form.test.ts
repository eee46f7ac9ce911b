import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, type QuestionName, questionNames } from '@way-forward/law'
import fc from 'fast-check'
import { readQuestionForm, typedFrom } from './read-form.ts'

const today = day('2026-11-21')

function read(question: QuestionName, form: string | Record<string, string>) {
  return readQuestionForm(question, new URLSearchParams(form), today)
}

function changeOf(question: QuestionName, form: string | Record<string, string>) {
  const reading = read(question, form)
  assert.ok('change' in reading, JSON.stringify(reading))
  return reading.change
}

function errorsOf(question: QuestionName, form: string | Record<string, string>) {
  const reading = read(question, form)
  assert.ok('errors' in reading, JSON.stringify(reading))
  return reading.errors.map(({ place, message }) => `${place}: ${message}`)
}

test('a decision is one code; what is not offered counts as nothing', () => {
  assert.deepEqual(changeOf('decision', 'decision=ra'), { d: 'ra' })
  for (const form of ['', 'decision=', 'decision=zz', 'decision=u', 'decision=__proto__']) {
    assert.deepEqual(errorsOf('decision', form), [
      'choice: Choose what the council decided, or "I do not know"',
    ])
  }
})

test('the way out of a question is no answer', () => {
  const out = (question: QuestionName, value: string) => {
    const reading = read(question, { [question]: value })
    return 'wayOut' in reading ? reading.wayOut.to : null
  }
  assert.equal(out('decision', 'how'), '/guide/decision/how-to-tell')
  assert.equal(out('about', 'none'), '/guide/none')
  assert.equal(out('my-matter', 'none'), '/guide/none')
  assert.equal(out('setting', 'none'), null)
})

test('a choice out of a few, and not known only where it is offered', () => {
  assert.deepEqual(changeOf('setting', 'setting=ac'), { st: 'ac' })
  assert.deepEqual(changeOf('setting', 'setting=u'), { st: 'u' })
  assert.match(errorsOf('about', 'about=u')[0] ?? '', /^choice: Choose what it is about/)
})

test('services are joined in their order, and one is enough', () => {
  assert.deepEqual(changeOf('services', 'services=h&services=c'), { v: 'ch' })
  assert.deepEqual(errorsOf('services', ''), ['choice: Choose the services'])
  assert.deepEqual(errorsOf('services', 'services=u'), ['choice: Choose the services'])
})

test('a day that has been, or not known, but not both', () => {
  assert.deepEqual(changeOf('aware', { 'aware-day': '1/9/2026' }), { aw: '2026-09-01' })
  assert.deepEqual(changeOf('aware', { 'aware-day': '21/11/2026' }), { aw: '2026-11-21' })
  assert.deepEqual(changeOf('aware', { 'aware-none': 'u' }), { aw: 'u' })
  assert.deepEqual(errorsOf('aware', {}), ['day: Enter the day, or choose "I do not know"'])
  assert.match(errorsOf('aware', { 'aware-day': '1/9/2026', 'aware-none': 'u' })[0] ?? '', /not both$/)
  assert.deepEqual(errorsOf('aware', { 'aware-day': '22/11/2026' }), [
    'day: The day on which you first knew must be today or in the past',
  ])
  assert.match(errorsOf('aware', { 'aware-day': '31/2/2026' })[0] ?? '', /^day: .* must be a real day/)
})

test('a day that may lie ahead is taken ahead and behind', () => {
  assert.deepEqual(changeOf('moved', { 'moved-day': '4/1/2027' }), { mo: '2027-01-04' })
  assert.deepEqual(changeOf('moved', { 'moved-day': '4/1/2026' }), { mo: '2026-01-04' })
})

test('a year is one of those that are offered on the day', () => {
  assert.deepEqual(changeOf('transfer-year', 'transfer-year=2027'), { ty: '2027' })
  assert.deepEqual(changeOf('transfer-year', 'transfer-year=u'), { ty: 'u' })
  for (const year of ['2024', '2029', '27', '', '__proto__'])
    assert.match(errorsOf('transfer-year', `transfer-year=${year}`)[0] ?? '', /^choice: Choose the year/)
  assert.deepEqual(changeOf('sixteen', 'sixteen=2038'), { yr: '2038' })
  assert.deepEqual(changeOf('sixteen', 'sixteen=2017'), { yr: '2017' })
  assert.equal(errorsOf('sixteen', 'sixteen=2016').length, 1)
})

test('disputed parts are joined in the order of the question', () => {
  assert.deepEqual(changeOf('disputed', 'disputed=i&disputed=n'), { p: 'ni' })
  assert.deepEqual(changeOf('disputed', 'disputed=u'), { p: 'u' })
  assert.match(errorsOf('disputed', '')[0] ?? '', /^choice: Choose the parts/)
  assert.match(errorsOf('disputed', 'disputed=n&disputed=u')[0] ?? '', /not both$/)
})

const events = [
  ['adviser', 'a'],
  ['certificate', 'c'],
  ['mediation', 'm'],
  ['appeal', 't'],
] as const

for (const [question, key] of events) {
  test(`${question}: no, not known, and a yes with its day`, () => {
    assert.deepEqual(changeOf(question, { [question]: 'x' }), { [key]: 'x' })
    assert.deepEqual(changeOf(question, { [question]: 'u' }), { [key]: 'u' })
    assert.deepEqual(changeOf(question, { [question]: 'yes', [`${question}-on-day`]: '3/11/2026' }), {
      [key]: '2026-11-03',
    })
    assert.deepEqual(
      changeOf(question, { [question]: 'yes', [`${question}-on-day`]: '21/11/2026' }),
      { [key]: '2026-11-21' },
      'today is not the future',
    )
  })

  test(`${question}: a day alone means yes, and a no sets a day aside`, () => {
    const typed = {
      [`${question}-on-day`]: '3',
      [`${question}-on-month`]: 'nov',
      [`${question}-on-year`]: '2026',
    }
    assert.deepEqual(changeOf(question, typed), { [key]: '2026-11-03' })
    assert.deepEqual(changeOf(question, { ...typed, [question]: 'x' }), { [key]: 'x' })
  })

  test(`${question}: nothing, a yes without a day, and tomorrow are refused`, () => {
    assert.match(errorsOf(question, {})[0] ?? '', /^choice: Choose whether/)
    assert.match(errorsOf(question, { [question]: 'yes' })[0] ?? '', /^day: Enter the day on which/)
    assert.deepEqual(errorsOf(question, { [question]: 'yes', [`${question}-on-day`]: '22/11/2026' }), [
      'day: The day must be today or in the past',
    ])
  })
}

test('the date on the letter alone is enough', () => {
  assert.deepEqual(changeOf('dates', { 'letter-day': '3', 'letter-month': '11', 'letter-year': '2026' }), {
    l: '2026-11-03',
    s: undefined,
  })
})

test('both dates of the letter, none, and a day of sending that nobody knows', () => {
  const letter = { 'letter-day': '2026-11-03' }
  assert.deepEqual(changeOf('dates', { ...letter, sent: 'another', 'sent-on-day': '5/11/2026' }), {
    l: '2026-11-03',
    s: '2026-11-05',
  })
  assert.deepEqual(changeOf('dates', { ...letter, sent: 'u' }), { l: '2026-11-03', s: 'u' })
  assert.deepEqual(changeOf('dates', { ...letter, sent: 'same' }), { l: '2026-11-03', s: undefined })
  assert.deepEqual(changeOf('dates', { 'letter-none': 'u' }), { l: 'u', s: undefined })
  assert.deepEqual(changeOf('dates', { 'letter-none': 'u', sent: 'another', 'sent-on-day': '5/11/2026' }), {
    l: 'u',
    s: '2026-11-05',
  })
  assert.deepEqual(
    changeOf('dates', { ...letter, 'sent-on-day': '5/11/2026' }),
    { l: '2026-11-03', s: '2026-11-05' },
    'a day of sending alone means another day',
  )
})

test('a letter from 2015 is taken as it is', () => {
  assert.deepEqual(changeOf('dates', { 'letter-day': '3/11/2015' }).l, '2015-11-03')
})

test('every fault of the two dates is said at once, each in its place', () => {
  assert.deepEqual(errorsOf('dates', { 'letter-day': '31/2/2026', sent: 'another' }), [
    'day: The date on the letter must be a real day: that month does not have so many days',
    'sent-day: Enter the day on which the letter was sent',
  ])
  assert.match(errorsOf('dates', { 'letter-day': '22/11/2026' })[0] ?? '', /today or in the past/)
  assert.match(errorsOf('dates', { 'letter-day': '3/11/26' })[0] ?? '', /four digits/)
  assert.match(errorsOf('dates', { 'letter-day': '3/11/2026', 'letter-none': 'u' })[0] ?? '', /not both/)
  assert.deepEqual(errorsOf('dates', { 'letter-none': 'u', sent: 'another', 'sent-on-day': '22/11/2026' }), [
    'sent-day: The day on which it was sent must be today or in the past',
  ])
})

test('what was typed comes back, right or wrong', () => {
  const form = {
    'letter-day': '31',
    'letter-month': 'Feb',
    'letter-year': '2026',
    sent: 'another',
    'sent-on-day': 'x',
    'sent-on-month': '1',
    'sent-on-year': '26',
  }
  const reading = read('dates', form)
  assert.ok('typed' in reading)
  assert.deepEqual(reading.typed, {
    chosen: [],
    day: { day: '31', month: 'Feb', year: '2026' },
    sentDay: { day: 'x', month: '1', year: '26' },
    sent: 'another',
  })
})

test('an answer given before stands in the fields again', () => {
  assert.deepEqual(typedFrom('decision', { d: 'ra' }).chosen, ['ra'])
  assert.deepEqual(typedFrom('decision', { d: 'u' }).chosen, ['how'])
  assert.deepEqual(typedFrom('disputed', { p: 'ni' }).chosen, ['n', 'i'])
  assert.deepEqual(typedFrom('adviser', { a: 'x' }).chosen, ['x'])
  assert.deepEqual(typedFrom('adviser', { a: '2026-11-03' }).chosen, ['yes'])
  assert.deepEqual(typedFrom('adviser', { a: '2026-11-03' }).day, { day: '3', month: '11', year: '2026' })
  assert.deepEqual(typedFrom('about', { d: 'ra' }).chosen, ['l'])
  assert.deepEqual(typedFrom('about', { q: 's' }).chosen, ['s'])
  assert.deepEqual(typedFrom('about', {}).chosen, [])
  assert.deepEqual(typedFrom('aware', { aw: 'u' }).chosen, ['u'])
  assert.deepEqual(typedFrom('aware', { aw: '2026-09-01' }).day, { day: '1', month: '9', year: '2026' })
  assert.deepEqual(typedFrom('sixteen', { yr: '2024' }).chosen, ['2024'])
  assert.equal(typedFrom('dates', { l: '2026-11-03' }).sent, 'same')
  assert.equal(typedFrom('dates', {}).sent, '')
  assert.deepEqual(typedFrom('dates', { l: 'u', s: 'u' }), {
    chosen: ['u'],
    day: { day: '', month: '', year: '' },
    sentDay: { day: '', month: '', year: '' },
    sent: 'u',
  })
})

test('no form is an exception, and each gives an answer or an error', () => {
  const names = ['decision', 'disputed', 'letter-day', 'letter-month', 'letter-none', 'sent', 'sent-on-day']
  const field = fc.tuple(
    fc.constantFrom(...names, ...events.flatMap(([name]) => [name, `${name}-on-day`])),
    fc.oneof(fc.string(), fc.constantFrom('u', 'x', 'yes', 'same', 'another', '3/11/2026')),
  )
  fc.assert(
    fc.property(fc.constantFrom(...questionNames), fc.array(field), (question, fields) => {
      const reading = readQuestionForm(question, new URLSearchParams(fields), today)
      if ('errors' in reading) assert.ok(reading.errors.length > 0)
      else if ('change' in reading) assert.ok(Object.keys(reading.change).length > 0)
      else assert.ok(reading.wayOut.to.startsWith('/guide/'))
    }),
  )
})
