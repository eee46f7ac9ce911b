import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { csvColumns, csvOfEntries, entriesOfTable } from './csv-entries.ts'
import { readTable } from './csv-table.ts'
import type { Area } from './directory.ts'
import { entryId } from './entry-id.ts'
import type { EntryRecord } from './entry-record.ts'

const areas: readonly Area[] = [
  ['E06000001', 'Hartlepool Borough Council', 'Hartlepool', 'hartlepool'],
  ['E09000021', 'Royal Borough of Kingston upon Thames', 'Kingston upon Thames', 'kingston-upon-thames'],
].map(([gssCode = '', name = '', shortName = '', slug = '']) => ({
  id: gssCode,
  gssCode,
  name,
  shortName,
  slug,
  region: 'North East',
}))

const read = (text: string) => entriesOfTable(readTable(new TextEncoder().encode(text)), areas)
const head = 'gss_code,role,organisation,source_kind'
const faultsOf = (text: string) =>
  read(text).faults.map(({ place, field, message }) => `${place} | ${field} | ${message}`)

describe('rows as drafts', () => {
  it('say only what the file has columns for', () => {
    const { drafts, faults } = read(`${head}\nE06000001,send-team,The Team,own page\n`)
    assert.deepEqual(faults, [])
    assert.deepEqual(drafts, [
      {
        place: 'row 2',
        id: entryId('send-team', ['E06000001'], 'The Team'),
        role: 'send-team',
        name: 'The Team',
        organisation: 'Hartlepool Borough Council',
        areas: ['E06000001'],
        said: { isOwnPage: true },
      },
    ])
  })

  it('read every field', () => {
    const good = read(
      [
        'gss_code,role,organisation,given_by,phone,phones,email,website,postal_address,hours,source_url,source_date,source_kind,read_on,notes,id',
        'E09000021 e06000001,PALS,A  desk,The Trust,+44 (0)20 7946 0000,"020 7946 0001 (evenings)\n020 7946 0002 ext 5",a@example.org,https://example.org/a,"1 Road, Town; AB1 2CD",Weekdays,http://example.org/b,2024-05,other page,2026-11-22,A note,5C2B7F0E-9D4A-4E1B-8F36-A1D07C95E2B4',
      ].join('\n'),
    )
    assert.deepEqual(good.faults, [])
    assert.deepEqual(good.drafts[0], {
      place: 'row 2',
      id: '5c2b7f0e-9d4a-4e1b-8f36-a1d07c95e2b4',
      role: 'pals',
      name: 'A desk',
      organisation: 'The Trust',
      areas: ['E06000001', 'E09000021'],
      said: {
        phones: [
          { number: '+44 (0)20 7946 0000', when: null },
          { number: '020 7946 0001', when: 'evenings' },
          { number: '020 7946 0002 ext 5', when: null },
        ],
        email: 'a@example.org',
        website: 'https://example.org/a',
        postalAddress: ['1 Road, Town', 'AB1 2CD'],
        hours: 'Weekdays',
        sourceAddress: 'http://example.org/b',
        sourceDate: '2024-05',
        isOwnPage: false,
        readOn: '2026-11-22',
        notes: 'A note',
      },
    })
  })

  it('take E92000001 as all of England, and then need to be told who gives it', () => {
    assert.deepEqual(read(`${head}\nE92000001,ofsted,Ofsted,own page`).drafts[0]?.areas, [])
    assert.match(
      faultsOf(`${head}\nE92000001,ofsted,,own page`)[0] ?? '',
      /row 2 \| organisation \| is empty/,
    )
  })

  it('keep a formula as the text that it is', () => {
    const { drafts } = read(`${head},notes\nE06000001,send-team,'=HYPERLINK(1),own page,"=cmd|'/c calc'!A1"`)
    assert.equal(drafts[0]?.name, '=HYPERLINK(1)')
    assert.equal(drafts[0]?.said.notes, "=cmd|'/c calc'!A1")
  })
})

