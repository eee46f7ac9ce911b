import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson } from '../../cases/entries/canonical-json.ts'
import { type Agreement, type AgreementTerm, emptyAgreement } from './agreement.ts'
import {
  changesBetween,
  mergeVersions,
  type Part,
  type PartValue,
  valueInPart,
  withPart,
} from './merge-versions.ts'

const term = (id: string, what: string): AgreementTerm => ({
  id,
  what,
  side: null,
  named: 'x',
  kind: 'own-day',
  by: null,
})

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1
  return (below) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * below)
  }
}

/** A change that somebody makes in one part. */
interface Edit {
  readonly part: Part
  readonly value: PartValue
}

function anyEdit(next: (below: number) => number, mark: string): Edit {
  const id = 'abcdef'.charAt(next(6))
  switch (next(5)) {
    case 0:
      return { part: { what: 'words' }, value: mark }
    case 1:
      return { part: { what: 'issue', id }, value: { id, says: mark, isAgreed: next(2) === 0 } }
    case 2:
      return { part: { what: 'term', id }, value: null }
    default:
      return { part: { what: 'term', id }, value: term(id, mark) }
  }
}

test('what two change in different parts is brought together whole, whoever is first', () => {
  const base: Agreement = { ...emptyAgreement, terms: [term('a', '1'), term('b', '1')], open: 'x' }
  const theirs = withPart(base, { what: 'term', id: 'a' }, term('a', '2'))
  const mine = withPart(withPart(base, { what: 'term', id: 'b' }, null), { what: 'open' }, 'y')
  for (const merged of [mergeVersions(base, theirs, mine), mergeVersions(base, mine, theirs)]) {
    assert.deepEqual(merged.conflicts, [])
    assert.deepEqual(merged.agreement, { ...base, terms: [term('a', '2')], open: 'y' })
  }
})

test('what both change in the same part is for somebody to decide, and alike changes are no conflict', () => {
  const base: Agreement = { ...emptyAgreement, terms: [term('a', '1')] }
  const change = (value: PartValue) => withPart(base, { what: 'term', id: 'a' }, value)
  const part = { what: 'term', id: 'a' } as const
  assert.deepEqual(mergeVersions(base, change(term('a', '2')), change(term('a', '3'))), {
    agreement: change(term('a', '2')),
    conflicts: [{ part, before: term('a', '1'), theirs: term('a', '2'), mine: term('a', '3') }],
  })
  assert.equal(mergeVersions(base, change(null), change(term('a', '3'))).conflicts.length, 1)
  assert.equal(mergeVersions(base, change(term('a', '2')), change(null)).conflicts.length, 1)
  assert.deepEqual(mergeVersions(base, change(term('a', '2')), change(term('a', '2'))).conflicts, [])
})

test('whatever the order in which people write, every change that was taken is in a version, and none goes unseen', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const next = chance(seed)
    const versions: Agreement[] = [emptyAgreement]
    const taken: Edit[] = []
    // Three write at once: each holds the version that they last saw, and a change that is still to be taken.
    const writers = [0, 1, 2].map((who) => ({ who, base: 0, edit: null as Edit | null }))
    for (let turn = 0; turn < 60; turn++) {
      const writer = writers[next(3)]
      if (writer === undefined) continue
      if (writer.edit === null) {
        writer.base = versions.length - 1
        writer.edit = anyEdit(next, `${writer.who}-${turn}`)
        continue
      }
      const { part, value } = writer.edit
      const base = versions[writer.base] ?? emptyAgreement
      const last = versions.at(-1) ?? emptyAgreement
      const mine = withPart(base, part, value)
      // It changes nothing: there is nothing to take.
      if (changesBetween(base, mine).length === 0) {
        writer.edit = null
        continue
      }
      if (writer.base === versions.length - 1) {
        versions.push(mine)
        taken.push(writer.edit)
        assert.equal(canonicalJson(valueInPart(mine, part)), canonicalJson(value))
        // Nothing but that part differs from what stood before.
        for (const change of changesBetween(last, mine)) assert.deepEqual(change.part, part)
        writer.edit = null
        continue
      }
      const { agreement, conflicts } = mergeVersions(base, last, mine)
      // What others changed since is in it, whatever I wrote.
      for (const change of changesBetween(base, last))
        if (canonicalJson(change.part) !== canonicalJson(part))
          assert.equal(canonicalJson(valueInPart(agreement, change.part)), canonicalJson(change.after))
      assert.ok(conflicts.length <= 1)
      if (conflicts.length === 0)
        assert.equal(canonicalJson(valueInPart(agreement, part)), canonicalJson(value))
      // They see both: they keep theirs, or write their own on what stands now.
      writer.base = versions.length - 1
      if (conflicts.length > 0 && next(2) === 0) writer.edit = null
    }
    for (const { part, value } of taken)
      assert.ok(versions.some((each) => canonicalJson(valueInPart(each, part)) === canonicalJson(value)))
  }
})
