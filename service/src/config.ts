/** The only reader of the environment. Fails at start, with what to write instead. */
import { resolve } from 'node:path'
import { type FilesConfig, readFiles } from './config/files.ts'
import { type MailConfig, readMail } from './config/mail.ts'
import { type OperateConfig, readOperate } from './config/operate.ts'

export interface Config extends OperateConfig {
  /** TCP port, 0 to 65535; 0 lets the system choose. */
  readonly port: number
  /** The service's own public address, without a slash at the end; null: as the request says. */
  readonly origin: string | null
  /** A file of added bank holidays (see `docs/tasks/add-a-holiday.md`), or null. */
  readonly holidaysFile: string | null
  /** How to reach whoever runs this copy: an email or https address, shown to visitors; null: not given. */
  readonly contact: string | null
  readonly database: DatabaseConfig
  /** A demonstration: example people whom anybody can be, and mail that goes nowhere. */
  readonly isDemo: boolean
  /** The folder of the keys; null: beside the data of the service's own server. */
  readonly keysFolder: string | null
  /** A proxy in front of the service names the address that a request came from, and is trusted. */
  readonly isBehindProxy: boolean
  /** The own sign-in of an organisation may stand in a private network, and without encryption. */
  readonly providersMayBeLocal: boolean
  /** The service that is asked for the council of a postcode; null: postcodes are not offered. */
  readonly postcodes: PostcodeConfig | null
  readonly mail: MailConfig
  readonly worker: WorkerPlace
  readonly files: FilesConfig
  /** How many months a case is kept in which nobody does anything; null: for as long as its family wants. */
  readonly keptMonths: number | null
}

/** Where jobs are worked on: in this process, in this process and nothing else, or in another. */
export type WorkerPlace = (typeof workerPlaces)[number]
const workerPlaces = ['here', 'only', 'none'] as const

/** Where to ask for a postcode, and where in the JSON of the answer the council's GSS code stands. */
export interface PostcodeConfig {
  /** With `{postcode}` in it. */
  readonly address: string
  /** Ways into the answer, tried in order. */
  readonly paths: readonly (readonly string[])[]
}

/** Where the data is: on the service's own PostgreSQL server, or on one that somebody runs. */
export type DatabaseConfig = OwnDatabase | GivenDatabase

export interface OwnDatabase {
  readonly kind: 'own'
  /** The folder of the data; null: the service chooses one. */
  readonly folder: string | null
}

/** Addresses of the logins of accounts and cases. */
export interface AccountLogins {
  /** Keeps what people sign in by. */
  readonly signIn: string
  /** Reminds and erases. */
  readonly work: string
  /** Keeps the queue of jobs. */
  readonly jobs: string
}

/** Addresses on one server, one for each login. */
export interface GivenDatabase {
  readonly kind: 'given'
  /** What the service runs on. */
  readonly web: string
  /** Changes the tables; null: they are changed by a command. */
  readonly owner: string | null
  /** The operator's commands; null: those cannot be used. */
  readonly operator: string | null
  /** Reads everything for a backup; null: no backup by command. */
  readonly backup: string | null
  /** What accounts need besides; null: there are none, and everything that needs none works. */
  readonly accounts: AccountLogins | null
}

