import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BeyondHolidays } from './bank-holidays.ts'
import { type Day, day, isoOf, shift, weekdayOf } from './day.ts'
import { parseTerms, schoolDaysAfter, schoolDaysBefore, type Terms } from './school-day.ts'
import { publishedCalendar } from './working-day.ts'

const { ordinary: week, holidays } = publishedCalendar

function termsOf(text: string): Terms {
  return parseTerms(text) ?? assert.fail(text)
}

const autumn = termsOf('2026-09-02/2026-10-23,2026-11-02/2026-12-18')

const isoOrNull = (value: Day | null) => (value === null ? null : isoOf(value))
const after = (from: string, n: number, terms = autumn) =>
  isoOrNull(schoolDaysAfter(day(from), n, terms, week))
const before = (from: string, n: number, terms = autumn) =>
  isoOrNull(schoolDaysBefore(day(from), n, terms, week))

test('terms are ISO intervals in order, with spaces around them if need be', () => {
  const expected = [
    { from: day('2026-09-02'), to: day('2026-10-23') },
    { from: day('2026-11-02'), to: day('2026-12-18') },
  ]
  assert.deepEqual(autumn, expected)
  assert.deepEqual(parseTerms(' 2026-09-02/2026-10-23 , 2026-11-02/2026-12-18 '), expected)
  assert.deepEqual(parseTerms('2026-09-02/2026-09-02'), [{ from: day('2026-09-02'), to: day('2026-09-02') }])
})

test('what is no list of terms in order is refused', () => {
  for (const text of [
    '',
    ',',
    '2026-09-02',
    '2026-09-02/',
    '/2026-10-23',
    '2026-09-02/2026-10-23/2026-12-18',
    '2026-09-02/2026-10-23,',
    '2026-10-23/2026-09-02',
    '2026-02-30/2026-03-23',
    '2026-11-02/2026-12-18,2026-09-02/2026-10-23',
    '2026-09-02/2026-11-02,2026-11-02/2026-12-18',
    '2026-09-02/2026-11-03,2026-11-02/2026-12-18',
  ]) {
    assert.equal(parseTerms(text), null, text)
  }
})

test('the day itself is not counted, nor is the half-term holiday or a weekend', () => {
  assert.equal(after('2026-10-12', 1), '2026-10-13')
  assert.equal(after('2026-10-16', 1), '2026-10-19')
  assert.equal(after('2026-10-12', 9), '2026-10-23')
  assert.equal(after('2026-10-12', 10), '2026-11-02')
  assert.equal(after('2026-10-28', 1), '2026-11-02')
})

test('counting back is the same the other way', () => {
  assert.equal(before('2026-11-10', 1), '2026-11-09')
  assert.equal(before('2026-11-10', 6), '2026-11-02')
  assert.equal(before('2026-11-10', 7), '2026-10-23')
  assert.equal(before('2026-10-28', 1), '2026-10-23')
  assert.equal(before('2026-11-09', 1), '2026-11-06')
})

test('a bank holiday in term is no school day', () => {
  const may = termsOf('2026-04-20/2026-05-22')
  assert.equal(after('2026-05-01', 1, may), '2026-05-05')
  assert.equal(before('2026-05-05', 1, may), '2026-05-01')
})

test('a count needs terms from the day after its start to its end', () => {
  assert.equal(after('2026-09-01', 1), '2026-09-02')
  assert.equal(after('2026-08-31', 1), null)
  assert.equal(after('2026-12-17', 1), '2026-12-18')
  assert.equal(after('2026-12-17', 2), null)
  assert.equal(after('2027-06-01', 1), null)
  assert.equal(before('2026-12-19', 1), '2026-12-18')
  assert.equal(before('2026-12-20', 1), null)
  assert.equal(before('2026-09-03', 1), '2026-09-02')
  assert.equal(before('2026-09-03', 2), null)
  assert.equal(after('2026-09-02', 1, []), null)
  assert.equal(before('2026-09-02', 1, []), null)
})

test('outside the bank holidays that are known nothing is guessed', () => {
  const far = termsOf('2028-12-01/2029-02-01')
  assert.equal(after('2028-12-28', 1, far), '2028-12-29')
  assert.throws(() => after('2028-12-29', 1, far), BeyondHolidays)
  assert.throws(() => before('2029-01-10', 1, far), BeyondHolidays)
})

/** Half terms of one to eight weeks and holidays between, from any day. */
const anyTerms = fc
  .tuple(
    fc.integer({ min: Number(day('2014-01-01')), max: Number(day('2018-01-01')) }),
    fc.array(fc.tuple(fc.nat(55), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 30 }),
  )
  .map(([start, lengths]) => {
    let next = start
    return lengths.map(([length, holiday]) => {
      const term = { from: next as Day, to: (next + length) as Day }
      next += length + holiday
      return term
    })
  })
const anyCase = fc.record({
  terms: anyTerms,
  wait: fc.integer({ min: -20, max: 900 }),
  n: fc.integer({ min: 1, max: 60 }),
})

function isSchoolDay(value: Day, terms: Terms): boolean {
  const inTerm = terms.some(({ from, to }) => value >= from && value <= to)
  return inTerm && weekdayOf(value) < 6 && !holidays.titles.has(value)
}

function schoolDaysBetween(from: Day, to: Day, terms: Terms): number {
  let found = 0
  for (let value = shift(from, 1); value <= to; value = shift(value, 1))
    if (isSchoolDay(value, terms)) found++
  return found
}

test('the end is a school day, never a weekend or a holiday, and as many lie up to it as were asked for', () => {
  fc.assert(
    fc.property(anyCase, ({ terms, wait, n }) => {
      const from = shift(terms[0]?.from ?? assert.fail(), wait)
      const end = schoolDaysAfter(from, n, terms, week)
      const start = schoolDaysBefore(from, n, terms, week)
      if (end !== null) {
        assert.ok(isSchoolDay(end, terms))
        assert.equal(schoolDaysBetween(from, end, terms), n)
        assert.equal(schoolDaysBefore(shift(end, 1), 1, terms, week), end)
      }
      if (start !== null) {
        assert.ok(isSchoolDay(start, terms))
        assert.equal(schoolDaysBetween(shift(start, -1), shift(from, -1), terms), n)
      }
    }),
  )
})

test('a later start or a longer count never ends earlier', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(30), ({ terms, wait, n }, more) => {
      const from = shift(terms[0]?.from ?? assert.fail(), wait)
      const ends = [
        schoolDaysAfter(from, n, terms, week),
        schoolDaysAfter(from, n + more, terms, week),
        schoolDaysAfter(shift(from, more), n + more, terms, week),
      ]
      const dated = ends.filter((end) => end !== null)
      assert.deepEqual(
        dated,
        dated.toSorted((a, b) => a - b),
      )
    }),
  )
})
