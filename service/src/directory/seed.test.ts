import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { entriesOfArea, nationalEntries } from './area-entries.ts'
import { allAreas, areaNamed } from './areas.ts'
import { type Role, roles } from './directory.ts'
import { organisationId } from './entry-id.ts'
import { entryNamed } from './entry-named.ts'
import { findEntries } from './find-entries.ts'
import { hiddenRoles, hideRole, showRole } from './hidden-roles.ts'
import { seedDirectory } from './seed.ts'

describe('the first entries', { skip: noDatabase }, () => {
  let here: TestData
  before(async () => {
    here = await testData()
    // Two services may start at once.
    await Promise.all([seedDirectory(here.operatorData), seedDirectory(here.operatorData)])
  })
  after(() => here.close())

  const count = (search: Parameters<typeof findEntries>[1]) =>
    here.data.asPublic(async (tx) => (await findEntries(tx, search, { number: 1, size: 1 })).total)
  const ofArea = async (slug: string) => {
    const found = await here.data.asPublic((tx) => entriesOfArea(tx, slug))
    assert.ok(found, slug)
    return found
  }

  it('are 153 areas, by name, with slugs that an address of the guide may carry', async () => {
    const areas = await here.data.asPublic((tx) => allAreas(tx))
    assert.equal(areas.length, 153)
    assert.equal(new Set(areas.map(({ slug }) => slug)).size, 153)
    for (const { slug, gssCode } of areas) {
      assert.match(slug, /^[a-z]{2,}(-[a-z]+){0,7}$/)
      assert.match(gssCode, /^E(06|08|09|10)\d{6}$/)
    }
    assert.deepEqual(
      areas.slice(0, 3).map(({ shortName }) => shortName),
      ['Barking and Dagenham', 'Barnet', 'Barnsley'],
    )
    assert.equal((await here.data.asPublic((tx) => areaNamed(tx, 'st-helens')))?.name, 'St Helens Council')
    assert.equal(await here.data.asPublic((tx) => areaNamed(tx, 'cardiff')), null)
  })

  it('hold all 585 rows: two of them name five services each, the guides add three, and nine are national', async () => {
    assert.equal(await count({}), 585 + 2 * 4 + 3 + 9)
    const byRole: Partial<Record<Role, number>> = {
      'mediation-advice': 91 + 4,
      'information-and-advice': 98,
      'send-team': 70,
      'disagreement-resolution': 53 + 4,
      'local-offer': 123,
      'complaints-local-authority': 72,
      'complaints-childrens-social-care': 78 + 1,
      healthwatch: 1,
      'support-group': 1 + 3,
      tribunal: 1,
      'ombudsman-lgsco': 1,
      'ombudsman-phso': 1,
      ofsted: 1,
      'secretary-of-state': 1,
      'legal-advice': 1,
    }
    for (const role of roles) assert.equal(await count({ roles: [role] }), byRole[role] ?? 0, role)
  })

  it('have none for Stockport, which is there and empty', async () => {
    const { area, entries } = await ofArea('stockport')
    assert.equal(area.shortName, 'Stockport')
    assert.deepEqual(entries, [])
    assert.equal(await here.data.asPublic((tx) => entriesOfArea(tx, 'nowhere')), null)
  })

  it('stand in the order of the roles', async () => {
    const { entries } = await ofArea('salford')
    const places = entries.map(({ role }) => roles.indexOf(role))
    assert.ok(places.length > 3)
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
  })

  it('make one organisation of the names that the list joins, and of no others', async () => {
    const named = async (role: Role, slug: string) =>
      (await ofArea(slug)).entries.filter((entry) => entry.role === role)
    const kids = [
      ...(await named('mediation-advice', 'warrington')),
      ...(await named('mediation-advice', 'lambeth')),
      ...(await named('disagreement-resolution', 'east-riding-of-yorkshire')),
    ]
    assert.deepEqual(
      new Set(kids.map(({ organisation }) => organisation.id)),
      new Set([organisationId('KIDS')]),
    )
    assert.deepEqual(kids.map(({ name }) => name).sort(), [
      'KIDS',
      'KIDS London SEN Mediation Service',
      'KIDS SEND Mediation and Disagreement Resolution Service',
    ])
    const five = await named('mediation-advice', 'manchester')
    assert.deepEqual(
      five.map(({ name }) => name),
      ['Collis Mediation', 'KIDS', 'Link Mediation', 'Solution Talk', 'Together Trust'],
    )
    const [richmond] = await named('information-and-advice', 'richmond-upon-thames')
    const [kingston] = await named('information-and-advice', 'kingston-upon-thames')
    assert.equal(richmond?.organisation.name, "Polaris Children's Services")
    assert.equal(richmond?.organisation.id, kingston?.organisation.id)
    assert.notEqual(richmond?.id, kingston?.id)
    const [team] = await named('send-team', 'middlesbrough')
    assert.equal(team?.organisation.name, 'Middlesbrough Borough Council')
    const [trust] = await named('send-team', 'sutton')
    assert.equal(trust?.organisation.name, 'Cognus')
  })

  it('say that a provider was not named where the page did not name one', async () => {
    const { entries } = await ofArea('cambridgeshire')
    const adviser = entries.find(({ role }) => role === 'mediation-advice')
    assert.equal(adviser?.name, 'Mediation adviser: not named on the page that was read')
    assert.match(adviser?.website ?? '', /^https:\/\/www\.cambridgeshire\.gov\.uk\//)
  })

  it('carry what the guides give, over older rows', async () => {
    const cambridgeshire = (await ofArea('cambridgeshire')).entries.find(
      ({ role }) => role === 'information-and-advice',
    )
    assert.deepEqual(cambridgeshire?.phones, [
      { number: '01223 699214', when: 'term time' },
      { number: '01223 699211', when: 'school holidays' },
    ])
    const hampshire = (await ofArea('hampshire')).entries
    const advice = hampshire.filter(({ role }) => role === 'information-and-advice')
    assert.equal(advice.length, 1)
    assert.equal(advice[0]?.email, 'info@hampshiresendiass.co.uk')
    assert.deepEqual(advice[0]?.source, {
      address: null,
      readOn: '2026-11-01',
      datedOn: '2021-02-01',
      datedTo: 'month',
      isOwn: true,
    })
    const sefton = (await ofArea('sefton')).entries.find(({ postalAddress }) => postalAddress.length > 0)
    assert.equal(sefton?.email, 'childrenscomplaints@sefton.gov.uk')
    assert.deepEqual(sefton?.postalAddress, [
      '1st Floor, Magdalen House',
      'Trinity Road',
      'Bootle',
      'L20 3NJ',
    ])
    assert.equal(sefton?.source.datedOn, '2024-01-19')
  })

  it('have the national bodies for every area', async () => {
    const national = await here.data.asPublic((tx) => nationalEntries(tx))
    assert.deepEqual(
      national.map(({ role }) => role),
      [
        ...Array(3).fill('support-group'),
        'tribunal',
        'ombudsman-lgsco',
        'ombudsman-phso',
        'ofsted',
        'secretary-of-state',
        'legal-advice',
      ],
    )
    const tribunal = national.find(({ role }) => role === 'tribunal')
    assert.equal(tribunal?.email, 'send@justice.gov.uk')
    assert.ok(tribunal?.phones.every(({ when }) => when?.includes('check GOV.UK')))
    assert.equal(await count({ area: 'stockport' }), national.length)
  })

  it('keep the ids that they had, on every machine and for ever', async () => {
    const { area, entries } = await ofArea('hartlepool')
    assert.equal(area.id, 'f6a01089-0d40-5155-81ae-3f82b8ce5447')
    assert.equal(
      entries.find(({ role }) => role === 'mediation-advice')?.id,
      'c89eae8d-9f6c-5aa1-be95-d139f57218db',
    )
    assert.equal(organisationId('Global Mediation'), '29534651-2e18-5977-a86e-62982fb25a92')
  })

  it('are added once: a second start changes nothing', async () => {
    const before = await here.operatorData.asOperator((tx) =>
      tx.selectFrom('directory.import_run').selectAll().execute(),
    )
    await seedDirectory(here.operatorData)
    const after = await here.operatorData.asOperator((tx) =>
      tx.selectFrom('directory.import_run').selectAll().execute(),
    )
    assert.deepEqual(after, before)
    assert.equal(before.length, 3)
  })

  it('leave out a role that the operator hides, everywhere, until it is shown again', async () => {
    const healthwatch = async () =>
      (await ofArea('cambridgeshire')).entries.find(({ role }) => role === 'healthwatch')
    const entry = await healthwatch()
    assert.equal(entry?.name, 'Healthwatch Cambridgeshire')
    await here.operatorData.asOperator(async (tx) => {
      await hideRole(tx, 'healthwatch')
      await hideRole(tx, 'healthwatch')
    })
    assert.deepEqual(await here.data.asPublic((tx) => hiddenRoles(tx)), ['healthwatch'])
    assert.equal(await healthwatch(), undefined)
    assert.equal(await count({ roles: ['healthwatch'] }), 0)
    assert.equal(await count({ text: 'healthwatch' }), 0)
    assert.equal(await here.data.asPublic((tx) => entryNamed(tx, entry?.id ?? '')), null)
    await here.operatorData.asOperator((tx) => showRole(tx, 'healthwatch'))
    assert.deepEqual(await healthwatch(), entry)
    assert.equal(
      (await here.data.asPublic((tx) => entryNamed(tx, entry?.id ?? '')))?.areas[0]?.slug,
      'cambridgeshire',
    )
  })
})
