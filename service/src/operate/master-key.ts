/** A new master key, and the keys of all walls wrapped with it. */
import { rewrapSecrets } from '../auth/rewrap-secrets.ts'
import { rewrapKeys } from '../cases/documents/rewrap-keys.ts'
import { type OpenSignInData, type OpenWorkData, openSignInData, openWorkData } from '../db/acting.ts'
import { NoBackup } from '../db/backup-book.ts'
import { logins } from '../db/logins.ts'
import { migrateOwn, placeOf } from '../db/open.ts'
import { keysFolderOf } from '../db/places.ts'
import { startServer } from '../db/server.ts'
import { addMasterKey, type Keys, openKeys } from '../keys.ts'
import { rewrapSigningKeys } from '../mediation/certificate/signing-keys.ts'
import { type Kept, needed } from './backup.ts'

/**
 * Adds a master key and wraps every key with it. A service that runs finds the new key by itself when it first needs
 * it. Broken off, it is begun again with `wrapAgain`.
 * @returns the name of the key, and how many were wrapped
 */
export async function newMasterKey(
  kept: Kept,
  say: (line: string) => void,
  { isNew = true }: { readonly isNew?: boolean } = {},
): Promise<{ readonly master: string; readonly wrapped: number }> {
  const folder = keysFolderOf(kept)
  if (folder === null) throw new NoBackup('Set KEYS_FOLDER to the folder of the keys.')
  openKeys(folder)
  if (isNew) addMasterKey(folder)
  const keys = openKeys(folder)
  const { master } = keys.wrap(new Uint8Array(32))
  const { database } = kept
  if (database.kind === 'given') {
    const work = needed(database.accounts?.work ?? null, 'DATABASE_WORK_URL')
    const signIn = needed(database.accounts?.signIn ?? null, 'DATABASE_SIGN_IN_URL')
    const wrapped = await wrapAll(openWorkData({ url: work }), openSignInData({ url: signIn }), keys)
    return { master, wrapped }
  }
  const place = placeOf(database)
  const server = await startServer({ ...place, say })
  try {
    await migrateOwn(server, place, say)
    const [work, signIn] = [server.loginAs(logins.work), server.loginAs(logins.signIn)]
    return { master, wrapped: await wrapAll(openWorkData(work), openSignInData(signIn), keys) }
  } finally {
    await server.stop()
  }
}

/** The keys of walls, what people sign in by, and what signs certificates. @returns how many */
async function wrapAll(work: OpenWorkData, signIn: OpenSignInData, keys: Keys): Promise<number> {
  try {
    return (
      (await rewrapKeys(work, keys)) +
      (await rewrapSecrets({ database: signIn.database, keys })) +
      (await rewrapSigningKeys(work, keys))
    )
  } finally {
    await Promise.all([work.close(), signIn.close()])
  }
}