describe('what is wrong with a file', () => {
  it('is told by column: unknown, missing, twice', () => {
    assert.deepEqual(faultsOf('gss_code,role,organisation,fone,role\nE06000001,pals,a,1,pals'), [
      'row 1 | role | stands there twice',
      `row 1 | fone | is no column of this file; the columns are: ${csvColumns.join(', ')}`,
      'row 1 | source_kind | is missing; every file needs this column',
    ])
  })

  const cases: Readonly<Record<string, readonly [row: string, says: RegExp]>> = {
    'an unknown role': [
      'E06000001,mediator,a,own page',
      /row 2 \| role \| is "mediator"; write one of: mediation-advice, /,
    ],
    'no code': [',pals,a,own page', /gss_code \| is empty; write the council’s GSS code such as E06000001/],
    'a wrong code': ['E06000999,pals,a,own page', /gss_code \| is "E06000999"; write/],
    'a wrong kind of source': [
      'E06000001,pals,a,mine',
      /source_kind \| is "mine"; write "own page" or "other page"/,
    ],
    'too many cells': ['E06000001,pals,a,own page,more', /has 5 cells and the file has 4 columns/],
    'a long name': [
      `E06000001,pals,${'a'.repeat(201)},own page`,
      /organisation \| has 201 characters; write at most 200/,
    ],
  }
  for (const [name, [row, says]] of Object.entries(cases)) {
    it(`is told by row: ${name}`, () => assert.match(faultsOf(`${head}\n${row}`)[0] ?? '', says))
  }

  const fields: Readonly<Record<string, readonly [column: string, value: string, says: RegExp]>> = {
    'an email of two': ['email', 'a@b.uk c@d.uk', /write one address such as/],
    'an email with a header in it': ['email', '"a@b.uk\nBcc: c@d.uk"', /write one address such as/],
    'a script': ['website', 'javascript:alert(1)', /starts with https:/],
    'a bare host': ['website', 'www.example.org', /starts with https:/],
    'a password': ['website', 'https://a:b@example.org', /without/],
    'no number': ['phone', 'ring us', /write 01223 699214 \(term time\)/],
    'eleven numbers': ['phones', Array(11).fill('01223 699214').join(';'), /at most 10/],
    'no day': ['source_date', '2024-02-30', /write a date such as/],
    'a date of a spreadsheet': ['source_date', '11/03/2024', /write a date such as/],
    'a month as a day': ['read_on', '2024-03', /write a day such as/],
    'no id': ['id', '12', /leave the cell empty/],
  }
  for (const [name, [column, value, says]] of Object.entries(fields)) {
    it(`is told by field: ${name}`, () => {
      const [first = '', ...others] = faultsOf(`${head},${column}\nE06000001,pals,a,own page,${value}`)
      assert.match(first, says)
      assert.ok(first.startsWith(`row 2 | ${column} | `))
      assert.deepEqual(others, [])
    })
  }

  it('names the council’s code where the council is named', () => {
    const [fault] = faultsOf(`${head},authority\n,pals,a,own page,hartlepool`)
    assert.match(fault ?? '', /write E06000001, the code of Hartlepool Borough Council/)
  })

  it('names both rows of an entry that stands there twice, and a row that repeats an id', () => {
    assert.match(
      faultsOf(`${head}\nE06000001,pals,A desk,own page\nE06000001,pals,a DESK.,own page`)[0] ?? '',
      /row 3 \| null \| is the same entry as row 2/,
    )
  })

  it('is not told without end', () => {
    const faults = faultsOf(`${head}\n${'x,x,x,x\n'.repeat(5000)}`)
    assert.ok(faults.length < 220)
    assert.equal(faults.at(-1), 'the file | null | has more faults; mend these first')
  })
})

describe('entries as CSV', () => {
  const record: EntryRecord = {
    id: entryId('pals', ['E06000001'], '=The desk'),
    role: 'pals',
    name: '=The desk',
    organisation: '@Trust',
    areas: ['E06000001'],
    phones: [{ number: '+44 1429 000000', when: null }],
    email: '-a@example.org',
    website: 'https://example.org/?a=1,2',
    postalAddress: ['+1 Road', 'AB1 2CD'],
    hours: '"Weekdays", 9 to 5',
    sourceAddress: null,
    sourceDate: '2024',
    isOwnPage: true,
    readOn: '2026-11-01',
    notes: "'=already quoted",
  }

  it('come back as they were, formulas, commas and quotes included', () => {
    const text = csvOfEntries(
      [record, { ...record, id: entryId('pals', [], 'b'), name: 'b', areas: [] }],
      areas,
    )
    assert.ok(text.includes(",'+44 1429 000000,"))
    const { drafts, faults } = read(text)
    assert.deepEqual(faults, [])
    const { id, role, name, organisation, areas: codes, ...details } = record
    assert.deepEqual(drafts[0], { place: 'row 2', id, role, name, organisation, areas: codes, said: details })
    assert.deepEqual(drafts[1]?.areas, [])
  })
})
