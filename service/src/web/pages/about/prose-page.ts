/** A page of plain words that is the same for everybody. */
import type { Html } from '../../kit/html.ts'
import { type Frame, layout } from '../../kit/layout.ts'
import { type Page, shown } from '../../kit/page.ts'

/** A page made once from its words. */
export function prosePage(path: string, title: string, main: Html, frame: Partial<Frame> = {}): Page {
  const document = layout({ title, section: null, main, ...frame })
  return { path, get: () => shown(document), states: [{ name: 'as it is', address: path }] }
}
