import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { allAreas } from './areas.ts'
import { csvColumns, entriesOfTable } from './csv-entries.ts'
import { readTable } from './csv-table.ts'
import type { Area } from './directory.ts'
import { entryId, organisationId } from './entry-id.ts'
import { entryNamed } from './entry-named.ts'
import type { EntryDraft, Reading } from './entry-record.ts'
import { findEntries } from './find-entries.ts'
import { ImportRefused, importEntries } from './import-entries.ts'
import { seedDirectory } from './seed.ts'
import { exportedText, storedEntries } from './whole-directory.ts'

describe('an import', { skip: noDatabase }, () => {
  let here: TestData
  let areas: readonly Area[]
  before(async () => {
    here = await testData()
    await seedDirectory(here.operatorData)
    areas = await here.data.asPublic((tx) => allAreas(tx))
  })
  after(() => here.close())

  const read = (text: string): Reading => entriesOfTable(readTable(new TextEncoder().encode(text)), areas)
  const bring = (reading: Reading, given: { dry?: boolean; remove?: boolean; today?: string } = {}) =>
    here.operatorData.asOperator((tx) =>
      importEntries(tx, reading, {
        origin: 'a test',
        today: given.today ?? '2026-11-22',
        removeMissing: given.remove ?? false,
        isDryRun: given.dry ?? false,
      }),
    )
  const everything = () => storedEntries(here.operatorData)
  const exported = () => exportedText(here.operatorData)
  const runs = () =>
    here.operatorData.asOperator((tx) => tx.selectFrom('directory.import_run').selectAll().execute())

  const head = 'gss_code,role,organisation,phone,email,source_kind,notes'
  const stockport = `${head}\nE08000007,send-team,Stockport SEND team,0161 000 0000,send@example.org,own page,A note\n`

  it('of what the directory exports changes nothing', async () => {
    const text = await exported()
    assert.equal(text.split('\r\n').length - 1, 1 + 605)
    assert.ok(text.startsWith(`${csvColumns.join(',')}\r\n`))
    const result = await bring(read(text), { remove: true })
    assert.deepEqual([result.added, result.changed, result.removed, result.unchanged], [[], [], [], 605])
    assert.equal((await runs()).length, 3)
    assert.equal(await exported(), text)
  })

  it('shows in a dry run what it would do, and does not do it', async () => {
    const before = await everything()
    const dry = await bring(read(stockport), { dry: true })
    assert.equal(dry.added[0]?.name, 'Stockport SEND team')
    assert.equal(dry.added[0]?.readOn, '2026-11-22')
    assert.deepEqual(await everything(), before)
    assert.equal((await runs()).length, 3)
  })

  it('does for real what the dry run showed, and nothing the second time, nor the next day', async () => {
    const reading = read(stockport)
    const dry = await bring(reading, { dry: true })
    assert.deepEqual(await bring(reading), dry)
    const [run] = (await runs()).slice(-1)
    assert.deepEqual([run?.origin, run?.added, run?.changed, run?.removed], ['a test', 1, 0, 0])
    for (const today of ['2026-11-22', '2027-01-01']) {
      const again = await bring(reading, { today })
      assert.deepEqual([again.added, again.changed, again.unchanged], [[], [], 1])
    }
    const found = await here.data.asPublic((tx) =>
      findEntries(tx, { text: 'stockport send team' }, { number: 1, size: 5 }),
    )
    assert.equal(found.things[0]?.entry.email, 'send@example.org')
    assert.equal(found.things[0]?.entry.organisation.name, 'Stockport Metropolitan Borough Council')
  })

  it('changes only what the file says, field by field', async () => {
    const id = entryId('send-team', ['E08000007'], 'Stockport SEND team')
    const was = await here.data.asPublic((tx) => entryNamed(tx, id))
    const result = await bring(
      read(
        `gss_code,role,organisation,phones,source_kind,hours\nE08000007,send-team,Stockport SEND Team,0161 111 1111 (mornings),own page,Weekdays`,
      ),
      { today: '2026-12-01' },
    )
    assert.deepEqual(result.changed[0]?.changes, [
      { field: 'name', from: 'Stockport SEND team', to: 'Stockport SEND Team' },
      { field: 'phones', from: '0161 000 0000', to: '0161 111 1111 (mornings)' },
      { field: 'hours', from: '', to: 'Weekdays' },
      { field: 'readOn', from: '2026-11-22', to: '2026-12-01' },
    ])
    const is = await here.data.asPublic((tx) => entryNamed(tx, id))
    assert.equal(is?.entry.email, 'send@example.org')
    assert.deepEqual(is?.entry.phones, [{ number: '0161 111 1111', when: 'mornings' }])
    assert.ok(was && is && is.changedAt > was.changedAt)
  })

  it('empties what the file says is empty', async () => {
    const result = await bring(
      read(`gss_code,role,organisation,email,source_kind\nE08000007,send-team,Stockport SEND Team,,own page`),
    )
    assert.deepEqual(result.changed[0]?.changes[0], { field: 'email', from: 'send@example.org', to: '' })
  })

  it('removes only when asked, only in areas that the file names, and organisations that give nothing more', async () => {
    const two = read(
      `${head}\nE08000007,send-team,Stockport SEND Team,,,own page,\nE08000007,support-group,A new group,,,own page,`,
    )
    await bring(two)
    const idle = organisationId('A new group')
    const organisation = () =>
      here.data.asPublic((tx) =>
        tx.selectFrom('directory.organisation').selectAll().where('id', '=', idle).executeTakeFirst(),
      )
    assert.ok(await organisation())
    const before = (await everything()).length
    const one: Reading = { ...two, drafts: two.drafts.slice(0, 1) }
    assert.deepEqual((await bring(one)).removed, [])
    assert.equal((await bring(one, { remove: true, dry: true })).removed[0]?.name, 'A new group')
    assert.equal((await everything()).length, before)
    assert.deepEqual(
      (await bring(one, { remove: true })).removed.map(({ name }) => name),
      ['A new group'],
    )
    assert.equal((await everything()).length, before - 1)
    assert.equal(await organisation(), undefined)
  })

  it('keeps an entry of several areas unless every one of them is named', async () => {
    const header = 'gss_code,role,organisation,source_kind'
    await bring(read(`${header}\nE08000007 E06000001,pals,Shared desk,own page`))
    const file = `${header}\nE08000007,send-team,Stockport SEND Team,own page`
    assert.deepEqual((await bring(read(file), { remove: true })).removed, [])
    const shared = await here.data.asPublic((tx) =>
      findEntries(tx, { text: 'shared desk' }, { number: 1, size: 5 }),
    )
    assert.deepEqual(
      shared.things[0]?.areas.map(({ shortName }) => shortName),
      ['Hartlepool', 'Stockport'],
    )
    for (const area of ['stockport', 'hartlepool']) {
      const there = await here.data.asPublic((tx) =>
        findEntries(tx, { text: 'shared', area }, { number: 1, size: 5 }),
      )
      assert.equal(there.total, 1)
    }
  })

  it('takes nothing of a file with one fault', async () => {
    const before = await everything()
    const reading = read(
      `${head}\nE08000007,pals,Good,,,own page,\nE08000007,pals,Bad,,not an email,own page,`,
    )
    await assert.rejects(
      bring(reading),
      (error) => error instanceof ImportRefused && error.faults.length === 1,
    )
    assert.deepEqual(await everything(), before)
  })

  it('leaves nothing half-written when the database refuses a row in the middle', async () => {
    const before = await everything()
    const drafts: EntryDraft[] = Array.from({ length: 1200 }, (_, at) => ({
      place: `row ${at}`,
      id: entryId('pals', ['E08000007'], `desk ${at}`),
      role: 'pals',
      name: `desk ${at}`,
      organisation: `trust ${at}`,
      areas: ['E08000007'],
      // The reader of a file lets no such number through; the table has the last word.
      said: { phones: [{ number: at === 1100 ? '1'.repeat(50) : '0161 000 0000', when: null }] },
    }))
    await assert.rejects(bring({ drafts, faults: [] }), /check constraint/)
    assert.deepEqual(await everything(), before)
    const { total } = await here.data.asPublic((tx) =>
      findEntries(tx, { text: 'trust 5' }, { number: 1, size: 1 }),
    )
    assert.equal(total, 0)
  })

  it('waits for another that runs', async () => {
    const file = read(`${head}\nE08000007,pals,At once,,,own page,`)
    const results = await Promise.all([bring(file), bring(file), bring(file)])
    assert.deepEqual(results.map(({ added }) => added.length).sort(), [0, 0, 1])
  })
})
