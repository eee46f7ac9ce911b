/** Somebody's own name, as those see it with whom they share something. */
import type { PersonTx } from '../db/data.ts'
import { nameFrom } from './give-name.ts'

/** Changes the name of whoever acts. @returns what was typed is no name, or it is changed */
export async function renamePerson(
  tx: PersonTx,
  { person, typed }: { readonly person: string; readonly typed: string },
): Promise<'renamed' | 'no-name'> {
  const name = nameFrom(typed)
  if (name === null) return 'no-name'
  await tx.updateTable('people.person').set({ name }).where('id', '=', person).execute()
  return 'renamed'
}
