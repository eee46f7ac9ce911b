import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { day, isoOf } from '../time/day.ts'
import { nextStep } from './today.ts'

function step(given: Record<string, unknown> | readonly Record<string, unknown>[], iso: string) {
  const concerns = (Array.isArray(given) ? given : [given]).map((each, index) => ({
    id: `letter-${index}`,
    kind: 'council-decision',
    ...each,
  }))
  const read = readFacts({ concerns })
  assert.ok('facts' in read)
  const next = nextStep(position(read.facts, day(iso)), read.facts)
  assert.ok(next)
  return next
}
/** Such as "ring-adviser calm adviser-contact advised 2026-12-31". */
function today(given: Record<string, unknown>, iso: string): string {
  const { code, urgency, leaf } = step(given, iso)
  return leaf === null
    ? `${code} ${urgency}`
    : `${code} ${urgency} ${leaf.kind} ${leaf.which} ${isoOf(leaf.day)}`
}

const nothingDone = {
  mediationAdviserContactedOn: 'no',
  certificateIssuedOn: 'no',
  authorityToldOfMediationOn: 'no',
  appealMadeOn: 'no',
}
const letter = { decision: 'refuse-assess', noticeSentOn: '2026-11-03', ...nothingDone }

describe('what to do today', () => {
  test('the letter: ring the adviser, calmly, then soon, urgently, and on the last day', () => {
    assert.equal(today(letter, '2026-11-21'), 'ring-adviser calm adviser-contact advised 2026-12-31')
    assert.equal(today(letter, '2026-12-23'), 'ring-adviser calm adviser-contact advised 2026-12-31')
    assert.equal(today(letter, '2026-12-24'), 'ring-adviser soon adviser-contact advised 2026-12-31')
    // Three working days before Sunday 3 January 2027: 30 December.
    assert.equal(today(letter, '2026-12-29'), 'ring-adviser urgent adviser-contact advised 2026-12-31')
    assert.equal(today(letter, '2027-01-01'), 'ring-adviser urgent adviser-contact last 2027-01-03')
    assert.equal(today(letter, '2027-01-03'), 'ring-adviser urgent adviser-contact last 2027-01-03')
  })

  test('WK-30: the adviser was missed and the appeal is still in time', () => {
    const august = { ...letter, noticeSentOn: '2026-06-10' }
    assert.equal(today(august, '2026-08-15'), 'ask-leave urgent appeal last 2026-09-01')
    assert.equal(today(august, '2026-09-02'), 'ask-late late')
  })

  test('the adviser was contacted: ask for the certificate, then press for it', () => {
    const contacted = { ...letter, mediationAdviserContactedOn: '2026-11-20' }
    assert.equal(today(contacted, '2026-11-21'), 'ask-for-certificate calm appeal advised 2026-12-23')
    assert.equal(today(contacted, '2027-01-20'), 'ask-for-certificate urgent')
  })

  test('mediation: wait while the 30 days run, and day 31', () => {
    const told = {
      ...letter,
      mediationAdviserContactedOn: '2026-11-20',
      authorityToldOfMediationOn: '2026-11-21',
    }
    assert.equal(today(told, '2026-12-01'), 'await-mediation calm mediation-arranged last 2026-12-21')
    assert.equal(today(told, '2026-12-21'), 'await-mediation calm mediation-arranged last 2026-12-21')
    assert.equal(today(told, '2026-12-22'), 'day-31 soon appeal advised 2026-12-23')
    assert.equal(today(told, '2027-01-20'), 'day-31 urgent')
  })

  test('with a certificate, or without needing one: send the appeal', () => {
    const issued = { ...letter, mediationAdviserContactedOn: '2026-11-20', certificateIssuedOn: '2026-11-25' }
    assert.equal(today(issued, '2026-11-26'), 'send-appeal calm appeal advised 2026-12-23')
    assert.equal(today(issued, '2026-12-24'), 'send-appeal urgent appeal last 2027-01-04')
    const placement = { ...letter, decision: 'plan', disputed: ['placement'] }
    assert.equal(today(placement, '2026-11-26'), 'send-appeal calm appeal advised 2026-12-23')
    assert.equal(today(placement, '2027-01-05'), 'ask-late late')
  })

  test('between the two readings the appeal goes today', () => {
    const dates = { noticeDatedOn: '2026-10-01', noticeSentOn: '2026-10-05' }
    const two = { ...letter, ...dates, decision: 'plan', disputed: ['placement'] }
    assert.equal(today(two, '2026-12-03'), 'send-appeal late')
  })

  test('a doubted exemption: the certificate is advised, but nothing waits for it', () => {
    const doubted = { ...letter, decision: 'plan', disputed: ['placement', 'health'] }
    assert.equal(today(doubted, '2026-11-26'), 'ring-adviser calm adviser-contact advised 2026-12-31')
    assert.equal(today(doubted, '2027-01-04'), 'send-appeal urgent appeal last 2027-01-04')
  })

  test('a draft: comment, and once the 15 days are over ask for the decision', () => {
    const draft = { decision: 'draft-plan', noticeSentOn: '2026-11-23' }
    assert.equal(today(draft, '2026-11-25'), 'comment-on-draft calm draft-comments advised 2026-12-04')
    assert.equal(today(draft, '2026-12-07'), 'comment-on-draft urgent draft-comments last 2026-12-07')
    assert.equal(today(draft, '2026-12-08'), 'ask-for-decision soon')
    assert.equal(today({ decision: 'draft-plan' }, '2026-12-08'), 'comment-on-draft soon')
  })

  test('an appeal that is pending, and a dispute that cannot be appealed', () => {
    assert.equal(today({ ...letter, appealMadeOn: '2026-12-01' }, '2026-12-02'), 'wait-appeal calm')
    const health = { ...letter, decision: 'plan', disputed: ['health'] }
    assert.equal(today(health, '2026-12-02'), 'choose-mediation calm')
  })

  test('what is missing', () => {
    assert.equal(today({ decision: 'refuse-assess' }, '2026-12-02'), 'find-the-date soon')
    assert.equal(today(letter, '2026-11-02'), 'find-the-date soon')
    assert.equal(
      today({ noticeSentOn: '2026-11-03' }, '2026-11-21'),
      'find-the-decision soon adviser-contact advised 2026-12-31',
    )
    assert.equal(
      today({ decision: 'refuse-assess', noticeSentOn: '2026-11-03' }, '2027-01-20'),
      'say-more urgent',
    )
    const unknownContact = { decision: 'refuse-assess', noticeSentOn: '2026-06-10', appealMadeOn: 'no' }
    assert.equal(today(unknownContact, '2026-08-15'), 'ring-adviser late')
  })

  test('a contact that cannot be right does not count as one', () => {
    const early = { ...letter, mediationAdviserContactedOn: '2026-10-01' }
    assert.equal(today(early, '2026-11-21'), 'ring-adviser calm adviser-contact advised 2026-12-31')
  })

  test('of several concerns the most pressing', () => {
    const calm = { decision: 'draft-plan', noticeSentOn: '2027-01-01' }
    const next = step([calm, { ...letter, appealMadeOn: 'no' }], '2027-01-02')
    assert.equal(next.concern, 'letter-1')
    assert.equal(next.code, 'ring-adviser')
    assert.equal(step([calm, calm], '2027-01-02').concern, 'letter-0')
  })

  test('beyond the bank holidays there is a step without a leaf', () => {
    assert.equal(today({ ...letter, noticeSentOn: '2028-11-21' }, '2028-12-01'), 'ring-adviser soon')
  })

  test('no concern, no step', () => {
    assert.equal(
      nextStep(position({ person: {}, concerns: [] }, day('2026-11-21')), { person: {}, concerns: [] }),
      null,
    )
  })
})
