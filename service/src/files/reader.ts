/**
 * A program of its own: reads a file from its standard input and writes what it found as JSON. `reader-process.ts`
 * starts it without the network, without writing, and without our environment, so that a file made to break a reader
 * breaks nothing else.
 *
 * `text` writes the words of a file, or why there are none. `document` writes two lines: what it is, and then, as
 * the reader of words may have to be stopped, its words.
 */
import { buffer } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import { docxText } from './docx-text.ts'
import { type FileText, fileLimits } from './file-text.ts'
import { pdfText } from './pdf-text.ts'
import { plainText } from './plain-text.ts'
import { sortOfFile } from './sort-of-file.ts'

// A reader that never comes to a rest is stopped from another thread.
const watch = new Worker(new URL('./memory-watch.ts', import.meta.url), { workerData: fileLimits.memory })
watch.unref()

const bytes = new Uint8Array(await buffer(process.stdin))
if (process.argv[2] === 'document') await writeDocument(bytes)
else await write(await read(bytes))
process.exit(0)

async function writeDocument(file: Uint8Array): Promise<void> {
  // What only documents need is not loaded for the rest.
  const { typeOfDocument, wordsOfDocument } = await import('./look-at-document.ts')
  const type = await typeOfDocument(file)
  if (typeof type !== 'string') return write(type)
  await write({ type })
  await write({ text: await wordsOfDocument(file, type) })
}

function write(found: unknown): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${JSON.stringify(found)}\n`, () => resolve()))
}

async function read(file: Uint8Array): Promise<FileText> {
  try {
    return await readSort(file)
  } catch {
    return { fault: 'broken' }
  }
}

async function readSort(file: Uint8Array): Promise<FileText> {
  switch (sortOfFile(file)) {
    case 'pdf': {
      const found = await pdfText(file)
      return 'fault' in found ? found : cut({ ...found, sort: 'pdf' })
    }
    case 'zip': {
      const found = await docxText(file)
      return typeof found === 'string' ? whole(found, 'docx') : found
    }
    case 'text':
      return whole(plainText(file), 'text')
    case 'picture':
      return { fault: 'picture' }
    case 'old-word':
      return { fault: 'old-word' }
    case 'unknown':
      return { fault: 'unknown-sort' }
  }
}

function whole(text: string, sort: 'docx' | 'text'): FileText {
  return text.trim() === '' ? { fault: 'empty' } : cut({ text, sort, isCut: false, pagesWithoutText: [] })
}

function cut(found: Exclude<FileText, { fault: unknown }>): FileText {
  if (found.text.length <= fileLimits.text) return found
  return { ...found, text: found.text.slice(0, fileLimits.text), isCut: true }
}
