/** A new key that certificates of mediation are signed with. The old ones stay published. */
import { isoOf } from '@way-forward/law'
import { systemClock } from '../clock.ts'
import { openWorkData } from '../db/acting.ts'
import { NoBackup } from '../db/backup-book.ts'
import type { Login } from '../db/connect.ts'
import { logins } from '../db/logins.ts'
import { migrateOwn, placeOf } from '../db/open.ts'
import { keysFolderOf } from '../db/places.ts'
import { startServer } from '../db/server.ts'
import { openKeys } from '../keys.ts'
import { addSigningKey } from '../mediation/certificate/signing-keys.ts'
import { type Kept, needed } from './backup.ts'

/** Begins a new key today. A service that runs signs with it at once. @returns its id */
export async function newCertificateKey(kept: Kept, say: (line: string) => void): Promise<string> {
  const folder = keysFolderOf(kept)
  if (folder === null) throw new NoBackup('Set KEYS_FOLDER to the folder of the keys.')
  const { database } = kept
  if (database.kind === 'given')
    return add({ url: needed(database.accounts?.work ?? null, 'DATABASE_WORK_URL') }, folder)
  const place = placeOf(database)
  const server = await startServer({ ...place, say })
  try {
    await migrateOwn(server, place, say)
    return await add(server.loginAs(logins.work), folder)
  } finally {
    await server.stop()
  }
}

async function add(login: Login, folder: string): Promise<string> {
  const work = openWorkData(login)
  try {
    return await work.asWorker((tx) => addSigningKey(tx, openKeys(folder), isoOf(systemClock.today())))
  } finally {
    await work.close()
  }
}
