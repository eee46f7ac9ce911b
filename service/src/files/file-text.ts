/** What comes of reading a file from a visitor: its words, or why there are none. */

/** Why a file gave no words. */
export type FileFault =
  | 'empty'
  | 'too-large'
  | 'picture'
  | 'old-word'
  | 'unknown-sort'
  | 'no-text-layer'
  | 'locked'
  | 'broken'
  | 'too-much'
  | 'busy'

export interface ReadFile {
  readonly text: string
  readonly sort: 'pdf' | 'docx' | 'text'
  /** The words went on beyond the limit and were cut. */
  readonly isCut: boolean
  /** Pages of a PDF that hold no words, such as scans, from 1. */
  readonly pagesWithoutText: readonly number[]
}

export type FileText = ReadFile | { readonly fault: FileFault }

/** The limits within which a file is read. */
export const fileLimits = {
  /** Bytes of the file. */
  file: 10 * 1024 * 1024,
  /** Characters of its words. */
  text: 250_000,
  pages: 200,
  /** Bytes of everything in a DOCX once unpacked. */
  unpacked: 60 * 1024 * 1024,
  entries: 2000,
  /** Bytes of memory of the process that reads. */
  memory: 512 * 1024 * 1024,
  milliseconds: 15_000,
  /** Files read at once, and files that wait. */
  atOnce: 2,
  waiting: 8,
} as const
