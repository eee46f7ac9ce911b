import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import type { SignedIn } from '../../../../auth/signed-in.ts'
import { today as databasesToday } from '../../../../cases/sharing/shares-of-test.ts'
import type { Capacity, OrganisationKind } from '../../../../db/data.ts'
import { declare, mediatorsOf, recordProfile } from '../../../../mediation/desk/mediators.ts'
import {
  actsForFamily,
  type Cast,
  calledMatter,
  castOf,
  inMatterAs,
  organisationOf,
  placed,
  somebody,
} from '../../../../mediation/mediation-of-test.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import { wallWithFamily } from '../../../../mediation/walls-of-matter.ts'
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
    assert.equal((await get('/mediation/terms', adviser())).status, 404)
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

  it('has numbers of its own for a council, in a file that its dictionary explains word by word', async () => {
    const council = at(cast.officer, cast.council, 'authority')
    const { markup } = await get('/mediation/numbers?year=2024', council)
    assert.match(markup, /Requests: quarter/)
    assert.doesNotMatch(markup, /Contacts|Certificates|Marks/)
    for (const as of [council, adviser()]) {
      const of = async (file: string) =>
        (await get(`/mediation/${file}.csv?year=2024`, as)).markup
          .trim()
          .split(/\r?\n/)
          .map((line) => line.split(','))
      const [numbers, dictionary] = [await of('numbers'), await of('numbers-dictionary')]
      const explained = new Set(dictionary.map(([what, name]) => `${what} ${name}`))
      for (const column of numbers[0] ?? []) assert.ok(explained.has(`column ${column}`), column)
      assert.ok(numbers.length > 20)
      for (const [, , , table = '', row = ''] of numbers.slice(1)) {
        if (table === 'totals') assert.ok(explained.has(`total ${row}`), row)
        else
          assert.ok(
            explained.has(`table ${table}`) && explained.has(`row of ${table} ${row}`),
            `${table} ${row}`,
          )
      }
    }
    assert.equal((await get('/mediation/numbers', signedInAs(cast.head))).status, 404)
  })

  it('begins with who has which for whoever keeps the members alone, and says where nobody advises', async () => {
    const head = at(cast.head, cast.service, 'mediationService')
    const keeps = { ...head, works: head.works.map((work) => ({ ...work, role: 'administrator' as const })) }
    assert.match((await get('/mediation', keeps)).to, /^\/mediation\/service/)
    assert.equal((await get('/mediation?list=mine', keeps)).status, 200)
    const empty = await organisationOf(test, 'mediationService', 'Nobody advises here')
    await placed(test, cast.mediator, empty, ['mediator'])
    const there = at(cast.mediator, empty, 'mediationService', ['mediator'])
    assert.match((await get('/mediation', there)).markup, /Nobody here can take a referral/)
    assert.doesNotMatch((await get('/mediation', adviser())).markup, /Nobody here can take a referral/)
  })

  it('asks a family that wants no mediation what it thought, once, and nobody else', async () => {
    const { id } = await calledMatter(test, cast)
    const parent = await somebody(test, 'A parent')
    await actsForFamily(test, parent, id)
    const address = `/mediation/${id}/feedback`
    assert.equal((await get(address, signedInAs(parent))).status, 404)
    await inMatterAs(test, cast.adviser, id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'choice',
        word: 'no-mediation',
        wall: wallWithFamily(matter) ?? '',
        onDay: today,
        body: { means: 'telephone' },
      }),
    )
    assert.equal((await get(address, signedInAs(parent))).status, 200)
    assert.equal((await get(address, adviser())).status, 404)
    const form = { heard: '4', once: randomUUID() }
    assert.equal((await post(address, signedInAs(parent), form)).status, 303)
    assert.equal((await get(address, signedInAs(parent))).status, 404)
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

  it('lets a health commissioner open a disagreement resolution, and no other body', async () => {
    const opens = /href="\/mediation\/disagreement\/open"/
    const { markup } = await get('/mediation', at(cast.nurse, cast.commissioner, 'body'))
    assert.match(markup, opens)
    assert.doesNotMatch(markup, /Nobody advises here/)
    assert.doesNotMatch(markup, /href="\/mediation\/new"/)
    const school = await get('/mediation', at(cast.head, cast.school, 'body'))
    assert.equal(school.status, 200)
    assert.doesNotMatch(school.markup, opens)
  })

  it('tells a mediator how many matters each of the service has, and what they declared', async () => {
    const { id } = await calledMatter(test, cast)
    const give = { do: 'give', part: 'mediator', person: cast.mediator }
    await post(`/mediation/${id}/given`, adviser(), give)
    const colleague = await somebody(test, 'A colleague')
    await placed(test, colleague, cast.service, ['mediator'])
    const of = { organisation: cast.service, person: colleague }
    await test.data.actingAs({ person: colleague }, async (tx) => {
      await recordProfile(tx, of, {
        capacity: 4,
        knows: { needs: true, health: false, socialCare: false },
        knowsSays: null,
        accreditedBy: null,
        accreditedUntil: null,
      })
      await declare(tx, of, { id: randomUUID(), kind: 'not-independent', madeOn: today, says: null })
    })
    const seen = (person: string) =>
      test.data.actingAs({ person }, async (tx) => {
        const all = await mediatorsOf(tx, cast.service)
        return [cast.mediator, colleague].map((each) => {
          const found = all.find(({ person: who }) => who === each)
          return [found?.matters ?? 0, found?.profile?.capacity ?? null, found?.independence?.isIndependent]
        })
      })
    const told = [
      [1, null, undefined],
      [0, 4, false],
    ]
    for (const person of [cast.adviser, cast.mediator, colleague]) assert.deepEqual(await seen(person), told)
    // A member who neither advises nor mediates is told nothing of it, nor is anybody elsewhere.
    const clerk = await somebody(test, 'A clerk')
    await placed(test, clerk, cast.service)
    for (const person of [clerk, cast.officer])
      assert.deepEqual(await seen(person), [
        [0, null, undefined],
        [0, null, undefined],
      ])
    const { markup } = await get(`/mediation/${id}/given`, mediator())
    assert.match(markup, /Declared that they are not independent/)
    assert.doesNotMatch(markup, /Give as mediator: A colleague/)
    const refused = await post(`/mediation/${id}/given`, mediator(), { ...give, person: colleague })
    assert.match(refused.to, /became=refused/)
  })
})
