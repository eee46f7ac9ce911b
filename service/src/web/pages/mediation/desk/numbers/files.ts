/** The numbers of a mediation service as CSV, and what each of them means. */
import { isoOf } from '@way-forward/law'
import type { ServiceYear } from '../../../../../cases/desk/service-year.ts'
import { csvText } from '../../../../../directory/csv-table.ts'
import type { Area } from '../../../../../directory/directory.ts'
import {
  type MediationNumbers,
  tableShapes,
  wholes,
} from '../../../../../mediation/desk/mediation-numbers.ts'
import { numberInWords } from '../../../desk/numbers/words.ts'
import { rowInWords, tableWords, wholeWords } from './words.ts'

/** A row for each number. */
export function numbersCsv(
  { from, to }: ServiceYear,
  service: string,
  numbers: MediationNumbers,
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
        numberInWords(numbers.wholes[name]),
      ]),
      ...numbers.tables.flatMap(({ name: table, rows }) =>
        rows.map(({ name, shown }) => [
          ...start,
          table,
          // Areas are known everywhere by their code.
          areas.find(({ id }) => id === name)?.gssCode ?? name,
          rowInWords(table, name, areas),
          numberInWords(shown),
        ]),
      ),
    ],
  )
}

/** The data dictionary: every column, total and table, and how numbers are shown. */
export function numbersDictionary(): string {
  return csvText(
    ['what', 'name', 'means'],
    [
      ['column', 'service', 'The name of the mediation service.'],
      ['column', 'from', 'The first day of the year: 1 April.'],
      ['column', 'to', 'The last day of the year: 31 March.'],
      ['column', 'table', 'The table that the row belongs to; "totals" for the totals.'],
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
      ...tableShapes.map(({ name }) => ['table', name, tableWords[name]?.means ?? '']),
    ],
  )
}
