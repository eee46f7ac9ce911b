/** All that somebody can get, inside the mediation and outside of it, as text. */
import { day } from '@way-forward/law'
import { unzipped } from '../../src/cases/export/unzipped-of-test.ts'
import type { Answer } from '../../src/web/kit/page.ts'
import { readPdf } from '../read-pdf.ts'
import { sentEmails } from '../sent-emails.ts'
import { poolOf, wordsOfAddress } from './actions.ts'
import { type Actor, ask, type Everybody, origin, type ServedMatter, today } from './served-matter.ts'

export interface Reading {
  /** inside: a page or a file of the matter. copy: what somebody takes of the case. outside: everything else. */
  readonly where: 'inside' | 'copy' | 'outside'
  readonly address: string
  readonly text: string
}

const isArchive = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK'

async function textOf(answer: Answer | null): Promise<string> {
  if (answer === null) return ''
  switch (answer.kind) {
    case 'page':
      return String(answer.document)
    case 'redirect':
      return answer.to
    case 'problem':
      return ''
    case 'file':
      return typeof answer.body === 'string' ? answer.body : textOfBytes(Buffer.from(answer.body))
    case 'stream':
      return textOfBytes(Buffer.concat(await Array.fromAsync(answer.body)))
  }
}

async function textOfBytes(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return (await readPdf(bytes)).text
  if (!isArchive(bytes)) return bytes.toString('utf8')
  const { names, files } = await unzipped(new Blob([new Uint8Array(bytes)]).stream())
  const parts = await Promise.all([...files.values()].map(textOfBytes))
  return [...names, ...parts].join('\n')
}

/** How much is read: every page as everybody, or those that tell most and a few of the others. */
export type Depth = 'all' | 'some'

/** Pages that tell most of what there is. */
const telling =
  /^\/cases\/[^/]+(\/(events|entries|documents|history))?$|^\/mediation\/[^/]+(\/(preparing|confidential))?$/
/** Lists, desks and numbers. */
const always = ['/cases', '/desk', '/mediation', '/mediation/numbers']
/** Of the others one in so many, another one each time. */
const oneIn = 25

/** Everything that one person can read now. @param turn which of the others are read, where not all are */
export async function readingsOf(
  all: Everybody,
  served: ServedMatter,
  actor: Actor,
  { depth, turn }: { readonly depth: Depth; readonly turn: number },
): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  const read = async (where: Reading['where'], address: string, form?: Readonly<Record<string, string>>) => {
    readings.push({ where, address, text: await textOf(await ask(all, served, actor, address, form)) })
  }
  const { caseId, matter, calendar } = served
  for (const [index, address] of (await addressesOf(all, served)).entries()) {
    const isRead = depth === 'all' || telling.test(address) || (index + turn) % oneIn === 0
    if (isRead) await read(address.startsWith('/mediation/') ? 'inside' : 'outside', address)
  }
  const around = all.pages.flatMap(({ path }) => (path.includes(':') ? [] : [path]))
  for (const [index, address] of around.entries())
    if (depth === 'all' || always.includes(address) || (index + turn) % oneIn === 0)
      await read('outside', address)
  if (calendar !== null) await read('outside', `/calendar/${calendar}.ics`)
  // Search takes no word of it.
  for (const address of ['/mediation', '/desk']) await read('outside', address, { words: 'zq' })
  readings.push(...(await readingsByApi(all, served, actor)))
  readings.push(await readingByStatement(all, served, actor))
  await read('outside', `/cases/${caseId}/entries`, { words: 'zq' })
  for (const id of await documentsOf(all, served)) {
    for (const end of ['', '/file', '/picture'])
      await read('outside', `/cases/${caseId}/documents/${id}${end}`)
    await read('inside', `/mediation/${matter}/preparing/file?document=${id}`)
  }
  await read('copy', `/cases/${caseId}/yours/copy`, {})
  return readings
}

