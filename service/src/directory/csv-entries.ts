/** Rows of a CSV file as drafts of entries, with what is wrong by row and column. */
import { csvText, type Table } from './csv-table.ts'
import type { Area } from './directory.ts'
import {
  cleanText,
  type FieldReading,
  phonesText,
  readAddress,
  readDay,
  readEmail,
  readPartialDate,
  readPhones,
  readPostalAddress,
  readRole,
  readSourceKind,
  readText,
} from './entry-fields.ts'
import { entryId } from './entry-id.ts'
import {
  type EntryDetails,
  type EntryDraft,
  type EntryRecord,
  england,
  type ImportFault,
  type Reading,
} from './entry-record.ts'
import { organisationsOf } from './organisation-names.ts'
import { roleWords } from './role-words.ts'
import { isId } from './stable-id.ts'

/** The columns of a file, in the order in which they are written. Only the first ones must be there. */
export const csvColumns = [
  'gss_code',
  'authority',
  'role',
  'organisation',
  'given_by',
  'phone',
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
] as const
type Column = (typeof csvColumns)[number]

const needed: readonly Column[] = ['gss_code', 'role', 'organisation', 'source_kind']

/** Ends the name of a service whose page does not say who gives it; its organisation is then only whose page it is. */
export const notNamed = 'not named on the page that was read'

/** Faults that are told; beyond, only that there are more. */
const mostFaults = 200

/** Drafts of entries from a table. @param areas every area of the directory */
export function entriesOfTable(table: Table, areas: readonly Area[]): Reading {
  const faults = faultsOfColumns(table.columns)
  if (faults.length > 0) return { drafts: [], faults }
  const places = new Places(areas)
  const drafts: EntryDraft[] = []
  const seen = new Map<string, string>()
  for (const { number, cells } of table.rows) {
    const row = new Row(`row ${number}`, table.columns, cells)
    for (const draft of draftsOfRow(row, places)) {
      const other = seen.get(draft.id)
      if (other === undefined) drafts.push(draft)
      else row.fault(null, `is the same entry as ${other}; leave one of them out, or give it another name`)
      seen.set(draft.id, draft.place)
    }
    faults.push(...row.faults)
    if (faults.length >= mostFaults) {
      faults.push({ place: 'the file', field: null, message: 'has more faults; mend these first' })
      break
    }
  }
  return { drafts, faults }
}

/**
 * Entries as CSV that `entriesOfTable` reads back as they are.
 * @param areas every area of the directory
 * @param columns all of them unless given
 */
export function csvOfEntries(
  records: readonly EntryRecord[],
  areas: readonly Area[],
  columns: readonly Column[] = csvColumns,
): string {
  const names = new Map(areas.map(({ gssCode, name }) => [gssCode, name]))
  return csvText(
    columns,
    records.map((record) => columns.map((column) => cellOf(column, record, names))),
  )
}

function cellOf(column: Column, record: EntryRecord, names: ReadonlyMap<string, string>): string {
  const isPlainPhone = record.phones.length === 1 && record.phones[0]?.when === null
  switch (column) {
    case 'gss_code':
      return record.areas.length === 0 ? england : record.areas.join(' ')
    case 'authority':
      return record.areas.length === 0
        ? 'England'
        : record.areas.map((code) => names.get(code) ?? code).join('; ')
    case 'role':
      return record.role
    case 'organisation':
      return record.name
    case 'given_by':
      return record.organisation
    case 'phone':
      return isPlainPhone ? phonesText(record.phones) : ''
    case 'phones':
      return isPlainPhone ? '' : phonesText(record.phones)
    case 'email':
      return record.email ?? ''
    case 'website':
      return record.website ?? ''
    case 'postal_address':
      return record.postalAddress.join('; ')
    case 'hours':
      return record.hours ?? ''
    case 'source_url':
      return record.sourceAddress ?? ''
    case 'source_date':
      return record.sourceDate ?? ''
    case 'source_kind':
      return record.isOwnPage ? 'own page' : 'other page'
    case 'read_on':
      return record.readOn
    case 'notes':
      return record.notes ?? ''
    case 'id':
      return record.id
  }
}

function faultsOfColumns(columns: readonly string[]): ImportFault[] {
  const known: readonly string[] = csvColumns
  const faults: ImportFault[] = []
  const fault = (field: string, message: string) => faults.push({ place: 'row 1', field, message })
  for (const name of new Set(columns)) {
    if (!known.includes(name)) {
      fault(name.slice(0, 60), `is no column of this file; the columns are: ${csvColumns.join(', ')}`)
    } else if (columns.filter((each) => each === name).length > 1) fault(name, 'stands there twice')
  }
  for (const name of needed) {
    if (!columns.includes(name)) fault(name, 'is missing; every file needs this column')
  }
  return faults
}

/** One row while it is read: cells by column, and what is wrong with them. */
class Row {
  readonly place: string
  readonly faults: ImportFault[] = []
  readonly #cells = new Map<string, string>()

