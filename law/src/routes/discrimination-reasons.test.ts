/** What each of the three claims of discrimination says on both sides of its days. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

type Claims = readonly [tribunal: string, late: string, court: string]
const claims = (concern: Record<string, unknown>, on: string): Claims => {
  const { route } = inBrief(concern, on)
  return [
    route('discrimination-claim'),
    route('discrimination-claim-late'),
    route('discrimination-claim-county-court'),
  ]
}
const notThisCourt = 'does-not-apply, EQ-01'

describe('discrimination by a school', () => {
  const concern = { kind: 'discrimination', respondent: 'school', conductOn: '2026-08-31', goesOn: 'no' }

  test('in time, between the readings, over', () => {
    const inTime = 'open, TIME-18 TIME-11 EQ-01 AID-01'
    assert.deepEqual(claims(concern, '2027-02-27'), [inTime, 'not-yet, TIME-18', notThisCourt])
    const between = 'open, TIME-21 TIME-11 EQ-01 AID-01'
    assert.deepEqual(claims(concern, '2027-02-28'), [between, 'open, TIME-21', notThisCourt])
    assert.deepEqual(claims(concern, '2027-03-01'), ['closed, TIME-18', 'open, TIME-18', notThisCourt])
  })

  test('made: whether it was late is told where the days are known', () => {
    const late = (given: object) =>
      inBrief({ ...concern, ...given }, '2027-06-01').says('discrimination-claim-late')[0] ?? ''
    const afterwards = /^By the days you gave, the claim was made after six months/
    const perhaps = /^A claim has been made\. If it was late/
    assert.match(late({ claimMadeOn: '2027-02-28' }), perhaps)
    assert.match(late({ claimMadeOn: '2027-03-01' }), afterwards)
    assert.match(late({ claimMadeOn: '2027-03-01', conductOn: undefined }), perhaps)
    assert.match(late({ claimMadeOn: 'no' }), /^The six months are over/)
    const made = { ...concern, claimMadeOn: '2027-03-01' }
    assert.deepEqual(claims(made, '2027-06-01'), ['closed, TIME-18', 'closed, TIME-18', notThisCourt])
  })
})

test('discrimination by another body: not the Tribunal, and a late claim there neither', () => {
  const by = (respondent: string) =>
    claims({ kind: 'discrimination', respondent, conductOn: '2026-03-10', goesOn: 'no' }, '2026-09-01')
  assert.deepEqual(by('college'), ['does-not-apply, EQ-01', 'does-not-apply, EQ-01', 'open, EQ-01 AID-01'])
  assert.deepEqual(by('other'), ['does-not-apply, EQ-01', 'does-not-apply, EQ-01', 'open, EQ-01'])
  const made = { kind: 'discrimination', respondent: 'college', conductOn: '2026-01-12' }
  const late = claims({ ...made, claimMadeOn: '2026-08-03' }, '2026-09-01')[1]
  assert.equal(late, 'does-not-apply, EQ-01')
})

describe('beside an exclusion', () => {
  const concern = { kind: 'exclusion', setting: 'academy', excludedOn: '2026-08-31' }

  test('in time, between the readings, over', () => {
    const between = ['open, TIME-21 TIME-18', 'open, TIME-21 EQ-01', notThisCourt]
    for (const exclusion of ['suspension', 'permanent']) {
      assert.deepEqual(claims({ ...concern, exclusion }, '2027-02-28'), between)
      assert.deepEqual(claims({ ...concern, exclusion }, '2027-03-01'), [
        'closed, TIME-18 TIME-18',
        'open, TIME-18 EQ-01',
        notThisCourt,
      ])
    }
  })

  test('the County Court, on both sides of six months less a day', () => {
    const court = (on: string) =>
      inBrief({ ...concern, setting: 'college' }, on).says('discrimination-claim-county-court')
    assert.equal(claims({ ...concern, setting: 'college' }, '2027-02-27')[2], 'open, EQ-01 EQ-01 AID-01')
    assert.match(court('2027-02-27')[1] ?? '', /^The time that was read/)
    assert.equal(claims({ ...concern, setting: 'college' }, '2027-02-28')[2], 'open, EQ-01 EQ-01 AID-01')
    assert.match(court('2027-02-28')[1] ?? '', /^Six months less a day have passed/)
  })

  test('a setting that the list does not name: ask both', () => {
    const unit = { ...concern, setting: 'pupil-referral-unit' }
    assert.deepEqual(claims(unit, '2027-02-01'), [
      'open, EQ-01 TIME-18 TIME-11 EQ-01 AID-01',
      'not-yet, TIME-18',
      'open, EQ-01',
    ])
  })
})

describe('beside missing help at school', () => {
  const concern = { kind: 'help-in-setting', setting: 'maintained-school', awareOn: '2026-03-10' }

  test('six months from the first knowledge, which may be too late a start', () => {
    assert.deepEqual(claims(concern, '2026-09-09'), [
      'open, TIME-18 TIME-11 EQ-01 AID-01',
      'open, TIME-18',
      notThisCourt,
    ])
    assert.deepEqual(claims(concern, '2026-09-10'), ['open, TIME-18 TIME-18', 'open, TIME-18', notThisCourt])
    assert.deepEqual(claims({ ...concern, awareOn: undefined }, '2026-09-10'), [
      'unknown, TIME-18, needs awareOn',
      'unknown, TIME-18, needs awareOn',
      notThisCourt,
    ])
  })

  test('a setting that the list does not name', () => {
    const [tribunal, late, court] = claims({ ...concern, setting: 'pupil-referral-unit' }, '2026-09-01')
    assert.equal(tribunal, 'open, EQ-01 TIME-18 TIME-11 EQ-01 AID-01')
    assert.deepEqual([late, court], ['open, TIME-18', 'open, EQ-01'])
  })
})

test('elsewhere: add it as a concern of its own', () => {
  const none = 'does-not-apply, EQ-01'
  assert.deepEqual(claims({ kind: 'records' }, '2026-09-01'), [none, none, none])
})
