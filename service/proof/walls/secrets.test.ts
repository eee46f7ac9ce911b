/**
 * Words planted behind each wall of a case, sought in all that everybody else can get: every page and what it links to,
 * files, a copy of the case, the calendar, the post, emails, the queue, and what was written down of faults. And the
 * child's name where it never is, whoever asks.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { day } from '@way-forward/law'
import { noDatabase } from '../database.ts'
import { readPdf } from '../read-pdf.ts'
import { sentEmails } from '../sent-emails.ts'
import { type Asked, addressOf, pagesOfCases, ReaderBrowser } from './asked-pages.ts'
import { planted, type Reader, readers, type ServedCase, servedCase } from './served-case.ts'

/** Whole words alone: a secret of a link has any two letters now and then. */
const anyPlanted = new RegExp(Object.keys(planted).join('|'), 'i')
/** Where somebody with an account begins. */
const beginnings = ['/cases', '/desk', '/account', '/enquiry', '/invitation', '/cases/open']
/** What a crawl follows: what belongs to an account. */
const follows = /^\/(cases|desk|account|enquiry|invitation|organisation|operate|calendar)(\/|\?|$)/
/** Of one page with different ids so many are asked; with different words, such as the weeks of a log, fewer. */
const most = { ids: 4, words: 1 }

