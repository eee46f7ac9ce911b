/** A small run of the search for leaks out of a mediation; `npm run endure` has a long one. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase } from '../database.ts'
import { type Action, act } from './actions.ts'
import { leaksOf, searchLeaks } from './leaks.ts'
import { type Everybody, everybody, type ServedMatter, servedMatter } from './served-matter.ts'

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
    ])
    assert.deepEqual(written.leaks, [])
    // The words of the family, and those of its document.
    assert.equal(written.takenOut, 2)
  })

  it('stays in it, whatever anybody does', async (t) => {
    const seen = await searchLeaks(all, { runs: 2, actions: 20, depth: 'some' })
    t.diagnostic(`${seen.words} words, ${seen.read} answers, ${seen.takenOut} taken out by right`)
    assert.ok(seen.words > 0 && seen.read > 30)
  })
})
