/** The yearly return as CSV, and what each number in it means. */
import { isoOf } from '@way-forward/law'
import type { ServiceYear } from '../../../../cases/desk/service-year.ts'
import { tableNames, wholes, type YearlyReturn } from '../../../../cases/desk/yearly-return.ts'
import { csvText } from '../../../../directory/csv-table.ts'
import type { Area } from '../../../../directory/directory.ts'
import { numberInWords, rowInWords, tableWords, wholeWords } from './words.ts'

/** A row for each number. */
export function returnCsv(
  { from, to }: ServiceYear,
  service: string,
  counted: YearlyReturn,
  areas: readonly Area[],
): string {
  const start = [service, isoOf(from), isoOf(to)]
  return csvText(
    ['service', 'from', 'to', 'table', 'row', 'name', 'number'],
    [
      ...wholes.map((name) => [
        ...start,
        'totals',
        name,
        wholeWords[name].title,
        numberInWords(counted.wholes[name]),
      ]),
      ...counted.tables.flatMap(({ name: table, rows }) =>
        rows.map(({ name, shown }) => [
          ...start,
          table,
          codeOf(name, areas),
          rowInWords(table, name, areas),
          numberInWords(shown),
        ]),
      ),
    ],
  )
}

/** Areas are known everywhere by their code. */
function codeOf(row: string, areas: readonly Area[]): string {
  return areas.find(({ id }) => id === row)?.gssCode ?? row
}

/** The data dictionary: every column, every table, and how numbers are shown. */
export function dictionaryCsv(): string {
  return csvText(
    ['what', 'name', 'means'],
    [
      ['column', 'service', 'The name of the service.'],
      ['column', 'from', 'The first day of the year: 1 April.'],
      ['column', 'to', 'The last day of the year: 31 March.'],
      ['column', 'table', 'The table that the row belongs to; "totals" for the four totals.'],
      ['column', 'row', 'The code of the row; an area has its GSS code.'],
      ['column', 'name', 'What the row is called.'],
      ['column', 'number', 'A number rounded to the nearest five, or one of the two values below.'],
      ['value', 'fewer than 5', 'None, one, two, three or four.'],
      [
        'value',
        'not shown',
        'Kept back with its whole table, because a small number could be worked out from the totals.',
      ],
      ...wholes.map((name) => ['total', name, wholeWords[name].means]),
      ...tableNames.map((name) => ['table', name, tableWords[name].means]),
    ],
  )
}