  constructor(place: string, columns: readonly string[], cells: readonly string[]) {
    this.place = place
    columns.forEach((column, at) => {
      this.#cells.set(column, cells[at] ?? '')
    })
    const beyond = cells.slice(columns.length).find((cell) => cell.trim() !== '')
    if (beyond !== undefined) {
      this.fault(
        null,
        `has ${cells.length} cells and the file has ${columns.length} columns; put a cell with a comma in it into quotes`,
      )
    }
  }

  fault(field: string | null, message: string): void {
    this.faults.push({ place: this.place, field, message })
  }

  /** The cell's text; undefined: the file has no such column. */
  cell(column: Column): string | undefined {
    return this.#cells.get(column)
  }

  /** The cell as a reader reads it; undefined: no such column, or a fault that is now told. */
  read<Value>(column: Column, reader: (text: string) => FieldReading<Value>): Value | undefined {
    const text = this.cell(column)
    if (text === undefined) return undefined
    const reading = reader(text)
    if ('value' in reading) return reading.value
    this.fault(column, reading.fault)
    return undefined
  }
}

function draftsOfRow(row: Row, places: Places): readonly EntryDraft[] {
  const role = row.read('role', readRole)
  const areas = row.read('gss_code', (text) => places.read(text, row.cell('authority') ?? ''))
  const written = row.read('organisation', (text) => readText(text, 200))
  const givenBy = row.read('given_by', (text) => readText(text, 200)) ?? null
  const id = row.read('id', readId) ?? null
  const said = detailsOf(row)
  if (role === undefined || areas === undefined || written === undefined) return []
  const council = areas.length === 1 ? places.councilOf(areas[0] as string) : null
  if (written === null && council === null) {
    row.fault('organisation', 'is empty; write who gives the service')
    return []
  }
  if (row.faults.length > 0) return []
  const name = written ?? `${roleWords[role].title}: ${notNamed}`
  const organisations =
    givenBy !== null ? ([givenBy] as const) : organisationsOf(written ?? council ?? name, role, council)
  const draft = { place: row.place, role, areas, said }
  if (organisations.length > 1) {
    return organisations.map((each) => ({
      ...draft,
      id: entryId(role, areas, each),
      name: each,
      organisation: each,
    }))
  }
  return [{ ...draft, id: id ?? entryId(role, areas, name), name, organisation: organisations[0] }]
}

function detailsOf(row: Row): Partial<EntryDetails> {
  const phones = row.read('phone', readPhones)
  const further = row.read('phones', readPhones)
  const bothPhones =
    phones === undefined && further === undefined ? undefined : [...(phones ?? []), ...(further ?? [])]
  if ((bothPhones?.length ?? 0) > 10) row.fault('phones', 'has more than 10 numbers with those of phone')
  const details = {
    phones: bothPhones,
    email: row.read('email', readEmail),
    website: row.read('website', readAddress),
    postalAddress: row.read('postal_address', readPostalAddress),
    hours: row.read('hours', (text) => readText(text, 500)),
    sourceAddress: row.read('source_url', readAddress),
    sourceDate: row.read('source_date', readPartialDate),
    isOwnPage: row.read('source_kind', readSourceKind),
    // An empty cell says nothing: the day of the import then counts.
    readOn: row.read('read_on', readDay) ?? undefined,
    notes: row.read('notes', (text) => readText(text, 2000)),
  }
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}

function readId(text: string): FieldReading<string | null> {
  const clean = cleanText(text).toLowerCase()
  if (clean === '') return { value: null }
  return isId(clean) ? { value: clean } : { fault: 'is no id; leave the cell empty for a new entry' }
}

/** The areas of the directory, to find them by what a file says. */
class Places {
  readonly #areas: readonly Area[]
  readonly #names: ReadonlyMap<string, string>

  constructor(areas: readonly Area[]) {
    this.#areas = areas
    this.#names = new Map(areas.map(({ gssCode, name }) => [gssCode, name]))
  }

  councilOf(gssCode: string): string | null {
    return this.#names.get(gssCode) ?? null
  }

  /** GSS codes in order; none: all of England. */
  read(text: string, authority: string): FieldReading<readonly string[]> {
    const codes = [
      ...new Set(
        cleanText(text)
          .toUpperCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      ),
    ].sort()
    if (codes.length === 1 && codes[0] === england) return { value: [] }
    if (codes.length === 0) return { fault: `is empty; write ${this.#hint(authority)}` }
    const unknown = codes.find((code) => !this.#names.has(code))
    if (unknown !== undefined)
      return { fault: `is "${unknown.slice(0, 60)}"; write ${this.#hint(authority)}` }
    return { value: codes }
  }

  #hint(authority: string): string {
    const name = cleanText(authority).toLowerCase()
    const meant = this.#areas.find(({ name: full, shortName }) =>
      [full, shortName].some((each) => each.toLowerCase() === name),
    )
    return meant === undefined
      ? `the council’s GSS code such as E06000001, or ${england} for all of England`
      : `${meant.gssCode}, the code of ${meant.name}`
  }
}
