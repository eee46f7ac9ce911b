import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { day, isoOf } from '../time/day.ts'

function on(given: Record<string, unknown>, iso: string) {
  const read = readFacts({ concerns: [{ id: 'r', kind: 'recommendation', ...given }] })
  assert.ok('facts' in read)
  return position(read.facts, day(iso))
}
const dates = (given: Record<string, unknown>, iso = '2026-11-24') =>
  on(given, iso)
    .dates.filter(({ kind }) => kind.startsWith('recommendation-'))
    .map(({ kind, lastDay, runsOn }) => `${kind} ${isoOf(lastDay)} ${runsOn}`)
    .join(', ')
const warnings = (given: Record<string, unknown>, iso: string) =>
  on(given, iso)
    .warnings.map(({ code, rule }) => `${code} ${rule}`)
    .join(', ')

const made = { recommendedOn: '2026-11-23' }

describe('the answer', () => {
  test('WK-35: five weeks beginning with the date, for health and for social care', () => {
    assert.equal(dates({ ...made, about: ['health'] }), 'recommendation-response 2026-12-27 commissioner')
    assert.equal(dates({ ...made, about: ['social-care'] }), 'recommendation-response 2026-12-27 authority')
    assert.equal(
      dates({ ...made, about: ['health', 'social-care'] }),
      'recommendation-response 2026-12-27 commissioner, recommendation-response 2026-12-27 authority',
    )
    assert.equal(dates(made), 'recommendation-response 2026-12-27 commissioner')
  })

  test('the working for social care cites the rule for the council', () => {
    const [date] = on({ ...made, about: ['social-care'] }, '2026-11-24').dates
    assert.equal(date?.working[0]?.rule, 'LAW-REC-06')
  })

  test('a day that the Tribunal set replaces it', () => {
    const given = { ...made, about: ['social-care'], directedFor: '2026-12-18' }
    assert.equal(dates(given), 'recommendation-response 2026-12-18 authority')
    assert.equal(warnings(given, '2026-12-18'), '')
    assert.equal(warnings(given, '2026-12-19'), 'overdue LAW-REC-06')
  })

  test('overdue, on both sides, for each body', () => {
    assert.equal(warnings({ ...made, about: ['health'] }, '2026-12-27'), '')
    assert.equal(warnings({ ...made, about: ['health'] }, '2026-12-28'), 'overdue LAW-REC-05')
    assert.equal(warnings({ ...made, about: ['social-care'] }, '2026-12-28'), 'overdue LAW-REC-06')
    assert.equal(
      warnings({ ...made, about: ['health', 'social-care'] }, '2026-12-28'),
      'overdue LAW-REC-05, overdue LAW-REC-06',
    )
    assert.equal(warnings(made, '2026-12-28'), 'overdue LAW-REC-05')
    assert.equal(
      warnings({ ...made, recommendationAnsweredOn: '2026-12-28', followed: 'no' }, '2026-12-28'),
      '',
    )
  })

  test('without its date nothing is worked out', () => {
    assert.equal(dates({ about: ['health'] }), '')
    assert.equal(warnings({ about: ['health'] }, '2027-06-01'), '')
  })
})

describe('the copy to the Secretary of State', () => {
  const answered = { ...made, recommendationAnsweredOn: '2026-12-14' }
  test('one week beginning with receipt, or with the date of the council’s answer', () => {
    assert.equal(
      dates({ ...answered, about: ['health'] }, '2026-12-15'),
      'recommendation-copy 2026-12-20 authority',
    )
    const [care] = on({ ...answered, about: ['social-care'] }, '2026-12-15').dates
    assert.equal(care?.working[0]?.rule, 'LAW-REC-06')
    assert.match(care?.doubt ?? '', /date of its answer/)
    assert.equal(
      dates({ ...answered, about: ['health', 'social-care'] }, '2026-12-15'),
      'recommendation-copy 2026-12-20 authority, recommendation-copy 2026-12-20 authority',
    )
  })
})

describe('what cannot be true, and what is older than the rule', () => {
  test('an answer before the recommendation is left out', () => {
    assert.equal(
      warnings({ ...made, recommendationAnsweredOn: '2026-11-20' }, '2026-11-24'),
      'facts-disagree LAW-TIME-21',
    )
  })

  test('before 3 April 2018 there was no such power', () => {
    assert.equal(warnings({ recommendedOn: '2018-04-02' }, '2026-11-24'), 'before-the-law LAW-POL-01')
    assert.equal(dates({ recommendedOn: '2018-04-02' }), '')
    assert.equal(warnings({}, '2018-04-02'), 'before-the-law LAW-POL-01')
    assert.equal(warnings({ recommendedOn: '2018-04-03' }, '2018-04-10'), '')
  })
})
