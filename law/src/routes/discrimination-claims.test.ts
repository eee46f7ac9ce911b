import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { concernKinds } from '../facts.ts'

const claim = 'discrimination-claim'
const late = 'discrimination-claim-late'
const court = 'discrimination-claim-county-court'

const both = (concern: Record<string, unknown>, on: string) => {
  const { state } = inBrief(concern, on)
  return `${state(claim)}, late ${state(late)}, court ${state(court)}`
}

describe('a claim of discrimination by a school', () => {
  const concern = { kind: 'discrimination', respondent: 'school', conductOn: '2026-03-10', goesOn: 'no' }

  test('in time up to the last day, late from the day after', () => {
    assert.equal(both(concern, '2026-09-09'), 'open, late not-yet, court does-not-apply')
    assert.equal(both(concern, '2026-09-10'), 'closed, late open, court does-not-apply')
    assert.equal(both(concern, '2040-01-01'), 'closed, late open, court does-not-apply')
  })

  test('says what a family needs to know in time', () => {
    assert.equal(inBrief(concern, '2026-06-01').route(claim), 'open, TIME-18 TIME-11 EQ-01 AID-01')
  })

  test('between the two readings of a short month both are open', () => {
    const short = { ...concern, conductOn: '2026-08-31' }
    assert.equal(both(short, '2027-02-27'), 'open, late not-yet, court does-not-apply')
    assert.equal(both(short, '2027-02-28'), 'open, late open, court does-not-apply')
    assert.equal(both(short, '2027-03-01'), 'closed, late open, court does-not-apply')
    assert.equal(inBrief(short, '2027-02-28').route(claim), 'open, TIME-21 TIME-11 EQ-01 AID-01')
  })

  test('what still goes on is never refused; what may go on is asked', () => {
    const goesOn = { ...concern, goesOn: 'yes' }
    assert.equal(both(goesOn, '2026-09-09'), 'open, late not-yet, court does-not-apply')
    assert.equal(both(goesOn, '2026-09-10'), 'open, late open, court does-not-apply')
    const unsaid = { kind: 'discrimination', respondent: 'school', conductOn: '2026-03-10' }
    assert.equal(inBrief(unsaid, '2026-09-10').route(claim), 'unknown, TIME-18, needs goesOn')
    assert.equal(inBrief(unsaid, '2026-09-10').route(late), 'open, TIME-21 TIME-18, needs goesOn')
    const noDay = { kind: 'discrimination', respondent: 'school', goesOn: 'yes' }
    assert.equal(both(noDay, '2026-09-10'), 'open, late not-yet, court does-not-apply')
  })

  test('without its day it is unknown', () => {
    const noDay = { kind: 'discrimination', respondent: 'school' }
    assert.equal(inBrief(noDay, '2026-09-10').route(claim), 'unknown, TIME-18, needs conductOn goesOn')
    assert.equal(inBrief(noDay, '2026-09-10').route(late), 'unknown, TIME-18, needs conductOn goesOn')
  })

  test('once made both are used up; one that was made late says what to do', () => {
    const inTime = { ...concern, claimMadeOn: '2026-09-09' }
    const afterwards = { ...concern, claimMadeOn: '2026-09-10' }
    for (const made of [inTime, afterwards]) {
      assert.equal(both(made, '2026-10-01'), 'closed, late closed, court does-not-apply')
    }
    assert.equal(both(inTime, '2026-09-08'), 'open, late not-yet, court does-not-apply')
  })
})

describe('a claim of discrimination by others', () => {
  test('colleges, private nurseries and councils: the County Court, whose time refuses nothing', () => {
    for (const respondent of ['college', 'early-years-provider', 'council']) {
      const concern = { kind: 'discrimination', respondent, conductOn: '2026-03-10' }
      assert.equal(both(concern, '2026-09-09'), 'does-not-apply, late does-not-apply, court open')
      assert.equal(both(concern, '2026-09-10'), 'does-not-apply, late does-not-apply, court open')
      assert.equal(inBrief(concern, '2026-09-10').route(court), 'open, EQ-01 AID-01')
    }
    const noDay = { kind: 'discrimination', respondent: 'college' }
    assert.equal(inBrief(noDay, '2026-09-10').route(court), 'unknown, EQ-01, needs conductOn goesOn')
    assert.equal(inBrief({ ...noDay, goesOn: 'yes' }, '2026-09-10').state(court), 'open')
  })

  test('the reason changes on the day after six months less a day', () => {
    const concern = { kind: 'discrimination', respondent: 'college', conductOn: '2026-03-10', goesOn: 'no' }
    assert.notDeepEqual(
      inBrief(concern, '2026-09-09').says(court),
      inBrief(concern, '2026-09-10').says(court),
    )
    assert.deepEqual(inBrief(concern, '2026-09-08').says(court), inBrief(concern, '2026-09-09').says(court))
  })

  test('someone else: nobody is named, so ask', () => {
    const concern = { kind: 'discrimination', respondent: 'other', conductOn: '2026-03-10' }
    assert.equal(both(concern, '2026-06-01'), 'does-not-apply, late does-not-apply, court open')
  })

  test('nobody said who: all three are unknown', () => {
    const concern = { kind: 'discrimination', conductOn: '2026-03-10' }
    for (const id of [claim, late, court] as const)
      assert.equal(inBrief(concern, '2026-06-01').route(id), 'unknown, EQ-01, needs respondent')
  })
})

