import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '../../time/day.ts'
import { endOfSchoolYearOfTwentyFive, isTwentyFive } from './age.ts'

describe('twenty-five', () => {
  test('by the date of birth, on the birthday', () => {
    const person = { bornOn: day('2001-11-21') }
    assert.equal(isTwentyFive(person, day('2026-11-20')), 'no')
    assert.equal(isTwentyFive(person, day('2026-11-21')), 'yes')
    assert.equal(isTwentyFive({ bornOn: day('2000-02-29') }, day('2025-02-28')), 'no')
    assert.equal(isTwentyFive({ bornOn: day('2000-02-29') }, day('2025-03-01')), 'yes')
  })

  test('by the school year of the 16th birthday, unknown during the school year of the 25th', () => {
    const person = { schoolYearOfSixteen: 2018 }
    assert.equal(isTwentyFive(person, day('2026-08-31')), 'no')
    assert.equal(isTwentyFive(person, day('2026-09-01')), 'unknown')
    assert.equal(isTwentyFive(person, day('2027-08-30')), 'unknown')
    assert.equal(isTwentyFive(person, day('2027-08-31')), 'yes')
    assert.equal(isTwentyFive({}, day('2027-08-31')), 'unknown')
    // A year that no day can be written for.
    assert.equal(isTwentyFive({ schoolYearOfSixteen: 9995 }, day('2027-08-31')), 'unknown')
  })

  test('a plan may go on to the end of that school year', () => {
    assert.equal(endOfSchoolYearOfTwentyFive({ bornOn: day('2001-08-31') }), day('2026-08-31'))
    assert.equal(endOfSchoolYearOfTwentyFive({ bornOn: day('2001-09-01') }), day('2027-08-31'))
    assert.equal(endOfSchoolYearOfTwentyFive({ schoolYearOfSixteen: 2018 }), day('2027-08-31'))
    assert.equal(endOfSchoolYearOfTwentyFive({}), null)
  })
})
