import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { day } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { advisedMatter } from '../../../../mediation/certificate/certificates-of-test.ts'
import { giveMatter } from '../../../../mediation/desk/give-matter.ts'
import { declare } from '../../../../mediation/desk/mediators.ts'
import { type Cast, castOf, inMatterAs, placed, somebody } from '../../../../mediation/mediation-of-test.ts'
import { noAccounts } from '../../../kit/accounts.ts'
import { visitorOf } from '../../cases/pages-of-test.ts'
import { certificatePages } from './pages.ts'

const on = '2026-11-20'

describe('the pages of certificates to those of the service who issue none', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  before(async () => {
    test = await testData()
    cast = await castOf(test)
  })
  after(() => test.close())

  const as = (person: string) => visitorOf(certificatePages(test.data, noAccounts), person, on)
  const independence = (person: string, kind: 'independent' | 'not-independent') =>
    test.data.actingAs({ person }, (tx) =>
      declare(tx, { organisation: cast.service, person }, { id: randomUUID(), kind, madeOn: on, says: null }),
    )

  it('say to an adviser who is not independent why, and who can', async () => {
    const matter = await advisedMatter(test, cast)
    const all = `/mediation/${matter}/certificate`
    const issue = `${all}/issue?basis=no-mediation`
    await independence(cast.adviser, 'not-independent')
    const alone = (await as(cast.adviser).get(all)).markup
    assert.match(alone, /you declared that you are not independent/)
    assert.match(alone, /no other adviser of .* can/)
    const second = await somebody(test, 'A second adviser')
    await placed(test, second, cast.service, ['mediationAdviser'])
    const told = (await as(cast.adviser).get(all)).markup
    assert.match(told, /These advisers of .* can: A second adviser\./)
    assert.doesNotMatch(told, /May be issued/)
    for (const answer of [await as(cast.adviser).get(issue), await as(cast.adviser).post(issue, {})])
      assert.deepEqual([answer.status, answer.to], [303, all])
    const others = (await as(second).get(all)).markup
    assert.doesNotMatch(others, /You cannot issue/)
    assert.equal((await as(second).get(issue)).status, 200)
    await independence(cast.adviser, 'independent')
    assert.doesNotMatch((await as(cast.adviser).get(all)).markup, /You cannot issue/)
  })

  it('say to a mediator who has the matter that advisers do', async () => {
    const matter = await advisedMatter(test, cast)
    await inMatterAs(test, cast.adviser, matter, (tx, of) =>
      giveMatter(
        tx,
        of,
        { person: cast.mediator, name: 'x', part: 'mediator', isGiven: true },
        { origin: 'https://wayforward.example', today: day(on) },
      ),
    )
    const told = (await as(cast.mediator).get(`/mediation/${matter}/certificate`)).markup
    assert.match(told, /mediation advisers of the service do so, and you are not one of them/)
  })
})
