import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { provisionOf } from '@way-forward/law'
import {
  type Disputant,
  disputants,
  type SettingKind,
  type Subject,
  settingKinds,
  subjects,
  typeOf,
  typesOf,
  wordOfParts,
} from './disagreement-types.ts'

/** The section written down another way: every line of the dossier’s table, one by one. */
function expected(one: Disputant, other: Disputant, subject: Subject): string {
  const both = [one, other]
  const is = (a: Disputant, b: Disputant) =>
    both.includes(a) && both.includes(b) && (a !== b || one === other)
  const setting = settingKinds.find((kind) => is('family', kind))
  if (is('family', 'authority')) return subject === 'other' ? 'outside' : 'a'
  if (is('family', 'commissioner')) return subject === 'plan-process' ? 'b' : 'outside'
  if (is('authority', 'commissioner')) return subject === 'plan-process' ? 'c' : 'outside'
  if (setting === undefined || setting === 'other-body' || subject === 'other') return 'outside'
  if (subject === 'provision' || subject === 'not-delivered') return 'd'
  const relevant: readonly SettingKind[] = ['maintained-school', 'maintained-nursery', 'academy', 'college']
  if (relevant.includes(setting)) return 'a'
  return setting === 'early-years' && subject === 'duties' ? 'd' : 'outside'
}

describe('the type of a disagreement', () => {
  it('is that of section 57 for every two who may disagree and everything that they may disagree about', () => {
    let seen = 0
    for (const one of disputants)
      for (const other of disputants)
        for (const subject of subjects) {
          const { type, rule } = typeOf(one, other, subject)
          assert.equal(type, expected(one, other, subject), `${one} and ${other} about ${subject}`)
          assert.deepEqual(typeOf(other, one, subject), { type, rule })
          assert.ok(provisionOf(rule).says)
          seen += 1
        }
    assert.equal(seen, disputants.length ** 2 * subjects.length)
  })

  it('is outside of the section for a setting against a council, and for an integrated care board that does not deliver', () => {
    for (const kind of settingKinds)
      for (const subject of subjects)
        assert.deepEqual(typeOf(kind, 'authority', subject), { type: 'outside', rule: 'LAW-DRS-10' })
    assert.equal(typeOf('family', 'commissioner', 'not-delivered').type, 'outside')
    assert.equal(typeOf('family', 'commissioner', 'plan-process').type, 'b')
  })

  it('fits each two of every set that takes part, and none between the others where a family does', () => {
    for (let mask = 0; mask < 1 << disputants.length; mask += 1) {
      const parties = disputants.filter((_, index) => (mask & (1 << index)) !== 0)
      const found = typesOf(parties, 'plan-process')
      const count = parties.length
      if (parties.includes('family')) {
        assert.equal(found.length, count - 1)
        assert.ok(found.every(({ one, type }) => one === 'family' && type !== 'c'))
      } else {
        assert.equal(found.length, (count * Math.max(count - 1, 0)) / 2)
        const isC = parties.includes('authority') && parties.includes('commissioner')
        assert.equal(found.filter(({ type }) => type === 'c').length, isC ? 1 : 0)
        assert.ok(found.every(({ type }) => type === 'c' || type === 'outside'))
      }
      for (const { one, other, type } of found) assert.equal(type, expected(one, other, 'plan-process'))
    }
  })

  it('is one word for parts of one type, and “several” for more', () => {
    assert.equal(wordOfParts(['a']), 'a')
    assert.equal(wordOfParts(['d', 'd']), 'd')
    assert.equal(wordOfParts(['a', 'b', 'd']), 'several')
    assert.equal(wordOfParts(['a', 'outside']), 'several')
    assert.throws(() => wordOfParts([]), RangeError)
  })
})
