/** Outlook's messages: a container that old Word, Excel and PowerPoint use too. What is in it tells which it is. */

const free = 0xfffffffa
const noEntry = 0xffffffff
const entryLength = 128

/** What a container holds; null: it is not one, or is broken. */
export type ContainerSort = 'message' | 'locked' | 'office' | 'other'

/**
 * The sort of a compound file, from the names at the top of it.
 * @param bytes the whole file, as [MS-CFB] describes it
 */
export function sortOfContainer(bytes: Uint8Array): ContainerSort | null {
  const names = namesAtTop(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (names === null) return null
  if (names.has('__properties_version1.0')) return 'message'
  if (names.has('EncryptedPackage')) return 'locked'
  const office = ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document']
  return office.some((name) => names.has(name)) ? 'office' : 'other'
}

function namesAtTop(file: Buffer): ReadonlySet<string> | null {
  if (file.length < 512) return null
  const shift = file.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return null
  const sectorLength = 2 ** shift
  const sector = (number: number) => {
    const from = (number + 1) * sectorLength
    const whole = number < free ? file.subarray(from, from + sectorLength) : Buffer.alloc(0)
    return whole.length === sectorLength ? whole : null
  }
  const table = allocationTable(file, sector, sectorLength)
  if (table === null) return null
  const directory: Buffer[] = []
  const seen = new Set<number>()
  for (let at = file.readUInt32LE(48); at < free; at = table(at)) {
    const part = sector(at)
    if (part === null || seen.has(at)) return null
    seen.add(at)
    directory.push(part)
  }
  return directory.length === 0 ? null : childrenOfRoot(Buffer.concat(directory))
}

/** Tells which sector follows one. */
function allocationTable(
  file: Buffer,
  sector: (number: number) => Buffer | null,
  sectorLength: number,
): ((number: number) => number) | null {
  const places: number[] = []
  for (let index = 0; index < 109; index++) places.push(file.readUInt32LE(76 + 4 * index))
  const perSector = sectorLength / 4
  const seen = new Set<number>()
  for (let at = file.readUInt32LE(68); at < free; ) {
    const part = sector(at)
    if (part === null || seen.has(at)) return null
    seen.add(at)
    for (let index = 0; index < perSector - 1; index++) places.push(part.readUInt32LE(4 * index))
    at = part.readUInt32LE(sectorLength - 4)
  }
  return (number) => {
    const part = sector(places[Math.floor(number / perSector)] ?? noEntry)
    return part === null ? noEntry : part.readUInt32LE(4 * (number % perSector))
  }
}

function childrenOfRoot(directory: Buffer): ReadonlySet<string> {
  const names = new Set<string>()
  const seen = new Set<number>()
  const waiting = [directory.readUInt32LE(76)]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at >= directory.length / entryLength || seen.has(at)) continue
    seen.add(at)
    const entry = directory.subarray(at * entryLength, (at + 1) * entryLength)
    const length = Math.min(Math.max(entry.readUInt16LE(64) - 2, 0), 62)
    names.add(entry.toString('utf16le', 0, length))
    waiting.push(entry.readUInt32LE(68), entry.readUInt32LE(72))
  }
  return names
}
