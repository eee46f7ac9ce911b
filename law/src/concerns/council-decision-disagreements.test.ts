import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { day, isoOf } from '../time/day.ts'

function on(given: Record<string, unknown>, iso: string) {
  const read = readFacts({
    concerns: [{ id: 'letter', kind: 'council-decision', decision: 'refuse-assess', ...given }],
  })
  assert.ok('facts' in read)
  return position(read.facts, day(iso))
}
const disagreements = (given: Record<string, unknown>, iso = '2026-12-20') =>
  on(given, iso)
    .warnings.filter(({ code }) => code === 'facts-disagree')
    .map(({ facts, rule }) => [...facts, rule])
const lastDay = (given: Record<string, unknown>, iso = '2026-12-20') => {
  const date = on(given, iso).dates.find(({ kind }) => kind === 'appeal')
  return date && isoOf(date.lastDay)
}
const stateOf = (given: Record<string, unknown>, id: string, iso = '2026-12-20') =>
  on(given, iso).routes.find((each) => each.id === id)?.state

const sent = { noticeSentOn: '2026-11-03' }

describe('facts that cannot all be true', () => {
  test('a certificate before the notice is left out', () => {
    const given = { ...sent, certificateIssuedOn: '2026-11-02' }
    assert.deepEqual(disagreements(given), [['certificateIssuedOn', 'noticeSentOn', 'LAW-MED-07']])
    assert.equal(lastDay(given), lastDay(sent))
    assert.deepEqual(disagreements({ ...sent, certificateIssuedOn: '2026-11-03' }), [])
  })

  test('the earlier date of the notice is the one that counts, and the one that is named', () => {
    const dated = { noticeDatedOn: '2026-11-01', noticeSentOn: '2026-11-03' }
    assert.deepEqual(disagreements({ ...dated, certificateIssuedOn: '2026-11-02' }), [])
    assert.deepEqual(disagreements({ ...dated, appealMadeOn: '2026-10-31' }), [
      ['appealMadeOn', 'noticeDatedOn', 'LAW-TIME-01'],
    ])
  })

  test('a contact, a wish to mediate and an appeal before the notice count as not known', () => {
    const contact = { ...sent, mediationAdviserContactedOn: '2026-11-01' }
    assert.deepEqual(disagreements(contact), [['mediationAdviserContactedOn', 'noticeSentOn', 'LAW-MED-20']])
    assert.equal(stateOf(contact, 'appeal', '2027-01-20'), 'unknown')
    const told = { ...sent, authorityToldOfMediationOn: '2026-11-01' }
    assert.deepEqual(disagreements(told), [['authorityToldOfMediationOn', 'noticeSentOn', 'LAW-MED-02']])
    assert.equal(
      on(told, '2026-12-20').dates.some(({ kind }) => kind === 'mediation-arranged'),
      false,
    )
    const made = { ...sent, appealMadeOn: '2026-11-01' }
    assert.deepEqual(disagreements(made), [['appealMadeOn', 'noticeSentOn', 'LAW-TIME-01']])
    assert.equal(stateOf(made, 'appeal'), 'open')
  })

  test('a certificate without a contact, or before it, counts', () => {
    const without = { ...sent, mediationAdviserContactedOn: 'no', certificateIssuedOn: '2026-12-18' }
    assert.deepEqual(disagreements(without), [
      ['mediationAdviserContactedOn', 'certificateIssuedOn', 'LAW-MED-07'],
    ])
    assert.equal(lastDay(without), '2027-01-18')
    const before = { ...sent, mediationAdviserContactedOn: '2026-12-19', certificateIssuedOn: '2026-12-18' }
    assert.deepEqual(disagreements(before), [
      ['mediationAdviserContactedOn', 'certificateIssuedOn', 'LAW-MED-07'],
    ])
    assert.equal(lastDay(before), '2027-01-18')
    const sameDay = { ...sent, mediationAdviserContactedOn: '2026-12-18', certificateIssuedOn: '2026-12-18' }
    assert.deepEqual(disagreements(sameDay), [])
  })

  test('an appeal about a draft', () => {
    const given = { ...sent, decision: 'draft-plan', appealMadeOn: '2026-12-01' }
    assert.deepEqual(disagreements(given), [['decision', 'appealMadeOn', 'LAW-APP-10']])
    assert.equal(stateOf(given, 'appeal'), 'not-yet')
    assert.equal(stateOf(given, 'appeal-continues'), 'does-not-apply')
  })

  test('several at once are each named', () => {
    const given = { ...sent, certificateIssuedOn: '2026-10-02', appealMadeOn: '2026-10-20' }
    assert.equal(disagreements(given).length, 2)
  })
})
