/** The service with the documents of a case, over real HTTP, for tests. Whoever sends the cookie of a name is them. */
import assert from 'node:assert/strict'
import { day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../src/app.ts'
import { noAuth } from '../src/auth/auth.ts'
import type { SignedIn } from '../src/auth/signed-in.ts'
import { listDocuments } from '../src/cases/documents/case-document.ts'
import type { Documents } from '../src/cases/documents/documents.ts'
import { type TestDocuments, testDocuments } from '../src/cases/documents/documents-of-test.ts'
import { madePerson } from '../src/cases/people-of-test.ts'
import { familyWalls, opened } from '../src/cases/sharing/shares-of-test.ts'
import type { Data } from '../src/db/data.ts'
import { clamd } from '../src/files/scan/clamd.ts'
import { type SmallClamd, smallClamd } from '../src/files/scan/small-clamd.ts'
import { madeForm } from '../src/files/sent/made-form.ts'
import { noAccounts } from '../src/web/kit/accounts.ts'
import { tokenOf } from '../src/web/kit/form-token.ts'
import { type TestData, testData } from './database.ts'
import { startListening } from './listening.ts'

const secret = new Uint8Array(32).fill(7)

export interface ServedDocuments {
  readonly origin: string
  /** Faults of ours that were reported. */
  readonly faults: readonly string[]
  /** The headers of a person's requests. */
  as(person: string): Readonly<Record<string, string>>
  /** The token of a person's forms. */
  tokenOf(person: string): string
  get(person: string | null, path: string): Promise<Response>
  /** Sends a form with a file. @param file null: the form has no field for one */
  send(
    person: string | null,
    path: string,
    fields: Readonly<Record<string, string>>,
    file: { readonly name: string; readonly bytes: Uint8Array; readonly type?: string } | null,
  ): Promise<Response>
  close(): Promise<void>
}

/** Listens on a free port. @param people their ids; each is family, and is known by the cookie `who` */
export async function serveDocuments(
  data: Data,
  documents: Documents,
  people: readonly string[],
): Promise<ServedDocuments> {
  const faults: string[] = []
  const app = createApp({
    clock: { today: () => day('2026-11-21') },
    calendar: publishedCalendar,
    origin: null,
    data,
    accounts: {
      ...noAccounts,
      isOffered: true,
      // Whoever sends the cookie is signed in, and may do as much as they like.
      auth: { ...noAuth, whoIs: async (cookies) => whoOf(cookies, people), countUse: async () => null },
      keys: { ...documents.keys, secretFor: () => secret },
      documents,
    },
    report: (fault) => faults.push(fault),
  })
  const server = await startListening(app.fetch)
  const origin = `http://127.0.0.1:${server.port}`
  const as = (person: string | null) => (person === null ? {} : { Cookie: `who=${person}` })
  return {
    origin,
    faults,
    as,
    tokenOf: (person) => tokenOf(sessionOf(person), secret),
    get: (person, path) => fetch(`${origin}${path}`, { headers: as(person), redirect: 'manual' }),
    send: (person, path, fields, file) => {
      const { body, type } = madeForm(fields, file)
      const headers = { ...as(person), 'Content-Type': type, Origin: origin }
      return fetch(`${origin}${path}`, {
        method: 'POST',
        headers,
        body: new Uint8Array(body),
        redirect: 'manual',
      })
    },
    close: server.close,
  }
}

function sessionOf(person: string): string {
  return `session-of-${person}`
}

function whoOf(cookies: string, people: readonly string[]): SignedIn | null {
  const person = people.find((each) => cookies === `who=${each}`)
  if (person === undefined) return null
  const email = 'somebody@mail.example'
  return { person, name: 'Somebody', email, session: sessionOf(person), works: [], isStrong: false }
}

/** A case of a parent, its documents with a virus scanner, and the service that shows them. */
export interface ServedCase {
  readonly test: TestData
  readonly documents: TestDocuments
  readonly scanner: SmallClamd
  readonly served: ServedDocuments
  readonly parent: string
  readonly stranger: string
  readonly caseId: string
  /** The address of the list. */
  readonly list: string
  /** Walls that the parent may write behind. */
  readonly family: string
  readonly hidden: string
  rows(): ReturnType<typeof listDocuments>
  /** Sends a file to the case as the parent. @param more fields of the form */
  send(file: SentTestFile | null, more?: Readonly<Record<string, string>>): Promise<Response>
  /** Adds a document. @returns its id */
  added(name: string, bytes: Uint8Array, more?: Readonly<Record<string, string>>): Promise<string>
  close(): Promise<void>
}

type SentTestFile = NonNullable<Parameters<ServedDocuments['send']>[3]>

/** Everything that the tests of these pages need. @param largest bytes of a file */
export async function serveCase(largest = 25 * 1024 * 1024): Promise<ServedCase> {
  const test = await testData()
  const scanner = await smallClamd()
  const documents = testDocuments({
    scanner: clamd({ host: '127.0.0.1', port: scanner.port }),
    limits: { file: largest, count: 100, total: 400 * 1024 * 1024 },
  })
  const parent = await madePerson(test, 'A parent')
  const stranger = await madePerson(test, 'A stranger')
  const caseId = await opened(test, parent)
  const { family, private: hidden } = await familyWalls(test, parent, caseId)
  const served = await serveDocuments(test.data, documents, [parent, stranger])
  const list = `/cases/${caseId}/documents`
  const send: ServedCase['send'] = (file, more = {}) =>
    served.send(parent, `${list}/add`, { token: served.tokenOf(parent), wall: family, ...more }, file)
  return {
    ...{ test, documents, scanner, served, parent, stranger, caseId, list, family, hidden, send },
    rows: () => test.data.actingAs({ person: parent, caseId }, (tx) => listDocuments(tx, caseId)),
    added: async (name, bytes, more) => {
      const answer = await send({ name, bytes }, more)
      const to = answer.headers.get('location') ?? ''
      assert.equal(answer.status, 303, await answer.text())
      assert.match(to, new RegExp(`^${list}\\?added=[0-9a-f-]{36}$`))
      return to.slice(-36)
    },
    close: async () => {
      await served.close()
      await scanner.close()
      documents.remove()
      await test.close()
    },
  }
}
