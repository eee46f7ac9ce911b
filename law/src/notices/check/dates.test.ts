import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isoOf } from '../../time/day.ts'
import { datesIn } from './dates.ts'
import { readLetter } from './sentences.ts'

/** Each date of a text with what it is. */
function read(text: string): readonly string[] {
  return datesIn(readLetter(text)).map(({ on, about }) => `${isoOf(on)} ${about}`)
}
const days = (text: string) => read(text).map((found) => found.slice(0, 10))

describe('a date as people write it', () => {
  for (const written of [
    '3 November 2026',
    '3rd Nov 2026',
    '03/11/2026',
    '3.11.26',
    '3/11/26',
    '03-11-2026',
    '2026-11-03',
    'November 3rd 2026',
    'November 3, 2026',
    'Tuesday 3rd of November, 2026',
    '3rd day of November 2026',
    '3 Nov. 2026',
    '3-Nov-2026',
    "3 Nov '26",
    '3\u00a0November\n2026',
  ]) {
    test(written.replace('\n', ' / '), () => {
      assert.deepEqual(days(`We decided on ${written} not to assess.`), ['2026-11-03'])
    })
  }
})

describe('what is no date', () => {
  for (const written of [
    'November 2026',
    '3 November',
    '31 February 2026',
    '13/13/2026',
    '3/11',
    '2.3.1',
    '01632 960 111',
    '£3.11.26',
    '3 November 1926',
    '3 November 2126',
    'regulation 20.10.2',
    '1 January 2013',
    'reference 12/34/5678',
  ]) {
    test(written, () => {
      assert.deepEqual(days(`This is ${written} and no more.`), [])
    })
  }

  test('the first year and the last', () => {
    assert.deepEqual(days('We sent it on 1 January 2014 and 31 December 2039.'), ['2014-01-01', '2039-12-31'])
    assert.deepEqual(days('We sent it on 31 December 2013 and 1 January 2040.'), [])
  })
})

describe('what a date is', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['3 November 2026\n\nDear parent', '2026-11-03 letter'],
    ['Date: 3 November 2026\n\nDear parent', '2026-11-03 letter'],
    ['Our ref 12/A   Date of letter: 03/11/2026\n\nDear parent', '2026-11-03 letter'],
    ['Tuesday 3 November 2026\n\nDear parent', '2026-11-03 letter'],
    ['This notice was sent to you on 3 November 2026 by post.', '2026-11-03 sent'],
    ['The council decided on 3 November 2026 that no plan is needed.', '2026-11-03 decision'],
    ['You must appeal to the Tribunal by 4 January 2027.', '2027-01-04 appeal-by'],
    ['Please contact the mediation adviser by 4 January 2027.', '2027-01-04 contact-by'],
    ['The review meeting was on 9 September 2026 at school.', '2026-09-09 meeting'],
    ['Thank you for your request of 9 September 2026 for help.', '2026-09-09 request'],
    ['Date of birth: 4 May 2012', '2012-05-04 birth'],
    ['DOB 04/05/1999', '1999-05-04 birth'],
    ['The weather was fine on 4 May 2025.', '2025-05-04 null'],
  ]
  for (const [text, what] of cases) {
    test(text.replaceAll('\n', ' / '), () => assert.deepEqual(read(text), [what]))
  }

  test('the letter has one date: the first at its top', () => {
    assert.deepEqual(read('3 November 2026\n\nDear parent\n\n4 November 2026'), [
      '2026-11-03 letter',
      '2026-11-04 null',
    ])
  })

  test('the passage is the date as written', () => {
    const text = 'Sent on the 3rd\nof  November 2026.'
    const [found] = datesIn(readLetter(text))
    assert.equal(found?.passage.text, '3rd\nof  November 2026')
    assert.equal(text.slice(found?.passage.start, found?.passage.end), found?.passage.text)
  })
})
