import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../time/day.ts'
import {
  choice,
  dayField,
  flag,
  howToWrite,
  optionalChoice,
  optionalDay,
  readFields,
  termDates,
  year,
} from './field.ts'

const fields = {
  made: dayField('The day.'),
  known: optionalDay('Another day.'),
  only: flag('Only this.'),
  order: choice(['assess', 'amend'], 'Which order.'),
  case: optionalChoice(['sen', 'discrimination'], 'Which case.'),
  year: year('The year.'),
}
const whole = { made: '2026-11-23', order: 'assess', year: 2027 }

function faultsOf(values: Readonly<Record<string, unknown>>) {
  const read = readFields(fields, values)
  assert.ok('faults' in read, JSON.stringify(read))
  return read.faults
}

function inputOf(values: Readonly<Record<string, unknown>>) {
  const read = readFields(fields, values)
  assert.ok('input' in read, JSON.stringify(read))
  return read.input
}

test('fields describe themselves', () => {
  assert.deepEqual(fields, {
    made: { type: 'day', doc: 'The day.', optional: false },
    known: { type: 'day', doc: 'Another day.', optional: true },
    only: { type: 'flag', doc: 'Only this.', optional: true },
    order: { type: 'choice', doc: 'Which order.', optional: false, options: ['assess', 'amend'] },
    case: { type: 'choice', doc: 'Which case.', optional: true, options: ['sen', 'discrimination'] },
    year: { type: 'year', doc: 'The year.', optional: false },
  })
})

test('what is left out is undefined, a flag false', () => {
  assert.deepEqual(inputOf(whole), {
    made: day('2026-11-23'),
    known: undefined,
    only: false,
    order: 'assess',
    case: undefined,
    year: 2027,
  })
})

test('everything given is read', () => {
  assert.deepEqual(inputOf({ ...whole, known: '2026-11-24', only: true, case: 'sen', year: '2027' }), {
    made: day('2026-11-23'),
    known: day('2026-11-24'),
    only: true,
    order: 'assess',
    case: 'sen',
    year: 2027,
  })
  assert.equal(inputOf({ ...whole, only: false }).only, false)
})

test('what must be given is missed by name, with how to write it', () => {
  assert.deepEqual(faultsOf({}), [
    { code: 'missing', field: 'made', message: 'Give "made": a day as YYYY-MM-DD, such as 2026-10-01.' },
    { code: 'missing', field: 'order', message: 'Give "order": one of: assess, amend.' },
    { code: 'missing', field: 'year', message: 'Give "year": a year in four digits, such as 2027.' },
  ])
  assert.equal(faultsOf({ ...whole, made: undefined })[0]?.code, 'missing')
})

test('a field that is not known is named with those that are, before the rest', () => {
  assert.deepEqual(faultsOf({ ...whole, mad: '2026-11-23', order: 'cease' }), [
    {
      code: 'unknown-field',
      field: 'mad',
      message: 'There is no "mad" here. Use: made, known, only, order, case, year.',
    },
    { code: 'bad-value', field: 'order', message: '"order" cannot be "cease". Write one of: assess, amend.' },
  ])
})

test('names that every object inherits are not fields', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    const values = JSON.parse(`{"made":"2026-11-23","order":"assess","year":2027,"${name}":"x"}`)
    assert.equal(faultsOf(values)[0]?.code, 'unknown-field', name)
  }
  const inherited = Object.create({ made: '2026-11-23' }) as Record<string, unknown>
  assert.equal(faultsOf(Object.assign(inherited, { order: 'assess', year: 2027 }))[0]?.field, 'made')
})

