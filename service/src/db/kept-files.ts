/** The files of cases in a backup: encrypted as they are, beside the data. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { copyFolder } from './copy-folder.ts'

/** Their folder in a backup. */
export const filesName = 'way-forward-files'

type Say = (line: string) => void

/**
 * Copies them into a backup, after the data: each file that the data names was there then. What is half-written is
 * left out. @returns how many bytes
 */
export async function backUpFiles(files: string, backup: string, say: Say): Promise<number> {
  if (!existsSync(files)) return 0
  return copyFolder(files, join(backup, filesName), {
    isLeftOut: (path) => path === 'partial',
    told: (count) => say(`Copied ${count} MB of documents`),
  })
}

/**
 * Puts the files of a backup in their place. What was there is kept beside it.
 * @returns the folder in which the old files are kept; null: there were none, or the backup has none
 */
export async function restoreFiles(
  backup: string,
  files: string,
  say: Say,
  account: Account | null = null,
): Promise<string | null> {
  const from = join(backup, filesName)
  if (!existsSync(from)) return null
  await mkdir(dirname(files), { recursive: true })
  const fresh = await mkdtemp(join(dirname(files), `${basename(files)}-restored-`))
  try {
    await copyFolder(from, fresh, {
      isLeftOut: () => false,
      told: (count) => say(`Copied ${count} MB of documents`),
      account,
    })
    const old = existsSync(files) ? await setAside(files) : null
    await rename(fresh, files)
    return old
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  }
}

/** Gives a folder another name. @returns that name, the first that is free */
export async function setAside(folder: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = `${folder}-before-restore-${number}`
    if (existsSync(name)) continue
    await rename(folder, name)
    return name
  }
}
