/** What a backup says of itself, and what it takes to bring it back: keys, and the list of erasures. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A backup or a restore that cannot be made as asked. Its message says what to do. */
export class NoBackup extends Error {
  override readonly name = 'NoBackup'
}

/** The file by which a folder is known as a whole backup. It is written last. */
export const bookName = 'way-forward-backup.json'

export interface Book {
  /** Instant, to the minute. */
  readonly madeAt: string
  /** The version of PostgreSQL, of the service's own server; absent: a dump. */
  readonly postgres?: string
  readonly migrations: readonly string[]
  /** What stands outside the backup and belongs to it. */
  readonly outside: Outside
}

export interface Outside {
  /** The keys that there were, each with a mark by which it is known again. */
  readonly keys: Readonly<Record<string, string>>
  /** How many lines the list of erasures had. */
  readonly erasures: number
}

/** Written last: a folder that has it is whole. */
export async function writeBook(folder: string, book: Book): Promise<void> {
  await writeFile(join(folder, bookName), `${JSON.stringify(book, null, 2)}\n`, { mode: 0o600, flush: true })
}

/** @throws NoBackup where the folder is no whole backup */
export async function readBook(folder: string): Promise<Book> {
  const names = await readdir(folder).catch(() => null)
  if (names === null) throw new NoBackup(`${folder} is not a folder that can be read.`)
  if (!names.includes(bookName)) throw new NoBackup(`${folder} is not a whole backup: it lacks ${bookName}.`)
  return {
    outside: { keys: {}, erasures: 0 },
    ...JSON.parse(await readFile(join(folder, bookName), 'utf8')),
  } as Book
}

/**
 * Refuses to restore where what belongs to a backup is not there: without its keys no document opens, and without
 * the list what families erased would come back.
 * @param now what is there
 * @param folder where the keys stand
 * @throws NoBackup that says what to put back
 */
export function refuseWithoutKeys({ outside }: Book, now: Outside, folder: string): void {
  const missing = Object.keys(outside.keys).filter((name) => now.keys[name] === undefined)
  const other = Object.entries(outside.keys)
    .filter(([name, mark]) => now.keys[name] !== undefined && now.keys[name] !== mark)
    .map(([name]) => name)
  if (missing.length > 0) {
    throw new NoBackup(
      `The backup needs ${missing.join(' and ')}, which ${missing.length === 1 ? 'is' : 'are'} not in ${folder}. Put the keys back from where they are kept safe, or set KEYS_FOLDER to where they are, then restore. ${lostForGood}`,
    )
  }
  if (other.length > 0) {
    throw new NoBackup(
      `${other.join(' and ')} in ${folder} ${other.length === 1 ? 'is not the key' : 'are not the keys'} that the backup was made with. A service that was started without keys has made new ones: put the right ones back in their place, then restore. ${lostForGood}`,
    )
  }
  if (now.erasures < outside.erasures) {
    throw new NoBackup(
      `The list of what was erased (erasures.jsonl in ${folder}) has ${now.erasures} lines, and had ${outside.erasures} when the backup was made. Put the newest copy of it back, then restore: without it what families erased would come back. ${lostForGood}`,
    )
  }
}

const lostForGood =
  'If they are lost for good, "restore-without-keys" brings back all but the documents, and tells what that means.'
