/** What the operator's command for the directory does, whoever opens the database and takes what it prints. */
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { isoOf } from '@way-forward/law'
import { systemClock } from '../clock.ts'
import type { OperatorData, OperatorTx } from '../db/data.ts'
import { allAreas } from '../directory/areas.ts'
import { csvColumns, entriesOfTable } from '../directory/csv-entries.ts'
import { csvText, largestCsv, readTable } from '../directory/csv-table.ts'
import { type Area, type Role, roles } from '../directory/directory.ts'
import type { Reading } from '../directory/entry-record.ts'
import { exportEntries } from '../directory/export-entries.ts'
import { servicesAtAddress } from '../directory/feed-address.ts'
import { entriesOfFeed } from '../directory/feed-entries.ts'
import { servicesInFiles } from '../directory/feed-files.ts'
import { freshness } from '../directory/freshness.ts'
import { hiddenRoles, hideRole, showRole } from '../directory/hidden-roles.ts'
import { ImportRefused, importEntries } from '../directory/import-entries.ts'
import { matchAreas } from '../directory/match-areas.ts'
import { openReports } from '../directory/open-reports.ts'
import { seedDirectory } from '../directory/seed.ts'
import { settleReport } from '../directory/settle-report.ts'
import { faultLines, freshnessLines, importLines, reportLines } from './directory-text.ts'

const help = `npm run directory -- COMMAND

  import FILE     brings a CSV file into the directory, or an Open Referral UK 3.0 feed:
                  a .json file, a folder of them, or an address that starts with https://
    --dry-run         shows what would change and changes nothing
    --remove-missing  removes entries that the file does not have, in the areas that it names
    --area COUNCIL    the area of services in a feed that name none
    --allow-local     lets a feed stand on this machine or in a private network
  export          prints every entry as CSV, notes included, as import reads it
  template        prints the columns of a CSV file
  reports         what visitors say is wrong, oldest first (--page N for more)
  settle ID       settles a report; its words are forgotten
  freshness       how old and how complete the directory is, oldest first (--page N for more)
  hide ROLE       leaves a role out of every page and feed, such as healthwatch
  show ROLE       shows it again

The service may go on meanwhile. See docs/tasks/keep-the-directory.md.`

class WrongUse extends Error {}

interface Options {
  readonly 'dry-run': boolean
  readonly 'remove-missing': boolean
  readonly 'allow-local': boolean
  readonly area: string | null
  readonly page: number
}

interface Command {
  /** What it takes after its name; null: nothing. */
  readonly takes: string | null
  readonly options: readonly (keyof Options)[]
  readonly run: (desk: Desk, given: string, options: Options) => Promise<void>
}

/** What a command works with. */
interface Desk extends Pick<Surroundings, 'out' | 'say'> {
  /** Runs work as the operator. */
  readonly act: <T>(work: (tx: OperatorTx) => Promise<T>) => Promise<T>
}

const commands: Readonly<Record<string, Command>> = {
  import: {
    takes: 'FILE',
    options: ['dry-run', 'remove-missing', 'allow-local', 'area'],
    run: bringIn,
  },
  export: { takes: null, options: [], run: printEntries },
  reports: { takes: null, options: ['page'], run: printReports },
  settle: { takes: 'ID', options: [], run: settle },
  freshness: { takes: null, options: ['page'], run: printFreshness },
  hide: { takes: 'ROLE', options: [], run: hide },
  show: { takes: 'ROLE', options: [], run: show },
}

/** Where the command stands: what opens the directory for it, and what takes its words. */
export interface Surroundings {
  /** Opens the operator's door, hands it on, and closes it whatever happens. */
  readonly withData: (work: (data: OperatorData) => Promise<void>) => Promise<void>
  /** Takes what was asked for; false: nobody reads any more. */
  readonly out: (text: string) => Promise<boolean>
  /** Takes a line about how it goes. */
  readonly say: (line: string) => void
}

/** Runs one command. @param args as typed. @returns how the program ends: 0 done, 1 not done, 2 wrongly asked */
export async function runDirectory(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args
  if (['--help', '-h', 'help', ''].includes(name)) {
    await around.out(`${help}\n`)
    return name === '' ? 2 : 0
  }
  try {
    if (name === 'template') {
      if (rest.length > 0) throw new WrongUse('template takes nothing after it.')
      await around.out(csvText(csvColumns, []))
      return 0
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new WrongUse(`There is no command "${name}".`)
    const { given, options } = readArguments(name, command, rest)
    await around.withData(async (data) => {
      await seedDirectory(data)
      await command.run({ ...around, act: (inside) => data.asOperator(inside) }, given, options)
    })
    return 0
  } catch (error) {
    for (const line of linesOf(error)) around.say(line)
    return error instanceof WrongUse ? 2 : 1
  }
}

function linesOf(error: unknown): readonly string[] {
  if (error instanceof ImportRefused) {
    return [...faultLines(error.faults), 'Nothing was changed. Mend the file and run the command again.']
  }
  const message = error instanceof Error ? error.message : String(error)
  return error instanceof WrongUse ? [message, '', help] : [message]
}

function readArguments(name: string, { takes, options: allowed }: Command, args: readonly string[]) {
  const { values, positionals } = parsed(args)
  for (const option of Object.keys(values)) {
    if (!(allowed as readonly string[]).includes(option)) throw new WrongUse(`${name} has no --${option}.`)
  }
  if (positionals.length !== (takes === null ? 0 : 1)) {
    throw new WrongUse(takes === null ? `${name} takes nothing after it.` : `Write: ${name} ${takes}`)
  }
  const page = values.page ?? '1'
  if (!/^[1-9]\d{0,5}$/.test(page)) throw new WrongUse(`--page is "${page}". Write a number such as 2.`)
  const options: Options = {
    'dry-run': values['dry-run'] ?? false,
    'remove-missing': values['remove-missing'] ?? false,
    'allow-local': values['allow-local'] ?? false,
    area: values.area ?? null,
    page: Number(page),
  }
  return { given: positionals[0] ?? '', options }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        'remove-missing': { type: 'boolean' },
        'allow-local': { type: 'boolean' },
        area: { type: 'string' },
        page: { type: 'string' },
      },
    })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

