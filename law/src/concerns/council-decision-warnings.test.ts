import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { day } from '../time/day.ts'

function warnings(given: Record<string, unknown>, iso: string) {
  const read = readFacts({ concerns: [{ id: 'letter', kind: 'council-decision', ...given }] })
  assert.ok('facts' in read)
  return position(read.facts, day(iso)).warnings
}
const codes = (given: Record<string, unknown>, iso: string) =>
  warnings(given, iso)
    .map(({ code, rule }) => `${code} ${rule}`)
    .join(', ')

describe('warnings', () => {
  const letter = { decision: 'refuse-assess', noticeSentOn: '2026-11-03', appealMadeOn: 'no' }
  const contacted = { ...letter, mediationAdviserContactedOn: '2026-11-20', certificateIssuedOn: 'no' }

  test('nothing stops the clock, also where no date is known', () => {
    assert.equal(codes(letter, '2026-11-21'), 'clock-keeps-running LAW-CMP-13')
    assert.equal(
      codes({ decision: 'cease' }, '2026-11-21'),
      'clock-keeps-running LAW-CMP-13, plan-continues LAW-DUTY-13',
    )
    assert.equal(codes({ noticeSentOn: '2026-11-03' }, '2026-11-21'), 'clock-keeps-running LAW-CMP-13')
  })

  test('day 31, on the day itself and not before', () => {
    const told = { ...contacted, authorityToldOfMediationOn: '2026-11-21' }
    assert.equal(codes(told, '2026-12-21'), 'clock-keeps-running LAW-CMP-13')
    assert.equal(
      codes(told, '2026-12-22'),
      'clock-keeps-running LAW-CMP-13, mediation-not-arranged LAW-MED-26',
    )
    const issued = { ...told, certificateIssuedOn: '2026-12-15' }
    assert.equal(codes(issued, '2026-12-22'), 'clock-keeps-running LAW-CMP-13')
  })

  test('no day 31 where only health is disputed', () => {
    const health = {
      decision: 'plan',
      disputed: ['health'],
      noticeSentOn: '2026-11-03',
      authorityToldOfMediationOn: '2026-11-05',
    }
    assert.equal(codes(health, '2027-03-01'), '')
  })

  test('a certificate that may be overdue: WK-31, three working days', () => {
    const given = { ...contacted, authorityToldOfMediationOn: 'no' }
    assert.equal(codes(given, '2026-11-25'), 'clock-keeps-running LAW-CMP-13')
    assert.equal(codes(given, '2026-11-26'), 'clock-keeps-running LAW-CMP-13, certificate-overdue LAW-MED-21')
    assert.equal(
      codes({ ...given, certificateIssuedOn: '2026-11-24' }, '2026-11-26'),
      'clock-keeps-running LAW-CMP-13',
    )
    // A family that wants mediation waits for that first, and for one whose wish is not known nothing is said.
    assert.equal(codes(contacted, '2026-11-26'), 'clock-keeps-running LAW-CMP-13')
  })

  test('the adviser was not contacted, between the readings and after them', () => {
    const two = { ...letter, noticeDatedOn: '2026-11-01', mediationAdviserContactedOn: 'no' }
    assert.equal(codes(two, '2027-01-01'), 'clock-keeps-running LAW-CMP-13')
    assert.equal(codes(two, '2027-01-02'), 'clock-keeps-running LAW-CMP-13, later-reading LAW-MED-22')
    assert.equal(codes(two, '2027-01-04'), 'clock-keeps-running LAW-CMP-13, contact-time-passed LAW-MED-23')
  })

  test('late contact is said, also after it was made', () => {
    const late = { ...letter, mediationAdviserContactedOn: '2027-01-10', certificateIssuedOn: 'no' }
    assert.equal(codes(late, '2027-01-11'), 'appeal-time-passed LAW-TIME-14, contact-time-passed LAW-MED-23')
  })

  test('the placement alone is never warned about the adviser', () => {
    const plan = { decision: 'plan', disputed: ['placement'], noticeSentOn: '2026-11-03', appealMadeOn: 'no' }
    assert.equal(
      codes({ ...plan, mediationAdviserContactedOn: 'no' }, '2027-01-04'),
      'clock-keeps-running LAW-CMP-13',
    )
  })

  test('after the two months, with an answer missing', () => {
    assert.equal(codes(letter, '2027-01-11'), 'appeal-time-passed LAW-TIME-19')
  })

  test('an appeal that came late is told to ask for more time', () => {
    assert.equal(codes({ ...letter, appealMadeOn: '2027-01-04' }, '2027-02-01'), '')
    const late = { ...letter, appealMadeOn: '2027-01-05' }
    assert.equal(codes(late, '2027-02-01'), 'appeal-time-passed LAW-TIME-14')
    assert.match(warnings(late, '2027-02-01')[0]?.say ?? '', /unless a certificate gave you more time/)
    const placement = {
      decision: 'plan',
      disputed: ['placement'],
      noticeSentOn: '2026-11-03',
      appealMadeOn: '2027-01-05',
    }
    assert.match(
      warnings(placement, '2027-02-01')[0]?.say ?? '',
      /reached the Tribunal after the last day\. If/,
    )
  })

  test('a draft is no decision, and a letter of before the law has other rules', () => {
    assert.equal(
      codes({ decision: 'proposal-to-amend', noticeSentOn: '2026-11-03' }, '2026-11-21'),
      'not-a-decision LAW-APP-10',
    )
    assert.match(codes({ ...letter, noticeSentOn: '2014-08-31' }, '2014-09-10'), /^before-the-law /)
    assert.doesNotMatch(codes({ ...letter, noticeSentOn: '2014-09-01' }, '2014-09-10'), /before-the-law/)
  })

  test('never "you have lost the right"', () => {
    for (const { say } of warnings(
      { ...letter, mediationAdviserContactedOn: 'no', certificateIssuedOn: 'no' },
      '2027-06-01',
    ))
      assert.match(say, /A judge can|a judge can/)
  })
})
