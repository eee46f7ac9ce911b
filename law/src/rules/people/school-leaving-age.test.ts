import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, isoOf, weekdayOf } from '../../time/day.ts'
import {
  isOverSchoolAge,
  schoolLeavingDay,
  schoolLeavingDayOf,
  schoolYearOfAge,
} from './school-leaving-age.ts'

describe('school-leaving age', () => {
  test('is the last Friday in June', () => {
    assert.equal(isoOf(schoolLeavingDay(2026)), '2026-06-26')
    assert.equal(isoOf(schoolLeavingDay(2027)), '2027-06-25')
    assert.equal(isoOf(schoolLeavingDay(2028)), '2028-06-30')
    for (let year = 2014; year <= 2060; year++) {
      const leaving = schoolLeavingDay(year)
      assert.equal(weekdayOf(leaving), 5)
      assert.ok(leaving > day(`${year}-06-23`) && leaving <= day(`${year}-06-30`), String(year))
    }
  })

  test('belongs to the school year of the 16th birthday, 1 September to 31 August', () => {
    assert.equal(schoolYearOfAge(day('2010-08-31'), 16), 2026)
    assert.equal(schoolYearOfAge(day('2010-09-01'), 16), 2027)
  })

  test('is passed the day after, even at 15', () => {
    const person = { bornOn: day('2010-08-31') }
    assert.equal(isOverSchoolAge(person, day('2026-06-26')), 'no')
    assert.equal(isOverSchoolAge(person, day('2026-06-27')), 'yes')
    assert.equal(isOverSchoolAge({ bornOn: day('2010-09-01') }, day('2026-06-27')), 'no')
    assert.equal(isOverSchoolAge({ schoolYearOfSixteen: 2026 }, day('2026-06-26')), 'no')
    assert.equal(isOverSchoolAge({ schoolYearOfSixteen: 2026 }, day('2026-06-27')), 'yes')
  })

  test('is unknown where nothing was said, or where the two facts disagree about the day', () => {
    assert.equal(isOverSchoolAge({}, day('2026-06-27')), 'unknown')
    const twoYears = { bornOn: day('2010-08-31'), schoolYearOfSixteen: 2027 }
    assert.equal(isOverSchoolAge(twoYears, day('2026-12-01')), 'unknown')
    assert.equal(isOverSchoolAge(twoYears, day('2026-06-01')), 'no')
    assert.equal(isOverSchoolAge(twoYears, day('2027-07-01')), 'yes')
    assert.equal(schoolLeavingDayOf(twoYears), null)
    assert.equal(schoolLeavingDayOf({}), null)
    assert.equal(schoolLeavingDayOf({ ...twoYears, schoolYearOfSixteen: 2026 }), day('2026-06-26'))
    assert.equal(schoolLeavingDayOf({ schoolYearOfSixteen: 2026 }), day('2026-06-26'))
  })
})
