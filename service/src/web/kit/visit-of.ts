/** Visits for the tests of pages: what the server would hand to a page for an address. */
import { day, publishedCalendar } from '@way-forward/law'
import type { SignedIn } from '../../auth/signed-in.ts'
import type { Answer, Page, Visit } from './page.ts'

/** A visit to an address. @param form what is posted there @param on ISO day, 2026-11-21 unless given @param who is signed in */
export function visitOf(
  address: string,
  form: Readonly<Record<string, string>> = {},
  on = '2026-11-21',
  who: SignedIn | null = null,
): Visit {
  const { pathname, searchParams } = new URL(address, origin)
  return {
    path: pathname,
    params: {},
    query: searchParams,
    form: new URLSearchParams(form),
    upload: null,
    stream: null,
    who,
    formToken: who === null ? '' : 'the-token-of-a-test',
    isDemo: false,
    from: { address: '192.0.2.1', agent: 'a browser', cookies: '' },
    today: day(on),
    calendar: publishedCalendar,
    origin,
  }
}
const origin = 'https://wayforward.example'

/** What a page answers that has nobody to wait for. See `answerLater`. */
export function answerOf(...asked: Parameters<typeof answerLater>): Answer {
  const answer = ask(...asked)
  if (answer instanceof Promise) throw new Error(`${asked[1]} is answered later`)
  return answer
}

/** What the first page whose pattern fits an address answers to a GET, or to a POST where a form is given. */
export async function answerLater(
  pages: readonly Page[],
  address: string,
  form?: Readonly<Record<string, string>>,
  on?: string,
  who?: SignedIn,
): Promise<Answer> {
  return ask(pages, address, form, on, who)
}

function ask(
  pages: readonly Page[],
  address: string,
  form: Readonly<Record<string, string>> | undefined,
  on: string | undefined,
  who?: SignedIn,
): Answer | Promise<Answer> {
  const visit = visitOf(address, form, on, who)
  for (const page of pages) {
    const params = paramsOf(page.path, visit.path)
    if (params === null) continue
    const answer = form === undefined ? page.get : page.post
    if (answer !== undefined) return answer({ ...visit, params })
  }
  throw new Error(`no page answers ${address}`)
}

/** The markup, status and place of an answer, as text to look into. */
export function read(answer: Answer): {
  readonly status: number
  readonly markup: string
  readonly to: string
} {
  switch (answer.kind) {
    case 'page':
      return { status: answer.status, markup: String(answer.document), to: '' }
    case 'redirect':
      return { status: 303, markup: '', to: answer.to }
    case 'problem':
      return { status: answer.status, markup: '', to: '' }
    case 'stream':
      return { status: 200, markup: '', to: '' }
    case 'file':
      return { status: 200, markup: textOf(answer.body), to: '' }
  }
}

/** The text of a file. */
export function textOf(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value)
    else if (part !== value) return null
  }
  return params
}
