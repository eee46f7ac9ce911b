import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { provisionOf } from '@way-forward/law'
import {
  type Disputant,
  type SettingKind,
  type Subject,
  settingKinds,
  subjects,
  typeOf,
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

/** Everybody who may disagree. */
const disputants: readonly Disputant[] = ['family', 'authority', 'commissioner', ...settingKinds]

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

  it('is one word for parts of one type, and “several” for more', () => {
    assert.equal(wordOfParts(['a']), 'a')
    assert.equal(wordOfParts(['d', 'd']), 'd')
    assert.equal(wordOfParts(['a', 'b', 'd']), 'several')
    assert.equal(wordOfParts(['a', 'outside']), 'several')
    assert.throws(() => wordOfParts([]), RangeError)
  })
})
