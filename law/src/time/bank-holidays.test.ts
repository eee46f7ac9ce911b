import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BeyondHolidays, englandAndWales, orBeyond, withHolidays } from './bank-holidays.ts'
import { type Day, day, isoOf, partsOf, weekdayOf } from './day.ts'

const { titles } = englandAndWales

/** The holidays of a year as they stand in the table. */
function holidaysOf(year: number): string[] {
  return [...titles]
    .filter(([value]) => partsOf(value).year === year)
    .map(([value, title]) => `${isoOf(value)} ${title}`)
}

test('the table runs from 2012 to 2028, in order, and no holiday falls on a weekend', () => {
  assert.equal(isoOf(englandAndWales.from), '2012-01-01')
  assert.equal(isoOf(englandAndWales.to), '2028-12-31')
  const days = [...titles.keys()]
  assert.deepEqual(
    days,
    days.toSorted((a, b) => a - b),
  )
  assert.equal(days.length, 140)
  for (const value of days) assert.ok(weekdayOf(value) <= 5, isoOf(value))
})

test('every year has at least eight holidays, Good Friday a Friday and Easter Monday three days later', () => {
  for (let year = 2012; year <= 2028; year++) {
    const holidays = holidaysOf(year)
    assert.ok(holidays.length >= 8, `${year}`)
    const named = (title: string) =>
      [...titles]
        .filter(([value, name]) => name === title && partsOf(value).year === year)
        .map(([value]) => value)
    const [friday, monday] = [named('Good Friday'), named('Easter Monday')]
    assert.equal(friday.length, 1)
    assert.equal(monday.length, 1)
    assert.equal(weekdayOf(friday[0] as Day), 5)
    assert.equal((monday[0] as Day) - (friday[0] as Day), 3)
  }
})

test('every year has each of the eight usual holidays, by name', () => {
  const usual = [
    "New Year's Day",
    'Good Friday',
    'Easter Monday',
    'Early May bank holiday',
    'Spring bank holiday',
    'Summer bank holiday',
    'Christmas Day',
    'Boxing Day',
  ]
  for (let year = 2012; year <= 2028; year++) {
    const names = holidaysOf(year).map((holiday) => holiday.slice('2012-01-01 '.length))
    for (const name of usual) {
      assert.equal(names.filter((each) => each.startsWith(name)).length, 1, `${name} ${year}`)
    }
    assert.ok(names.every((name) => name !== ''))
  }
})

test('an ordinary year', () => {
  assert.deepEqual(holidaysOf(2025), [
    "2025-01-01 New Year's Day",
    '2025-04-18 Good Friday',
    '2025-04-21 Easter Monday',
    '2025-05-05 Early May bank holiday',
    '2025-05-26 Spring bank holiday',
    '2025-08-25 Summer bank holiday',
    '2025-12-25 Christmas Day',
    '2025-12-26 Boxing Day',
  ])
})

test('holidays that were moved or added by proclamation', () => {
  const expected: readonly (readonly [iso: string, title: string | undefined])[] = [
    // 2012: the Spring holiday moved for the Diamond Jubilee.
    ['2012-05-28', undefined],
    ['2012-06-04', 'Spring bank holiday'],
    ['2012-06-05', "Queen's Diamond Jubilee"],
    // 2020: the Early May holiday moved to VE day.
    ['2020-05-04', undefined],
    ['2020-05-08', 'Early May bank holiday (VE day)'],
    // 2022: the Spring holiday moved, the Platinum Jubilee and the State Funeral were added.
    ['2022-05-30', undefined],
    ['2022-06-02', 'Spring bank holiday'],
    ['2022-06-03', 'Platinum Jubilee bank holiday'],
    ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
    // 2023: the coronation.
    ['2023-05-01', 'Early May bank holiday'],
    ['2023-05-08', 'Bank holiday for the coronation of King Charles III'],
  ]
  for (const [iso, title] of expected) assert.equal(titles.get(day(iso)), title, iso)
  assert.equal(holidaysOf(2022).length, 10)
  assert.equal(holidaysOf(2023).length, 9)
})

test('Christmas and New Year on a weekend have their days in the week after', () => {
  const expected: readonly (readonly [iso: string, title: string | undefined])[] = [
    ['2015-12-26', undefined],
    ['2015-12-28', 'Boxing Day'],
    ['2016-12-25', undefined],
    ['2016-12-26', 'Boxing Day'],
    ['2016-12-27', 'Christmas Day'],
    ['2017-01-02', "New Year's Day"],
    ['2021-12-27', 'Christmas Day'],
    ['2021-12-28', 'Boxing Day'],
    ['2022-01-01', undefined],
    ['2022-01-03', "New Year's Day"],
    ['2026-12-28', 'Boxing Day'],
    ['2027-12-27', 'Christmas Day'],
    ['2027-12-28', 'Boxing Day'],
    ['2028-01-03', "New Year's Day"],
  ]
  for (const [iso, title] of expected) assert.equal(titles.get(day(iso)), title, iso)
})

test('holidays are added to a copy; the end moves only where it is given', () => {
  const longer = withHolidays(englandAndWales, [['2029-01-01', "New Year's Day"]], day('2029-12-31'))
  assert.equal(isoOf(longer.to), '2029-12-31')
  assert.equal(longer.from, englandAndWales.from)
  assert.equal(longer.titles.get(day('2029-01-01')), "New Year's Day")
  assert.equal(longer.titles.size, titles.size + 1)
  assert.equal(titles.has(day('2029-01-01')), false)
  const same = withHolidays(englandAndWales, [['2027-06-01', 'One-off holiday']])
  assert.equal(same.to, englandAndWales.to)
})

test('the refusal names the day, the table and why', () => {
  const after = new BeyondHolidays(day('2029-03-01'), englandAndWales)
  assert.equal(after.day, day('2029-03-01'))
  assert.equal(
    after.message,
    '2029-03-01 is outside the bank holidays known here (2012-01-01 to 2028-12-31). Later holidays have not been published, so the date cannot be worked out.',
  )
  const before = new BeyondHolidays(day('2011-12-31'), englandAndWales)
  assert.equal(
    before.message,
    '2011-12-31 is outside the bank holidays known here (2012-01-01 to 2028-12-31). Earlier holidays are not kept here, so the date cannot be worked out.',
  )
})

test('the refusal does not name a day that ISO text has no name for', () => {
  const messageFor = (value: number) => new BeyondHolidays(value as Day, englandAndWales).message
  assert.match(messageFor(day('9999-12-31') + 1), /^The day is outside .* Later /)
  assert.match(messageFor(day('9999-12-31')), /^9999-12-31 is outside /)
  assert.match(messageFor(day('0001-01-01') - 1), /^The day is outside .* Earlier /)
  assert.match(messageFor(day('0001-01-01')), /^0001-01-01 is outside /)
})

test('what lies beyond the table can be asked for without losing the rest; other faults are not hidden', () => {
  assert.equal(
    orBeyond(() => 7),
    7,
  )
  assert.equal(
    orBeyond(() => {
      throw new BeyondHolidays(day('2029-01-01'), englandAndWales)
    }),
    'beyond',
  )
  assert.throws(
    () =>
      orBeyond(() => {
        throw new TypeError('a fault of the code')
      }),
    { name: 'TypeError', message: 'a fault of the code' },
  )
})
