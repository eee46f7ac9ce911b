/** What a file is, by its content: names and types that come with it may say anything. */

export type FileSort = 'pdf' | 'zip' | 'text' | 'picture' | 'old-word' | 'unknown'

/** The sort of a file from its first bytes. A zip may be a DOCX: what is in it tells. */
export function sortOfFile(bytes: Uint8Array): FileSort {
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-word'
  // Readers of PDF accept some bytes before the mark.
  if (ascii(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  if (isPicture(bytes)) return 'picture'
  if (ascii(bytes.subarray(0, 5)) === '{\\rtf') return 'old-word'
  return isText(bytes) ? 'text' : 'unknown'
}

function isPicture(bytes: Uint8Array): boolean {
  const box = ascii(bytes.subarray(4, 12))
  return (
    beginsWith(bytes, [0xff, 0xd8, 0xff]) ||
    beginsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) ||
    beginsWith(bytes, [0x47, 0x49, 0x46, 0x38]) ||
    beginsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) ||
    beginsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a]) ||
    /^ftyp(heic|heix|mif1|avif)/.test(box) ||
    (ascii(bytes.subarray(0, 4)) === 'RIFF' && ascii(bytes.subarray(8, 12)) === 'WEBP')
  )
}

/** Words, in UTF-8, UTF-16 with its mark, or the code page of old Windows: no zero bytes, few control characters. */
function isText(bytes: Uint8Array): boolean {
  if (encodingByMark(bytes) !== null) return true
  let controls = 0
  const looked = bytes.subarray(0, 64 * 1024)
  for (const byte of looked) {
    if (byte === 0) return false
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++
  }
  return controls * 100 <= looked.length
}

/** The encoding that a byte order mark names, or null. */
export function encodingByMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (beginsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  return beginsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
