/** What the two complaints about social care say, by age, by stage, and beside other concerns. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { positionFrom } from '../position/position-result.ts'

const ids = ['complaint-childrens-social-care', 'complaint-adult-social-care'] as const
const on = '2026-11-21'

/** State, rules and needs of both complaints for a person. */
function both(person: object, concern: object): string[] {
  const found = positionFrom({ person, concerns: [{ id: 'one', ...concern }] }, on)
  assert.ok(!('faults' in found))
  return ids.map((id) => {
    const finding = found.routes.find((each) => each.id === id)
    const needs = finding?.needs.map((fact) => ` needs ${fact}`).join('')
    return `${finding?.state}, ${finding?.why.map(({ rule }) => rule.slice(4)).join(' ')}${needs}`
  })
}
const child = { bornOn: '2008-11-22' }
const adult = { bornOn: '2008-11-21' }

describe('beside other concerns, on both sides of the 18th birthday', () => {
  const perhapsChildrens = 'open, CMP-07 CMP-07 CMP-13'
  for (const [concern, childrens, adults] of [
    [
      { kind: 'council-decision', decision: 'plan', disputed: ['social-care'] },
      'open, APP-11 CMP-07 CMP-07 CMP-13',
      'open, APP-11 CMP-08',
    ],
    [
      { kind: 'plan-not-delivered', missing: ['social-care'] },
      'open, CMP-07 CMP-07 CMP-07 CMP-13',
      'open, CMP-08 CMP-08',
    ],
    [
      { kind: 'recommendation', about: ['social-care'] },
      'open, CMP-07 CMP-07 CMP-07 CMP-13',
      'open, CMP-08 CMP-08',
    ],
  ] as const)
    test(concern.kind, () => {
      assert.deepEqual(both(child, concern), [childrens, 'does-not-apply, CMP-07'])
      assert.deepEqual(both(adult, concern), [perhapsChildrens, adults])
    })

  test('nothing missing or disputed that is social care', () => {
    const none = ['does-not-apply, CMP-07', 'does-not-apply, CMP-07']
    assert.deepEqual(both(child, { kind: 'plan-not-delivered', missing: ['health'] }), none)
    assert.deepEqual(both(child, { kind: 'plan-not-delivered' }), [
      'unknown, DUTY-10 needs missing',
      'unknown, DUTY-10 needs missing',
    ])
  })
})

describe('the stages of the children’s complaint', () => {
  const words = (given: object) =>
    inBrief({ kind: 'social-care', service: 'childrens', ...given }, on).says(ids[0])[0] ?? ''
  const first = { complainedOn: '2026-01-05', stage1AnsweredOn: '2026-01-19' }
  const second = { ...first, stage2RequestedOn: '2026-01-26', stage2AnsweredOn: '2026-11-02' }
  const panel = { ...second, panelRequestedOn: '2026-11-09' }

  test('each says where it stands', () => {
    assert.match(words({ complainedOn: 'no' }), /^It has three stages/)
    assert.match(words({ complainedOn: '2026-01-05' }), /^Stage 1 runs/)
    assert.match(words(first), /^Stage 1 is answered/)
    assert.match(words({ ...first, stage2RequestedOn: '2026-01-26' }), /^Stage 2 runs/)
    assert.match(words(second), /^Stage 2 is answered/)
    assert.match(words(panel), /^You asked for the panel/)
    assert.match(words({ ...panel, panelMetOn: '2026-11-16' }), /^The panel has met/)
    assert.match(words({ ...panel, panelReportedOn: '2026-11-18' }), /^The panel has reported/)
    assert.match(words({ ...panel, complaintAnsweredOn: '2026-11-20' }), /^You have the final answer/)
  })
})

test('the adults’ complaint: beyond the 12 months, and with the answer', () => {
  const adults = (given: object) =>
    inBrief({ kind: 'social-care', service: 'adults', ...given }, on).route(ids[1])
  const long = { awareOn: '2025-11-20' }
  assert.equal(adults({ ...long, complainedOn: 'no' }), 'closed, CMP-08')
  assert.equal(adults(long), 'unknown, CMP-08, needs complainedOn')
  assert.equal(adults({ ...long, awareOn: '2025-11-21' }), 'open, CMP-08, needs complainedOn')
  assert.equal(adults({ complaintAnsweredOn: '2026-11-20' }), 'closed, CMP-08 CMP-06')
})