/**
 * Reads the configuration.
 * @param env such as process.env: PORT, PUBLIC_ORIGIN, HOLIDAYS_FILE, CONTACT, DATA_FOLDER, DATABASE_URL,
 *   DATABASE_OWNER_URL, DATABASE_OPERATOR_URL, DATABASE_BACKUP_URL, DATABASE_SIGN_IN_URL, DATABASE_WORK_URL,
 *   DATABASE_JOBS_URL, POSTCODE_SERVICE, POSTCODE_PATHS, DEMO, KEYS_FOLDER, PROXY, PRIVATE_PROVIDERS,
 *   RETENTION_MONTHS, and those that `config/files.ts`, `mail.ts` and `operate.ts` name
 * @throws Error that says which variable is wrong and what to write
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const data = readDemo(env)
  const origin = readOrigin(env['PUBLIC_ORIGIN'])
  const isBehindProxy = readYesOrNo(env, 'PROXY') ?? false
  if (isBehindProxy && origin === null) {
    throw new Error(
      'PROXY is yes, but PUBLIC_ORIGIN is not set. Set it to the address that people know, such as https://example.org: behind a proxy the service cannot see it.',
    )
  }
  return {
    ...readOperate(env),
    port: readPort(env['PORT']),
    origin,
    holidaysFile: env['HOLIDAYS_FILE'] || null,
    contact: readContact(env['CONTACT']),
    ...data,
    keptMonths: readMonths(env['RETENTION_MONTHS']),
    isBehindProxy,
    providersMayBeLocal: readYesOrNo(env, 'PRIVATE_PROVIDERS') ?? false,
    postcodes: readPostcodes(env['POSTCODE_SERVICE'], env['POSTCODE_PATHS']),
    mail: readMail(env),
    worker: readWorker(env['WORKER']),
    files: readFiles(env, data.database.kind === 'given' && data.database.accounts !== null),
  }
}

/** Where data, keys and files are: what the command for the database needs. @throws Error as `readConfig` does */
export function readKept(env: Environment = process.env): Pick<Config, 'database' | 'keysFolder' | 'files'> {
  const { database, keysFolder } = readDemo(env)
  return { database, keysFolder, files: readFiles(env) }
}

function readMonths(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  const months = Number(text)
  if (!/^\d{1,3}$/.test(text) || months < 6 || months > 360) {
    throw new Error(
      `RETENTION_MONTHS is "${text}". Write a whole number of months from 6 to 360, or leave it out: then cases are kept for as long as their families want.`,
    )
  }
  return months
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new Error(`PORT is "${text}". Write a number from 0 to 65535, such as 3000.`)
  }
  return port
}

function readOrigin(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== text) {
    throw new Error(
      `PUBLIC_ORIGIN is "${text}". Write an address such as https://example.org, without a path.`,
    )
  }
  return text
}

function readContact(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (/^https:\/\/\S+$/.test(text) || /^[^\s@:]+@[^\s@:]+$/.test(text)) return text
  throw new Error(
    `CONTACT is "${text}". Write an email address such as help@example.org, or an address that starts with https://.`,
  )
}

/** Where a county council and a district share an area, the county has the education duties: it is tried first. */
const usualPaths = 'result.codes.admin_county,result.codes.admin_district'

function readPostcodes(text: string | undefined, paths: string | undefined): PostcodeConfig | null {
  if (text === undefined || text === '') {
    if (!paths) return null
    throw new Error(
      'POSTCODE_PATHS is set, but POSTCODE_SERVICE is not. Set both, or leave POSTCODE_PATHS out.',
    )
  }
  const url = URL.parse(text.replaceAll('{postcode}', 'M1'))
  const isSecure =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname))
  if (!isSecure || !text.includes('{postcode}') || url.hostname.includes('m1')) {
    throw new Error(
      `POSTCODE_SERVICE is "${text}". Write an address that starts with https:// and has {postcode} in it, such as https://postcodes.example/postcodes/{postcode}.`,
    )
  }
  const read = (paths || usualPaths).split(',').map((path) => path.trim().split('.'))
  if (!read.every((path) => path.every((key) => key !== ''))) {
    throw new Error(
      `POSTCODE_PATHS is "${paths}". Write where in the answer the council’s code stands, such as ${usualPaths}.`,
    )
  }
  return { address: text, paths: read }
}

