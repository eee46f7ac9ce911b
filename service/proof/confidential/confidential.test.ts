/** A small run of the search for leaks out of a mediation; `npm run endure` has a long one. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase } from '../database.ts'
import { type Action, act } from './actions.ts'
import { leaksOf, searchLeaks } from './leaks.ts'
import { type Actor, type Everybody, everybody, type ServedMatter, servedMatter } from './served-matter.ts'
import { truthOf } from './truth.ts'

describe('what is said in a mediation and prepared for it', { skip: noDatabase }, () => {
  let all: Everybody
  before(async () => {
    all = await everybody()
  })
  after(() => all.close())

  const seenAfter = async (served: ServedMatter, actions: readonly Action[]) => {
    for (const action of actions) await act(all, served, action)
    return leaksOf(all, served, 'some')
  }

  it('leaves in nobody’s copy until everybody agreed, and not once one of them took it back', async () => {
    const served = await servedMatter(all)
    const written = await seenAfter(served, [
      { does: 'note', by: 'officer', word: 'joint' },
      { does: 'note', by: 'adviser', word: 'own' },
      { does: 'views', by: 'adviser', for: 'mediation' },
      { does: 'document', by: 'officer' },
    ])
    assert.deepEqual(written.leaks, [])
    assert.ok(written.words >= 4)
    assert.equal(written.takenOut, 0)
    const agreed = await seenAfter(served, [{ does: 'agree-all', item: 0 }])
    assert.deepEqual(agreed.leaks, [])
    assert.equal(agreed.takenOut, 1)
    const back = await seenAfter(served, [{ does: 'answer', by: 'nurse', item: 0, word: 'takes-back' }])
    assert.deepEqual(back.leaks, [])
    assert.equal(back.takenOut, 0)
  })

  it('is in the copy of the side that prepared it, and of nobody else', async () => {
    const served = await servedMatter(all)
    const written = await seenAfter(served, [
      { does: 'prepare', by: 'family' },
      { does: 'prepare', by: 'officer' },
      { does: 'document', by: 'family' },
      // The last of them: everybody in the mediation sees it now, and nobody else’s copy has it.
      { does: 'show', by: 'family', item: 2 },
    ])
    assert.deepEqual(written.leaks, [])
    const shown = await all.admin.query(
      `select from mediation.step where matter_id = $1 and kind = 'shown'`,
      [served.matter],
    )
    assert.equal(shown.length, 1)
    // The words of the family, and those of its document.
    assert.equal(written.takenOut, 2)
  })

  it('of an agreement is a draft for those who take part, until it is sealed; then for whoever carries it out or follows', async () => {
    const served = await servedMatter(all)
    const drafted = await seenAfter(served, [
      { does: 'term', by: 'officer', carries: false },
      { does: 'term', by: 'family', carries: true },
      { does: 'issues', by: 'nurse' },
      { does: 'decline', by: 'nurse' },
      { does: 'carry-out', by: 'adviser' },
      { does: 'follow', whom: 'supporter', what: 'agreement', isLet: true },
    ])
    assert.deepEqual(drafted.leaks, [])
    // The family’s copy has what it said itself, and of a draft nobody said a word to anybody else.
    assert.equal(drafted.takenOut, 0)
    assert.deepEqual((await truthOf(all, served)).sealed, new Set())
    const sealed = await seenAfter(served, [{ does: 'seal' }])
    assert.deepEqual(sealed.leaks, [])
    assert.ok(sealed.takenOut > 0)
    const { words, sealed: agreed, mayReadInside } = await truthOf(all, served)
    assert.deepEqual([agreed.size, words.length], [4, 5])
    for (const who of ['head', 'supporter'] as const)
      assert.deepEqual(new Set(words.filter((word) => mayReadInside(who, word))), agreed)
  })

  it('stays with those who heard it, whoever comes later, goes or is erased', async () => {
    const served = await servedMatter(all)
    const { leaks, words } = await seenAfter(served, [
      { does: 'note', by: 'officer', word: 'joint' },
      { does: 'come-late' },
      { does: 'note', by: 'head', word: 'joint' },
      { does: 'put-out', whom: 'nurse', isMistake: false },
      { does: 'end-guest' },
      { does: 'note', by: 'family', word: 'joint' },
      { does: 'erase', by: 'supporter' },
    ])
    assert.deepEqual(leaks, [])
    assert.equal(words, 3)
    const { words: said, mayReadInside } = await truthOf(all, served)
    const heardBy = (who: Actor) => said.filter((word) => mayReadInside(who, word)).length
    assert.deepEqual(
      [heardBy('family'), heardBy('head'), heardBy('guest'), heardBy('stranger')],
      [3, 2, 0, 0],
    )
  })

  it('stays in it, whatever anybody does', async (t) => {
    const seen = await searchLeaks(all, { runs: 2, actions: 20, depth: 'some' })
    t.diagnostic(
      `${seen.words} words, ${seen.read} answers, ${seen.shown} shown and ${seen.takenOut} taken out by right`,
    )
    assert.ok(seen.words > 0 && seen.read > 30)
  })
})
