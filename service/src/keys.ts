/**
 * The secrets of one service, in a folder of their own that no backup holds: what signs sessions and forms, the
 * master keys that wrap the keys of walls, and beside them the list of what was erased.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

export interface Keys {
  /** Where they stand. */
  readonly folder: string
  /** A secret of 32 bytes for one purpose, such as `forms`. The same at every start. */
  secretFor(purpose: string): Uint8Array
  /** Wraps the key of a wall with the newest master key. @returns what is kept, and which master key wrapped it */
  wrap(key: Uint8Array): { readonly wrapped: Buffer; readonly master: string }
  /** Takes the key of a wall out again. @throws LostKey where the master key is missing or does not fit */
  unwrap(wrapped: Uint8Array, master: string): Buffer
}

/** What was wrapped cannot be read. Its message says what to do. */
export class LostKey extends Error {
  override readonly name = 'LostKey'
}

const signing = 'signing.key'
const masterName = /^master-(\d{4})\.key$/
const keyLength = 32
const nonceLength = 12

/** Opens the keys of a folder, and makes them where there are none. @throws LostKey where a file is no key */
export function openKeys(folder: string): Keys {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(join(folder, signing))) writeKey(folder, signing)
  if (masterNames(folder).length === 0) writeKey(folder, nameOfMaster(1))
  const root = readKey(folder, signing)
  const masters = new Map(masterNames(folder).map((name) => [name, readKey(folder, name)]))
  const newest = masterNames(folder).at(-1) as string
  return {
    folder,
    secretFor: (purpose) => new Uint8Array(hkdfSync('sha256', root, '', `way-forward ${purpose}`, keyLength)),
    wrap: (key) => ({ wrapped: seal(key, masters.get(newest) as Buffer), master: newest }),
    unwrap: (wrapped, master) => {
      // A command may have added it since this process began.
      const key = masters.get(master) ?? addedSince(folder, master)
      if (key === undefined) {
        throw new LostKey(
          `The key ${master} is missing from ${folder}. Put it back from where it is kept safe.`,
        )
      }
      return open(wrapped, key, master)
    },
  }
}

/** Adds a master key: from the next start it wraps what is new, and the old ones go on opening what they wrapped. */
export function addMasterKey(folder: string): string {
  const number = Number(masterName.exec(masterNames(folder).at(-1) ?? '')?.[1] ?? 0) + 1
  const name = nameOfMaster(number)
  // One that somebody else adds at the same moment is as new.
  writeKey(folder, name)
  return name
}

function addedSince(folder: string, master: string): Buffer | undefined {
  return masterNames(folder).includes(master) ? readKey(folder, master) : undefined
}

function nameOfMaster(number: number): string {
  return `master-${String(number).padStart(4, '0')}.key`
}

function masterNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => masterName.test(name))
    .sort()
}

/**
 * Written whole or not at all, and never over another: half a key would lose everything that it wraps, and so would one
 * that another process, which began at the same moment, has already in use.
 */
function writeKey(folder: string, name: string): void {
  const partial = join(folder, `${name}.${randomBytes(4).toString('hex')}.partial`)
  try {
    writeFileSync(partial, `${randomBytes(keyLength).toString('hex')}\n`, { mode: 0o600, flush: true })
    linkSync(partial, join(folder, name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(partial, { force: true })
  }
  syncFolder(folder)
}

/** A new name in a folder outlasts a loss of power only once the folder is on the disk too. Windows sees to it itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

function readKey(folder: string, name: string): Buffer {
  const text = readFileSync(join(folder, name), 'utf8').trim()
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new LostKey(
      `${join(folder, name)} is not a key: 64 letters and digits are. Put the right file back.`,
    )
  }
  return Buffer.from(text, 'hex')
}

function seal(key: Uint8Array, master: Buffer): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', master, nonce)
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
}

function open(wrapped: Uint8Array, key: Buffer, master: string): Buffer {
  const bytes = Buffer.from(wrapped)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength))
    decipher.setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipher.update(bytes.subarray(nonceLength, -16)), decipher.final()])
  } catch (error) {
    throw new LostKey(`The key ${master} does not open what it should. Put the right one back.`, {
      cause: error,
    })
  }
}

/**
 * A mark of each key of a folder, by which it is known again and from which it cannot be guessed: a backup has them,
 * to say which keys it needs. @returns none where there is no such folder
 */
export function marksOfKeys(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder).filter((name) => name === signing || masterName.test(name))
  return Object.fromEntries(
    names.sort().map((name) => {
      const mark = hkdfSync('sha256', readKey(folder, name), '', 'way-forward mark of a key', 16)
      return [name, Buffer.from(mark).toString('hex')]
    }),
  )
}
