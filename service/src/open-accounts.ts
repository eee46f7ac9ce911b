/** Opens what accounts and cases need: keys, files, mail, sign-in, the worker, and the people of a demonstration. */
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Calendar, isoOf, shift } from '@way-forward/law'
import { type Auth, openAuth } from './auth/auth.ts'
import type { Documents } from './cases/documents/documents.ts'
import { secondsNow, systemClock } from './clock.ts'
import type { Config } from './config.ts'
import type { OpenSignInData } from './db/acting.ts'
import { DataUnavailable, type WorkData } from './db/data.ts'
import { erasureListIn } from './db/erasure-list.ts'
import { type AccountData, type Database, openDatabase } from './db/open.ts'
import { filesFolderOf, keysFolderOf } from './db/places.ts'
import { examplePeople, otherFamilies } from './example/people.ts'
import { seedExample } from './example/seed.ts'
import { clamd } from './files/scan/clamd.ts'
import type { FileStore } from './files/store/file-store.ts'
import { openStore } from './files/store/open-store.ts'
import { keepWorking } from './jobs/keep-working.ts'
import type { Worker, WorkOptions } from './jobs/work.ts'
import { type Keys, openKeys } from './keys.ts'
import type { Outbox } from './mail/folder.ts'
import { type OpenMail, openMail } from './mail/open-mail.ts'
import { ensureSigningKey } from './mediation/certificate/signing-keys.ts'

/** The configuration and what is in the database do not go together. Its message says what to do. */
export class WrongDemonstration extends Error {
  override readonly name = 'WrongDemonstration'
}

/** What is open of accounts: what pages are made with, and an end. */
export interface OpenAccounts {
  readonly isOffered: true
  readonly auth: Auth
  readonly keys: Keys
  readonly documents: Documents
  readonly outbox: Outbox | null
  /** Null: jobs are worked on in another process. */
  readonly worker: Worker | null
  /** Ends the worker and the mail. The database is closed after it. */
  close(): Promise<void>
}

export interface AccountNeeds {
  readonly config: Config
  readonly database: Database
  readonly calendar: Calendar
  /** Where this copy is on this machine. */
  readonly address: string
  /** Told of a fault, without anybody's words. */
  readonly report: (fault: string) => void
  /** Told of what goes well. */
  readonly say: (line: string) => void
  readonly watch?: AccountWatch
}

/** Told of what is done, without whose it was. */
export interface AccountWatch {
  readonly job: NonNullable<WorkOptions['onJob']>
  readonly message: NonNullable<WorkOptions['onMessage']>
  readonly document: NonNullable<Documents['tell']>
}

/**
 * Opens the database as the configuration says.
 * @param isReset a demonstration begins anew: its database, files and mail are deleted first, and its keys stay
 * @throws WrongDemonstration, and what `openDatabase` throws
 */
export async function openDatabaseOf(
  config: Config,
  say: (line: string) => void,
  isReset: boolean,
): Promise<Database> {
  const keysFolder = keysFolderOf(config)
  const erasures = config.isDemo || keysFolder === null ? null : erasureListIn(keysFolder)
  if (!isReset) return openDatabase(config.database, say, { erasures })
  if (!config.isDemo || config.database.kind !== 'own') {
    throw new WrongDemonstration(
      'Only a demonstration on the service’s own server can begin anew. Leave --reset out, or leave DATABASE_URL, DATA_FOLDER and PUBLIC_ORIGIN out.',
    )
  }
  // Nothing is deleted before it is known that nobody real is in it.
  const before = await openDatabase(config.database, say)
  try {
    if (before.accounts !== null) await refuseOthers(before.accounts.signIn, true)
  } finally {
    await before.close()
  }
  const database = await openDatabase(config.database, say, { isEmptied: true })
  // A folder that somebody named may hold more than this service put there.
  if (config.files.store.kind === 'folder' && config.files.store.folder === null) {
    clear(filesFolderOf(config))
  }
  if (config.mail.kind === 'folder' && config.mail.folder === null && keysFolder !== null) {
    clear(outboxBeside(keysFolder))
  }
  // Its examples have the same ids every time.
  if (keysFolder !== null) rmSync(erasureListIn(keysFolder), { force: true })
  return database
}

function clear(folder: string | null): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true })
}

function outboxBeside(keysFolder: string): string {
  return join(dirname(keysFolder), 'outbox')
}

/**
 * Opens accounts over their doors. In a demonstration its people are there afterwards.
 * @returns null: this copy has none
 * @throws WrongDemonstration, UnsafeLogin, DataUnavailable (in a demonstration alone), LostKey
 */