test('a wrong value is shown with what to write instead', () => {
  const cases: readonly (readonly [name: string, value: unknown, message: string])[] = [
    ['made', '23/11/2026', '"made" cannot be "23/11/2026". Write a day as YYYY-MM-DD, such as 2026-10-01.'],
    ['made', '2026-02-30', '"made" cannot be "2026-02-30". Write a day as YYYY-MM-DD, such as 2026-10-01.'],
    ['made', 20261123, '"made" cannot be 20261123. Write a day as YYYY-MM-DD, such as 2026-10-01.'],
    ['made', null, '"made" cannot be null. Write a day as YYYY-MM-DD, such as 2026-10-01.'],
    ['known', '', '"known" cannot be "". Write a day as YYYY-MM-DD, such as 2026-10-01.'],
    ['only', 'true', '"only" cannot be "true". Write true, or leave it out.'],
    ['only', 1, '"only" cannot be 1. Write true, or leave it out.'],
    ['order', 'a"b', '"order" cannot be "a"b". Write one of: assess, amend.'],
    ['order', true, '"order" cannot be true. Write one of: assess, amend.'],
    ['order', ['assess'], '"order" cannot be ["assess"]. Write one of: assess, amend.'],
    ['case', 'SEN', '"case" cannot be "SEN". Write one of: sen, discrimination.'],
    ['year', 27, '"year" cannot be 27. Write a year in four digits, such as 2027.'],
    ['year', 999, '"year" cannot be 999. Write a year in four digits, such as 2027.'],
    ['year', 10_000, '"year" cannot be 10000. Write a year in four digits, such as 2027.'],
    ['year', 2027.5, '"year" cannot be 2027.5. Write a year in four digits, such as 2027.'],
    ['year', '0999', '"year" cannot be "0999". Write a year in four digits, such as 2027.'],
    ['year', '20270', '"year" cannot be "20270". Write a year in four digits, such as 2027.'],
    ['year', 'x2027', '"year" cannot be "x2027". Write a year in four digits, such as 2027.'],
    ['year', '202', '"year" cannot be "202". Write a year in four digits, such as 2027.'],
    ['year', null, '"year" cannot be null. Write a year in four digits, such as 2027.'],
    ['year', () => 1, '"year" cannot be () => 1. Write a year in four digits, such as 2027.'],
  ]
  for (const [field, value, message] of cases) {
    assert.deepEqual(faultsOf({ ...whole, [field]: value }), [{ code: 'bad-value', field, message }])
  }
})

test('the first and last year of four digits are read', () => {
  assert.equal(inputOf({ ...whole, year: 1000 }).year, 1000)
  assert.equal(inputOf({ ...whole, year: 9999 }).year, 9999)
  assert.equal(inputOf({ ...whole, year: '1000' }).year, 1000)
})

test('a long value is cut in the message, one that just fits is not', () => {
  const messageFor = (value: string) => faultsOf({ ...whole, made: value })[0]?.message ?? ''
  assert.ok(messageFor('x'.repeat(58)).startsWith(`"made" cannot be "${'x'.repeat(58)}". Write`))
  assert.ok(messageFor('x'.repeat(59)).startsWith(`"made" cannot be "${'x'.repeat(56)}.... Write`))
})

test('how to write each type', () => {
  assert.equal(howToWrite(fields.made), 'a day as YYYY-MM-DD, such as 2026-10-01.')
  assert.equal(howToWrite(fields.only), 'true, or leave it out.')
  assert.equal(howToWrite(fields.order), 'one of: assess, amend.')
  assert.equal(howToWrite(fields.year), 'a year in four digits, such as 2027.')
  assert.match(howToWrite(terms), /half term.* 2026-09-02\/2026-10-23,2026-11-02\/2026-12-18\.$/)
})

test('a list that holds the right text is not the text', () => {
  for (const [field, value] of [
    ['made', ['2026-10-01']],
    ['year', ['2027']],
  ] as const) {
    assert.equal(faultsOf({ ...whole, [field]: value })[0]?.field, field)
  }
})

const terms = termDates('The terms.')

test('term dates are read as stretches of days, or left out; a list of them is not the text', () => {
  const withTerms = { terms }
  assert.deepEqual(terms, { type: 'terms', doc: 'The terms.', optional: true })
  assert.deepEqual(readFields(withTerms, {}), { input: { terms: undefined } })
  assert.deepEqual(readFields(withTerms, { terms: '2026-09-02/2026-10-23' }), {
    input: { terms: [{ from: day('2026-09-02'), to: day('2026-10-23') }] },
  })
  for (const wrong of ['', '2026-09-02', ['2026-09-02/2026-10-23'], null, true]) {
    const read = readFields(withTerms, { terms: wrong })
    assert.ok('faults' in read)
    assert.deepEqual(
      read.faults.map(({ code, field }) => [code, field]),
      [['bad-value', 'terms']],
    )
  }
})
