import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { allAreas } from './areas.ts'
import { entriesOfTable } from './csv-entries.ts'
import { csvText, readTable } from './csv-table.ts'
import { type Area, type Role, roles } from './directory.ts'
import type { EntryDetails, EntryRecord, Reading } from './entry-record.ts'
import { importEntries } from './import-entries.ts'
import { removeEntries } from './save-entries.ts'
import { seedDirectory } from './seed.ts'
import { exportedText, storedEntries } from './whole-directory.ts'

describe('an export', { skip: noDatabase }, () => {
  let here: TestData
  let areas: readonly Area[]
  before(async () => {
    here = await testData()
    await seedDirectory(here.operatorData)
    areas = await here.data.asPublic((tx) => allAreas(tx))
    // The areas stay; what any entry may hold is made below.
    const ids = (await everything()).map(({ id }) => id)
    await here.operatorData.asOperator((tx) => removeEntries(tx, ids))
  })
  after(() => here.close())

  const read = (text: string): Reading => entriesOfTable(readTable(new TextEncoder().encode(text)), areas)
  const bring = (reading: Reading, today: string) =>
    here.operatorData.asOperator((tx) =>
      importEntries(tx, reading, { origin: 'a test', today, removeMissing: false, isDryRun: false }),
    )
  const everything = () => storedEntries(here.operatorData)
  const exported = () => exportedText(here.operatorData)

  it('of an empty directory is the heading alone', async () => {
    assert.match(await exported(), /^gss_code,[a-z_,]+\r\n$/)
  })

  it('is read back by an import as it is, whatever the entries hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyRecord(), { selector: ({ id }) => id, maxLength: 8 }),
        async (records) => {
          // Through a file once, as every entry comes; then out and in again.
          const first = read(csvOf(records))
          assert.deepEqual(first.faults, [])
          await bring(first, '2026-11-22')
          const before = await everything()
          const result = await bring(read(await exported()), '2030-01-01')
          assert.deepEqual([result.added, result.changed], [[], []])
          assert.deepEqual(await everything(), before)
        },
      ),
      { numRuns: 15 },
    )
  })

  const csvOf = (records: readonly (EntryRecord & { readonly phonesText: string })[]) =>
    csvText(
      [
        'gss_code',
        'role',
        'organisation',
        'given_by',
        'phones',
        'email',
        'website',
        'postal_address',
        'hours',
        'source_url',
        'source_date',
        'source_kind',
        'read_on',
        'notes',
        'id',
      ],
      records.map((each) => [
        each.areas.join(';') || 'E92000001',
        each.role,
        each.name,
        each.organisation,
        each.phonesText,
        each.email ?? '',
        each.website ?? '',
        each.postalAddress.join('\n'),
        each.hours ?? '',
        each.sourceAddress ?? '',
        each.sourceDate ?? '',
        each.isOwnPage ? 'own page' : 'other page',
        each.readOn,
        each.notes ?? '',
        each.id,
      ]),
    )
})

/** Entries with texts of every kind: formulas, quotes, lines, accents, other alphabets. */
function anyRecord(): fc.Arbitrary<EntryRecord & { readonly phonesText: string }> {
  const letters = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0'))
  const text = fc
    .tuple(fc.constantFrom('', '=', '+', '-', '@', "'", '"', ',', '\t'), letters)
    .map((parts) => parts.join(''))
  // A name needs a letter or a digit to be told from others.
  const name = text.map((each) => `${each} a1`)
  const details: fc.Arbitrary<EntryDetails & { readonly phonesText: string }> = fc.record({
    phones: fc.constant([]),
    phonesText: fc.constantFrom(
      '',
      '+44 161 000 0000',
      '0161 (0) 1 (evenings, not "Fridays"); 01 ext 5',
      '(01429) 266522 (=x)',
    ),
    email: fc.constantFrom(null, 'a@example.org', '-b@example.org', "+o'c@example.org"),
    website: fc.constantFrom(null, 'https://example.org/?a=1,2;"x"', 'http://example.org'),
    postalAddress: fc.array(text, { maxLength: 4 }),
    hours: text,
    sourceAddress: fc.constantFrom(null, 'https://example.org/s'),
    sourceDate: fc.constantFrom(null, '2024', '2024-02', '2024-02-29'),
    isOwnPage: fc.boolean(),
    readOn: fc.constantFrom('2024-01-01', '2026-11-22'),
    notes: text,
  })
  return fc
    .record({
      details,
      role: fc.constantFrom<Role>(...roles),
      name,
      organisation: name,
      areas: fc.subarray(['E06000001', 'E08000007', 'E10000016']),
      id: fc.uuid({ version: 4 }),
    })
    .map(({ details: rest, ...identity }) => ({ ...identity, ...rest }))
}
