import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { csvText, NotATable, readTable } from './csv-table.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const rows = (text: string) => readTable(bytes(text)).rows.map(({ cells }) => cells)

describe('a CSV table', () => {
  it('is read with commas, semicolons or tabs, any line ends, and a byte order mark', () => {
    const wanted = [
      ['a', 'b, c'],
      ['1', ''],
    ]
    for (const text of [
      'x,y\na,"b, c"\n1,\n',
      '\ufeffx,y\r\na,"b, c"\r\n1,\r\n',
      'x;y\r\na;b, c\r\n1;\r\n',
      'x\ty\na\tb, c\n1\t',
      '"x";"y"\n"a";"b, c"\n"1";""',
    ]) {
      assert.deepEqual(rows(text), wanted, JSON.stringify(text))
    }
    const utf16 = Buffer.from('\ufeffx;y\r\na;b, c\r\n1;\r\n', 'utf16le')
    assert.deepEqual(
      readTable(utf16).rows.map(({ cells }) => cells),
      wanted,
    )
  })

  it('numbers its rows as a spreadsheet does, and leaves out the empty ones', () => {
    const { columns, rows: read } = readTable(bytes(' X ,Y\n\n,\na,"two\nlines"\nb,c\n'))
    assert.deepEqual(columns, ['x', 'y'])
    assert.deepEqual(
      read.map(({ number, cells }) => [number, cells[0]]),
      [
        [4, 'a'],
        [5, 'b'],
      ],
    )
  })

  it('refuses what is no table, with what to do', () => {
    const refuses = (given: Uint8Array, says: RegExp) =>
      assert.throws(
        () => readTable(given),
        (error) => error instanceof NotATable && says.test(error.message),
      )
    refuses(bytes(''), /empty/)
    refuses(bytes('\n\n'), /empty/)
    refuses(Uint8Array.of(0x61, 0xe9, 0x62), /CSV UTF-8/)
    refuses(bytes('a\0b,c'), /no text/)
    refuses(bytes('x\n"never closed'), /cannot be read/)
    refuses(bytes(`x\n${'a'.repeat(300_000)}`), /cannot be read/)
    refuses(new Uint8Array(50 * 1024 * 1024 + 1), /50 MB/)
  })

  it('is written so that no cell is a formula, and read back as it was', () => {
    const cells = [
      '=1+1',
      '+44 1223',
      '-5',
      '@SUM(A1)',
      "'=1",
      "''+1",
      "'quoted'",
      'a,b',
      'two\nlines',
      '"',
      '',
    ]
    const text = csvText(
      ['x'],
      cells.map((cell) => [cell]),
    )
    for (const line of text.split('\r\n')) assert.doesNotMatch(line.replace(/^"/, ''), /^[=+\-@\t]/)
    assert.deepEqual(
      rows(text.replace('x\r\n', 'x,y\r\n')).map(([cell]) => cell),
      cells.filter((cell) => cell !== ''),
    )
  })

  it('keeps every cell, whatever it holds', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
    const formula = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", "'="), cell)
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(cell, formula), formula), { maxLength: 20 }), (table) => {
        const read = rows(csvText(['x', 'y'], table))
        assert.deepEqual(
          read,
          table.filter((row) => row.some((each) => each.trim() !== '')),
        )
      }),
    )
  })
})
