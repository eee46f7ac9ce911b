/**
 * Reads a drawn code back, to prove what `qr.ts` draws: written from ISO/IEC 18004 and from nothing else, so
 * that it shares no fault with the encoder. It reads symbols of versions 1 to 20 at levels L and M that are
 * drawn without a fault; it does not prove that a camera finds them.
 */
import type { Qr } from './qr.ts'

/** Dark modules of the symbol without its border, by row and column. */
function modulesOf({ size, path }: Qr): boolean[][] {
  const side = size - 8
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => false))
  let x = 0
  let y = 0
  for (const [, command, first = '', second = ''] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (command === 'M') {
      x = Number(first)
      y = Math.floor(Number(second))
    } else if (command === 'm') x += Number(first)
    else {
      for (let at = x; at < x + Number(first); at++) (rows[y - 4] as boolean[])[at - 4] = true
      x += Number(first)
    }
  }
  return rows
}

/** Blocks of each version: for L and M the check bytes of a block, then how many blocks of how many data bytes. */
const blocks: Readonly<Record<'L' | 'M', readonly (readonly number[])[]>> = {
  L: [
    [7, 1, 19],
    [10, 1, 34],
    [15, 1, 55],
    [20, 1, 80],
    [26, 1, 108],
    [18, 2, 68],
    [20, 2, 78],
    [24, 2, 97],
    [30, 2, 116],
    [18, 2, 68, 2, 69],
    [20, 4, 81],
    [24, 2, 92, 2, 93],
    [26, 4, 107],
    [30, 3, 115, 1, 116],
    [22, 5, 87, 1, 88],
    [24, 5, 98, 1, 99],
    [28, 1, 107, 5, 108],
    [30, 5, 120, 1, 121],
    [28, 3, 113, 4, 114],
    [28, 3, 107, 5, 108],
  ],
  M: [
    [10, 1, 16],
    [16, 1, 28],
    [26, 1, 44],
    [18, 2, 32],
    [24, 2, 43],
    [16, 4, 27],
    [18, 4, 31],
    [22, 2, 38, 2, 39],
    [22, 3, 36, 2, 37],
    [26, 4, 43, 1, 44],
    [30, 1, 50, 4, 51],
    [22, 6, 36, 2, 37],
    [22, 8, 37, 1, 38],
    [24, 4, 40, 5, 41],
    [24, 5, 41, 5, 42],
    [28, 7, 45, 3, 46],
    [28, 10, 46, 1, 47],
    [26, 9, 43, 4, 44],
    [26, 3, 44, 11, 45],
    [26, 3, 41, 13, 42],
  ],
}

/** What a code says, and how. @throws Error where it is no sound symbol */
export function readBack(qr: Qr): {
  readonly text: string
  readonly version: number
  readonly level: 'L' | 'M'
} {
  const modules = modulesOf(qr)
  const side = modules.length
  const version = (side - 17) / 4
  const { level, mask } = formatOf(modules)
  const bits = dataBits(modules, version, mask)
  const bytes = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) => byteAt(bits, at * 8, 8))
  return {
    text: textIn(dataOf(bytes, blocks[level][version - 1] as readonly number[]), version),
    version,
    level,
  }
}

/** Level and mask, from the fifteen bits beside the first finder, which must check. */
function formatOf(modules: readonly (readonly boolean[])[]): {
  readonly level: 'L' | 'M'
  readonly mask: number
} {
  const places = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => [8, x] as const)
  const down = [7, 5, 4, 3, 2, 1, 0].map((y) => [y, 8] as const)
  let read = 0
  for (const [y, x] of [...places, ...down]) read = (read << 1) | (modules[y]?.[x] === true ? 1 : 0)
  const format = read ^ 0b101010000010010
  let rest = format
  for (let bit = 14; bit >= 10; bit--) if ((rest >> bit) & 1) rest ^= 0b10100110111 << (bit - 10)
  if (rest !== 0) throw new Error('the format does not check')
  const level = ({ 1: 'L', 0: 'M' } as const)[format >> 13]
  if (level === undefined) throw new Error('neither L nor M')
  return { level, mask: (format >> 10) & 7 }
}

