import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { MatterWall, Side, Step } from '../matter.ts'
import {
  askedItems,
  itemsOf,
  type MatterOfReleases,
  releasedItems,
  sidesWhoMustAgree,
} from './released-items.ts'

const service = { party: 'p', organisation: null, name: 'Example Mediation', isMine: false }

function sideOf(id: string, hasEnded = false): Side {
  const role = id === 'family' ? 'family' : 'authority'
  return {
    id,
    role,
    party: id,
    organisation: null,
    name: id,
    label: id,
    isMine: false,
    hasEnded,
    isHere: true,
  }
}

let number = 0
function step(given: Partial<Step> & Pick<Step, 'kind' | 'id'>): Step {
  number += 1
  return {
    word: null,
    about: null,
    onDay: '2026-11-10',
    atTime: null,
    wall: 'mediation',
    use: 'mediation',
    side: null,
    corrects: null,
    number,
    body: { says: 'x', why: 'x' },
    recordedBy: null,
    recordedAt: new Date(0),
    event: null,
    ...given,
  } as Step
}

const note = step({ id: 'note', kind: 'note', word: 'joint' })
const asking = step({ id: 'asking', kind: 'release-asked', about: 'note', side: 'family' })
const answer = (side: string | null, word: 'agrees' | 'refuses' | 'takes-back', onDay = '2026-11-11') =>
  step({ id: `answer-${number}`, kind: 'release-answer', about: 'asking', side, word, onDay })

/** Everybody stands behind the wall but who has ended, and stood there. */
const matterOf = (steps: readonly Step[], sides: readonly Side[] = [sideOf('family'), sideOf('council')]) => {
  const parties = sides.map(({ party, hasEnded }) => ({ party, stands: !hasEnded }))
  return { sides, steps, service, walls: [wallOf('mediation', parties)] } satisfies MatterOfReleases
}
const wallOf = (id: string, parties: MatterWall['parties']): MatterWall => ({
  id,
  use: 'mediation',
  side: null,
  mayWrite: true,
  parties,
})
const released = (steps: readonly Step[], sides?: readonly Side[]) =>
  releasedItems(matterOf(steps, sides)).map(({ id }) => id)

describe('what may leave a mediation', () => {
  const all = [answer(null, 'agrees'), answer('family', 'agrees'), answer('council', 'agrees', '2026-11-14')]

  it('is what the service and every side agreed to, from the last agreement on', () => {
    assert.deepEqual(released([note, asking, ...all]), ['note'])
    assert.equal(askedItems(matterOf([note, asking, ...all]))[0]?.releasedOn, '2026-11-14')
    for (const missing of all)
      assert.deepEqual(released([note, asking, ...all.filter((each) => each !== missing)]), [])
    assert.deepEqual(released([note, ...all]), [])
  })

  it('ends when one of them takes it back, and not when they refused before they agreed', () => {
    assert.deepEqual(released([note, asking, ...all, answer('council', 'takes-back')]), [])
    assert.deepEqual(released([note, asking, answer('council', 'refuses'), ...all]), ['note'])
    assert.deepEqual(released([note, asking, ...all, answer(null, 'takes-back'), answer(null, 'agrees')]), [
      'note',
    ])
  })

  it('is of the item as it was asked for, and ends with the asking', () => {
    const anew = step({ id: 'anew', kind: 'note', word: 'joint', corrects: 'note' })
    assert.deepEqual(released([note, asking, ...all, anew]), [])
    const back = step({ id: 'back', kind: 'release-asked', word: 'taken-back', corrects: 'asking' })
    assert.deepEqual(released([note, asking, ...all, back]), [])
    // Asked again, what was agreed before does not count.
    const again = step({ id: 'again', kind: 'release-asked', about: 'note', side: 'family' })
    assert.deepEqual(released([note, asking, ...all, back, again]), [])
  })

  it('asks a side that ended as well, if it took part', () => {
    const ended = [sideOf('family'), sideOf('council'), sideOf('health', true)]
    assert.deepEqual(released([note, asking, ...all], ended), ['note'])
    const spoke = step({ id: 'spoke', kind: 'note', word: 'joint', side: 'health' })
    assert.deepEqual(released([spoke, note, asking, ...all], ended), [])
    const joined = step({ id: 'joined', kind: 'side-answer', word: 'joins', side: 'health', use: 'matter' })
    assert.deepEqual(released([joined, note, asking, ...all], ended), [])
    assert.deepEqual(
      sidesWhoMustAgree(matterOf([joined], ended), 'mediation').map(({ id }) => id),
      ['family', 'council', 'health'],
    )
  })

  it('asks those who heard it, and not who came later', () => {
    const later = [sideOf('family'), sideOf('council'), sideOf('health')]
    const matter = matterOf([note, asking, ...all], later)
    const heard = ['family', 'council'].map((party) => ({ party, stands: true }))
    const newest = wallOf('newest', [...heard, { party: 'health', stands: true }])
    const walls = [wallOf('mediation', heard), newest]
    assert.deepEqual(
      releasedItems({ ...matter, walls }).map(({ id }) => id),
      ['note'],
    )
    // Behind the newest wall it is asked, and so is whoever cannot be known not to have heard it.
    const said = matter.steps.map((each) => ({ ...each, wall: 'newest' }))
    assert.deepEqual(releasedItems({ ...matter, walls, steps: said }), [])
    assert.deepEqual(releasedItems({ ...matter, walls: [newest] }), [])
    // A side that ended and came back anew: the new one speaks for what it heard, the old one for what it heard before.
    const back = [...later, { ...sideOf('health', true), id: 'health before' }]
    const joined = step({
      id: 'joined',
      kind: 'side-answer',
      word: 'joins',
      side: 'health before',
      use: 'matter',
    })
    const asked = (stands: boolean) => {
      const wall = wallOf('mediation', [...heard, { party: 'health', stands }])
      return sidesWhoMustAgree({ sides: back, steps: [joined], walls: [wall] }, wall.id).map(({ id }) => id)
    }
    assert.deepEqual(asked(true), ['family', 'council', 'health'])
    assert.deepEqual(asked(false), ['family', 'council', 'health before'])
  })

  it('is nothing from behind another wall, and never the asking itself', () => {
    for (const use of ['with', 'service', 'matter', 'agreement'] as const) {
      const elsewhere = step({ id: 'note', kind: 'note', use })
      assert.deepEqual(itemsOf(matterOf([elsewhere])), [])
      assert.deepEqual(released([elsewhere, asking, ...all]), [])
    }
    assert.deepEqual(itemsOf(matterOf([asking, ...all])), [])
  })

  it('is, after any answers in any order, what the last word of everybody says', () => {
    const said = fc.record({
      side: fc.constantFrom<(string | null)[]>(null, 'family', 'council'),
      word: fc.constantFrom('agrees' as const, 'refuses' as const, 'takes-back' as const),
    })
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (answers) => {
        const last = new Map(answers.map(({ side, word }) => [side, word]))
        const may = [null, 'family', 'council'].every((side) => last.get(side) === 'agrees')
        const steps = answers.map(({ side, word }) => answer(side, word))
        assert.deepEqual(released([note, asking, ...steps]), may ? ['note'] : [])
      }),
    )
  })
})
