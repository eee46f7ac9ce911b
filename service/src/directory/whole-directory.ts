/** Everything that a directory holds, for tests that compare before and after. */
import type { OperatorData } from '../db/data.ts'
import type { EntryRecord } from './entry-record.ts'
import { exportEntries } from './export-entries.ts'
import { everyStoredEntry } from './stored-entries.ts'

/** Every entry as it is stored. */
export function storedEntries(data: OperatorData): Promise<readonly EntryRecord[]> {
  return data.asOperator(async (tx) => {
    const all: EntryRecord[] = []
    for await (const entry of everyStoredEntry(tx)) all.push(entry)
    return all
  })
}

/** The whole export as one text. */
export function exportedText(data: OperatorData): Promise<string> {
  return data.asOperator(async (tx) => {
    let text = ''
    for await (const piece of exportEntries(tx)) text += piece
    return text
  })
}
