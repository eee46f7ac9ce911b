import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { day } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { noAccounts } from '../../web/kit/accounts.ts'
import { answerLater, read } from '../../web/kit/visit-of.ts'
import { signedInAs } from '../../web/pages/desk/signed-in-of-test.ts'
import { mediationDeskPages } from '../../web/pages/mediation/desk/pages.ts'
import { stepsOf } from '../matter.ts'
import { type Cast, calledMatter, castOf, inMatterAs, placed, somebody } from '../mediation-of-test.ts'
import { declareInterest, giveMatter, hindranceOf, NothingGiven } from './give-matter.ts'
import { declare } from './mediators.ts'

const today = day('2026-11-20')
const with_ = { origin: 'https://wayforward.example', today }

describe('giving a matter to somebody of the service', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  let id: string
  let caseId: string
  before(async () => {
    test = await testData()
    cast = await castOf(test)
  })
  after(() => test.close())
  beforeEach(async () => {
    ;({ id, caseId } = await calledMatter(test, cast))
  })

  const written = async (act: string) => {
    const admin = await test.session('way_forward_admin')
    const [row] = await admin.query<{ n: number }>(
      `select count(*)::int as n from cases.audit where case_id = '${caseId}' and act = '${act}'`,
    )
    return row?.n
  }
  const said = () =>
    inMatterAs(test, cast.adviser, id, async (_, matter) =>
      stepsOf(matter, 'assigned').map(({ word }) => word),
    )

  it('keeps nothing of an interest that is not that person’s to declare', async () => {
    for (const person of [cast.mediator, cast.officer])
      await assert.rejects(
        inMatterAs(test, cast.adviser, id, (tx, matter) => declareInterest(tx, matter, person)),
        NothingGiven,
      )
    assert.equal(await written('unassigned'), 0)
    await inMatterAs(test, cast.adviser, id, (tx, matter) => declareInterest(tx, matter, cast.adviser))
    assert.equal(await written('unassigned'), 1)
  })

  it('keeps nothing of a giving that does not come to be', async () => {
    const stranger = await somebody(test, 'A stranger')
    for (const person of [stranger, cast.officer])
      await assert.rejects(
        inMatterAs(test, cast.adviser, id, (tx, matter) =>
          giveMatter(tx, matter, { person, name: 'x', part: 'mediator', isGiven: true }, with_),
        ),
        NothingGiven,
      )
    assert.deepEqual(await said(), [])
    assert.equal(await written('assigned'), 0)
    const giving = { person: cast.mediator, name: 'x', part: 'mediator', isGiven: true } as const
    assert.equal(
      await inMatterAs(test, cast.adviser, id, (tx, matter) => giveMatter(tx, matter, giving, with_)),
      true,
    )
    assert.deepEqual(await said(), ['mediator'])
  })

  it('is hindered by an interest, a conflict by account or name, and by saying that one is not independent', () => {
    const sides = [
      { organisation: 'one', name: 'Council One' },
      { organisation: null, name: 'Exampleshire' },
    ] as unknown as Parameters<typeof hindranceOf>[1]['sides']
    const of = (more: Partial<Parameters<typeof hindranceOf>[0]>, barred: readonly string[] = []) =>
      hindranceOf({ person: 'p', conflicts: [], independence: null, ...more }, { sides }, new Set(barred))
    const conflict = (organisation: string | null, name: string) => ({
      conflicts: [{ id: 'c', organisation, name, says: null, madeOn: '2026-11-02' }],
    })
    const says = (isIndependent: boolean) => ({
      independence: { isIndependent, madeOn: '2026-11-02', says: null },
    })
    assert.equal(of({}), null)
    assert.equal(of({}, ['p']), 'interest')
    assert.equal(of(conflict('one', 'Council One')), 'conflict')
    assert.equal(of(conflict('two', 'Council One')), null)
    assert.equal(of(conflict(null, ' exampleshire ')), 'conflict')
    assert.equal(of(says(false)), 'not-independent')
    assert.equal(of(says(true)), null)
  })

  it('shows who is not independent, and refuses them on both pages', async () => {
    const other = await somebody(test, 'Another mediator')
    await placed(test, other, cast.service, ['mediator'])
    await test.data.actingAs({ person: other }, (tx) =>
      declare(
        tx,
        { organisation: cast.service, person: other },
        { id: crypto.randomUUID(), kind: 'not-independent', madeOn: '2026-11-02', says: null },
      ),
    )
    const keeper = await somebody(test, 'A keeper')
    await placed(test, keeper, cast.service, [], 'administrator')
    const pages = mediationDeskPages(test.data, noAccounts)
    const as = (person: string, role: 'member' | 'administrator') => ({
      ...signedInAs(person),
      works: [
        {
          organisation: cast.service,
          kind: 'mediationService',
          name: 'Mediation',
          role,
          capacities: role === 'member' ? (['mediationAdviser'] as const) : [],
        } as const,
      ],
      isStrong: true,
    })
    const adviser = as(cast.adviser, 'member')
    const given = `/mediation/${id}/given`
    const page = read(await answerLater(pages, given, undefined, '2026-11-20', adviser))
    assert.match(page.markup, /Declared that they are not independent/)
    const give = { do: 'give', part: 'mediator', person: other }
    assert.match(
      read(await answerLater(pages, given, give, '2026-11-20', adviser)).to ?? '',
      /became=refused/,
    )
    const party = await inMatterAs(test, cast.adviser, id, async (_, { service }) => service.party)
    const byKeeper = { do: 'give', person: other, party, for: cast.service }
    const answer = read(
      await answerLater(pages, '/mediation/service', byKeeper, '2026-11-20', as(keeper, 'administrator')),
    )
    assert.match(answer.to ?? '', /became=refused/)
    assert.equal(await written('assigned'), 0)
  })
})