export async function openAccounts(needs: AccountNeeds): Promise<OpenAccounts | null> {
  const { config, database, address, report, say, watch } = needs
  const { accounts } = database
  const keysFolder = keysFolderOf(config)
  if (accounts === null || keysFolder === null) return null
  await refuse(accounts.signIn, config.isDemo)
  const keys = openKeys(keysFolder)
  const store = storeOf(config)
  const mail = openMail(wayOf(config, keysFolder), secondsNow)
  const auth = await openAuth({
    signIn: accounts.signIn,
    data: database.data,
    keys,
    mail: mail.mail,
    origin: config.origin,
    isDemonstration: config.isDemo,
    providersMayBeLocal: config.providersMayBeLocal,
    uses: config.uses,
  })
  const documents: Documents = {
    store,
    scanner: config.files.clamd && clamd(config.files.clamd),
    keys,
    limits: config.files.limits,
    report: (error) => report(`${error.name}: ${error.message}`),
    ...(watch !== undefined && { tell: watch.document }),
  }
  // The certificates of a demonstration lie before the day on which it is filled.
  const keyFrom = shift(systemClock.today(), config.isDemo ? -100 : 0)
  await haveSigningKey(accounts.work, keys, isoOf(keyFrom), report)
  // A demonstration is looked at on this machine, where its emails lead too.
  const origin = config.origin ?? (config.isDemo ? address : null)
  if (config.isDemo) await fillDemonstration(database, auth, documents, origin ?? address)
  const work: WorkOptions = {
    ...accountsOfWork(accounts, mail),
    origin,
    calendar: needs.calendar,
    today: systemClock.today,
    auth,
    webhooks: { keys, mayBeLocal: config.providersMayBeLocal, seconds: secondsNow },
    erasing: { list: erasureListIn(keysFolder), store, keptMonths: config.keptMonths },
    report,
    say,
    ...(watch !== undefined && { onJob: watch.job, onMessage: watch.message }),
  }
  const worker = config.worker === 'none' ? null : await keepWorking(work)
  return {
    isOffered: true,
    auth,
    keys,
    documents,
    outbox: config.isDemo ? mail.outbox : null,
    worker,
    close: async () => {
      await worker?.stop()
      mail.close()
    },
  }
}

/** Where the database cannot be reached now, the next start makes it: nobody issues a certificate meanwhile. */
async function haveSigningKey(
  work: WorkData,
  keys: Keys,
  from: string,
  report: AccountNeeds['report'],
): Promise<void> {
  try {
    await ensureSigningKey(work, keys, from)
  } catch (error) {
    if (!(error instanceof DataUnavailable)) throw error
    report(`No key for certificates could be made: ${error.message}`)
  }
}

function accountsOfWork({ work, jobs }: AccountData, { mail, domain }: OpenMail) {
  return { work, queue: jobs, mail, domain }
}

function storeOf(config: Config): FileStore {
  const { store } = config.files
  if (store.kind === 's3') return openStore(store)
  const folder = filesFolderOf(config)
  if (folder === null) throw new Error('FILES_FOLDER is not set. Name the folder of the files of cases.')
  return openStore({ kind: 'folder', folder })
}

function wayOf({ mail }: Config, keysFolder: string) {
  return mail.kind === 'folder' ? { ...mail, folder: mail.folder ?? outboxBeside(keysFolder) } : mail
}

/** @throws DataUnavailable where a demonstration cannot know who is in its database */
async function refuse(signIn: OpenSignInData, isDemo: boolean): Promise<void> {
  try {
    await refuseOthers(signIn, isDemo)
  } catch (error) {
    // Nobody can be anybody without proof but in a demonstration, so others need not wait for the database.
    if (isDemo || !(error instanceof DataUnavailable)) throw error
  }
}

const exampleIds = [...Object.values(examplePeople), ...otherFamilies].map(({ id }) => id)

/**
 * Examples and people never share a database. Whoever signs up in a demonstration is an example like its others.
 * @throws WrongDemonstration
 */
async function refuseOthers({ database }: OpenSignInData, isDemo: boolean): Promise<void> {
  const people = database.selectFrom('sign_in.user').select('id').limit(1)
  const example = await people.where('id', 'in', exampleIds).executeTakeFirst()
  if (!isDemo && example !== undefined) {
    throw new WrongDemonstration(
      'This database holds the people of a demonstration, and would let real people in among them. Choose an empty database (DATA_FOLDER or DATABASE_URL), or set DEMO=yes.',
    )
  }
  if (isDemo && example === undefined && (await people.executeTakeFirst()) !== undefined) {
    throw new WrongDemonstration(
      'This database holds the accounts of real people, and in a demonstration anybody can be anybody. Set DEMO=no, or choose an empty database (DATA_FOLDER or DATABASE_URL).',
    )
  }
}

async function fillDemonstration(
  { data, operatorData }: Database,
  { demonstration }: Auth,
  documents: Documents,
  origin: string,
): Promise<void> {
  if (operatorData === null || demonstration === null) {
    documents.report(new Error('The examples could not be made: set DATABASE_OPERATOR_URL as well.'))
    return
  }
  await seedExample(
    {
      data,
      operatorData,
      documents,
      origin,
      addAccount: async ({ id, email, name }) => {
        await demonstration.addPerson(email, name, id)
      },
    },
    systemClock.today(),
  )
}
