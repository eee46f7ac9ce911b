/** What a document of a case may be. */

export const documentTypes = [
  'pdf',
  'docx',
  'jpeg',
  'png',
  'webp',
  'gif',
  'heic',
  'tiff',
  'eml',
  'msg',
  'txt',
] as const
export type DocumentSort = (typeof documentTypes)[number]

/** Why a file is not taken. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  /** Word, Excel or PowerPoint of before 2007, or RTF. */
  | 'old-office'
  /** A web page or a picture that is made of code, such as HTML and SVG. */
  | 'markup'
  /** It holds programs. */
  | 'macro'
  /** It is two files in one. */
  | 'two-in-one'
  /** It unpacks to more than we open. */
  | 'too-much'
  | 'locked'
  | 'broken'
  | 'infected'
  | 'unknown'

/** What a look at a whole file found: what it is, and its words as far as they can be read. */
export type DocumentLook =
  | { readonly type: DocumentSort; readonly text: string | null }
  | { readonly refused: FileRefusal }

/** The media type that a picture may be shown as; null: it is sent as bytes alone. */
export function mediaTypeOfPicture(type: DocumentSort): string | null {
  return type === 'jpeg' || type === 'png' || type === 'webp' || type === 'gif' ? `image/${type}` : null
}

/** The ending of a file of this type. */
export function endingOf(type: DocumentSort): string {
  return type === 'jpeg' ? 'jpg' : type
}
