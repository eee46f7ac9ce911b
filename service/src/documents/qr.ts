/**
 * QR codes on paper, so that a plan on paper can be opened again. Drawn as one path, so that it prints sharp
 * at any size. Source of the symbols: ISO/IEC 18004.
 */
import { encode } from 'uqr'

/** A code to draw. */
export interface Qr {
  /** Side of the whole symbol in modules, its quiet border among them: a view box of `0 0 size size`. */
  readonly size: number
  /** Its dark modules: the `d` of one path, to be drawn as black lines of width 1, unfilled, on a white ground. */
  readonly path: string
}

/** The light border that readers need, in modules (ISO/IEC 18004 section 5.3.8). */
const quiet = 4

/**
 * The largest symbol that a phone reads from paper at 42 mm or wider: version 20, so that a module is no
 * smaller than 0.4 mm.
 */
const largestVersion = 20

/**
 * A text as a QR code: with error correction for 15% of the symbol, or for 7% where only that still fits.
 * @returns null where the text is too long to scan from paper: print it in words alone
 */
export function qrOf(text: string): Qr | null {
  const bytes = new TextEncoder().encode(text).length
  const level = bytes <= most.M ? 'M' : bytes <= most.L ? 'L' : null
  if (level === null) return null
  const { size, data } = encode(text, { ecc: level, border: quiet, maxVersion: largestVersion })
  let path = ''
  for (const [y, row] of data.entries()) {
    let end = -1
    for (let x = 0; x < row.length; x++) {
      if (row[x] !== true) continue
      const start = x
      while (row[x + 1] === true) x++
      path += end === -1 ? `M${start} ${y}.5` : `m${start - end} 0`
      end = x + 1
      path += `h${end - start}`
    }
  }
  return { size, path }
}

/** Bytes that a symbol of version 20 holds (ISO/IEC 18004 table 7). */
const most = { M: 666, L: 858 } as const

/**
 * The code as a drawing of its own, for a paper that takes a file. A page draws it itself and says beside it
 * what it opens: `<svg viewBox="0 0 size size" shape-rendering="crispEdges"><path stroke="#000" d="path"/></svg>`.
 */
export function qrSvg({ size, path }: Qr): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`
}
