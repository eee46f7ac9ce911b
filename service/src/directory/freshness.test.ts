import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { areaRoles, freshness } from './freshness.ts'
import { seedDirectory } from './seed.ts'

describe('the freshness of the directory', { skip: noDatabase }, () => {
  let here: TestData
  before(async () => {
    here = await testData()
  })
  after(() => here.close())

  const state = (number = 1, size = 20) =>
    here.operatorData.asOperator((tx) => freshness(tx, { number, size }))

  it('of an empty directory has nothing in it', async () => {
    const { byArea, byRole, oldest } = await state()
    assert.deepEqual([byArea, oldest], [[], []])
    assert.ok(byRole.every(({ entries, oldest: day }) => entries === 0 && day === null))
  })

  it('counts by role what is there, what lacks a contact, and areas without', async () => {
    await seedDirectory(here.operatorData)
    const { byRole } = await state()
    const of = (role: string) => byRole.find((each) => each.role === role)
    assert.deepEqual(of('send-team'), {
      role: 'send-team',
      entries: 70,
      // 55 have a number or an email.
      withoutContact: 15,
      areasWithout: 83,
      oldest: '2018-08-01',
    })
    assert.deepEqual(of('pals'), {
      role: 'pals',
      entries: 0,
      withoutContact: 0,
      areasWithout: 153,
      oldest: null,
    })
    assert.equal(of('tribunal')?.areasWithout, 0)
    assert.equal(of('healthwatch')?.areasWithout, 152)
  })

  it('has the areas without an entry first, then those with the oldest', async () => {
    const { byArea } = await state()
    assert.equal(byArea.length, 153)
    assert.deepEqual(byArea[0], {
      area: { gssCode: 'E08000007', shortName: 'Stockport', slug: 'stockport' },
      entries: 0,
      withoutContact: 0,
      rolesWithout: areaRoles.length,
      oldest: null,
    })
    const days = byArea.slice(1).map(({ oldest }) => oldest ?? '')
    assert.deepEqual(days, days.toSorted())
  })

  it('has the oldest entries first, page by page', async () => {
    const { oldest } = await state(1, 10)
    assert.equal(oldest.length, 10)
    assert.equal(oldest[0]?.asOf, '2018-08-01')
    assert.deepEqual(oldest[0]?.areas, ['Brighton and Hove'])
    const days = oldest.map(({ asOf }) => asOf)
    assert.deepEqual(days, days.toSorted())
    const next = (await state(2, 10)).oldest
    assert.ok(next[0] && next[0].asOf >= (days.at(-1) ?? ''))
    assert.ok(!oldest.some(({ id }) => id === next[0]?.id))
  })
})
