/** The frame of every page. */
import { type Html, html, nothing } from './html.ts'

export interface Frame {
  /** What the page is, without the name of the service; an error page gets "Error: " before it. */
  readonly title: string
  /** The path of the navigation entry that the page belongs to, or null. */
  readonly section: '/' | '/date' | '/about' | null
  /** The page shows errors of a form. */
  readonly hasErrors?: boolean
  /** Above the main part: a back link or breadcrumbs. */
  readonly before?: Html
  readonly main: Html
  /** Shows the exit-this-page button. */
  readonly exit?: boolean
  /** A wide page (plan); else text has a readable measure. */
  readonly wide?: boolean
}

/** A whole document. */
export function layout(frame: Frame): Html {
  return html`<title>${frame.title}</title>${frame.before ?? nothing}${frame.main}`
}
