/** The words of a PDF. */
import { getDocumentProxy } from 'unpdf'
import type { FileFault } from './file-text.ts'
import { fileLimits } from './file-text.ts'

export interface PdfText {
  readonly text: string
  readonly pagesWithoutText: readonly number[]
  /** There are more pages than were read. */
  readonly isCut: boolean
}

/** The text of a PDF, page after page; `no-text-layer` where no page holds words, as in a scan. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText | { readonly fault: FileFault }> {
  let document: Awaited<ReturnType<typeof getDocumentProxy>>
  try {
    document = await getDocumentProxy(bytes, { useSystemFonts: false, verbosity: 0 })
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken' }
  }
  const pages: string[] = []
  const pagesWithoutText: number[] = []
  let length = 0
  const last = Math.min(document.numPages, fileLimits.pages)
  for (let number = 1; number <= last && length <= fileLimits.text; number++) {
    const text = await pageText(await document.getPage(number))
    length += text.length
    pages.push(text)
    if (text.trim() === '') pagesWithoutText.push(number)
  }
  if (pages.length === pagesWithoutText.length) return { fault: 'no-text-layer' }
  return { text: pages.join('\n\n'), pagesWithoutText, isCut: pages.length < document.numPages }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

async function pageText(page: Page): Promise<string> {
  const { items } = await page.getTextContent()
  let text = ''
  for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '')
  page.cleanup()
  return text
}
