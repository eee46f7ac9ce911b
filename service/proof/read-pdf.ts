/** Reads a PDF back as a reader of the screen would: its words in their order, its language, title and tags. */
import { getDocumentProxy } from 'unpdf'

/** What stands in a PDF. */
export interface ReadPdf {
  /** The words of each page, ends of lines as spaces. */
  readonly pages: readonly string[]
  readonly text: string
  readonly title: string
  readonly language: string
  readonly isTagged: boolean
  /** Roles of the tags of each page, in their order. */
  readonly roles: readonly string[]
  /** Descriptions of figures. */
  readonly described: readonly string[]
}

/** Reads it. @throws Error where it is no PDF */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { info } = (await pdf.getMetadata()) as {
    readonly info: { readonly Title?: string; readonly Language?: string }
  }
  const mark = await pdf.getMarkInfo()
  const pages: string[] = []
  const roles: string[] = []
  const described: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
    pages.push(text.replaceAll(/\s+/g, ' '))
    collect(await page.getStructTree(), roles, described)
  }
  return {
    pages,
    text: pages.join(' '),
    title: info.Title ?? '',
    language: info.Language ?? '',
    isTagged: (mark as { readonly Marked?: boolean } | null)?.Marked === true,
    roles,
    described,
  }
}

function collect(node: unknown, roles: string[], described: string[]): void {
  const {
    role,
    alt,
    children = [],
  } = (node ?? {}) as {
    readonly role?: string
    readonly alt?: string
    readonly children?: readonly unknown[]
  }
  if (role !== undefined) roles.push(role)
  if (alt !== undefined) described.push(alt)
  for (const child of children) collect(child, roles, described)
}
