/** Asks the pages of a served case: by the list of all pages, so that a new one cannot be forgotten. */
import type { Page } from '../../src/web/kit/page.ts'
import type { Reader, ServedCase } from './served-case.ts'
import { idOf } from './world.ts'

/** Words that an address may have, which are no ids of anything. */
const wordsOfAddresses: Readonly<Record<string, string>> = {
  fact: 'noticeSentOn',
  what: 'setting',
  kind: 'note',
  letter: 'raise-a-concern',
  format: 'pdf',
  week: '2026-11-16',
  number: '1',
}

/** Parts of an address that name something of a case. */
const idsOfCase = [
  'case',
  'concern',
  'event',
  'entry',
  'issued',
  'document',
  'provision',
  'party',
  'enquiry',
  'matter',
  'side',
  'guest',
  'certificate',
  'term',
] as const

/** Pages with an id in their address that is of no case. */
const ofNoCase = [
  '/account/',
  '/sign-in/',
  '/directory/',
  '/invitation/',
  '/calendar/',
  '/organisation',
  '/operate',
  '/join',
  '/mediation/people',
  '/mediation/invited',
]

/** Every page whose address names something of a case. @throws RangeError on a part that nobody explained */
export function pagesOfCases(pages: readonly Page[]): readonly Page[] {
  return pages.filter(({ path, account }) => {
    const parts = partsOf(path)
    if (account === undefined || ofNoCase.some((begin) => path.startsWith(begin))) return false
    const unknown = parts.find(
      (part) => !(idsOfCase as readonly string[]).includes(part) && !(part in wordsOfAddresses),
    )
    if (unknown !== undefined) throw new RangeError(`${path}: what is :${unknown}? Say it in asked-pages.ts`)
    return parts.some((part) => (idsOfCase as readonly string[]).includes(part))
  })
}

/** Every page of an organisation, and of whoever runs the service. */
export function pagesOfOrganisations(pages: readonly Page[]): readonly Page[] {
  return pages.filter(({ path }) => path.startsWith('/organisation') || path.startsWith('/operate'))
}

export const partsOf = (path: string): readonly string[] =>
  [...path.matchAll(/:([a-z]+)/g)].map(([, name = '']) => name)

/** The address of a page, with ids of the case, or with such as nothing has. */
export function addressOf(
  { path }: Page,
  { ids, caseId }: Pick<ServedCase, 'ids' | 'caseId'>,
  areReal: boolean,
): string {
  return path.replace(/:([a-z]+)/g, (_, name: string) => {
    const word = wordsOfAddresses[name]
    if (word !== undefined) return word
    if (!areReal) return idOf(`nothing ${name}`)
    const id = name === 'case' ? caseId : ids[name]
    if (id === undefined) throw new RangeError(`there is no ${name} in the case`)
    return id
  })
}

export interface Asked {
  readonly status: number
  readonly to: string | null
  readonly text: string
  readonly bytes: Uint8Array
  readonly headers: Headers
}

/** A reader's browser, as far as cookies and tokens go. */
export class ReaderBrowser {
  readonly #served: ServedCase
  readonly #signed: { readonly cookies: string; readonly token: string }

  private constructor(served: ServedCase, signed: { readonly cookies: string; readonly token: string }) {
    this.#served = served
    this.#signed = signed
  }

  static async of(served: ServedCase, reader: Reader): Promise<ReaderBrowser> {
    return new ReaderBrowser(served, await served.signedIn(reader))
  }

  async get(address: string): Promise<Asked> {
    return asked(
      await this.#served.app.request(`http://localhost${address}`, {
        headers: { cookie: this.#signed.cookies },
      }),
    )
  }

  /**
   * Sends a form as our own page would, with whatever fields.
   * @param isFile it is sent with a file
   * @param sent what differs from what a browser would send from our page
   */
  async post(
    address: string,
    fields: Readonly<Record<string, string>>,
    isFile = false,
    { origin = 'http://localhost', token = this.#signed.token }: { origin?: string; token?: string } = {},
  ): Promise<Asked> {
    const all = { token, ...fields }
    const form = new FormData()
    for (const [name, value] of Object.entries(all)) form.set(name, value)
    if (isFile) form.set('file', new Blob(['words']), 'words.txt')
    return asked(
      await this.#served.app.request(`http://localhost${address}`, {
        method: 'POST',
        headers: { cookie: this.#signed.cookies, origin },
        body: isFile ? form : new URLSearchParams(all),
      }),
    )
  }
}

async function asked(response: Response): Promise<Asked> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {
    status: response.status,
    to: response.headers.get('location'),
    text: Buffer.from(bytes).toString('utf8'),
    bytes,
    headers: response.headers,
  }
}
