import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import type { SignedIn } from '../../../../auth/signed-in.ts'
import { today as databasesToday } from '../../../../cases/sharing/shares-of-test.ts'
import type { Capacity, OrganisationKind } from '../../../../db/data.ts'
import { type Cast, calledMatter, castOf } from '../../../../mediation/mediation-of-test.ts'
import { noAccounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { signedInAs } from '../../desk/signed-in-of-test.ts'
import { matterNowPage } from '../now/page.ts'
import { mediationDeskPages } from './pages.ts'

describe('the mediation desk', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  let pages: readonly Page[]
  let today: string
  before(async () => {
    test = await testData()
    cast = await castOf(test)
    pages = [...mediationDeskPages(test.data, noAccounts), matterNowPage(test.data)]
    today = await databasesToday(test)
  })
  after(() => test.close())

  const at = (
    person: string,
    organisation: string,
    kind: OrganisationKind,
    capacities: readonly Capacity[] = [],
  ): SignedIn => ({
    ...signedInAs(person),
    works: [{ organisation, kind, name: 'Somewhere', role: 'member', capacities }],
    isStrong: true,
  })
  const adviser = () => at(cast.adviser, cast.service, 'mediationService', ['mediationAdviser'])
  const mediator = () => at(cast.mediator, cast.service, 'mediationService', ['mediator'])
  const get = async (address: string, as: SignedIn) =>
    read(await answerLater(pages, address, undefined, today, as))
  const post = async (address: string, as: SignedIn, form: Record<string, string>) =>
    read(await answerLater(pages, address, form, today, as))

  it('shows each what is theirs before any worker came, and is not there for others', async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    assert.match((await get('/mediation?list=new', adviser())).markup, /Somebody who rang/)
    const council = await get('/mediation?list=all', at(cast.officer, cast.council, 'authority'))
    assert.match(council.markup, new RegExp(`/mediation/${id}`))
    assert.doesNotMatch(council.markup, /Somebody who rang/)
    assert.doesNotMatch((await get('/mediation?list=all', mediator())).markup, new RegExp(id))
    assert.equal((await get('/mediation', signedInAs(cast.head))).status, 404)
    assert.equal((await get(`/mediation/${id}`, at(cast.nurse, cast.commissioner, 'body'))).status, 404)
    assert.equal((await get('/mediation/numbers', at(cast.officer, cast.council, 'authority'))).status, 404)
  })

  it('finds by part of a name and by the number, and says where nothing is found', async () => {
    await calledMatter(test, cast)
    const found = await post('/mediation', adviser(), { words: 'who RANG' })
    const [reference = ''] = found.markup.match(/[0-9A-Z]{4}-[0-9A-Z]{4}/) ?? []
    assert.match(
      (await post('/mediation', adviser(), { words: reference.toLowerCase() })).markup,
      new RegExp(reference),
    )
    assert.match((await post('/mediation', adviser(), { words: '%' })).markup, /No matter has this name/)
  })

  it('gives a matter to a mediator, takes it back, and not to whoever has an interest in it', async () => {
    const { id } = await calledMatter(test, cast)
    const address = `/mediation/${id}/given`
    assert.equal((await get(`/mediation/${id}`, mediator())).status, 404)
    const give = { do: 'give', part: 'mediator', person: cast.mediator }
    assert.match((await post(address, adviser(), give)).to, /became=given/)
    assert.equal((await get(`/mediation/${id}`, mediator())).status, 200)
    assert.match((await get('/mediation', mediator())).markup, new RegExp(id))
    assert.match((await post(address, adviser(), { ...give, do: 'take' })).to, /became=taken/)
    assert.equal((await get(`/mediation/${id}`, mediator())).status, 404)
    // An adviser who does not keep the members says it of nobody else.
    const interest = { do: 'interest', person: cast.mediator }
    assert.equal((await post(address, adviser(), interest)).status, 404)
    await post(address, adviser(), give)
    assert.equal((await post(address, mediator(), interest)).to, '/mediation')
    assert.match((await post(address, adviser(), give)).to, /became=refused/)
    assert.equal((await get(`/mediation/${id}`, mediator())).status, 404)
  })
})
