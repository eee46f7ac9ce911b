/** The shape of a page: pure functions from a visit to an answer. */
import type { Calendar, Day } from '@way-forward/law'
import type { Html } from './html.ts'

/** What a page is given. Nothing else reaches it: no request, no clock, no environment. */
export interface Visit {
  /** The path without its query, such as `/guide/dates`. */
  readonly path: string
  /** Parts of the path that the page's pattern names. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The form that was sent, where it was a post. */
  readonly form: URLSearchParams
  /** The file that came with the form, on a page that takes one. */
  readonly upload: Upload | null
  /** Today in Europe/London. */
  readonly today: Day
  readonly calendar: Calendar
  /** The service's own address, for links that leave the page (calendar files, print). */
  readonly origin: string
}

/** A file from a visitor, in memory alone. */
export interface Upload {
  /** As the browser calls it; never shown as markup, kept or logged. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a page answers. */
export type Answer =
  | { readonly kind: 'page'; readonly status: 200 | 400 | 404 | 503; readonly document: Html }
  | { readonly kind: 'redirect'; readonly to: string }
  | {
      readonly kind: 'file'
      readonly type: string
      /** What it is saved as; null: it is read where it is, such as a feed. */
      readonly name: string | null
      readonly body: string | Uint8Array
    }

/** One state of a page that the browser tests visit. */
export interface PageState {
  /** Says what the state shows, such as "no date given". */
  readonly name: string
  /** Path and query. */
  readonly address: string
  /** Fields of a form that is posted there. */
  readonly form?: Readonly<Record<string, string>>
  /** ISO day on which the state is looked at; 2026-11-21 unless given. */
  readonly on?: string
  /** The status that is right; 200 unless given. */
  readonly status?: number
}

/**
 * A page. `post` reads a form and sends the visitor on (303), or, where what was typed may stand in no
 * address, answers with the page itself.
 */
export interface Page {
  /** Path as Hono writes patterns, such as `/date/:kind`. */
  readonly path: string
  readonly get: (visit: Visit) => Answer | Promise<Answer>
  readonly post?: (visit: Visit) => Answer | Promise<Answer>
  /** What a post may be, where it is more than a small form. */
  readonly takes?: {
    /** Bytes. */
    readonly largest: number
    /** The form may come with one file (`multipart/form-data`, the field `file`). */
    readonly file?: boolean
  }
  /** The page may stand in a frame of any other site. */
  readonly framed?: boolean
  /** Every state worth looking at: axe, the HTML validator and the width check visit each. Empty for files. */
  readonly states: readonly PageState[]
}

/** A page that was found and can be shown. */
export function shown(document: Html, status: 200 | 400 | 404 | 503 = 200): Answer {
  return { kind: 'page', status, document }
}

/** Sends the visitor on after a good post (303). */
export function redirect(to: string): Answer {
  return { kind: 'redirect', to }
}
