/** What a document of a case is and says, read in a process that can do nothing else. */
import { type DocumentLook, documentTypes, type FileRefusal } from './document-type.ts'
import { fileLimits } from './file-text.ts'
import { runReader } from './reader-process.ts'

/** Documents that may wait for a reader: far more than visitors' files, because each was sent and stored already. */
const mostWaiting = 64

/**
 * Looks at a whole document.
 * @returns null where so many wait that this one has to come again
 * @throws what the bytes throw
 */
export async function readDocument(bytes: AsyncIterable<Uint8Array>): Promise<DocumentLook | null> {
  const answer = await runReader('document', bytes, mostWaiting)
  if (answer === null) return null
  const [first, second] = answer.lines.map((text) => JSON.parse(text) as Readonly<Record<string, unknown>>)
  if (first === undefined) return { refused: 'too-much' }
  const type = documentTypes.find((each) => each === first['type'])
  if (type === undefined) return { refused: String(first['refused']) as FileRefusal }
  return { type, text: textIn(second) }
}

/** Without its words where the reader had to be stopped on the way to them. */
function textIn(found: Readonly<Record<string, unknown>> | undefined): string | null {
  const text = found?.['text']
  return typeof text === 'string' ? text.slice(0, fileLimits.text) : null
}
