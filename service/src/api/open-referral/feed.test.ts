import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Hono } from 'hono'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { createApp } from '../../app.ts'
import { type Data, noData } from '../../db/data.ts'
import { type AnsweringPostcodes, answeringPostcodes } from '../../directory/answering-postcodes.ts'
import { allAreas } from '../../directory/areas.ts'
import { entriesOfTable } from '../../directory/csv-entries.ts'
import { readTable } from '../../directory/csv-table.ts'
import { hideRole, showRole } from '../../directory/hidden-roles.ts'
import { importEntries } from '../../directory/import-entries.ts'
import type { PostcodeService } from '../../directory/postcode-service.ts'
import { roleTermId } from '../../directory/role-terms.ts'
import { seedDirectory } from '../../directory/seed.ts'
import {
  formats,
  pageSchema,
  rootSchema,
  serviceAtLocationSchema,
  serviceSchema,
  taxonomySchema,
  taxonomyTermSchema,
} from './schemas-of-the-standard.ts'

const feedRoot = '/open-referral/v3'
const ajv = new Ajv2020({ strict: false, formats, allErrors: true })

/** A service about which everything is known that can be. */
const rich = {
  name: 'Zebra Crossing SEND Mediation',
  notes: 'Ask for the wombat by name',
}
const richFile = `gss_code,role,organisation,given_by,phones,email,website,postal_address,hours,source_url,source_date,source_kind,read_on,notes
E06000001,mediation-advice,${rich.name},Zebra Trust,01632 960001 (mornings); 01632 960002,help@zebra.example,https://zebra.example,1 High Street; Town; AB1 2CD,"Tuesday and Thursday, 10am to 4pm",https://zebra.example/contact,2026-10-01,own page,2026-11-01,${rich.notes}
`

interface Listed {
  readonly total_items: number
  readonly total_pages: number
  readonly page_number: number
  readonly size: number
  readonly first_page: boolean
  readonly last_page: boolean
  readonly empty: boolean
  readonly contents: readonly {
    readonly id: string
    readonly name?: string
    readonly service?: { readonly name: string }
  }[]
}

