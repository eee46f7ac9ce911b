import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englandAndWales } from './bank-holidays.ts'
import { day, isoOf } from './day.ts'
import { readHolidayFile } from './holiday-file.ts'

const example = '{"holidays": [{"date": "2027-06-01", "title": "One-off holiday"}]}'

function faultOf(content: unknown): string {
  const read = readHolidayFile(typeof content === 'string' ? content : JSON.stringify(content))
  assert.ok('fault' in read, JSON.stringify(content))
  return read.fault
}

function holidaysOf(content: unknown) {
  const read = readHolidayFile(JSON.stringify(content))
  assert.ok('holidays' in read, JSON.stringify(read))
  return read.holidays
}

test('holidays are added to the published table', () => {
  const holidays = holidaysOf({ holidays: [{ date: '2027-06-01', title: ' One-off holiday ' }] })
  assert.equal(holidays.titles.get(day('2027-06-01')), 'One-off holiday')
  assert.equal(holidays.titles.size, englandAndWales.titles.size + 1)
  assert.equal(holidays.from, englandAndWales.from)
  assert.equal(holidays.to, englandAndWales.to)
  assert.equal(englandAndWales.titles.has(day('2027-06-01')), false)
})

test('the table may be made longer, and holidays then stand up to its new end', () => {
  const holidays = holidaysOf({
    completeTo: '2029-12-31',
    holidays: [
      { date: '2029-01-01', title: "New Year's Day" },
      { date: '2029-12-31', title: 'The last day of the table' },
    ],
  })
  assert.equal(isoOf(holidays.to), '2029-12-31')
  assert.equal(holidays.titles.size, englandAndWales.titles.size + 2)
})

test('the first and the last day of the table may be named, the end may be the same, a list may be empty', () => {
  const both = {
    holidays: [
      { date: '2012-01-01', title: 'First' },
      { date: '2028-12-31', title: 'Last' },
    ],
  }
  assert.equal(holidaysOf(both).titles.size, englandAndWales.titles.size + 2)
  assert.equal(isoOf(holidaysOf({ completeTo: '2028-12-31', holidays: [] }).to), '2028-12-31')
})

test('a byte order mark, as some editors write, does no harm', () => {
  assert.ok('holidays' in readHolidayFile(`\uFEFF${example}`))
  assert.ok('fault' in readHolidayFile(`${example}\uFEFF`))
})

test('every fault is said with what to write instead', () => {
  const first = (holiday: unknown) => ({ holidays: [holiday] })
  const cases: readonly (readonly [content: unknown, fault: string])[] = [
    ['{', `The holiday file is not JSON. Write ${example}.`],
    ['', `The holiday file is not JSON. Write ${example}.`],
    [[], `The holiday file must be one object. Write ${example}.`],
    ['null', `The holiday file must be one object. Write ${example}.`],
    ['7', `The holiday file must be one object. Write ${example}.`],
    [
      { holidays: [], completeto: '2029-12-31' },
      'The holiday file has "completeto", which is not known. Use completeTo and holidays.',
    ],
    [{}, `"holidays" must be a list. Write ${example}.`],
    [{ holidays: {} }, `"holidays" must be a list. Write ${example}.`],
    [
      { completeTo: '31/12/2029', holidays: [] },
      'completeTo cannot be "31/12/2029". Write a day as YYYY-MM-DD, such as 2029-12-31.',
    ],
    [
      { completeTo: 2029, holidays: [] },
      'completeTo cannot be 2029. Write a day as YYYY-MM-DD, such as 2029-12-31.',
    ],
    [
      { completeTo: '2028-12-30', holidays: [] },
      'completeTo cannot be before 2028-12-31, where the published table ends. Leave it out, or write a later day.',
    ],
    [
      { completeTo: ['2029-12-31'], holidays: [] },
      'completeTo cannot be ["2029-12-31"]. Write a day as YYYY-MM-DD, such as 2029-12-31.',
    ],
    [
      first({ date: ['2027-06-01'], title: 'One-off' }),
      'The date of holiday 1 cannot be ["2027-06-01"]. Write a day as YYYY-MM-DD, such as 2027-06-01.',
    ],
    [
      first({ date: '2027-06-01', title: ['One-off'] }),
      'Holiday 1 needs a title, such as "One-off holiday".',
    ],
    [first('2027-06-01'), 'Holiday 1 must be an object with date and title.'],
    [first(null), 'Holiday 1 must be an object with date and title.'],
    [first([]), 'Holiday 1 must be an object with date and title.'],
    [
      first({ date: '2027-06-01', title: 'One-off', bunting: true }),
      'Holiday 1 has "bunting", which is not known. Use date and title.',
    ],
    [
      first({ date: '2027-02-30', title: 'One-off' }),
      'The date of holiday 1 cannot be "2027-02-30". Write a day as YYYY-MM-DD, such as 2027-06-01.',
    ],
    [
      first({ title: 'One-off' }),
      'The date of holiday 1 cannot be left out. Write a day as YYYY-MM-DD, such as 2027-06-01.',
    ],
    [
      first({ date: 20270601, title: 'One-off' }),
      'The date of holiday 1 cannot be 20270601. Write a day as YYYY-MM-DD, such as 2027-06-01.',
    ],
    [
      first({ date: '2029-01-01', title: "New Year's Day" }),
      'The date of holiday 1, 2029-01-01, is outside the table (2012-01-01 to 2028-12-31). For later days write completeTo too, once all holidays up to it are listed.',
    ],
    [
      { completeTo: '2029-06-30', ...first({ date: '2029-07-01', title: 'One-off' }) },
      'The date of holiday 1, 2029-07-01, is outside the table (2012-01-01 to 2029-06-30). For later days write completeTo too, once all holidays up to it are listed.',
    ],
    [
      first({ date: '2011-12-31', title: 'One-off' }),
      'The date of holiday 1, 2011-12-31, is outside the table (2012-01-01 to 2028-12-31). For later days write completeTo too, once all holidays up to it are listed.',
    ],
    [first({ date: '2027-06-01' }), 'Holiday 1 needs a title, such as "One-off holiday".'],
    [first({ date: '2027-06-01', title: '  ' }), 'Holiday 1 needs a title, such as "One-off holiday".'],
    [first({ date: '2027-06-01', title: 7 }), 'Holiday 1 needs a title, such as "One-off holiday".'],
    [
      { holidays: [{ date: '2027-06-01', title: 'A' }, { date: '2027-06-02' }] },
      'Holiday 2 needs a title, such as "One-off holiday".',
    ],
    [
      {
        holidays: [
          { date: '2027-06-01', title: 'A' },
          { date: '2027-06-01', title: 'B' },
        ],
      },
      'Holiday 2 names 2027-06-01 a second time. Name each day once.',
    ],
  ]
  for (const [content, fault] of cases) assert.equal(faultOf(content), fault)
})
