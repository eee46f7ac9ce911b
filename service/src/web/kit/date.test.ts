import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, day, isoOf, monthName, writtenDay } from '@way-forward/law'
import fc from 'fast-check'
import { isoDay, readDateInput, sayDateFault, typedOf } from './date.ts'

function boxes(dayOfMonth: string, month: string, year: string): URLSearchParams {
  return new URLSearchParams({ 'sent-day': dayOfMonth, 'sent-month': month, 'sent-year': year })
}

function read(dayOfMonth: string, month: string, year: string) {
  return readDateInput(boxes(dayOfMonth, month, year), 'sent')
}

test('a day is written for machines', () => {
  assert.equal(isoDay(day('2027-01-04')), '2027-01-04')
})

test('every way in which people write the same day is read', () => {
  for (const [dayOfMonth, month, year] of [
    ['3', '11', '2026'],
    ['03', '11', '2026'],
    [' 3 ', ' Nov ', ' 2026 '],
    ['3rd', 'november', '2026'],
    ['3.', 'NOV.', '2026'],
    ['3/11/2026', '', ''],
    ['03.11.2026', '', ''],
    ['3 11 2026', '', ''],
    ['2026-11-03', '', ''],
    ['2026-11-03T09:14:00', '', ''],
    ['2026/11/03', '', ''],
    ['3 November 2026', '', ''],
    ['3-Nov-2026', '', ''],
    ['Tuesday 3rd of November, 2026', '', ''],
    ['Tues 3 Nov 2026', '', ''],
    ['', '3/11/2026', ''],
    ['', '', '2026-11-03'],
  ] as const) {
    const found = read(dayOfMonth, month, year)
    assert.equal(found.kind, 'day', `${dayOfMonth} ${month} ${year}`)
    if (found.kind === 'day') assert.equal(isoOf(found.day), '2026-11-03')
  }
})

test('September is read as Sep, Sept and in full', () => {
  for (const month of ['sep', 'Sept', 'SEPTEMBER', '9', '09']) {
    const found = read('14', month, '2026')
    assert.equal(found.kind === 'day' && isoOf(found.day), '2026-09-14', month)
  }
})

test('an address may carry a whole day under the plain name', () => {
  const found = readDateInput(new URLSearchParams('sent=2026-11-03'), 'sent')
  assert.equal(found.kind === 'day' && isoOf(found.day), '2026-11-03')
  const bad = readDateInput(new URLSearchParams('sent=soon'), 'sent')
  assert.deepEqual(bad.kind === 'fault' && [bad.code, bad.typed.day], ['not-a-date', 'soon'])
})

test('empty boxes are empty, not wrong', () => {
  assert.equal(read('', ' ', '').kind, 'empty')
  assert.equal(readDateInput(new URLSearchParams(), 'sent').kind, 'empty')
})

const faults = [
  ['31', '2', '2026', 'no-such-day', ['day']],
  ['29', '2', '2027', 'no-such-day', ['day']],
  ['31/2/2026', '', '', 'no-such-day', ['day']],
  ['3', '11', '26', 'short-year', ['year']],
  ['3/11/26', '', '', 'short-year', ['year']],
  ['3', '11', '0026', 'short-year', ['year']],
  ['3', '', '2026', 'incomplete', ['month']],
  ['3', '', '', 'incomplete', ['month', 'year']],
  ['', '11', '', 'incomplete', ['day', 'year']],
  ['3 November', '', '', 'incomplete', ['year']],
  ['32', '11', '2026', 'not-a-date', ['day']],
  ['0', '11', '2026', 'not-a-date', ['day']],
  ['3', '13', '2026', 'not-a-date', ['month']],
  ['3', 'ju', '2026', 'not-a-date', ['month']],
  ['3', 'Brumaire', '2026', 'not-a-date', ['month']],
  ['3', '11', '20266', 'not-a-date', ['year']],
  ['three', 'x', 'y', 'not-a-date', ['day', 'month', 'year']],
  ['1 2 3 4', '', '', 'not-a-date', ['day', 'month', 'year']],
  ['3/11/2026', '11', '2026', 'not-a-date', ['day']],
] as const

for (const [dayOfMonth, month, year, code, parts] of faults) {
  test(`"${dayOfMonth}" "${month}" "${year}" is refused as ${code}, and what was typed is kept`, () => {
    const found = read(dayOfMonth, month, year)
    assert.equal(found.kind, 'fault')
    if (found.kind !== 'fault') return
    assert.equal(found.code, code)
    assert.deepEqual(found.parts, parts)
    assert.deepEqual(found.typed, { day: dayOfMonth, month, year })
  })
}

test('a fault says what to write instead', () => {
  const said = (...typed: [string, string, string]) => {
    const found = read(...typed)
    return found.kind === 'fault' ? sayDateFault(found, 'The date on the letter') : null
  }
  assert.equal(said('3', '', ''), 'The date on the letter must include a month and a year')
  assert.equal(said('3', '', '2026'), 'The date on the letter must include a month')
  assert.equal(said('3', '11', '26'), 'The date on the letter needs the year in four digits, such as 2026')
  assert.equal(said('3', '13', '2026'), 'The date on the letter needs a month from 1 to 12, or its name')
  assert.equal(said('x', '13', '2026'), 'The date on the letter must be a date, such as 27 3 2026')
  assert.equal(
    said('31', '2', '2026'),
    'The date on the letter must be a real day: that month does not have so many days',
  )
})

const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') }).map((value) => value as Day)

test('every day survives being written and typed back in, whichever way', () => {
  fc.assert(
    fc.property(anyDay, (d) => {
      const typed = typedOf(d)
      const ways = [
        read(typed.day, typed.month, typed.year),
        read(writtenDay(d), '', ''),
        read(isoDay(d), '', ''),
        read(typed.day, monthName(d).slice(0, 3), typed.year),
      ]
      for (const way of ways) assert.equal(way.kind === 'day' && way.day, d)
    }),
  )
})

test('no text in the boxes is ever an exception', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      assert.ok(['day', 'empty', 'fault'].includes(read(a, b, c).kind))
    }),
  )
})
