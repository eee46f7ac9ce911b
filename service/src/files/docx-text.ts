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
  const buffer = Buffer.from(bytes)
  const fault = await faultOfZip(buffer)
  if (fault !== null) return { fault }
  const { value } = await mammoth.extractRawText({ buffer })
  return value.replaceAll(/\n{2,}/g, '\n\n')
}

async function faultOfZip(buffer: Buffer): Promise<FileFault | null> {
  const zip = await fromBufferPromise(buffer, { validateEntrySizes: true })
  if (zip.entryCount > fileLimits.entries) return 'too-much'
  let unpacked = 0
  let isDocument = false
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return 'locked'
    if (entry.fileName === 'word/document.xml') isDocument = true
    unpacked += entry.uncompressedSize
    if (unpacked > fileLimits.unpacked) return 'too-much'
    await unpackToNowhere(zip, entry)
  }
  return isDocument ? null : 'unknown-sort'
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
