/** Reads a file from a visitor, in a process that can do nothing else, within limits, and keeps nothing. */
import { type FileText, fileLimits } from './file-text.ts'
import { runReader } from './reader-process.ts'

/**
 * The words of a file.
 * @param bytes the whole file
 * @returns never throws: a file that cannot be read is a fault, and so is a reader that had to be stopped
 */
export async function readFile(bytes: Uint8Array): Promise<FileText> {
  if (bytes.length === 0) return { fault: 'empty' }
  if (bytes.length > fileLimits.file) return { fault: 'too-large' }
  const answer = await runReader('text', inOnePiece(bytes), fileLimits.waiting)
  if (answer === null) return { fault: 'busy' }
  const [found] = answer.lines
  return answer.isWhole && found !== undefined ? (JSON.parse(found) as FileText) : { fault: 'too-much' }
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