const masks: readonly ((y: number, x: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
]

/** Modules in the order of reading: up and down in columns of two from the right, past what has another use. */
function dataBits(
  modules: readonly (readonly boolean[])[],
  version: number,
  mask: number,
): readonly number[] {
  const side = modules.length
  const isMasked = masks[mask] as (y: number, x: number) => boolean
  const bits: number[] = []
  let isUp = true
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < side; step++) {
      const y = isUp ? side - 1 - step : step
      for (const x of [right, right - 1]) {
        if (hasOtherUse(y, x, side, version)) continue
        bits.push(modules[y]?.[x] !== isMasked(y, x) ? 1 : 0)
      }
    }
    isUp = !isUp
  }
  return bits
}

function hasOtherUse(y: number, x: number, side: number, version: number): boolean {
  if (y === 6 || x === 6) return true
  if ((y < 9 && x < 9) || (y < 9 && x >= side - 8) || (y >= side - 8 && x < 9)) return true
  if (version >= 7 && ((y < 6 && x >= side - 11) || (x < 6 && y >= side - 11))) return true
  const centres = alignment(version, side)
  return centres.some((cy) =>
    centres.some(
      (cx) =>
        Math.abs(y - cy) <= 2 &&
        Math.abs(x - cx) <= 2 &&
        !(cy === 6 && cx === 6) &&
        !(cy === 6 && cx === side - 7) &&
        !(cy === side - 7 && cx === 6),
    ),
  )
}

/** Centres of the alignment patterns: six, and the rest evenly spaced back from the far end. */
function alignment(version: number, side: number): readonly number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.ceil((side - 13) / (2 * (count - 1))) * 2
  return [6, ...Array.from({ length: count - 1 }, (_, at) => side - 7 - step * (count - 2 - at))]
}

function byteAt(bits: readonly number[], start: number, length: number): number {
  let value = 0
  for (let at = 0; at < length; at++) value = (value << 1) | (bits[start + at] ?? 0)
  return value
}

/** Data bytes in their order; every block must check. */
function dataOf(bytes: readonly number[], [check = 0, ...counts]: readonly number[]): readonly number[] {
  const sizes: number[] = []
  for (let at = 0; at < counts.length; at += 2)
    for (let each = 0; each < (counts[at] as number); each++) sizes.push(counts[at + 1] as number)
  const made: number[][] = sizes.map(() => [])
  let next = 0
  for (let at = 0; at < Math.max(...sizes); at++)
    for (const [index, size] of sizes.entries()) if (at < size) made[index]?.push(bytes[next++] as number)
  const whole = made.map((each) => [...each])
  for (let at = 0; at < check; at++) for (const each of whole) each.push(bytes[next++] as number)
  if (next !== bytes.length) throw new Error('bytes are left over')
  if (whole.some((block) => !checks(block, check))) throw new Error('a block does not check')
  return made.flat()
}

/** Whether a block is a multiple of its Reed-Solomon polynomial: nothing at each of its roots. */
function checks(block: readonly number[], check: number): boolean {
  for (let root = 0; root < check; root++) {
    let sum = 0
    for (const byte of block) sum = times(sum, powers[root] as number) ^ byte
    if (sum !== 0) return false
  }
  return true
}

const powers: readonly number[] = Array.from({ length: 255 }, (_, power) => {
  let value = 1
  for (let at = 0; at < power; at++) value = value & 128 ? (value << 1) ^ 0x11d : value << 1
  return value
})

function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = product & 128 ? (product << 1) ^ 0x11d : product << 1
    if ((b >> bit) & 1) product ^= a
  }
  return product
}

/** The text of one segment of bytes. */
function textIn(data: readonly number[], version: number): string {
  const bits = data.flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (byte >> bit) & 1))
  if (byteAt(bits, 0, 4) !== 4) throw new Error('not a segment of bytes')
  const lengthBits = version < 10 ? 8 : 16
  const length = byteAt(bits, 4, lengthBits)
  const bytes = Array.from({ length }, (_, at) => byteAt(bits, 4 + lengthBits + at * 8, 8))
  if (byteAt(bits, 4 + lengthBits + length * 8, 4) !== 0) throw new Error('the text goes on')
  return new TextDecoder().decode(new Uint8Array(bytes))
}
