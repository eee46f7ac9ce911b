/** The shape of a page: pure functions from a visit to an answer. */
import type { Calendar, Day } from '@way-forward/law'
import type { Use } from '../../auth/count-use.ts'
import type { SignedIn } from '../../auth/signed-in.ts'
import type { ExampleName } from '../../example/people.ts'
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
  /** What is being sent, on a page that reads it while it arrives. */
  readonly stream: SentStream | null
  /** Who is signed in, on a page of an account; null: nobody, or a page that is the same for everybody. */
  readonly who: SignedIn | null
  /** Proves that a form came from a page of ours: `form-token.ts` puts it into each. Empty where nobody is signed in. */
  readonly formToken: string
  /** Where the request came from. */
  readonly from: Caller
  /** This copy is a demonstration: everybody in it is an example. */
  readonly isDemo: boolean
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

/** A body that is read while it arrives. Whoever reads it finds the form token in it, and checks it first. */
export interface SentStream {
  readonly body: ReadableStream<Uint8Array>
  /** The header `Content-Type`. */
  readonly type: string
}

/** Where a request came from. */
export interface Caller {
  /** The IP address; behind a trusted proxy the one that it names. */
  readonly address: string
  /** What the browser calls itself. */
  readonly agent: string
  /** The header `Cookie`; for the pages of sign-in alone. */
  readonly cookies: string
}

/** What a page answers. */
export type Answer =
  | {
      readonly kind: 'page'
      readonly status: 200 | 400 | 403 | 404 | 429 | 503
      readonly document: Html
      /** `Set-Cookie` headers. */
      readonly cookies?: readonly string[]
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies?: readonly string[] }
  /** The page of a problem that every page shares; 404 looks the same whether a thing is hidden or is not there. */
  | { readonly kind: 'problem'; readonly status: 403 | 404 | 413 | 415 | 429 | 503 }
  | {
      readonly kind: 'file'
      readonly type: string
      /** What it is saved as; null: it is read where it is, such as a feed. */
      readonly name: string | null
      readonly body: string | Uint8Array
    }
  /** A file that is sent while it is made or read. */
  | {
      readonly kind: 'stream'
      readonly type: string
      readonly name: string
      readonly body: ReadableStream<Uint8Array>
      /** Bytes, where they are known beforehand. */
      readonly size?: number
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
  /** Which of the example people is signed in; nobody unless given. */
  readonly as?: ExampleName
  /** The page that is looked at is where the first link that contains this leads to, from that address. */
  readonly follow?: string
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
    /** The page reads what is sent while it arrives (`visit.stream`). */
    readonly stream?: boolean
  }
  /**
   * `needed`: nobody sees it who is not signed in; they are sent to sign in and come back. Whoever works for an
   * organisation has proved a second factor. `optional`: it is told who is signed in. Absent: it does not know.
   * On either, a form is taken only from our own pages.
   */
  readonly account?: 'needed' | 'optional'
  /** On a `needed` page: it is where a second factor is proved or set up, and so does not ask for one. */
  readonly beforeSecondStep?: boolean
  /** A post is counted as one of these as well: how many somebody may send is limited. */
  readonly counts?: Exclude<Use, 'posts' | 'calls'>
  /** It answers files, or sends on, and has no page of its own to look at. */
  readonly hasNoLook?: boolean
  /** The page may stand in a frame of any other site. */
  readonly framed?: boolean
  /** Every state worth looking at: axe, the HTML validator and the width check visit each. */
  readonly states: readonly PageState[]
}

/** A page that was found and can be shown. */
export function shown(document: Html, status: 200 | 400 | 403 | 404 | 429 | 503 = 200): Answer {
  return { kind: 'page', status, document }
}

/** There is nothing here for whoever asks: the same answer whether a thing is hidden or was never there. */
export const notFound: Answer = { kind: 'problem', status: 404 }

/** Who is signed in. @throws Error on a page that does not need it: a fault of the page */
export function signedIn({ who }: Visit): SignedIn {
  if (who === null) throw new Error('the page does not say that an account is needed')
  return who
}

/** Sends the visitor on after a good post (303). */
export function redirect(to: string): Answer {
  return { kind: 'redirect', to }
}