describe('the Open Referral UK feed', { skip: noDatabase }, () => {
  let here: TestData
  let app: Hono
  let withPostcodes: Hono
  let postcodes: AnsweringPostcodes
  before(async () => {
    here = await testData()
    await seedDirectory(here.operatorData)
    await here.operatorData.asOperator(async (tx) => {
      const reading = entriesOfTable(readTable(Buffer.from(richFile)), await allAreas(tx))
      const options = { origin: 'test', today: '2026-11-01', removeMissing: false, isDryRun: false }
      await importEntries(tx, reading, options)
    })
    app = appWith(here.data, null)
    postcodes = await answeringPostcodes()
    withPostcodes = appWith(here.data, postcodes.service)
  })
  after(async () => {
    postcodes.close()
    await here.close()
  })

  async function got<Body>(address: string, from: Hono = app): Promise<Body> {
    const response = await from.request(feedRoot + address)
    assert.equal(response.status, 200, `${address}: ${await response.clone().text()}`)
    assert.equal(response.headers.get('access-control-allow-origin'), '*')
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/)
    return (await response.json()) as Body
  }

  /** The names that a query finds, over all its pages. */
  async function names(query: string, list = 'services', from = app): Promise<readonly string[]> {
    const found: string[] = []
    for (let page = 1; ; page++) {
      const { contents, last_page } = await got<Listed>(`/${list}?${query}&per_page=100&page=${page}`, from)
      found.push(...contents.map(({ name, service }) => service?.name ?? name ?? ''))
      if (last_page) return found
    }
  }

  function assertValid(schema: object, value: unknown, where: string): void {
    assert.ok(ajv.validate(schema, value), `${where}: ${ajv.errorsText()}`)
  }

  it('says which version of the standard it is', async () => {
    assertValid(rootSchema, await got(''), '/')
    assertValid(rootSchema, await got('/'), '/')
  })

  for (const [list, schema] of [
    ['services', serviceSchema],
    ['service_at_locations', serviceAtLocationSchema],
    ['taxonomies', taxonomySchema],
    ['taxonomy_terms', taxonomyTermSchema],
  ] as const) {
    it(`${list}: every page and every thing by its id fits the standard`, async () => {
      const ids = new Set<string>()
      let total = 0
      for (let number = 1; ; number++) {
        const page = await got<Listed>(`/${list}?page=${number}&per_page=100`)
        assertValid(pageSchema(schema), page, `${list} page ${number}`)
        assert.equal(page.page_number, number)
        assert.equal(page.size, page.contents.length)
        assert.equal(page.first_page, number === 1)
        assert.equal(page.last_page, number === page.total_pages)
        assert.equal(page.empty, false)
        for (const { id } of page.contents) ids.add(id)
        total = page.total_items
        if (page.last_page) break
      }
      assert.equal(ids.size, total)
      // Every tenth of a long list, and all of a short one.
      const looked = total > 100 ? [...ids].filter((_, at) => at % 10 === 0) : [...ids]
      for (const id of looked) {
        const thing = await got<{ id: string }>(`/${list}/${id}`)
        assertValid(schema, thing, `${list}/${id}`)
        assert.equal(thing.id, id)
      }
    })

    it(`${list}: an unknown id is not found, and a page beyond the last is empty`, async () => {
      for (const id of ['00000000-0000-4000-8000-000000000000', 'x', '%00', "'--"]) {
        await assertRefused(`/${list}/${id}`, 404)
      }
      const page = await got<Listed>(`/${list}?page=9999`)
      assert.deepEqual(page.contents, [])
      assert.equal(page.empty && page.last_page && !page.first_page, true)
    })

    it(`${list}: paging is bounded, and says what to write`, async () => {
      for (const query of [
        'per_page=0',
        'per_page=101',
        'per_page=x',
        'page=0',
        'page=-1',
        'page=1e3',
        'page=99999999999',
      ]) {
        const { errors } = await assertRefused(`/${list}?${query}`, 400)
        assert.match(errors?.[0]?.message ?? '', /Write a whole number from 1 to/)
      }
      const { errors } = await assertRefused(`/${list}?colour=red`, 400)
      assert.match(errors?.[0]?.message ?? '', /Use: page, per_page/)
    })
  }

  it('shows a rich service whole, and keeps notes to itself', async () => {
    const [id] = await idsOf(`search=${encodeURIComponent(rich.name)}`)
    const text = JSON.stringify(await got(`/services/${id}`))
    const service = JSON.parse(text) as Record<string, unknown>
    assert.doesNotMatch(text, /wombat/)
    assert.equal(service['name'], rich.name)
    assert.equal(service['url'], 'https://zebra.example')
    assert.equal(service['minimum_age'], 0)
    assert.equal(service['maximum_age'], 25)
    assert.match(String(service['alert']), /Read on 1 November 2026 .*check before you rely on it/)
    assert.match(text, /"byday":"TU,TH","opens_at":"10:00","closes_at":"16:00"/)
    assert.match(text, /"description":"mornings"/)
    assert.match(text, /"extent":"E06000001"/)
    assert.match(text, /"location_type":"virtual"/)
    assert.doesNotMatch(text, /latitude|longitude|address_1/)
  })

  async function idsOf(query: string): Promise<readonly string[]> {
    return (await got<Listed>(`/services?${query}`)).contents.map(({ id }) => id)
  }

  for (const list of ['services', 'service_at_locations']) {
    describe(`a rich record is found in ${list}`, () => {
      const finds = async (query: string, isFound: boolean, from = app) => {
        const found = await names(query, list, from)
        assert.equal(found.includes(rich.name), isFound, `${query} found ${found.length}`)
      }

      it('by text', async () => {
        await finds('search=zebra', true)
        await finds('search=ZEBRA+mediat', true)
        await finds('search=hartlepool', true)
        await finds('search=zebra+kent', false)
        await finds('search=%21%21', false)
      })

      it('by taxonomy', async () => {
        const { contents } = await got<Listed>('/taxonomies')
        await finds(`taxonomy_id=${contents[0]?.id}&search=zebra`, true)
        await finds(`taxonomy_term_id=${roleTermId('mediation-advice')}&search=zebra`, true)
        await finds(`taxonomy_term_id=${roleTermId('send-team')}&search=zebra`, false)
        await finds('taxonomy_id=00000000-0000-4000-8000-000000000000', false)
        await finds('taxonomy_term_id=00000000-0000-4000-8000-000000000000', false)
        await assertRefused(`/${list}?taxonomy_id=roles`, 400)
      })

      it('by age, and what has no known age is not', async () => {
        await finds('minimum_age=0&maximum_age=25&search=zebra', true)
        await finds('minimum_age=24.5&search=zebra', true)
        await finds('minimum_age=26&search=zebra', false)
        assert.ok(!(await names('minimum_age=5', list)).some((name) => name.startsWith('Ofsted')))
        for (const query of [
          'minimum_age=-1',
          'maximum_age=old',
          'minimum_age=9&maximum_age=8',
          'minimum_age=151',
        ]) {
          await assertRefused(`/${list}?${query}`, 400)
        }
      })

      it('by day and time', async () => {
        await finds('day=TU&start_time=10:00&end_time=16:00', true)
        await finds('day=TH', true)
        await finds('day=MO,TH', true)
        await finds('day=MO', false)
        await finds('start_time=16:00', false)
        await finds('start_time=15:59', true)
        await finds('end_time=10:00', false)
        await finds('end_time=10:01:00', true)
        for (const query of [
          'day=X',
          'day=TU,,TH',
          'start_time=9',
          'end_time=24:00',
          'start_time=10:00&end_time=10:00',
        ]) {
          await assertRefused(`/${list}?${query}`, 400)
        }
      })

      it('by all of them together', async () => {
        const term = roleTermId('mediation-advice')
        await finds(`search=zebra&taxonomy_term_id=${term}&minimum_age=5&day=TU&start_time=11:00`, true)
        await finds(`search=zebra&taxonomy_term_id=${term}&minimum_age=5&day=MO&start_time=11:00`, false)
      })
    })
  }

  it('finds by postcode where the operator chose a service for it', async () => {
    const within = (query: string) => names(query, 'service_at_locations', withPostcodes)
    assert.ok((await within('postcode=m11ae&proximity=1000')).includes(rich.name))
    // National bodies serve every place.
    assert.ok((await within('postcode=M1+1AE')).includes('Ofsted'))
    assert.ok(!(await within('postcode=M1+1AE')).some((name) => /kent/i.test(name)))
    assert.deepEqual(await within('postcode=ZZ1+1ZZ'), [])
    const response = await withPostcodes.request(`${feedRoot}/service_at_locations?postcode=M1+1AE`)
    assert.equal(response.headers.get('cache-control'), 'no-store')
    await assertRefused('/service_at_locations?postcode=M9+9ZZ', 503, withPostcodes)
    await assertRefused('/service_at_locations?postcode=leeds', 400, withPostcodes)
    await assertRefused('/service_at_locations?proximity=5', 400, withPostcodes)
    await assertRefused('/service_at_locations?postcode=M1+1AE&proximity=far', 400, withPostcodes)
    await assertRefused('/services?postcode=M1+1AE', 400, withPostcodes)
  })

  it('says why it finds nothing by postcode where there is no such service', async () => {
    for (const query of ['postcode=M1+1AE', 'proximity=1000', 'postcode=M1+1AE&proximity=1']) {
      const { errors } = await assertRefused(`/service_at_locations?${query}`, 400)
      assert.match(errors?.[0]?.message ?? '', /no service that finds the place of a postcode/)
    }
  })

  it('leaves out a role that the operator hides, everywhere', async () => {
    const [id] = await idsOf(`taxonomy_term_id=${roleTermId('healthwatch')}`)
    assert.ok(id)
    await here.operatorData.asOperator((tx) => hideRole(tx, 'healthwatch'))
    assert.deepEqual(await idsOf(`taxonomy_term_id=${roleTermId('healthwatch')}`), [])
    await assertRefused(`/services/${id}`, 404)
    await assertRefused(`/taxonomy_terms/${roleTermId('healthwatch')}`, 404)
    assert.doesNotMatch(JSON.stringify(await got('/taxonomy_terms?per_page=100')), /Healthwatch/)
    await here.operatorData.asOperator((tx) => showRole(tx, 'healthwatch'))
  })

  it('answers GET, HEAD and OPTIONS from anywhere, and refuses the rest', async () => {
    const options = await app.request(`${feedRoot}/services`, { method: 'OPTIONS' })
    assert.equal(options.status, 204)
    assert.equal(options.headers.get('access-control-allow-origin'), '*')
    assert.equal(options.headers.get('access-control-allow-methods'), 'GET, HEAD, OPTIONS')
    const head = await app.request(`${feedRoot}/services`, { method: 'HEAD' })
    assert.equal(head.status, 200)
    assert.equal(await head.text(), '')
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await app.request(`${feedRoot}/services`, { method })
      assert.equal(response.status, 405)
      assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS')
      assert.equal(response.headers.get('access-control-allow-origin'), '*')
    }
  })

  it('need not be sent twice', async () => {
    const first = await app.request(`${feedRoot}/services?per_page=5`)
    assert.equal(first.headers.get('cache-control'), 'public, max-age=300')
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' }
    assert.equal((await app.request(`${feedRoot}/services?per_page=5`, { headers })).status, 304)
  })

  it('has nothing at any other address', async () => {
    const others = ['/organizations', '/services/x/y', '/nothing', '/services//', `/${'x'.repeat(3000)}`]
    for (const address of others) await assertRefused(address, 404)
  })

  async function assertRefused(address: string, status: number, from: Hono = app) {
    return refused(from, address, status)
  }
})

describe('the feed without a database', () => {
  const app = appWith(noData, null)
  it('still says what it is, and that the directory cannot be reached', async () => {
    assert.equal((await app.request(feedRoot)).status, 200)
    for (const list of ['services', 'service_at_locations', 'taxonomy_terms'])
      await refused(app, `/${list}`, 503)
    assert.equal((await app.request(`${feedRoot}/taxonomies`)).status, 200)
  })
})

function appWith(data: Data, postcodes: PostcodeService | null): Hono {
  return createApp({
    clock: { today: () => day('2026-11-21') },
    calendar: publishedCalendar,
    origin: 'https://way.example',
    data,
    postcodes,
    report: () => undefined,
  })
}

/** A refusal is a problem document that any site may read. */
async function refused(from: Hono, address: string, status: number) {
  const response = await from.request(feedRoot + address)
  assert.equal(response.status, status, address)
  assert.equal(response.headers.get('access-control-allow-origin'), '*')
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/)
  return (await response.json()) as { errors?: readonly { field: string; message: string }[] }
}
