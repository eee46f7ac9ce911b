/** Changes the key of a wall: every file behind it is sealed anew, and what the old key opened is gone. */
import { randomBytes } from 'node:crypto'
import type { WorkData } from '../../db/data.ts'
import { opened, sealed } from '../../files/encryption/sealed.ts'
import { newStoredName } from './add-document.ts'
import type { Documents } from './documents.ts'
import type { KeyWrapping, WallKey } from './wall-key.ts'

type Keeping = Pick<Documents, 'store' | 'keys' | 'report'>

/**
 * Changes the key of a wall. It may be broken off at any point and begun again: each file is moved by itself, and
 * lies whole under its old name until the row names the new one.
 * @returns how many files were sealed anew; 0 also where nothing was ever kept behind the wall
 * @throws StoreUnavailable, NotStored, SpoiltFile, LostKey, DataUnavailable
 */
export async function changeWallKey(work: WorkData, keeping: Keeping, wall: string): Promise<number> {
  const next = await addKey(work, keeping.keys, wall)
  if (next === null) return 0
  let moved = 0
  for (let after: string | null = null; ; ) {
    const document = await nextToMove(work, wall, next.number, after)
    if (document === null) break
    if (await move(work, keeping, document, next)) moved += 1
    after = document.id
  }
  await dropOldKeys(work, wall, next.number)
  return moved
}

interface Movable {
  readonly id: string
  readonly stored_as: string
  readonly wrapped: Buffer
  readonly master: string
}

async function addKey(work: WorkData, keys: KeyWrapping, wall: string): Promise<WallKey | null> {
  return work.asWorker(async (tx) => {
    const last = await tx
      .selectFrom('cases.wall_key')
      .select(['case_id', 'number'])
      .where('wall_id', '=', wall)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last === undefined) return null
    const made: WallKey = { number: last.number + 1, key: randomBytes(32) }
    await tx
      .insertInto('cases.wall_key')
      .values({ wall_id: wall, case_id: last.case_id, number: made.number, ...keys.wrap(made.key) })
      .execute()
    return made
  })
}

function nextToMove(
  work: WorkData,
  wall: string,
  below: number,
  after: string | null,
): Promise<Movable | null> {
  return work.asWorker(async (tx) => {
    const from = tx
      .selectFrom('cases.document as d')
      .innerJoin('cases.wall_key as k', (join) =>
        join.onRef('k.wall_id', '=', 'd.wall_id').onRef('k.number', '=', 'd.key_number'),
      )
      .select(['d.id', 'd.stored_as', 'k.wrapped', 'k.master'])
      .where('d.wall_id', '=', wall)
      .where('d.key_number', '<', below)
      .where('d.redacted_at', 'is', null)
    const found = await (after === null ? from : from.where('d.id', '>', after))
      .orderBy('d.id')
      .limit(1)
      .executeTakeFirst()
    return found ?? null
  })
}

/** Seals a file anew. @returns false: it was taken out or moved by another in the meantime */
async function move(
  work: WorkData,
  { store, keys, report }: Keeping,
  document: Movable,
  next: WallKey,
): Promise<boolean> {
  const { id, stored_as: old } = document
  const oldKey = { wallKey: keys.unwrap(document.wrapped, document.master), document: id }
  const name = newStoredName()
  await store.put(name, sealed(opened(await store.get(old), oldKey), { wallKey: next.key, document: id }))
  const { numUpdatedRows } = await work.asWorker((tx) =>
    tx
      .updateTable('cases.document')
      .set({ key_number: next.number, stored_as: name })
      .where('id', '=', id)
      .where('stored_as', '=', old)
      .where('redacted_at', 'is', null)
      .executeTakeFirst(),
  )
  const isMoved = numUpdatedRows > 0n
  // What cannot be taken away now is cleared later: nothing points to it any more.
  await store.delete(isMoved ? old : name).catch(report)
  return isMoved
}

/** Documents that were taken out have no file, and hold on to no key. A key that a new file took meanwhile stays. */
async function dropOldKeys(work: WorkData, wall: string, newest: number): Promise<void> {
  await work.asWorker(async (tx) => {
    await tx
      .updateTable('cases.document')
      .set({ key_number: newest })
      .where('wall_id', '=', wall)
      .where('redacted_at', 'is not', null)
      .execute()
    await tx
      .deleteFrom('cases.wall_key as k')
      .where('k.wall_id', '=', wall)
      .where('k.number', '<', newest)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('cases.document as d')
              .select('d.id')
              .whereRef('d.wall_id', '=', 'k.wall_id')
              .whereRef('d.key_number', '=', 'k.number'),
          ),
        ),
      )
      .execute()
  })
}
