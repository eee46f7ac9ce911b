/** After a new master key: what the old one sealed for sign-in is sealed anew, so that the old one may go. */
import type { Needs } from './needs.ts'

/** Seals the secrets of apps and of organisations' own sign-ins with the newest master key. @returns how many were sealed with another */
export async function rewrapSecrets({ database, keys }: Pick<Needs, 'database' | 'keys'>): Promise<number> {
  const { master: newest } = keys.wrap(new Uint8Array(32))
  const old = await database
    .selectFrom('sign_in.one_time_code')
    .select(['user_id', 'sealed', 'master'])
    .where('master', '<>', newest)
    .execute()
  for (const { user_id: person, sealed, master } of old) {
    const { wrapped, master: by } = keys.wrap(keys.unwrap(sealed, master))
    await database
      .updateTable('sign_in.one_time_code')
      .set({ sealed: wrapped, master: by })
      .where('user_id', '=', person)
      .where('sealed', '=', sealed)
      .execute()
  }
  return old.length + (await rewrapProviders({ database, keys }, newest))
}

async function rewrapProviders(
  { database, keys }: Pick<Needs, 'database' | 'keys'>,
  newest: string,
): Promise<number> {
  const old = await database
    .selectFrom('people.single_sign_on')
    .select(['organisation_id', 'sealed', 'master'])
    .where('master', '<>', newest)
    .execute()
  for (const { organisation_id: organisation, sealed, master } of old) {
    const { wrapped, master: by } = keys.wrap(keys.unwrap(sealed, master))
    await database
      .updateTable('people.single_sign_on')
      .set({ sealed: wrapped, master: by })
      .where('organisation_id', '=', organisation)
      .where('sealed', '=', sealed)
      .execute()
  }
  return old.length
}
