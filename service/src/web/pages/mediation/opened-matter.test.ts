import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import {
  answerAs,
  familysDisagreement,
  partsWith,
} from '../../../mediation/disagreement/disagreement-of-test.ts'
import { type Cast, castOf } from '../../../mediation/mediation-of-test.ts'
import { recordStep } from '../../../mediation/record-step.ts'
import { wallOfMatter } from '../../../mediation/walls-of-matter.ts'
import { redirect } from '../../kit/page.ts'
import { visitOf } from '../../kit/visit-of.ts'
import { familyMember } from '../cases/pages-of-test.ts'
import { withMatter } from './opened-matter.ts'

describe('a page inside a matter', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  before(async () => {
    test = await testData()
    cast = await castOf(test)
  })
  after(() => test.close())

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
})
