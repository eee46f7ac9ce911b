import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BeyondHolidays } from './bank-holidays.ts'
import { type Day, day, isoOf, partsOf, shift } from './day.ts'
import {
  closedPeriodOf,
  closedPeriodsOf,
  endOfTimeToAppeal,
  endOnWorkingDay,
  isCountedByTribunal,
  type TribunalEnd,
  tribunalDaysAfter,
} from './tribunal-time.ts'
import { publishedCalendar } from './working-day.ts'

function ended(find: (raw: Day) => TribunalEnd, raw: string) {
  const { day: end, later, moved } = find(day(raw))
  return [isoOf(end), typeof later === 'number' ? isoOf(later) : later, moved]
}
const toAppeal = (raw: string) => ended((value) => endOfTimeToAppeal(value, publishedCalendar), raw)
const otherAct = (raw: string) => ended((value) => endOnWorkingDay(value, publishedCalendar), raw)

test('the stretches of a year hold the closed days and no others', () => {
  for (let value = day('2023-12-01'); value < day('2029-01-01'); value = shift(value, 1)) {
    const { year } = partsOf(value)
    const within = [...closedPeriodsOf(year - 1), ...closedPeriodsOf(year)].filter(
      ({ from, to }) => from <= value && value <= to,
    )
    const closed = closedPeriodOf(value)
    assert.deepEqual(
      within.map(({ period }) => period),
      closed === null ? [] : [closed],
      isoOf(value),
    )
  }
})

test('August and 25 December to 1 January are closed, the days around them are not', () => {
  const expected: readonly (readonly [iso: string, closed: 'august' | 'christmas' | null])[] = [
    ['2026-07-31', null],
    ['2026-08-01', 'august'],
    ['2026-08-31', 'august'],
    ['2026-09-01', null],
    ['2026-12-24', null],
    ['2026-12-25', 'christmas'],
    ['2026-12-31', 'christmas'],
    ['2027-01-01', 'christmas'],
    ['2027-01-02', null],
    ['2027-01-25', null],
    ['2026-11-25', null],
    ['2026-11-01', null],
  ]
  for (const [iso, closed] of expected) {
    assert.equal(closedPeriodOf(day(iso)), closed, iso)
    assert.equal(isCountedByTribunal(day(iso)), closed === null, iso)
  }
})

test('the time to appeal ends on a working day as it stands', () => {
  assert.deepEqual(toAppeal('2026-12-01'), ['2026-12-01', null, null])
  assert.deepEqual(toAppeal('2026-07-31'), ['2026-07-31', null, null])
  assert.deepEqual(toAppeal('2026-12-24'), ['2026-12-24', null, null])
})

test('the time to appeal rolls on over weekends and bank holidays', () => {
  assert.deepEqual(toAppeal('2026-09-20'), ['2026-09-21', null, 'next-working-day'])
  assert.deepEqual(toAppeal('2026-04-03'), ['2026-04-07', null, 'next-working-day'])
  assert.deepEqual(toAppeal('2027-01-02'), ['2027-01-04', null, 'next-working-day'])
})

test('the time to appeal that ends in a closed period moves to the first working day after it', () => {
  assert.deepEqual(toAppeal('2026-08-01'), ['2026-09-01', null, 'august'])
  assert.deepEqual(toAppeal('2026-08-12'), ['2026-09-01', null, 'august'])
  assert.deepEqual(toAppeal('2026-08-31'), ['2026-09-01', null, 'august'])
  assert.deepEqual(toAppeal('2024-08-05'), ['2024-09-02', null, 'august'])
  assert.deepEqual(toAppeal('2026-12-25'), ['2027-01-04', null, 'christmas'])
  assert.deepEqual(toAppeal('2025-12-31'), ['2026-01-02', null, 'christmas'])
  assert.deepEqual(toAppeal('2026-01-01'), ['2026-01-02', null, 'christmas'])
  assert.deepEqual(toAppeal('2028-01-01'), ['2028-01-04', null, 'christmas'])
})

test('a non-working day just before a closed period: the next working day, and the later reading', () => {
  assert.deepEqual(toAppeal('2027-07-31'), ['2027-08-02', '2027-09-01', 'next-working-day'])
  assert.deepEqual(toAppeal('2022-12-24'), ['2022-12-28', '2023-01-03', 'next-working-day'])
  assert.deepEqual(toAppeal('2028-12-24'), ['2028-12-27', 'beyond', 'next-working-day'])
})

test('any other act: only the next working day, with the same edge; a closed working day stays', () => {
  assert.deepEqual(otherAct('2026-12-21'), ['2026-12-21', null, null])
  assert.deepEqual(otherAct('2026-08-12'), ['2026-08-12', null, null])
  assert.deepEqual(otherAct('2026-09-20'), ['2026-09-21', null, 'next-working-day'])
  assert.deepEqual(otherAct('2027-07-31'), ['2027-08-02', '2027-09-01', 'next-working-day'])
  assert.deepEqual(otherAct('2028-12-24'), ['2028-12-27', 'beyond', 'next-working-day'])
})

test('an end past the bank holiday table is refused', () => {
  for (const raw of ['2028-12-25', '2028-12-31', '2029-01-01', '2029-08-05', '2029-03-01']) {
    assert.throws(() => endOfTimeToAppeal(day(raw), publishedCalendar), BeyondHolidays, raw)
  }
  assert.throws(() => endOnWorkingDay(day('2028-12-30'), publishedCalendar), BeyondHolidays)
})

test('days for another act leave out closed days, and the day itself', () => {
  const after = (from: string, n: number) => isoOf(tribunalDaysAfter(day(from), n))
  assert.equal(after('2026-11-23', 28), '2026-12-21')
  assert.equal(after('2026-12-23', 1), '2026-12-24')
  assert.equal(after('2026-12-23', 2), '2027-01-02')
  assert.equal(after('2026-07-10', 28), '2026-09-07')
  assert.equal(after('2026-08-15', 1), '2026-09-01')
  assert.equal(after('2026-08-15', 0), '2026-08-15')
  // Closed days are told from the calendar alone, so the count may run past the bank holiday table.
  assert.equal(after('2028-12-20', 28), '2029-01-25')
})
