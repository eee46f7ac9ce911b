import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import type { Area } from './directory.ts'
import { roles } from './directory.ts'
import { entriesOfFeed, type FeedOptions } from './feed-entries.ts'
import { NotAFeed, servicesInFiles } from './feed-files.ts'
import { roleOfTerm, roleTermId } from './role-terms.ts'
import { roleWords } from './role-words.ts'

const areas: readonly Area[] = [
  {
    id: '1',
    gssCode: 'E06000001',
    name: 'Hartlepool Borough Council',
    shortName: 'Hartlepool',
    slug: 'hartlepool',
    region: 'North East',
  },
  {
    id: '2',
    gssCode: 'E10000016',
    name: 'Kent County Council',
    shortName: 'Kent',
    slug: 'kent',
    region: 'South East',
  },
]
const options: FeedOptions = { areas, defaultArea: null, addressOf: null }

const id = '5c2b7f0e-9d4a-4e1b-8f36-a1d07c95e2b4'
const term = (name: string) => ({
  id: 'a',
  link_type: 'x',
  taxonomy_term: { id: 'b', name, description: '' },
})
const service = {
  id,
  name: 'Kent SENDIASS',
  status: 'active',
  url: 'https://example.org/kent',
  email: 'kent@example.org',
  last_modified: '2026-05-04T10:00:00.000Z',
  organization: { id: 'o', name: 'A Trust', description: '' },
  phones: [
    { id: 'p', number: '03000 41 3000', description: 'term time (weekdays); mornings' },
    { id: 'q', number: '03000 41 3001', description: '' },
  ],
  schedules: [{ id: 's', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00:00' }],
  service_areas: [{ id: 'r', name: 'Kent' }],
  service_at_locations: [
    {
      id: 'l',
      location: {
        id: 'm',
        location_type: 'postal',
        addresses: [
          {
            id: 'n',
            address_1: '1 Road; Yard',
            city: 'Maidstone',
            state_province: 'Kent',
            postal_code: 'ME14 1AA',
            country: 'GB',
            address_type: 'postal',
          },
        ],
      },
    },
  ],
  attributes: [term('Youth club'), term('SENDIASS')],
  something_else: { left: 'alone' },
}

describe('services of a feed as drafts', () => {
  it('bring every field that the directory has', () => {
    const { drafts, faults, passedOver } = entriesOfFeed([service], {
      ...options,
      addressOf: (each) => `https://feed.example.org/services/${each}`,
    })
    assert.deepEqual([faults, passedOver], [[], 0])
    assert.deepEqual(drafts, [
      {
        place: 'service 1 (Kent SENDIASS)',
        id,
        role: 'information-and-advice',
        name: 'Kent SENDIASS',
        organisation: 'A Trust',
        areas: ['E10000016'],
        said: {
          phones: [
            { number: '03000 41 3000', when: 'term time, weekdays, mornings' },
            { number: '03000 41 3001', when: null },
          ],
          email: 'kent@example.org',
          website: 'https://example.org/kent',
          postalAddress: ['1 Road, Yard', 'Maidstone', 'Kent', 'ME14 1AA'],
          hours: 'Monday, Tuesday 09:00 to 17:00',
          sourceAddress: `https://feed.example.org/services/${id}`,
          sourceDate: '2026-05-04',
        },
      },
    ])
  })

  it('say nothing of what a short service leaves out', () => {
    const { drafts } = entriesOfFeed(
      [{ id, name: 'A', attributes: [term('PALS')], service_areas: [{ id: 'x', name: 'Kent' }] }],
      options,
    )
    assert.deepEqual(drafts[0]?.said, { sourceDate: null })
    assert.equal(drafts[0]?.organisation, 'A')
  })

  it('pass over other roles, and services that are no longer given', () => {
    const { drafts, faults, passedOver } = entriesOfFeed(
      [
        { ...service, attributes: [term('Youth club')] },
        { ...service, attributes: undefined },
        { ...service, status: 'defunct' },
        { ...service, status: 'temporarily closed' },
      ],
      options,
    )
    assert.deepEqual([drafts, faults, passedOver], [[], [], 4])
  })

  it('find areas by name, by code in any field, and all of England', () => {
    const areasOf = (...service_areas: readonly object[]) =>
      entriesOfFeed([{ ...service, service_areas }], options).drafts[0]?.areas
    assert.deepEqual(areasOf({ id: '1', name: 'kent county council' }), ['E10000016'])
    assert.deepEqual(
      areasOf({ id: '1', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E06000001' }),
      ['E06000001'],
    )
    assert.deepEqual(areasOf({ id: '1', name: 'Kent' }, { id: '2', extent: 'E06000001' }), [
      'E06000001',
      'E10000016',
    ])
    assert.deepEqual(areasOf({ id: '1', name: 'England' }), [])
    assert.equal(areasOf({ id: '1', name: 'Glasgow' }), undefined)
    const withDefault = entriesOfFeed([{ ...service, service_areas: [] }], {
      ...options,
      defaultArea: 'E06000001',
    })
    assert.deepEqual(withDefault.drafts[0]?.areas, ['E06000001'])
  })

  it('tell what is wrong by service and field', () => {
    const faultsOf = (given: unknown) =>
      entriesOfFeed([given], options).faults.map(
        ({ place, field, message }) => `${place} | ${field} | ${message}`,
      )
    assert.match(
      faultsOf({ ...service, service_areas: [] })[0] ?? '',
      /^service 1 \(Kent SENDIASS\) \| service_areas \| name no council/,
    )
    assert.match(
      faultsOf({ ...service, email: 'nobody' })[0] ?? '',
      /\| email \| is "nobody"; write one address/,
    )
    assert.match(faultsOf({ ...service, url: 'javascript:alert(1)' })[0] ?? '', /\| url \| /)
    assert.match(
      faultsOf({ ...service, phones: [{ id: 'p', number: 'ring' }] })[0] ?? '',
      /\| phones \| has "ring"/,
    )
    assert.match(faultsOf({ ...service, name: 'a'.repeat(300) })[0] ?? '', /\| name \| has 300 characters/)
    assert.match(faultsOf({ ...service, name: 7 })[0] ?? '', /^service 1 \| name \| /)
    assert.match(faultsOf(null)[0] ?? '', /^service 1 \| null \| /)
    const twice = entriesOfFeed([service, { ...service, name: 'Another' }], options)
    assert.match(twice.faults[0]?.message ?? '', /is the id of service 1 \(Kent SENDIASS\) too/)
  })

  it('survive anything', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.object()), { maxLength: 5 }), (services) => {
        const { drafts, faults, passedOver } = entriesOfFeed(services, options)
        assert.ok(drafts.length + faults.length + passedOver >= services.length)
      }),
    )
  })
})

