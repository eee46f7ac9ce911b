/** The whole service with accounts, for tests of its pages; and a browser that keeps cookies and fills in forms. */
import { randomInt } from 'node:crypto'
import { day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../src/app.ts'
import type { Session } from '../src/db/connect.ts'
import { noAccounts } from '../src/web/kit/accounts.ts'
import { type AuthUnderTest, authUnderTest, codeIn, type GivenNeeds } from './auth-under-test.ts'
import { type TestData, testData } from './database.ts'
import { startListening } from './listening.ts'

export interface AppUnderTest extends AuthUnderTest {
  readonly app: ReturnType<typeof createApp>
  readonly origin: string
  /** What was reported as a fault. */
  readonly faults: string[]
}

/** The service over a database. @param origin where it is reached */
export async function appUnderTest(
  test: TestData,
  origin = 'https://wayforward.example',
  given: Pick<GivenNeeds, 'providersMayBeLocal' | 'uses'> = {},
): Promise<AppUnderTest> {
  const under = await authUnderTest(test, { ...given, origin })
  const faults: string[] = []
  const app = createApp({
    clock: { today: () => day('2026-11-21') },
    calendar: publishedCalendar,
    origin,
    data: test.data,
    accounts: { ...noAccounts, isOffered: true, auth: under.auth, keys: under.keys },
    isBehindProxy: true,
    report: (fault) => {
      faults.push(fault)
    },
  })
  return { ...under, app, origin, faults }
}

/** The service with accounts, reached over real HTTP, with an organisation that advises families. */
export interface ServedApp {
  readonly under: AppUnderTest
  /** Sees and changes everything. */
  readonly admin: Session
  /** Stops it and drops its database. */
  close(): Promise<void>
}

/** Starts it over a database of its own. @param given what differs, as for `appUnderTest` */
export async function servedApp(given: Pick<GivenNeeds, 'providersMayBeLocal'> = {}): Promise<ServedApp> {
  const test = await testData()
  const admin = await test.session('way_forward_admin')
  await admin.query(`insert into people.organisation (kind, name) values ('adviser', 'Example SENDIASS')`)
  // Its own address is known once it listens.
  const server = await startListening((request) => under.app.fetch(request))
  const under = await appUnderTest(test, `http://localhost:${server.port}`, given)
  return {
    under,
    admin,
    close: async () => {
      await server.close()
      await test.close()
    },
  }
}

/** What a page answered. */
export interface Answered {
  readonly status: number
  /** Where it leads. */
  readonly to: string | null
  readonly markup: string
  readonly setCookies: readonly string[]
}

/** A browser, as far as forms and cookies go. */
export class FormBrowser {
  readonly #under: AppUnderTest
  readonly #cookies = new Map<string, string>()
  readonly #address = `203.0.${randomInt(256)}.${randomInt(256)}`

  constructor(under: AppUnderTest) {
    this.#under = under
  }

  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Takes the cookies of somebody else, as where a stranger planted them. */
  plant(cookies: string): void {
    for (const pair of cookies.split('; ')) {
      const at = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }

  /** Opens a page. */
  async get(path: string): Promise<Answered> {
    return this.#answered(
      await this.#under.app.request(`${this.#under.origin}${path}`, { headers: this.#headers() }),
    )
  }

  /**
   * Sends a form with the token of its page. @param headers in place of what a browser would send from our page
   */
  async post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = { origin: this.#under.origin },
  ): Promise<Answered> {
    return this.#answered(
      await this.#under.app.request(`${this.#under.origin}${path}`, {
        method: 'POST',
        headers: { ...this.#headers(), 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
    )
  }

  /** Sends a form as a page of an account has it: with its token. */
  async postFrom(page: string, path: string, fields: Readonly<Record<string, string>>): Promise<Answered> {
    const { markup } = await this.get(page)
    const token = /name="token" value="([^"]+)"/.exec(markup)?.[1] ?? ''
    return this.post(path, { token, ...fields })
  }

  /** Signs somebody in by email. @returns where they land */
  async signIn(email: string, name = 'A parent', onward: string | null = null): Promise<string | null> {
    await this.postFrom('/sign-in', '/sign-in', { email, ...(onward !== null && { onward }) })
    const code = codeIn(this.#under.outbox.at(-1))
    const proved = await this.postFrom('/sign-in/code', '/sign-in/code', { code })
    return proved.to === '/sign-in/name'
      ? (await this.postFrom('/sign-in/name', '/sign-in/name', { name })).to
      : proved.to
  }

  #headers(): Record<string, string> {
    return { cookie: this.cookies, 'x-forwarded-for': this.#address, 'user-agent': 'Firefox/140 (Windows)' }
  }

  async #answered(response: Response): Promise<Answered> {
    const setCookies = response.headers.getSetCookie()
    for (const each of setCookies) {
      const [pair = ''] = each.split(';')
      const at = pair.indexOf('=')
      if (/;\s*Max-Age=0\b/i.test(each)) this.#cookies.delete(pair.slice(0, at))
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return {
      status: response.status,
      to: response.headers.get('location'),
      markup: await response.text(),
      setCookies,
    }
  }
}
