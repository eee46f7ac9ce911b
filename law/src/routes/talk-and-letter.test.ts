/** What goes with whom to ask: what talk, a letter and free advice say beside it. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { type ConcernKind, concernKinds } from '../facts.ts'

const on = '2026-11-21'

describe('talk and a letter', () => {
  const cases: readonly (readonly [concern: Record<string, unknown>, talk: string, letter: string])[] = [
    [{ kind: 'council-decision' }, 'CMP-01 CMP-01 MED-38 DEF-01', 'CMP-01 CMP-01'],
    [
      { kind: 'council-decision', disputed: ['placement'] },
      'CMP-01 CMP-01 MED-38 DEF-01',
      'CMP-01 CMP-01 DUTY-02',
    ],
    [{ kind: 'help-in-setting' }, 'CMP-01 CMP-01', 'CMP-01 CMP-01 DUTY-18'],
    [{ kind: 'help-in-setting', setting: 'maintained-school' }, 'CMP-01 CMP-01', 'CMP-01 CMP-01 DUTY-18'],
    [{ kind: 'help-in-setting', setting: 'academy' }, 'CMP-01 CMP-01', 'CMP-01 CMP-01 DUTY-18'],
    [{ kind: 'help-in-setting', setting: 'early-years-provider' }, 'CMP-01 CMP-01', 'CMP-01 CMP-01 DUTY-18'],
    [{ kind: 'help-in-setting', setting: 'college' }, 'CMP-01 CMP-01', 'CMP-01 CMP-01 DUTY-18'],
    [{ kind: 'plan-not-delivered', missing: ['provision'] }, 'CMP-01 CMP-01', 'CMP-01 CMP-01 DEF-11'],
    [{ kind: 'plan-not-delivered', missing: ['social-care'] }, 'CMP-01 CMP-01', 'CMP-01 CMP-01 DEF-11'],
    [
      { kind: 'plan-not-delivered', missing: ['health'] },
      'CMP-01 CMP-09 DUTY-01',
      'CMP-01 CMP-09 DEF-11 DUTY-01',
    ],
    [{ kind: 'plan-not-delivered' }, 'CMP-01 CMP-01 DUTY-01', 'CMP-01 CMP-01 DEF-11 DUTY-01'],
    [{ kind: 'overdue' }, 'CMP-01 CMP-01 DEF-01', 'CMP-01 CMP-01'],
    [{ kind: 'plan-review' }, 'CMP-01 CMP-01 DEF-01', 'CMP-01 CMP-01'],
    [{ kind: 'phase-transfer' }, 'CMP-01 CMP-01 DEF-01', 'CMP-01 CMP-01 DUTY-02'],
    [{ kind: 'moving-area' }, 'CMP-01 CMP-01 DEF-01', 'CMP-01 CMP-01'],
    [{ kind: 'health-service' }, 'CMP-01 CMP-09 DEF-10', 'CMP-01 CMP-09'],
    [{ kind: 'social-care' }, 'CMP-01 CMP-01', 'CMP-01 CMP-01'],
    [{ kind: 'recommendation' }, 'CMP-01 DEF-10 DUTY-01', 'CMP-01 DEF-10 DUTY-01'],
  ]
  for (const [concern, talk, letter] of cases)
    test(Object.values(concern).join(' '), () => {
      const { route } = inBrief(concern, on)
      assert.equal(route('informal-discussion'), `open, ${talk}`)
      assert.equal(route('written-concern'), `open, ${letter}`)
    })
})

test('free advice, by what it can help with', () => {
  const more: Partial<Record<ConcernKind, string>> = {
    exclusion: 'DUTY-04 DUTY-04 DUTY-03',
    admission: 'DUTY-04 DUTY-04 DUTY-03',
    transport: 'DUTY-04 DUTY-04 DUTY-03',
    'social-care': 'DUTY-04 DUTY-04 DUTY-03',
    records: 'DUTY-04 DUTY-04 DUTY-03',
    'health-service': 'DUTY-04 DUTY-03 CMP-10',
    discrimination: 'DUTY-04 DEF-07',
  }
  for (const kind of concernKinds)
    assert.equal(
      inBrief({ kind }, on).route('information-and-advice'),
      `open, ${more[kind] ?? 'DUTY-04 DUTY-03'}`,
      kind,
    )
})
