/** The words of a DOCX. */
import mammoth from 'mammoth'
import { fromBufferPromise, type ZipFile } from 'yauzl'
import type { FileFault } from './file-text.ts'
import { fileLimits } from './file-text.ts'

/**
 * The text of a DOCX, a paragraph each on its own line.
 * A zip may unpack to a thousand times its size, and may lie about it: everything in it is unpacked once and
 * counted before any of it is read.
 */
export async function docxText(bytes: Uint8Array): Promise<string | { readonly fault: FileFault }> {
  const names = await namesInZip(bytes)
  if ('fault' in names) return names
  if (!names.has(documentPart)) return { fault: 'unknown-sort' }
  return wordsOfDocx(bytes)
}

/** The part of a zip that makes it a DOCX. */
export const documentPart = 'word/document.xml'

/** The text of a DOCX whose parts were counted already. */
export async function wordsOfDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return value.replaceAll(/\n{2,}/g, '\n\n')
}

/** The names of what is in a zip, all of it unpacked once and counted. @throws where it is broken, or lies */
export async function namesInZip(
  bytes: Uint8Array,
): Promise<ReadonlySet<string> | { readonly fault: Extract<FileFault, 'too-much' | 'locked'> }> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { validateEntrySizes: true })
  if (zip.entryCount > fileLimits.entries) return { fault: 'too-much' }
  let unpacked = 0
  const names = new Set<string>()
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return { fault: 'locked' }
    names.add(entry.fileName)
    unpacked += entry.uncompressedSize
    if (unpacked > fileLimits.unpacked) return { fault: 'too-much' }
    await unpackToNowhere(zip, entry)
  }
  return names
}

/** Fails where what comes out is not as long as the entry says. */
async function unpackToNowhere(
  zip: ZipFile,
  entry: Parameters<ZipFile['openReadStreamPromise']>[0],
): Promise<void> {
  for await (const _ of await zip.openReadStreamPromise(entry)) {
    // Counting is the library's part.
  }
}
