/** The words of a plain text file. */
import { encodingByMark } from './sort-of-file.ts'

/** Text in the encoding that its mark names, else UTF-8, else the code page of old Windows. */
export function plainText(bytes: Uint8Array): string {
  const marked = encodingByMark(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
