/** The keys that certificates are signed with: one at a time signs, and the public half of each stays published. */

import type { PersonTx, PublicTx, WorkData, WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Keys } from '../../keys.ts'
import { newKeyPair } from './signature.ts'

/** A key as everybody may know it. */
export interface PublishedKey {
  readonly id: string
  /** 32 bytes. */
  readonly publicKey: Buffer
  /** ISO day from which on it signed. */
  readonly from: string
  /** ISO day on which another took its place; null: it signs today. */
  readonly until: string | null
}

/** Every key there ever was, the oldest first. */
export async function publishedKeys(tx: PublicTx): Promise<readonly PublishedKey[]> {
  const rows = await tx
    .selectFrom('mediation.signing_key')
    .select(['id', 'public_key', 'began_on'])
    .orderBy('number')
    .execute()
  return rows.map(({ id, public_key, began_on }, at) => ({
    id,
    publicKey: public_key,
    from: began_on,
    until: rows[at + 1]?.began_on ?? null,
  }))
}

/** The key that signs, its private half in memory alone. */
export interface SigningKey {
  readonly id: string
  readonly privateKey: Buffer
}

/** The key that signs today. @throws LostKey where its master key is missing; NoSigningKey where there is none */
export async function currentKey(tx: PersonTx, keys: Pick<Keys, 'unwrap'>): Promise<SigningKey> {
  const found = await tx
    .selectFrom('mediation.signing_key')
    .select(['id', 'sealed', 'master'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (found === undefined) throw new NoSigningKey('there is no key for certificates')
  return { id: found.id, privateKey: keys.unwrap(found.sealed, found.master) }
}

/** Nobody made a key yet, or whoever asks may not sign. */
export class NoSigningKey extends Error {
  override readonly name = 'NoSigningKey'
}

/**
 * Begins a new key. From now on it signs; what was signed before stays verifiable.
 * @param from ISO day @returns its id
 */
export async function addSigningKey(tx: WorkerTx, keys: Pick<Keys, 'wrap'>, from: string): Promise<string> {
  const { id, publicKey, privateKey } = newKeyPair()
  const { wrapped, master } = keys.wrap(privateKey)
  await tx
    .insertInto('mediation.signing_key')
    .values({ id, public_key: publicKey, sealed: wrapped, master, began_on: from })
    .execute()
  return id
}

/** Makes the first key where there is none. @param from ISO day */
export async function ensureSigningKey(
  work: WorkData,
  keys: Pick<Keys, 'wrap'>,
  from: string,
): Promise<void> {
  await work.asWorker(async (tx) => {
    // Two processes that begin at once make one key.
    await sql`select pg_advisory_xact_lock(hashtext('mediation.signing_key'))`.execute(tx)
    const found = await tx.selectFrom('mediation.signing_key').select('id').limit(1).executeTakeFirst()
    if (found === undefined) await addSigningKey(tx, keys, from)
  })
}

/** Seals every key with the newest master key, so that the older may go. @returns how many were sealed anew */
export async function rewrapSigningKeys(
  work: WorkData,
  keys: Pick<Keys, 'wrap' | 'unwrap'>,
): Promise<number> {
  const { master: newest } = keys.wrap(new Uint8Array(32))
  return work.asWorker(async (tx) => {
    const old = await tx
      .selectFrom('mediation.signing_key')
      .select(['id', 'sealed', 'master'])
      .where('master', '!=', newest)
      .execute()
    for (const { id, sealed, master } of old) {
      const { wrapped, master: by } = keys.wrap(keys.unwrap(sealed, master))
      await tx
        .updateTable('mediation.signing_key')
        .set({ sealed: wrapped, master: by })
        .where('id', '=', id)
        .execute()
    }
    return old.length
  })
}
