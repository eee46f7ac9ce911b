/**
 * The list of what was erased: ids alone, a line of JSON each, beside the master keys and so in no backup. A line is
 * on the disk before what it names is gone, so that no backup that is ever restored can bring it back unnoticed.
 */
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What was erased, by its ids. The same may be listed more than once. */
export type Erasure =
  | {
      readonly kind: 'walls'
      readonly caseId: string
      /** Whose side it was; null: the whole case was idle. */
      readonly party: string | null
      /** The walls that went. */
      readonly walls: readonly string[]
      /** The case went with them. */
      readonly isWhole: boolean
    }
  | { readonly kind: 'account'; readonly person: string }
  | { readonly kind: 'entry' | 'document' | 'enquiry'; readonly id: string }

/** The list cannot be read or is not whole. Its message says what to do. */
export class LostList extends Error {
  override readonly name = 'LostList'
}

/** Where the list stands. @param keysFolder the folder of the master keys */
export function erasureListIn(keysFolder: string): string {
  return join(keysFolder, 'erasures.jsonl')
}

/**
 * Adds to the list. When it returns the lines are on the disk. Whoever calls sees to it that nobody else adds at the
 * same time: half a line at the end is taken for what a crash left.
 * @param at when they were erased
 */
export function listErasures(file: string, erasures: readonly Erasure[], at: Date): void {
  if (erasures.length === 0) return
  const isNew = !existsSync(file)
  const opened = openSync(file, 'a', 0o600)
  try {
    if (!isNew) ftruncateSync(opened, wholeLength(readFileSync(file)))
    const lines = erasures.map((each) => `${JSON.stringify({ at: at.toISOString(), ...each })}\n`)
    writeSync(opened, lines.join(''))
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
  if (isNew) syncFolder(dirname(file))
}

/** What is listed, in its order; none where there is no list yet. @throws LostList */
export function readErasures(file: string): readonly Erasure[] {
  if (!existsSync(file)) return []
  const bytes = readFileSync(file)
  return bytes
    .toString('utf8', 0, wholeLength(bytes))
    .split('\n')
    .slice(0, -1)
    .map((line, index) => erasureOf(line, `${file}, line ${index + 1}`))
}

/** Bytes up to the end of the last whole line. What a crash left after it was never acted upon. */
function wholeLength(bytes: Buffer): number {
  return bytes.lastIndexOf(0x0a) + 1
}

/** A new file lasts once its folder is on the disk too. */
function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

function erasureOf(line: string, place: string): Erasure {
  let read: Record<string, unknown>
  try {
    read = JSON.parse(line) as Record<string, unknown>
  } catch {
    throw spoilt(place)
  }
  const { kind, caseId, party, walls, isWhole, person, id } = read
  if (kind === 'account' && isId(person)) return { kind, person }
  if ((kind === 'entry' || kind === 'document' || kind === 'enquiry') && isId(id)) return { kind, id }
  const isOfWalls = kind === 'walls' && isId(caseId) && (party === null || isId(party))
  if (isOfWalls && Array.isArray(walls) && walls.every(isId) && typeof isWhole === 'boolean') {
    return { kind, caseId, party, walls, isWhole }
  }
  throw spoilt(place)
}

function spoilt(place: string): LostList {
  return new LostList(
    `The list of what was erased is spoilt (${place}). Put back a copy of it: without it a backup could bring back what families erased.`,
  )
}
