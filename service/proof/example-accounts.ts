/** Accounts with the example people in them, for whoever looks at pages signed in. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Day, isoOf, shift } from '@way-forward/law'
import { openAuth } from '../src/auth/auth.ts'
import { seedDirectory } from '../src/directory/seed.ts'
import { type ExampleName, examplePeople } from '../src/example/people.ts'
import { seedExample } from '../src/example/seed.ts'
import { openStore } from '../src/files/store/open-store.ts'
import { openKeys } from '../src/keys.ts'
import { openMail } from '../src/mail/open-mail.ts'
import { ensureSigningKey } from '../src/mediation/certificate/signing-keys.ts'
import { type Accounts, noAccounts } from '../src/web/kit/accounts.ts'
import { tokenOf } from '../src/web/kit/form-token.ts'
import type { TestData } from './database.ts'

export interface ExampleAccounts {
  readonly accounts: Accounts
  /** The header `Cookie` of somebody who is signed in, and the token of their forms. */
  signedInAs(name: ExampleName): Promise<Signed>
  /** The same of anybody, by their id. */
  signedIn(person: string): Promise<Signed>
  /** Makes an account. */
  addPerson(person: { readonly id: string; readonly name: string; readonly email: string }): Promise<void>
}

interface Signed {
  readonly cookies: string
  readonly token: string
}

/** Fills a database with the directory and the example people, and opens its accounts. */
export async function exampleAccounts(test: TestData, today: Day): Promise<ExampleAccounts> {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-accounts-'))
  const keys = openKeys(join(folder, 'keys'))
  const { mail, outbox } = openMail({ kind: 'folder', folder: join(folder, 'outbox') }, () => 0)
  const auth = await openAuth({
    signIn: test.signInData,
    data: test.data,
    keys,
    mail,
    origin: null,
    isDemonstration: true,
  })
  const { demonstration } = auth
  if (demonstration === null) throw new Error('this is a demonstration')
  const documents = {
    store: openStore({ kind: 'folder', folder: join(folder, 'files') }),
    scanner: null,
    keys,
    limits: { file: 25 * 1024 * 1024, count: 500, total: 1024 * 1024 * 1024 },
    report: () => undefined,
  }
  await ensureSigningKey(test.workData, keys, isoOf(shift(today, -100)))
  await seedDirectory(test.operatorData)
  await seedExample(
    {
      data: test.data,
      operatorData: test.operatorData,
      documents,
      origin: 'http://localhost',
      addAccount: async ({ id, name, email }) => {
        await demonstration.addPerson(email, name, id)
      },
    },
    today,
  )
  const accounts: Accounts = { ...noAccounts, isOffered: true, auth, keys, documents, outbox }
  const asker = {
    address: '192.0.2.7',
    agent: 'Firefox/140 (Windows)',
    cookies: '',
    origin: 'http://localhost',
  }
  const addPerson: ExampleAccounts['addPerson'] = async ({ id, name, email }) => {
    await demonstration.addPerson(email, name, id)
  }
  const signedIn = async (person: string): Promise<Signed> => {
    const entered = await demonstration.signInAs(person, null, asker)
    const header = (entered?.cookies ?? []).map((cookie) => cookie.split(';')[0]).join('; ')
    const who = await auth.whoIs(header)
    if (who === null) throw new Error(`${person} is not signed in`)
    return { cookies: header, token: tokenOf(who.session, keys.secretFor('forms')) }
  }
  return { accounts, addPerson, signedIn, signedInAs: (name) => signedIn(examplePeople[name].id) }
}
