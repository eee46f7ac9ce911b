/** What documents are called on pages. */
import type { CaseDocument, Giver } from '../../../../cases/documents/case-document.ts'
import type { DocumentType } from '../../../../db/data.ts'

export const typeWords: Readonly<Record<DocumentType, string>> = {
  pdf: 'PDF',
  docx: 'Word document',
  jpeg: 'Picture (JPEG)',
  png: 'Picture (PNG)',
  webp: 'Picture (WebP)',
  gif: 'Picture (GIF)',
  heic: 'Picture (HEIC)',
  tiff: 'Picture (TIFF)',
  eml: 'Email',
  msg: 'Email from Outlook',
  txt: 'Plain text',
}

/** What a document is called; one that was taken out has no name. */
export function nameOfDocument({ name }: Pick<CaseDocument, 'name'>): string {
  return name ?? 'A document that was taken out'
}

/** Whoever gave or took out a document. */
export function giverInWords(giver: Giver | null): string {
  return giver?.name ?? 'Somebody who has left'
}

/** A number of bytes as people say it: "840 kB", "1.2 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  // From here it would be rounded to 1000 kB.
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** A limit as it was configured: whole MB. */
export function limitInWords(bytes: number): string {
  return `${Math.floor(bytes / (1024 * 1024))} MB`
}
