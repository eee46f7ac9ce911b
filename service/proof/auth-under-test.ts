/** Sign-in for tests: over a fresh database, with an outbox to read and a browser that keeps its cookies. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Auth, type AuthNeeds, openAuth } from '../src/auth/auth.ts'
import type { Asker } from '../src/auth/needs.ts'
import type { SignedIn } from '../src/auth/signed-in.ts'
import type { Session } from '../src/db/connect.ts'
import { type Keys, openKeys } from '../src/keys.ts'
import type { Email } from '../src/mail/mail.ts'
import { type TestData, testData } from './database.ts'

export interface AuthUnderTest {
  readonly auth: Auth
  readonly keys: Keys
  /** What was sent, the newest last. */
  readonly outbox: Email[]
}

export type GivenNeeds = Partial<
  Pick<AuthNeeds, 'origin' | 'isDemonstration' | 'mail' | 'providersMayBeLocal' | 'uses'>
>

/** Opens sign-in over a database. @param given what differs, such as the origin */
export async function authUnderTest(test: TestData, given: GivenNeeds = {}): Promise<AuthUnderTest> {
  const keys = openKeys(mkdtempSync(join(tmpdir(), 'way-forward-keys-')))
  const outbox: Email[] = []
  const auth = await openAuth({
    signIn: test.signInData,
    data: test.data,
    keys,
    mail: {
      send: async (email) => {
        outbox.push(email)
      },
    },
    origin: null,
    isDemonstration: false,
    ...given,
  })
  return { auth, keys, outbox }
}

/** Sign-in over a database of its own. */
export interface AuthInDatabase {
  readonly test: TestData
  readonly under: AuthUnderTest
  /** Sees and changes everything. */
  readonly admin: Session
}

/** Opens it. Close the database after the tests. @param given what differs, such as the origin */
export async function authInDatabase(given: GivenNeeds = {}): Promise<AuthInDatabase> {
  const test = await testData()
  return { test, under: await authUnderTest(test, given), admin: await test.session('way_forward_admin') }
}

/** The code in an email. @throws Error where there is none */
export function codeIn(email: Email | undefined): string {
  const found = /\b(\d{3}) (\d{3})\b/.exec(email?.text ?? '')
  if (found === null) throw new Error('the email has no code')
  return `${found[1]}${found[2]}`
}

/** The key of the link in an email. @throws Error where there is none */
export function linkKeyIn(email: Email | undefined): string {
  const key = /\/sign-in\/link\?key=([\w-]{43})\b/.exec(email?.text ?? '')?.[1]
  if (key === undefined) throw new Error('the email has no link')
  return key
}

/** A browser: it keeps the cookies that it is given. */
export class Browser {
  readonly #cookies = new Map<string, string>()
  readonly #address: string

  /** @param address each browser comes from a network of its own unless one is given */
  constructor(address = `203.0.113.${randomBytes(1)[0]}, ${randomBytes(4).toString('hex')}`) {
    this.#address = address
  }

  get asker(): Asker {
    return {
      address: this.#address,
      agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      cookies: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      origin: 'http://localhost:3000',
    }
  }

  /** The header `Cookie`. */
  get cookies(): string {
    return this.asker.cookies
  }

  /** Takes what it is told to keep, and drops what it is told to drop. */
  take(setCookies: readonly string[]): void {
    for (const each of setCookies) {
      const [pair = ''] = each.split(';')
      const at = pair.indexOf('=')
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
      if (/;\s*Max-Age=0\b/i.test(each)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
  }
}

/** Signs somebody in by a code, and makes their account the first time. @returns who they are */
export async function signIn(
  { auth, outbox }: AuthUnderTest,
  browser: Browser,
  email: string,
  name = 'A parent',
): Promise<SignedIn> {
  const asked = await auth.askForCode({ typed: email, onward: null }, browser.asker)
  if (asked.kind !== 'sent') throw new Error(`no code was sent: ${asked.kind}`)
  browser.take(asked.cookies)
  const proved = await auth.proveByCode(codeIn(outbox.at(-1)), browser.asker)
  if (proved.kind !== 'in' && proved.kind !== 'name') throw new Error(`not proved: ${proved.kind}`)
  browser.take(proved.cookies)
  if (proved.kind === 'name') {
    const named = await auth.giveName(name, browser.asker)
    if (named.kind !== 'in') throw new Error(`no name was taken: ${named.kind}`)
    browser.take(named.cookies)
  }
  return whoIn(auth, browser)
}

/** Who a browser is signed in as. @throws Error where nobody is */
export async function whoIn(auth: Auth, browser: Browser): Promise<SignedIn> {
  const who = await auth.whoIs(browser.cookies)
  if (who === null) throw new Error('nobody is signed in')
  return who
}