describe('terms of a taxonomy', () => {
  it('name each role by its id, its name and its title', () => {
    for (const role of roles) {
      assert.equal(roleOfTerm({ id: roleTermId(role), name: 'anything' }), role)
      assert.equal(roleOfTerm({ name: role }), role)
      assert.equal(roleOfTerm({ name: roleWords[role].title.toUpperCase() }), role)
    }
    assert.equal(roleOfTerm({ id: 'x', name: 'Swimming' }), null)
  })
})

describe('feeds in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'feed-'))
  after(() => rmSync(folder, { recursive: true }))
  const file = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const refuses = (path: string, says: RegExp) =>
    assert.throws(
      () => servicesInFiles(path),
      (error) => error instanceof NotAFeed && says.test(error.message),
    )

  it('may be a page, a service, a list of either, or a folder of them', () => {
    const page = { total_items: 2, total_pages: 1, contents: [service, { ...service, name: 'B' }] }
    assert.equal(servicesInFiles(file('1.json', JSON.stringify(page))).length, 2)
    assert.equal(servicesInFiles(file('2.json', JSON.stringify(service))).length, 1)
    assert.equal(servicesInFiles(file('3.json', JSON.stringify([page, service]))).length, 3)
    file('not-read.txt', 'x')
    assert.equal(servicesInFiles(folder).length, 6)
  })

  it('are refused where they are none, with what to do', () => {
    refuses(file('bad.json', '{'), /no JSON/)
    refuses(file('bad.json', '\xff\xfe'), /no JSON/)
    refuses(file('bad.json', '{"contents": 5}'), /no page of a feed/)
    refuses(file('bad.json', '"text"'), /neither a page/)
    refuses(file('bad.json', `${'['.repeat(200_000)}`), /no JSON/)
  })
})
