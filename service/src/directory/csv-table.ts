/** CSV as people and spreadsheets write it, read into rows; and rows written so that no cell is a formula. */
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** Bytes that a file may have. */
export const largestCsv = 50 * 1024 * 1024
const mostRows = 1_000_000
const largestRow = 200_000

/** A file that is no table at all. Its message says what to do. */
export class NotATable extends Error {
  override readonly name = 'NotATable'
}

export interface Table {
  /** Names of the columns, trimmed and in small letters. */
  readonly columns: readonly string[]
  /** Cells as text, and the number of each row as a spreadsheet counts it; empty rows are left out. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

/**
 * Reads CSV: UTF-8 or UTF-16 with or without a byte order mark, any line ends, commas, semicolons or tabs,
 * quoted cells. A cell that was made harmless by `csvText` comes back as it was.
 * @throws NotATable
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.byteLength > largestCsv) {
    throw new NotATable('The file is larger than 50 MB. Divide it, for instance by region.')
  }
  const text = decoded(bytes)
  if (text.includes('\0')) throw new NotATable('This is no CSV file: it has bytes that are no text.')
  const records = parsed(text)
  const header = records[0]
  if (header === undefined || header.every((cell) => cell.trim() === '')) {
    throw new NotATable('The file is empty. "npm run directory -- template" prints one to start from.')
  }
  if (records.length > mostRows + 1) {
    throw new NotATable(`The file has more than ${mostRows} rows. Divide it, for instance by region.`)
  }
  const rows = records
    .slice(1)
    .map((cells, index) => ({ number: index + 2, cells: cells.map(asWritten) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return { columns: header.map((name) => name.trim().toLowerCase()), rows }
}

/** Rows as CSV with CRLF line ends, made harmless to spreadsheets. */
export function csvText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([columns, ...rows.map((cells) => cells.map(harmless))], { record_delimiter: 'windows' })
}

/**
 * A spreadsheet runs a cell that begins with one of these. An apostrophe before it makes it text; one that
 * stood there already is doubled, so that every cell comes back as it was.
 */
function harmless(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

function asWritten(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new NotATable('The file is not in UTF-8. In a spreadsheet choose "CSV UTF-8" when you save it.')
  }
}

function parsed(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      max_record_size: largestRow,
      to: mostRows + 2,
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new NotATable(`The file cannot be read as CSV: ${why.slice(0, 300)}`)
  }
}

/** Whichever parts the first line most often, outside quotes. */
function delimiterOf(text: string): string {
  const line =
    text
      .slice(0, 10_000)
      .replace(/"[^"]*"/g, '')
      .split(/[\r\n]/, 1)[0] ?? ''
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }))
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).mark
}