async function bringIn(desk: Desk, from: string, options: Options): Promise<void> {
  const areas = await desk.act((tx) => allAreas(tx))
  const reading = await read(from, areas, options, desk.say)
  const isDryRun = options['dry-run']
  let told = 0
  const result = await desk.act((tx) =>
    importEntries(tx, reading, {
      origin: /^https?:/i.test(from) ? from : basename(from),
      today: isoOf(systemClock.today()),
      removeMissing: options['remove-missing'],
      isDryRun,
      progress: (done, of) => {
        if (done < told + 5000 && done < of) return
        told = done
        if (of > 5000) desk.say(`${done} of ${of} written`)
      },
    }),
  )
  await print(desk, importLines(result, isDryRun))
}

async function read(
  from: string,
  areas: readonly Area[],
  options: Options,
  say: Surroundings['say'],
): Promise<Reading> {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(from)
  const isFeed = isAddress || statOf(from).isDirectory() || /\.json$/i.test(from)
  if (!isFeed) {
    if (options.area !== null || options['allow-local']) {
      throw new WrongUse('--area and --allow-local are for feeds; a CSV file names the area in each row.')
    }
    if (statOf(from).size > largestCsv) throw new Error(`${from} is larger than 50 MB. Divide it.`)
    return entriesOfTable(readTable(readFileSync(from)), areas)
  }
  const defaultArea = options.area === null ? null : codeOf(options.area, areas)
  const feed = isAddress
    ? await servicesAtAddress(from, options['allow-local'], (count) => say(`${count} services read`))
    : { services: servicesInFiles(from), addressOf: null }
  const reading = entriesOfFeed(feed.services, { areas, defaultArea, addressOf: feed.addressOf })
  if (reading.passedOver > 0) {
    say(
      `${reading.passedOver} ${reading.passedOver === 1 ? 'service is' : 'services are'} passed over: of no role of this directory, or no longer given.`,
    )
  }
  if (reading.drafts.length + reading.faults.length === 0) {
    throw new Error(
      'The feed has no service of a role of this directory. See docs/tasks/keep-the-directory.md.',
    )
  }
  return reading
}

function statOf(path: string) {
  try {
    return statSync(path)
  } catch {
    throw new Error(`There is no file ${path}, or it cannot be read.`)
  }
}

/** The GSS code of the one area that a name means. */
function codeOf(name: string, areas: readonly Area[]): string {
  const found = areas.filter(({ slug, gssCode }) => [slug, gssCode].includes(name))
  const [first, second] = found.length > 0 ? found : matchAreas(areas, name)
  if (first !== undefined && second === undefined) return first.gssCode
  throw new WrongUse(
    first === undefined
      ? `--area is "${name}", and no council has such a name.`
      : `--area is "${name}", which may be several. Write one such as ${first.slug}.`,
  )
}

async function printEntries({ act, out }: Desk): Promise<void> {
  await act(async (tx) => {
    for await (const piece of exportEntries(tx)) {
      if (!(await out(piece))) return
    }
  })
}

async function printReports(desk: Desk, _given: string, { page }: Options): Promise<void> {
  await print(desk, reportLines(await desk.act((tx) => openReports(tx, { number: page, size: 50 }))))
}

async function settle(desk: Desk, id: string): Promise<void> {
  if (await desk.act((tx) => settleReport(tx, id))) await print(desk, ['Settled.'])
  else throw new Error(`No open report has the id ${id}. "npm run directory -- reports" lists them.`)
}

async function printFreshness(desk: Desk, _given: string, { page }: Options): Promise<void> {
  await print(desk, freshnessLines(await desk.act((tx) => freshness(tx, { number: page, size: 50 }))))
}

async function hide(desk: Desk, name: string): Promise<void> {
  await desk.act((tx) => hideRole(tx, roleNamed(name)))
  await printHidden(desk)
}

async function show(desk: Desk, name: string): Promise<void> {
  await desk.act((tx) => showRole(tx, roleNamed(name)))
  await printHidden(desk)
}

async function printHidden(desk: Desk): Promise<void> {
  const hidden = await desk.act((tx) => hiddenRoles(tx))
  await print(desk, [hidden.length === 0 ? 'Every role is shown.' : `Hidden: ${hidden.join(', ')}.`])
}

function roleNamed(name: string): Role {
  const role = roles.find((each) => each === name)
  if (role === undefined) throw new WrongUse(`There is no role "${name}". Write one of: ${roles.join(', ')}.`)
  return role
}

async function print({ out }: Desk, lines: readonly string[]): Promise<void> {
  await out(`${lines.join('\n')}\n`)
}
