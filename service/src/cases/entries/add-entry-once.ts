/** Adds an entry from a form, once however often the form is sent. */
import { isDeepStrictEqual } from 'node:util'
import type { PersonTx } from '../../db/data.ts'
import { addEntry, type NewEntry } from './add-entry.ts'
import type { Entry } from './entry.ts'
import { readEntry } from './read-entries.ts'

/**
 * Adds it. Where somebody went back in their browser and wrote something else, that is an entry of its own.
 * @param once a UUID that the form carries; null: it carries none
 * @returns the id of the entry
 * @throws where the database refuses the wall (42501)
 */
export async function addEntryOnce(
  tx: PersonTx,
  once: string | null,
  entry: Omit<NewEntry, 'id'>,
): Promise<string> {
  const before = once === null ? null : await readEntry(tx, entry.caseId, once)
  if (before !== null && isSame(before, entry)) return before.id
  return addEntry(tx, { ...entry, ...(once !== null && before === null && { id: once }) })
}

function isSame(before: Entry, { wall, happenedOn, concern, told }: Omit<NewEntry, 'id'>): boolean {
  return (
    before.isMine &&
    before.wall === wall &&
    before.happenedOn === happenedOn &&
    before.concern === concern &&
    isDeepStrictEqual(before.told, told)
  )
}
