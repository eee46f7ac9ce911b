/** Copies a folder whose files may change or go while they are copied, down to the disk. */
import { chown, copyFile, mkdir, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './account.ts'

export interface CopyOptions {
  /** @param path from the folder that is copied. @param name the last part of it */
  readonly isLeftOut: (path: string, name: string) => boolean
  /** Told how many megabytes have been copied, now and then. */
  readonly told?: (megabytes: number) => void
  /** Who owns the copy; null or absent: whoever copies. */
  readonly account?: Account | null
}

const megabyte = 1024 * 1024
/** Bytes between two words of progress. */
const step = 256 * megabyte

/** Copies a folder. The copy is its owner's alone. @returns how many bytes */
export async function copyFolder(from: string, to: string, options: CopyOptions): Promise<number> {
  const { isLeftOut, told, account } = options
  let bytes = 0
  let next = step
  const own = async (path: string): Promise<void> => {
    if (account) await chown(path, account.uid, account.gid)
  }
  const copy = async (path: string): Promise<void> => {
    const target = join(to, path)
    await mkdir(target, { recursive: true, mode: 0o700 })
    await own(target)
    for (const entry of await readdir(join(from, path), { withFileTypes: true })) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`
      if (isLeftOut(inside, entry.name)) continue
      if (entry.isDirectory()) await copy(inside)
      else if (entry.isFile()) {
        bytes += await copyOne(join(from, inside), join(to, inside))
        await own(join(to, inside)).catch(ignoreGone)
      }
      if (bytes < next) continue
      next += step
      told?.(Math.round(bytes / megabyte))
    }
  }
  await copy('')
  return bytes
}

/** @returns bytes; none where the file has gone meanwhile, which PostgreSQL makes good */
async function copyOne(from: string, to: string): Promise<number> {
  try {
    await copyFile(from, to)
    const file = await open(to, 'r+')
    try {
      await file.chmod(0o600)
      await file.sync()
      return (await file.stat()).size
    } finally {
      await file.close()
    }
  } catch (error) {
    ignoreGone(error)
    return 0
  }
}

function ignoreGone(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}
