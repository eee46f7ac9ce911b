/** The numbers of an organisation as CSV, and what each of them means. */
import { isoOf } from '@way-forward/law'
import type { ServiceYear } from '../../../../../cases/desk/service-year.ts'
import type { OrganisationKind } from '../../../../../db/data.ts'
import { csvText } from '../../../../../directory/csv-table.ts'
import type { Area } from '../../../../../directory/directory.ts'
import {
  type MediationNumbers,
  notSaid,
  tablesFor,
  wholesFor,
} from '../../../../../mediation/desk/mediation-numbers.ts'
import { numberInWords } from '../../../desk/numbers/words.ts'
import { rowInWords, tableWords, wholeWords } from './words.ts'

/** A row for each number. */
export function numbersCsv(
  { from, to }: ServiceYear,
  organisation: string,
  numbers: MediationNumbers,
  areas: readonly Area[],
): string {
  const start = [organisation, isoOf(from), isoOf(to)]
  return csvText(
    ['organisation', 'from', 'to', 'table', 'row', 'name', 'number'],
    [
      ...numbers.wholes.map(({ name, shown }) => [
        ...start,
        'totals',
        name,
        wholeWords[name].title,
        numberInWords(shown),
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

/** The data dictionary: every column, total and table that an organisation of a kind has, and how numbers are shown. */
export function numbersDictionary(kind: OrganisationKind): string {
  return csvText(
    ['what', 'name', 'means'],
    [
      ['column', 'organisation', 'The name of the mediation service, council or other body.'],
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
      ...wholesFor(kind).map((name) => ['total', name, wholeWords[name].means]),
      ...tablesFor(kind).flatMap(({ name, rows }) => [
        ['table', name, tableWords[name]?.means ?? ''],
        ...(rows === 'areas' ? [notSaid] : rows).map((row) => [
          `row of ${name}`,
          row,
          rowInWords(name, row, []),
        ]),
      ]),
    ],
  )
}
