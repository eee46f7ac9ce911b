/** The whole directory as CSV that an import reads back unchanged. */
import type { OperatorTx } from '../db/data.ts'
import { allAreas } from './areas.ts'
import { csvColumns, csvOfEntries } from './csv-entries.ts'
import { csvText } from './csv-table.ts'
import type { EntryRecord } from './entry-record.ts'
import { everyStoredEntry } from './stored-entries.ts'

const atOnce = 1000

/** The directory as CSV, piece by piece: the heading, then a thousand entries at a time. Notes included. */
export async function* exportEntries(tx: OperatorTx): AsyncGenerator<string> {
  const areas = await allAreas(tx)
  yield csvText(csvColumns, [])
  let some: EntryRecord[] = []
  for await (const entry of everyStoredEntry(tx)) {
    some.push(entry)
    if (some.length === atOnce) {
      yield withoutHeading(csvOfEntries(some, areas))
      some = []
    }
  }
  if (some.length > 0) yield withoutHeading(csvOfEntries(some, areas))
}

function withoutHeading(text: string): string {
  return text.slice(text.indexOf('\r\n') + 2)
}
