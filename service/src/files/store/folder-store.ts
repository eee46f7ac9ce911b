/** Files in a folder of this machine. */
import { randomUUID } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { access, constants, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { checkedName, type FileStore, NotStored, type StoredFile, StoreUnavailable } from './file-store.ts'

/** Beside the files, on the same disk, so that a whole one is renamed into its place. */
const partialFolder = 'partial'
const filesFolder = 'files'

/**
 * A store in a folder, which is made where it is missing. A file is written under another name, forced to the disk
 * and only then renamed, so that nobody ever sees half of one.
 */
export function folderStore(folder: string): FileStore {
  const files = join(folder, filesFolder)
  const partial = join(folder, partialFolder)
  const placeOf = (name: string) => join(files, ...checkedName(name).split('/'))
  return {
    async put(name, bytes) {
      const place = placeOf(name)
      await reached(mkdir(partial, { recursive: true, mode: 0o700 }))
      const half = join(partial, randomUUID())
      try {
        await write(await reached(open(half, 'wx', 0o600)), bytes)
        await makeFolder(dirname(place))
        await reached(rename(half, place))
        await sync(dirname(place))
      } catch (error) {
        await rm(half, { force: true }).catch(() => undefined)
        throw error
      }
    },
    async get(name) {
      const place = placeOf(name)
      if (!(await isThere(place))) throw new NotStored('there is no such file')
      return read(place)
    },
    async delete(name) {
      await reached(rm(placeOf(name), { force: true }))
    },
    list: () => list(files),
    async clearPartial(before) {
      for (const entry of await entriesOf(partial)) {
        const place = join(partial, entry.name)
        const { mtime } = await reached(stat(place)).catch(() => ({ mtime: before }))
        if (mtime < before) await reached(rm(place, { force: true }))
      }
    },
    async check() {
      await reached(mkdir(partial, { recursive: true, mode: 0o700 }))
      await reached(access(partial, constants.W_OK))
    },
  }
}

async function write(file: FileHandle, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of bytes) await reached(file.appendFile(chunk))
    await reached(file.sync())
  } finally {
    await file.close()
  }
}

/** A new folder lasts only once the folder that it stands in is forced to the disk too. */
async function makeFolder(folder: string): Promise<void> {
  const first = await reached(mkdir(folder, { recursive: true, mode: 0o700 }))
  if (first === undefined) return
  for (let made = folder; ; made = dirname(made)) {
    await sync(dirname(made))
    if (made === first) return
  }
}

async function sync(folder: string): Promise<void> {
  const opened = await reached(open(folder, 'r'))
  try {
    await reached(opened.sync())
  } finally {
    await opened.close()
  }
}

async function isThere(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isFile()
  } catch (error) {
    if (isMissing(error)) return false
    throw new StoreUnavailable('the folder of files cannot be read', { cause: error })
  }
}

async function* read(place: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(place)
  } catch (error) {
    throw new StoreUnavailable('a file cannot be read', { cause: error })
  }
}

async function* list(files: string): AsyncGenerator<StoredFile> {
  for (const outer of await entriesOf(files)) {
    const below = join(files, outer.name)
    if (outer.isDirectory()) {
      for await (const each of list(below)) yield { ...each, name: `${outer.name}/${each.name}` }
      continue
    }
    const found = await stat(below).catch(() => null)
    // It may have been taken away in the meantime.
    if (found !== null) yield { name: relative(files, below).replaceAll(sep, '/'), storedAt: found.mtime }
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (isMissing(error)) return []
    throw new StoreUnavailable('the folder of files cannot be read', { cause: error })
  }
}

async function reached<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    throw new StoreUnavailable('the folder of files cannot be written to', { cause: error })
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
