/** All that somebody can get, inside the mediation and outside of it, as text. */
import { unzipped } from '../../src/cases/export/unzipped-of-test.ts'
import type { Answer } from '../../src/web/kit/page.ts'
import { readPdf } from '../read-pdf.ts'
import { poolOf, wordsOfAddress } from './actions.ts'
import { type Actor, ask, type Everybody, type ServedMatter } from './served-matter.ts'

export interface Reading {
  /** inside: a page of the matter. copy: what somebody takes of the case. outside: everything else. */
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
  for (const address of ['/cases', '/desk', '/mediation', `/calendar/${calendar}.ics`])
    await read('outside', address)
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

/** What waits in the post, was written down of what was done, or stands in any table that is not of the mediation. */
export async function storedOutside({ admin }: Everybody, { caseId }: ServedMatter): Promise<string> {
  const texts = await admin.query<{ readonly row: string }>(
    `select t::text as row from post.message t
     union all select t::text from cases.audit t where t.case_id = $1
     union all select t::text from cases.entry t where t.case_id = $1
     union all select t::text from cases.detail t where t.case_id = $1
     union all select t::text from cases.event t where t.case_id = $1
     union all select t::text from cases.concern t where t.case_id = $1
     union all select t::text from cases.issued t where t.case_id = $1
     union all select t::text from mediation.due_line t where t.case_id = $1
     union all select t::text from cases.document t join cases.wall w on w.id = t.wall_id
       where t.case_id = $1 and w.kind not in ('mediation-with', 'mediation', 'mediation-private')`,
    [caseId],
  )
  return texts.map(({ row }) => row).join('\n')
}
