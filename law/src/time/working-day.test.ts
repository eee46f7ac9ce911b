import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BeyondHolidays, englandAndWales, withHolidays } from './bank-holidays.ts'
import { type Day, day, isoOf, partsOf, shift } from './day.ts'
import { isCountedByTribunal } from './tribunal-time.ts'
import { type Calendar, calendarOf, publishedCalendar } from './working-day.ts'

const sets = ['tribunal', 'sendRegulations', 'childrensComplaints', 'ordinary'] as const

function* everyDay(): Generator<Day> {
  for (let value = englandAndWales.from; value <= englandAndWales.to; value = shift(value, 1)) yield value
}

test('the working days of the three bodies of law coincide on every day of the table', () => {
  let days = 0
  let working = 0
  for (const value of everyDay()) {
    days++
    const expected = publishedCalendar.tribunal.includes(value)
    if (expected) working++
    for (const set of sets) assert.equal(publishedCalendar[set].includes(value), expected, isoOf(value))
  }
  assert.equal(days, 6210)
  assert.equal(working, 4295)
})

test('what differs is counting: only the Tribunal has closed periods, and they hold working days', () => {
  const closedWorkingDays = [...everyDay()].filter(
    (value) => publishedCalendar.tribunal.includes(value) && !isCountedByTribunal(value),
  )
  assert.ok(closedWorkingDays.length > 300)
  for (const value of closedWorkingDays) {
    assert.ok(publishedCalendar.sendRegulations.includes(value), isoOf(value))
    assert.ok(publishedCalendar.childrensComplaints.includes(value), isoOf(value))
  }
})

test('weekends, bank holidays, Christmas Day and Boxing Day are not working days', () => {
  const expected: readonly (readonly [iso: string, isWorking: boolean])[] = [
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026-04-03', false],
    ['2026-04-06', false],
    ['2026-08-31', false],
    ['2026-12-24', true],
    ['2026-12-25', false],
    ['2026-12-28', false],
    ['2026-12-29', true],
    ['2027-01-01', false],
    ['2026-08-12', true],
  ]
  for (const [iso, isWorking] of expected) {
    for (const set of sets)
      assert.equal(publishedCalendar[set].includes(day(iso)), isWorking, `${iso} ${set}`)
  }
})

test('Christmas Day is never a working day, even where a table leaves it out', () => {
  const bare = calendarOf({ from: day('2026-12-01'), to: day('2026-12-31'), titles: new Map() })
  for (const set of sets) assert.equal(bare[set].includes(day('2026-12-25')), false, set)
  // 28 December 2026 is a Monday: only the table makes it a holiday.
  for (const set of sets) assert.equal(bare[set].includes(day('2026-12-28')), true, set)
})

test('the children’s complaints Regulations name Boxing Day themselves; the others rely on the table', () => {
  const bare = calendarOf({ from: day('2023-12-01'), to: day('2023-12-31'), titles: new Map() })
  const boxingDay = day('2023-12-26')
  assert.equal(bare.childrensComplaints.includes(boxingDay), false)
  assert.equal(bare.tribunal.includes(boxingDay), true)
  assert.equal(bare.sendRegulations.includes(boxingDay), true)
  assert.equal(bare.ordinary.includes(boxingDay), true)
  assert.equal(bare.childrensComplaints.includes(day('2023-12-27')), true)
})

test('a day outside the table is refused on both sides; the first and last day of it are not', () => {
  const { from, to } = englandAndWales
  for (const set of sets) {
    assert.equal(publishedCalendar[set].includes(from), false)
    assert.equal(publishedCalendar[set].includes(to), false)
    assert.throws(() => publishedCalendar[set].includes(shift(from, -1)), BeyondHolidays)
    assert.throws(() => publishedCalendar[set].includes(shift(to, 1)), BeyondHolidays)
  }
})

test('an added holiday closes its day and no other', () => {
  const added = day('2027-06-01')
  const calendar: Calendar = calendarOf(withHolidays(englandAndWales, [['2027-06-01', 'One-off holiday']]))
  assert.equal(calendar.holidays.titles.get(added), 'One-off holiday')
  for (const value of everyDay()) {
    const expected = value !== added && publishedCalendar.tribunal.includes(value)
    assert.equal(calendar.tribunal.includes(value), expected, isoOf(value))
  }
})

test('every working day lies from Monday to Friday and outside 25 December', () => {
  for (const value of everyDay()) {
    if (!publishedCalendar.ordinary.includes(value)) continue
    const { month, dayOfMonth } = partsOf(value)
    assert.ok(!(month === 12 && dayOfMonth === 25), isoOf(value))
    assert.equal(englandAndWales.titles.has(value), false, isoOf(value))
  }
})

test('the last day of a longer table is a working day where it is one', () => {
  const { ordinary } = calendarOf(withHolidays(englandAndWales, [], day('2029-01-02')))
  assert.equal(ordinary.includes(day('2029-01-02')), true)
  assert.throws(() => ordinary.includes(day('2029-01-03')), BeyondHolidays)
})