describe('discrimination beside an exclusion', () => {
  const concern = { kind: 'exclusion', setting: 'academy', exclusion: 'suspension', excludedOn: '2026-03-10' }

  test('in time from the day of the exclusion, then late', () => {
    assert.equal(both(concern, '2026-09-09'), 'open, late not-yet, court does-not-apply')
    assert.equal(both(concern, '2026-09-10'), 'closed, late open, court does-not-apply')
    assert.equal(
      both({ ...concern, excludedOn: '2026-08-31' }, '2027-02-28'),
      'open, late open, court does-not-apply',
    )
  })

  test('only after a permanent one can the pupil be taken back by order', () => {
    assert.equal(inBrief(concern, '2026-06-01').route(claim), 'open, TIME-18 TIME-11 EQ-01 AID-01')
    assert.equal(
      inBrief({ ...concern, exclusion: 'permanent' }, '2026-06-01').route(claim),
      'open, TIME-18 EXC-02 TIME-11 EQ-01 AID-01',
    )
  })

  test('turns on the setting and the day', () => {
    const on = '2026-06-01'
    assert.equal(
      both({ ...concern, setting: 'college' }, on),
      'does-not-apply, late does-not-apply, court open',
    )
    assert.equal(
      both({ ...concern, setting: 'college' }, '2026-09-10'),
      'does-not-apply, late does-not-apply, court open',
    )
    assert.equal(both({ ...concern, setting: 'pupil-referral-unit' }, on), 'open, late not-yet, court open')
    assert.equal(
      inBrief({ ...concern, setting: undefined }, on).route(claim),
      'unknown, EQ-01, needs setting',
    )
    assert.equal(
      inBrief({ ...concern, setting: undefined }, on).route(court),
      'unknown, EQ-01, needs setting',
    )
    const noDay = { ...concern, excludedOn: undefined }
    assert.equal(inBrief(noDay, on).route(claim), 'unknown, TIME-18, needs excludedOn')
    assert.equal(inBrief(noDay, on).route(late), 'unknown, TIME-18, needs excludedOn')
    assert.equal(
      inBrief({ ...noDay, setting: 'college' }, on).route(court),
      'unknown, EQ-01, needs excludedOn',
    )
  })
})

describe('discrimination beside missing help at school', () => {
  const concern = { kind: 'help-in-setting', setting: 'maintained-school', awareOn: '2026-03-10' }

  test('a possibility, never refused: it may go on', () => {
    for (const on of ['2026-09-09', '2026-09-10'])
      assert.equal(both(concern, on), 'open, late open, court does-not-apply')
    for (const id of [claim, late] as const)
      assert.notDeepEqual(inBrief(concern, '2026-09-09').says(id), inBrief(concern, '2026-09-10').says(id))
  })

  test('turns on the setting and the day', () => {
    const on = '2026-06-01'
    assert.equal(
      both({ ...concern, setting: 'early-years-provider' }, on),
      'does-not-apply, late does-not-apply, court open',
    )
    assert.equal(
      both({ ...concern, setting: 'non-maintained-special-school' }, on),
      'open, late open, court open',
    )
    assert.equal(inBrief({ ...concern, setting: undefined }, on).route(late), 'unknown, EQ-01, needs setting')
    assert.equal(
      inBrief({ ...concern, awareOn: undefined }, on).route(claim),
      'unknown, TIME-18, needs awareOn',
    )
    assert.equal(
      inBrief({ kind: 'help-in-setting', setting: 'college' }, on).route(court),
      'unknown, EQ-01, needs awareOn',
    )
  })
})

test('for every other kind of concern it does not apply', () => {
  for (const kind of concernKinds) {
    if (kind === 'discrimination' || kind === 'exclusion' || kind === 'help-in-setting') continue
    assert.equal(
      both({ kind }, '2026-06-01'),
      'does-not-apply, late does-not-apply, court does-not-apply',
      kind,
    )
  }
})