describe('words planted behind the walls of a case', { skip: noDatabase }, () => {
  let served: ServedCase
  /** By reader: all that they could get. */
  const got = new Map<Reader, string>()
  /** Addresses that were asked for or led to, names of files, and headers. */
  const addresses: string[] = []
  before(async () => {
    served = await servedCase()
    for (const reader of readers) got.set(reader, (await crawled(reader)).toLowerCase())
  })
  after(() => served.test.close())

  for (const [word, may] of Object.entries(planted)) {
    it(`shows ${word} to ${may.join(', ')} and to nobody else`, () => {
      for (const reader of readers) {
        const all = got.get(reader) ?? ''
        const at = all.indexOf(word)
        const around = at === -1 ? '' : all.slice(Math.max(0, at - 300), at + 60)
        assert.equal(at !== -1, may.includes(reader), `${reader}: ${around}`)
      }
    })
  }

  it('shows whoever may read it everything that was planted there', () => {
    const kinds = ['concern', 'note', 'provision', 'week', 'setting', 'name', 'content']
    for (const word of ['zqofparent', 'zqoffamily', 'zqofshared', 'zqofjoint', 'zqofadviser', 'zqofother']) {
      for (const reader of planted[word] ?? []) {
        const missing = kinds.filter((kind) => !got.get(reader)?.includes(`${word} ${kind}`))
        assert.deepEqual(missing, [], `${word} for ${reader}`)
      }
    }
  })

  it('has none of them, and no name of a child, in an address, a header or the name of a file', () => {
    assert.ok(addresses.length > 500, String(addresses.length))
    const found = addresses.filter((each) => anyPlanted.test(each))
    assert.deepEqual(found, [])
  })

  it('has none in the calendar of the one who may read all of them', async () => {
    const nobody = await ReaderBrowser.of(served, 'nobody')
    const calendar = await nobody.get(`/calendar/${served.secrets.calendar}.ics`)
    assert.equal(calendar.status, 200)
    assert.match(calendar.text, /BEGIN:VEVENT/)
    assert.doesNotMatch(calendar.text, anyPlanted)
  })

  it('has none in emails, in what waits to be sent, or in the queue', async () => {
    const { rows } = await waiting()
    assert.ok(rows.length >= 2, 'an invitation and an enquiry')
    for (const each of rows) assert.doesNotMatch(each.replaceAll('zqoffered@example.org', ''), anyPlanted)
    const sent = await sentEmails(served.test.workData, day('2026-11-21'), 'https://wayforward.example')
    assert.ok(sent.length >= 2, String(sent.length))
    for (const { to, ...email } of sent) assert.doesNotMatch(JSON.stringify(email), anyPlanted, String(to))
    const tables = await served.admin.query<{ readonly name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('jobs', 'post')`,
    )
    for (const { name } of tables) {
      const found = await served.admin.query<{ readonly row: string }>(
        `select t::text as row from ${name} t where t::text ~* $1`,
        [anyPlanted.source],
      )
      const others = found.filter(({ row }) => !/zqoffered@example\.org/.test(row))
      assert.deepEqual(others, [], name)
    }
  })

  it('has none in what was written down of faults, where every page is refused its database', async () => {
    const parent = await ReaderBrowser.of(served, 'parent')
    await served.admin.query('revoke select on cases.entry from way_forward_person')
    try {
      const answer = await parent.get(`/cases/${served.caseId}/entries`)
      assert.equal(answer.status, 500)
      assert.doesNotMatch(answer.text, anyPlanted)
    } finally {
      await served.admin.query('grant select on cases.entry to way_forward_person')
    }
    assert.ok(served.said.length > 0)
    assert.doesNotMatch(served.said.join('\n'), anyPlanted)
    assert.doesNotMatch(served.said.join('\n'), /example\.org|Example Town/i)
  })

  async function waiting() {
    const rows = await served.admin.query<{ readonly row: string }>(
      'select t::text as row from post.message t',
    )
    return { rows: rows.map(({ row }) => row) }
  }

  /** All that a reader can get, as text: by the list of pages with the ids of the case, and by following links. */
  async function crawled(reader: Reader): Promise<string> {
    const browser = await ReaderBrowser.of(served, reader)
    const texts: string[] = []
    const listed = pagesOfCases(served.pages).map((page) => addressOf(page, served, true))
    const isOtherCase = (address: string): boolean =>
      /\/(cases|families)\/[0-9a-f]{8}-/.test(address) && !address.includes(served.caseId)
    const asked = new Set<string>()
    const often = new Map<string, number>()
    const left = [...beginnings, ...listed]
    for (let address = left.pop(); address !== undefined; address = left.pop()) {
      if (asked.has(address) || isOtherCase(address)) continue
      asked.add(address)
      const shape = shapeOf(address)
      const count = (often.get(shape) ?? 0) + 1
      often.set(shape, count)
      if (count > (shape.includes(':word') ? most.words : most.ids)) continue
      const answer = await browser.get(address)
      assert.notEqual(answer.status, 500, `${address}: ${served.said.join(' ')}`)
      addresses.push(
        address,
        answer.to ?? '',
        ...[...answer.headers].map(([name, value]) => `${name}: ${value}`),
      )
      texts.push(await textOf(answer))
      for (const link of linksIn(answer)) {
        addresses.push(link)
        if (follows.test(link)) left.push(link)
      }
    }
    const copy = await browser.post(`/cases/${served.caseId}/yours/copy`, {})
    addresses.push(copy.headers.get('content-disposition') ?? '')
    texts.push(await textOf(copy))
    return texts.join('\n')
  }
})

/** Which page an address is of: ids, days, and the words that stand for a letter or a fact left out. */
function shapeOf(address: string): string {
  return address
    .replace(/\/(letters|add|about|week)\/[A-Za-z0-9-]+/g, '/$1/:word')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
    .replace(/=[^&]*/g, '')
}

function linksIn({ text, to, headers }: Asked): readonly string[] {
  const found =
    headers.get('content-type')?.startsWith('text/html') === true
      ? [...text.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, link = '']) =>
          link.replaceAll('&amp;', '&'),
        )
      : []
  return [...found, ...(to === null ? [] : [to])].map((link) => link.replace(/#.*$/, ''))
}

/** The words of an answer; of a PDF, or of one in a ZIP, those that can be read. */
async function textOf({ text, bytes }: Asked): Promise<string> {
  const pages: string[] = [text]
  const raw = Buffer.from(bytes)
  for (let at = raw.indexOf('%PDF-'); at !== -1; ) {
    const next = raw.indexOf('%PDF-', at + 5)
    const end = raw.lastIndexOf('%%EOF', next === -1 ? raw.length : next)
    pages.push((await readPdf(raw.subarray(at, end + 5))).text)
    at = next
  }
  return pages.join('\n')
}
