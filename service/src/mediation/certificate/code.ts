/** The code of a certificate: 60 bits by chance, in letters and digits that nobody takes for each other (Crockford). */
import { randomInt } from 'node:crypto'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 3
const groupLength = 4

/** A new code, such as "7K2M-QX04-9TBD". */
export function newCode(): string {
  const group = () => Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/**
 * A code as somebody typed or scanned it: small letters, other separators or none, and letters that were taken for
 * others are understood. @returns the code as it is printed; null: it can be none
 */
export function readCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]{12}$/.test(plain)) return null
  return [plain.slice(0, 4), plain.slice(4, 8), plain.slice(8)].join('-')
}