async function documentsOf({ admin }: Everybody, { caseId }: ServedMatter): Promise<readonly string[]> {
  const rows = await admin.query<{ readonly id: string }>(
    'select id from cases.document where case_id = $1',
    [caseId],
  )
  return rows.map(({ id }) => id)
}

/** The address of every page of a case and of a matter, with ids of the mediation where one is named. */
async function addressesOf(all: Everybody, served: ServedMatter): Promise<readonly string[]> {
  const pool = await poolOf(all, served)
  const paths = all.pages.filter(({ path }) => /^\/(cases\/:case|mediation\/:matter)/.test(path))
  return paths.map(({ path }, index) =>
    path.replace(
      /:([a-z]+)/g,
      (_, name: string) => wordsOfAddress(served, name) ?? pool[index % pool.length] ?? name,
    ),
  )
}

/** What the database itself gives them, whatever the pages show of it. */
async function readingByStatement(
  { test }: Everybody,
  { caseId, people }: ServedMatter,
  actor: Actor,
): Promise<Reading> {
  const address = 'a statement of their own'
  const text = await test.data.actingAs({ person: people[actor], caseId }, async (tx) => {
    const steps = await tx.selectFrom('mediation.step').select('body').execute()
    const versions = await tx.selectFrom('mediation.agreement_version').select('content').execute()
    return JSON.stringify([steps, versions])
  })
  return { where: 'inside', address, text }
}

/** What the system of somebody’s organisation is told. */
async function readingsByApi(
  { app, tokens }: Everybody,
  { matter }: ServedMatter,
  actor: Actor,
): Promise<readonly Reading[]> {
  const token = tokens[actor]
  if (token === undefined) return []
  const at = '/api/v1/mediation/matters'
  return Promise.all(
    [at, `${at}/${matter}`, `${at}/${matter}/outcome`].map(async (address): Promise<Reading> => {
      const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.9' }
      const answer = await app.request(`https://wayforward.example${address}`, { headers })
      if (address === at && answer.status !== 200) throw new Error(`the API answered ${answer.status}`)
      return { where: 'outside', address, text: await answer.text() }
    }),
  )
}

export interface Stored {
  /** Everything that is kept anywhere but behind the walls of a mediation, and waits in the post. */
  readonly outside: string
  /** What was made of a sealed agreement: its paper, and what the case counts its days by. */
  readonly agreed: string
}

/** Tables in which the words of a mediation are kept, and whose walls are tried by reading. */
const inside = ['mediation.step', 'mediation.agreement_version']
/** Tables in which a sealed agreement may stand besides. */
const ofAgreement = ['cases.issued', 'cases.concern', 'cases.event', 'cases.detail']

/** Every row of every table there is, but what stands behind the walls of a mediation. */
export async function storedNow({ admin }: Everybody): Promise<Stored> {
  const tables = await admin.query<{ readonly name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_catalog.pg_tables
     where schemaname not in ('pg_catalog', 'information_schema', 'directory') order by 1`,
  )
  const rowsOf = async (name: string): Promise<string> => {
    const rows = await admin.query<{ readonly row: string }>(
      name === 'cases.document'
        ? `select t::text as row from cases.document t join cases.wall w on w.id = t.wall_id
             where w.kind not in ('mediation-with', 'mediation', 'mediation-private')`
        : `select t::text as row from ${name} t`,
    )
    return rows.map(({ row }) => row).join('\n')
  }
  const stored = { outside: '', agreed: '' }
  for (const { name } of tables) {
    if (inside.includes(name)) continue
    stored[ofAgreement.includes(name) ? 'agreed' : 'outside'] += await rowsOf(name)
  }
  return stored
}

/** Every email that waits, as it would be read. */
export async function emailsNow({ test }: Everybody): Promise<string> {
  const emails = await sentEmails(test.workData, day(today), origin)
  return emails.map((email) => JSON.stringify(email)).join('\n')
}