/** Where the data is, and whether it is a demonstration: only what nobody set up is one without being asked for. */
function readDemo(env: Environment): Pick<Config, 'database' | 'isDemo' | 'keysFolder'> {
  const database = readDatabase(env)
  const isOurs = database.kind === 'own' && database.folder === null && !env['PUBLIC_ORIGIN']
  const isDemo = readYesOrNo(env, 'DEMO') ?? isOurs
  const keysFolder = env['KEYS_FOLDER'] || null
  if (database.kind === 'given' && database.accounts !== null && keysFolder === null) {
    throw new Error(
      'KEYS_FOLDER is not set. Name a folder that only the service can read and that no backup of the database holds: without the keys in it the files of cases cannot be opened.',
    )
  }
  return { database, isDemo, keysFolder: keysFolder === null ? null : resolve(keysFolder) }
}

/** @returns null where it is not set */
function readYesOrNo(env: Environment, name: string): boolean | null {
  const text = env[name]
  if (text === undefined || text === '') return null
  if (text === 'yes' || text === 'no') return text === 'yes'
  throw new Error(`${name} is "${text}". Write yes or no.`)
}

function readWorker(text: string | undefined): WorkerPlace {
  const found = workerPlaces.find((each) => each === (text || 'here'))
  if (found !== undefined) return found
  throw new Error(
    `WORKER is "${text}". Write only for a process that works on jobs and serves nothing but how it is, none for one that leaves jobs to another, or leave it out.`,
  )
}

type Environment = Readonly<Record<string, string | undefined>>

/** Where the data is. @throws Error that says which variable is wrong and what to write */
export function readDatabase(env: Environment = process.env): DatabaseConfig {
  const web = readAddress(env, 'DATABASE_URL')
  const owner = readAddress(env, 'DATABASE_OWNER_URL')
  const operator = readAddress(env, 'DATABASE_OPERATOR_URL')
  const backup = readAddress(env, 'DATABASE_BACKUP_URL')
  const accounts = readAccountLogins(env)
  const folder = env['DATA_FOLDER'] || null
  if (web !== null) {
    if (folder === null) return { kind: 'given', web, owner, operator, backup, accounts }
    throw new Error(
      'DATA_FOLDER and DATABASE_URL are both set. DATA_FOLDER is for the service’s own server and DATABASE_URL for yours: leave one of them out.',
    )
  }
  if (owner ?? operator ?? backup ?? accounts) {
    throw new Error(
      'An address of another login is set, but DATABASE_URL is not. Set DATABASE_URL to the address of the login way_forward_web.',
    )
  }
  return { kind: 'own', folder: folder === null ? null : resolve(folder) }
}

/** All of them or none: with one missing, accounts would half work. */
function readAccountLogins(env: Environment): AccountLogins | null {
  const names = { signIn: 'DATABASE_SIGN_IN_URL', work: 'DATABASE_WORK_URL', jobs: 'DATABASE_JOBS_URL' }
  const signIn = readAddress(env, names.signIn)
  const work = readAddress(env, names.work)
  const jobs = readAddress(env, names.jobs)
  if (signIn !== null && work !== null && jobs !== null) return { signIn, work, jobs }
  if (signIn === null && work === null && jobs === null) return null
  throw new Error(
    `Accounts need ${Object.values(names).join(', ')} together. Set all three, or leave all three out to run without accounts.`,
  )
}

/** An address of a login. A wrong one is not repeated, because it may hold a password. */
function readAddress(env: Environment, name: string): string | null {
  const text = env[name]
  if (text === undefined || text === '') return null
  const url = URL.parse(text)
  if (
    url !== null &&
    /^postgres(ql)?:$/.test(url.protocol) &&
    url.username !== '' &&
    url.pathname.length > 1
  ) {
    return text
  }
  throw new Error(
    `${name} is not the address of a PostgreSQL login. Write it as postgresql://login:password@host:5432/database.`,
  )
}

/** The environment for a program that is started, with some variables added. */
export function environmentWith(added: Readonly<Record<string, string>>): Environment {
  return { ...process.env, ...added }
}
