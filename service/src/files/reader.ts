/**
 * A program of its own: reads a file from its standard input and writes its words, or why there are none, as
 * JSON. `read-file.ts` starts it without the network, without writing, and without our environment, so that
 * a file made to break a reader breaks nothing else.
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
process.stdout.write(JSON.stringify(await read(bytes)), () => process.exit(0))

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
