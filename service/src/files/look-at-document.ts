/** What a whole file is and says, for documents of a case. Runs in the process that can do nothing else. */
import { fileTypeFromBuffer } from 'file-type'
import type { DocumentSort, FileRefusal } from './document-type.ts'
import { documentPart, namesInZip, wordsOfDocx } from './docx-text.ts'
import { emailText, isEmail } from './email-text.ts'
import { fileLimits } from './file-text.ts'
import { isMarkup } from './markup.ts'
import { sortOfContainer } from './outlook-message.ts'
import { pdfText } from './pdf-text.ts'
import { plainText } from './plain-text.ts'
import { sortOfFile } from './sort-of-file.ts'

/**
 * The type of a file by its content, or why it is not taken.
 * Told apart from its words, because a reader of words may have to be stopped.
 */
export async function typeOfDocument(
  file: Uint8Array,
): Promise<DocumentSort | { readonly refused: FileRefusal }> {
  const sort = sortOfFile(file)
  if (sort !== 'zip' && endsAsZip(file)) return { refused: 'two-in-one' }
  switch (sort) {
    case 'zip':
      return typeOfZip(file)
    case 'pdf':
      return isAtStart(file, '%PDF-') ? 'pdf' : { refused: 'two-in-one' }
    case 'picture':
      return typeOfPicture(file)
    case 'old-word':
      return typeOfContainer(file)
    case 'text':
      return typeOfText(file)
    case 'unknown':
      return { refused: 'unknown' }
  }
}

/** The words of a file of a type; null: it has none that can be read. */
export async function wordsOfDocument(file: Uint8Array, type: DocumentSort): Promise<string | null> {
  const text = await wordsIn(file, type).catch(() => null)
  // A database keeps every character but this one.
  const kept = text?.replaceAll('\0', '').slice(0, fileLimits.text).trim()
  return kept ? kept : null
}

async function wordsIn(file: Uint8Array, type: DocumentSort): Promise<string | null> {
  switch (type) {
    case 'pdf': {
      const found = await pdfText(file)
      return 'fault' in found ? null : found.text
    }
    case 'docx':
      return wordsOfDocx(file)
    case 'eml':
      return emailText(file)
    case 'txt':
      return plainText(file)
    default:
      return null
  }
}

async function typeOfZip(file: Uint8Array): Promise<'docx' | { readonly refused: FileRefusal }> {
  try {
    const names = await namesInZip(file)
    if ('fault' in names) return { refused: names.fault }
    if ([...names].some((name) => /vbaProject\.bin$/i.test(name))) return { refused: 'macro' }
    const found = await fileTypeFromBuffer(file)
    return found?.ext === 'docx' && names.has(documentPart) ? 'docx' : { refused: 'unknown' }
  } catch {
    return { refused: 'broken' }
  }
}

const pictures: Readonly<Record<string, DocumentSort>> = {
  jpg: 'jpeg',
  png: 'png',
  apng: 'png',
  webp: 'webp',
  gif: 'gif',
  heic: 'heic',
  tif: 'tiff',
}

async function typeOfPicture(file: Uint8Array): Promise<DocumentSort | { readonly refused: FileRefusal }> {
  const found = await fileTypeFromBuffer(file).catch(() => undefined)
  return pictures[found?.ext ?? ''] ?? { refused: 'unknown' }
}

function typeOfContainer(file: Uint8Array): 'msg' | { readonly refused: FileRefusal } {
  if (isAtStart(file, '{\\rtf')) return { refused: 'old-office' }
  switch (sortOfContainer(file)) {
    case 'message':
      return 'msg'
    case 'locked':
      return { refused: 'locked' }
    case 'office':
      return { refused: 'old-office' }
    case 'other':
      return { refused: 'unknown' }
    case null:
      return { refused: 'broken' }
  }
}

function typeOfText(file: Uint8Array): 'eml' | 'txt' | { readonly refused: FileRefusal } {
  const start = plainText(file.subarray(0, 64 * 1024))
  if (isEmail(start)) return 'eml'
  if (start.startsWith('#!')) return { refused: 'macro' }
  return isMarkup(start) ? { refused: 'markup' } : 'txt'
}

function isAtStart(file: Uint8Array, mark: string): boolean {
  const start = Buffer.from(file.subarray(0, 64)).toString('latin1')
  return start.replace(/^(\xEF\xBB\xBF)?\s*/, '').startsWith(mark)
}

/** Whether a file that begins as something else ends as a zip does: a reader from the end would find another file. */
function endsAsZip(file: Uint8Array): boolean {
  const tail = Buffer.from(file.subarray(-(22 + 0xffff)))
  for (let at = tail.lastIndexOf('PK\x05\x06', -1, 'latin1'); at !== -1; ) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true
    at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1, 'latin1')
  }
  return false
}
