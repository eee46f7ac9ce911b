import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { entryNamed } from './entry-named.ts'
import { findAreas } from './find-areas.ts'
import { type EntrySearch, findEntries } from './find-entries.ts'
import type { PageAsked } from './paged.ts'
import { seedDirectory } from './seed.ts'

describe('search through the entries', { skip: noDatabase }, () => {
  let here: TestData
  before(async () => {
    here = await testData()
    await seedDirectory(here.operatorData)
  })
  after(() => here.close())

  const find = (search: EntrySearch, page: PageAsked = { number: 1, size: 100 }) =>
    here.data.asPublic((tx) => findEntries(tx, search, page))
  const names = async (search: EntrySearch) => (await find(search)).things.map(({ entry }) => entry.name)

  it('finds by the name of the service', async () => {
    assert.deepEqual(await names({ text: 'Liaise' }), ['Liaise (Lincolnshire SENDIASS)'])
    assert.deepEqual(await names({ text: 'liaise lincolnshire' }), ['Liaise (Lincolnshire SENDIASS)'])
    assert.deepEqual(await names({ text: 'DiAS' }), ['DiAS'])
  })

  it('finds by organisation, where the service has another name', async () => {
    const { things } = await find({ text: 'barnardo’s' })
    assert.ok(things.length >= 6)
    for (const { entry } of things) assert.equal(entry.organisation.name, "Barnardo's")
    assert.deepEqual(await names({ text: "Barnardo's bury" }), ["Bury SENDIASS (Barnardo's)"])
    assert.deepEqual(await names({ text: 'barnardos rochdale' }), ["Rochdale SENDIASS (Barnardo's)"])
  })

  it('finds by role, in the words of the title and in others', async () => {
    const advisers = await find({ text: 'mediation adviser' })
    assert.equal(advisers.total, 95)
    assert.ok(advisers.things.every(({ entry }) => entry.role === 'mediation-advice'))
    assert.equal((await find({ roles: ['tribunal', 'ofsted'] })).total, 2)
    assert.equal((await find({ roles: [] })).total, 0)
    assert.equal((await find({ text: 'legal aid' })).total, 1)
  })

  it('finds by area, with what serves all of England', async () => {
    const kent = await find({ area: 'kent' })
    const local = kent.things.filter(({ areas }) => areas.length > 0)
    assert.ok(local.length > 0)
    for (const { areas } of local)
      assert.deepEqual(
        areas.map(({ slug }) => slug),
        ['kent'],
      )
    assert.equal(kent.total - local.length, 9)
    assert.equal((await find({ area: 'nowhere' })).total, 9)
    assert.deepEqual(await names({ text: 'kent iask' }), ['Information, Advice and Support Kent (IASK)'])
    assert.deepEqual(await names({ area: 'kent', roles: ['information-and-advice'] }), [
      'Information, Advice and Support Kent (IASK)',
    ])
  })

  it('takes words by their beginnings, in any order and case, without punctuation', async () => {
    const whole = await find({ text: 'Global Mediation Surrey' })
    assert.ok(whole.total >= 1)
    for (const text of ['surrey glob', 'GLOBAL, mediat. (surrey)', 'süRrey-global']) {
      assert.deepEqual(await find({ text }), whole, text)
    }
    assert.equal((await find({ text: 'lobal' })).total, 0)
  })

  it('gives every entry once over its pages, always in the same order', async () => {
    const seen: string[] = []
    const first = await find({}, { number: 1, size: 50 })
    for (let number = 1; number <= first.pages; number++) {
      const { things } = await find({}, { number, size: 50 })
      seen.push(...things.map(({ entry }) => entry.id))
    }
    assert.equal(seen.length, first.total)
    assert.equal(new Set(seen).size, first.total)
    assert.deepEqual(
      (await find({}, { number: 2, size: 50 })).things.map(({ entry }) => entry.id),
      seen.slice(50, 100),
    )
  })

  it('bounds pages that nobody can mean', async () => {
    assert.equal((await find({}, { number: 1, size: 1_000_000 })).things.length, 100)
    assert.equal((await find({}, { number: 0, size: 0 })).things.length, 1)
    assert.deepEqual((await find({}, { number: 999_999, size: 100 })).things, [])
    assert.equal((await find({}, { number: Number.NaN, size: Number.POSITIVE_INFINITY })).number, 1)
    const none = await find({ text: 'qqqq' })
    assert.deepEqual([none.total, none.pages, none.things.length], [0, 1, 0])
  })

  it('takes any text as words and never as a pattern or a query', async () => {
    for (const text of [
      '%',
      '_',
      '*',
      ':*',
      '!kids',
      'kids | global',
      "'",
      '\\',
      '&',
      'a\0b',
      '\u{1F600}',
      '௧',
      'x'.repeat(10_000),
    ]) {
      assert.equal(typeof (await find({ text })).total, 'number', text.slice(0, 20))
    }
    // "!" and "|" say nothing: both words must be there.
    assert.equal((await find({ text: 'kids | global' })).total, 0)
    assert.deepEqual((await find({ text: '!kids' })).total, (await find({ text: 'kids' })).total)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        await find({ text, area: text })
      }),
      { numRuns: 60 },
    )
  })

  it('gives one entry by its id, and null for what is none', async () => {
    const [first] = (await find({ text: 'liaise' })).things
    assert.ok(first)
    const byId = (id: string) => here.data.asPublic((tx) => entryNamed(tx, id))
    assert.deepEqual(await byId(first.entry.id), first)
    assert.deepEqual(await byId(first.entry.id.toUpperCase()), first)
    for (const id of ['', 'x', '00000000-0000-0000-0000-000000000000', "' or true"]) {
      assert.equal(await byId(id), null)
    }
  })

  it('finds areas page by page', async () => {
    const areas = (text: string, page: PageAsked) => here.data.asPublic((tx) => findAreas(tx, text, page))
    const all = await areas('', { number: 2, size: 100 })
    assert.deepEqual([all.things.length, all.total, all.pages], [53, 153, 2])
    assert.deepEqual(
      (await areas('poole', { number: 1, size: 10 })).things.map(({ slug }) => slug),
      ['bournemouth-christchurch-and-poole'],
    )
  })
})
