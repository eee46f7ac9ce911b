import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { noDatabase } from '../../../proof/database.ts'
import { addSide } from '../add-side.ts'
import { lastStep, type Matter } from '../matter.ts'
import { inMatterAs, referralOfTest, withCast } from '../mediation-of-test.ts'
import { openMatter } from '../open-matter.ts'
import { beginDisagreement } from './begin-disagreement.ts'
import { consentsOf, standingOf } from './consents.ts'
import { answerAs, partsWith } from './disagreement-of-test.ts'

describe('a disagreement resolution', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const seen = <T>(person: string, id: string, look: (matter: Matter) => T) =>
    inMatterAs(test, person, id, async (_, matter) => look(matter))

  it('is opened by a council or a commissioner without a family, by a council with one, and by a service from a call', async () => {
    const open = (person: string, opener: string, withFamily: boolean, toldConsent?: string) =>
      test.data.actingAs({ person }, async (tx) => {
        const opened = await openMatter(tx, {
          process: 'disagreement-resolution',
          service: cast.service,
          opener,
          area: null,
          concernKind: null,
          withFamily,
          referredOn: '2026-11-02',
          referral: referralOfTest,
        })
        if (opened === null) return null
        const parts = partsWith(cast).slice(0, 2)
        const isBegun = await beginDisagreement(tx, {
          matter: opened.id,
          parts: withFamily ? parts : parts.map((part) => ({ ...part, subject: 'plan-process' as const })),
          runsBeside: [],
          onDay: '2026-11-02',
          knownAs: null,
          ...(toldConsent !== undefined && { toldConsent }),
        })
        return isBegun ? opened.id : null
      })
    const ofCouncil = await open(cast.officer, cast.council, false)
    assert.ok(ofCouncil)
    await seen(cast.nurse, ofCouncil, (matter) => {
      assert.equal(lastStep(matter, 'disagreement')?.word, 'c')
      assert.deepEqual(
        consentsOf(matter).map(({ side, consent }) => [side.role, consent]),
        [
          ['authority', 'joins'],
          ['commissioner', 'silent'],
        ],
      )
    })
    assert.equal(await answerAs(test, cast.nurse, ofCouncil, 'commissioner', 'joins'), 'said')
    assert.equal(await seen(cast.officer, ofCouncil, standingOf), 'runs')
    // Two are needed.
    assert.equal(await answerAs(test, cast.nurse, ofCouncil, 'commissioner', 'takes-back'), 'over')
    const ofBoard = await open(cast.nurse, cast.commissioner, false)
    assert.ok(ofBoard)
    await seen(cast.officer, ofBoard, (matter) => {
      assert.equal(lastStep(matter, 'disagreement')?.word, 'c')
      assert.deepEqual(
        new Map(consentsOf(matter).map(({ side, consent }) => [side.role, consent])),
        new Map([
          ['commissioner', 'joins'],
          ['authority', 'silent'],
        ]),
      )
    })
    assert.equal(await answerAs(test, cast.officer, ofBoard, 'authority', 'joins'), 'said')
    assert.equal(await seen(cast.nurse, ofBoard, standingOf), 'runs')
    // A commissioner opens none with a family, no mediation, and adds nobody but the one council; a school opens none.
    assert.equal(await open(cast.nurse, cast.commissioner, true), null)
    assert.equal(await open(cast.head, cast.school, false), null)
    const addAs = (role: 'authority' | 'commissioner' | 'provider') =>
      inMatterAs(test, cast.nurse, ofBoard, (tx, { id: matter }) =>
        addSide(tx, { matter, role, organisation: null, label: 'Another', knownAs: null }),
      )
    for (const role of ['authority', 'commissioner', 'provider'] as const)
      assert.equal(await addAs(role), null, role)
    const called = await open(cast.adviser, cast.service, true, 'On the telephone')
    assert.ok(called)
    await seen(cast.adviser, called, (matter) => {
      const [family] = consentsOf(matter)
      assert.deepEqual([family?.consent, family?.isTold], ['joins', true])
    })
    const withConsent = await open(cast.officer, cast.council, true)
    assert.ok(withConsent)
    await seen(cast.officer, withConsent, (matter) =>
      assert.deepEqual(
        consentsOf(matter).map(({ consent }) => consent),
        ['silent', 'joins', 'silent'],
      ),
    )
  })
})
