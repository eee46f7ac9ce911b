import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { noDatabase } from '../../../../proof/database.ts'
import type { PersonTx } from '../../../db/data.ts'
import {
  answerAs,
  familysDisagreement,
  partsWith,
} from '../../../mediation/disagreement/disagreement-of-test.ts'
import { lastStep, type Matter } from '../../../mediation/matter.ts'
import { calledMatter, inMatterAs, withCast } from '../../../mediation/mediation-of-test.ts'
import { recordStep, StepOvertaken } from '../../../mediation/record-step.ts'
import { wallOfMatter } from '../../../mediation/walls-of-matter.ts'
import { redirect } from '../../kit/page.ts'
import { visitOf } from '../../kit/visit-of.ts'
import { familyMember } from '../cases/pages-of-test.ts'
import { withMatter } from './opened-matter.ts'

describe('a page inside a matter', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

  it('leads from what cannot be said yet to where everybody agrees, and is itself afterwards', async () => {
    const { id, family } = await familysDisagreement(test, cast, partsWith(cast).slice(0, 1))
    const visit = {
      ...visitOf(`/mediation/${id}/x`, {}, '2026-11-21', familyMember(family)),
      params: { matter: id },
    }
    const say = () =>
      withMatter(test.data, visit, async (tx, matter) => {
        const wall = wallOfMatter(matter, { use: 'mediation' }) ?? ''
        await recordStep(tx, matter, {
          kind: 'note',
          word: 'joint',
          body: { says: 'x' },
          wall,
          onDay: '2026-11-21',
        })
        return redirect('/said')
      })
    assert.deepEqual(await say(), redirect(`/mediation/${id}/disagreement?too-soon`))
    await answerAs(test, cast.officer, id, 'authority', 'joins')
    assert.deepEqual(await say(), redirect('/said'))
  })

  it('does its work once more where somebody said the same at the same moment, and no oftener', async () => {
    const { id } = await calledMatter(test, cast)
    const visit = {
      ...visitOf(`/mediation/${id}/x`, {}, '2026-11-21', familyMember(cast.adviser)),
      params: { matter: id },
    }
    const first = await inMatterAs(test, cast.adviser, id, (tx, matter) => say(tx, matter, 'first'))
    // That they looked is noted once a day, by one at a time.
    await withMatter(test.data, visit, async () => redirect('/seen'))
    // Both have read what the other is about to correct.
    let reading = 0
    let go = () => {}
    const both = new Promise<void>((resolve) => {
      go = resolve
    })
    const seen: string[] = []
    const corrects = (words: string) =>
      withMatter(test.data, visit, async (tx, matter) => {
        const before = lastStep(matter, 'note')
        seen.push(`${words} on ${before?.body.says}`)
        reading += 1
        if (reading === 2) go()
        await both
        await say(tx, matter, words, before?.id)
        return redirect('/said')
      })
    assert.deepEqual(await Promise.all([corrects('one'), corrects('other')]), [
      redirect('/said'),
      redirect('/said'),
    ])
    const last = await inMatterAs(test, cast.adviser, id, async (_, matter) => lastStep(matter, 'note'))
    const faster = last?.body.says === 'one' ? 'other' : 'one'
    assert.deepEqual(
      seen.toSorted(),
      [`one on first`, `other on first`, `${last?.body.says} on ${faster}`].toSorted(),
    )
    // Somebody who is overtaken again and again is told by an error, and nothing is recorded.
    let tried = 0
    await assert.rejects(
      withMatter(test.data, visit, async (tx, matter) => {
        tried += 1
        await say(tx, matter, 'never', first ?? undefined)
        return redirect('/said')
      }),
      StepOvertaken,
    )
    assert.equal(tried, 2)
    // The same form twice is known, and nobody was overtaken.
    assert.equal(
      await inMatterAs(test, cast.adviser, id, (tx, matter) => say(tx, matter, 'x', undefined, last?.id)),
      null,
    )
  })

  function say(tx: PersonTx, matter: Matter, says: string, corrects?: string, once?: string) {
    return recordStep(tx, matter, {
      kind: 'note',
      word: 'own',
      body: { says },
      wall: wallOfMatter(matter, { use: 'service' }) ?? '',
      onDay: '2026-11-21',
      ...(corrects !== undefined && { corrects }),
      ...(once !== undefined && { id: once }),
    })
  }
})
