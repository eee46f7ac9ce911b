/** Every address of a case, asked by those who have no part in it, and by those who had: nothing is shown, nothing changes. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { withdrawShare } from '../../src/cases/sharing/withdraw-share.ts'
import type { Page } from '../../src/web/kit/page.ts'
import { noDatabase } from '../database.ts'
import { addressOf, pagesOfCases, partsOf, ReaderBrowser } from './asked-pages.ts'
import { fingerprint } from './fingerprint.ts'
import { triesOrganisations } from './outsiders-of-organisations.ts'
import { type Reader, readers, type ServedCase, servedCase } from './served-case.ts'
import { idOf } from './world.ts'

/** Fields that some form or other would take. */
const anyFields = {
  says: 'x',
  title: 'x',
  value: 'x',
  why: 'x',
  email: 'somebody@example.org',
  label: 'adviser',
  sure: 'yes',
  on: '2026-11-03',
}

/** A page that says the same to everybody of every case, whether it is there or not: of one that is erased nothing is known. */
const saysNothing = '/yours/erased'

describe('every address of a case', { skip: noDatabase }, () => {
  let served: ServedCase
  let pages: readonly Page[]
  const browsers = new Map<Reader, ReaderBrowser>()
  before(async () => {
    served = await servedCase()
    pages = pagesOfCases(served.pages)
    // Signing in writes a session down: it is done before anything is counted.
    for (const reader of readers) browsers.set(reader, await ReaderBrowser.of(served, reader))
  })
  const browserOf = (reader: Reader): ReaderBrowser => {
    const browser = browsers.get(reader)
    assert.ok(browser)
    return browser
  }
  /** @returns the tables that something changed in while it was done */
  const changedBy = async (work: () => Promise<void>): Promise<readonly string[]> => {
    const before = await fingerprint(served.admin)
    await work()
    const after = await fingerprint(served.admin)
    return Object.keys(after).filter((table) => after[table] !== before[table])
  }
  after(() => served.test.close())

  it('is known, and there are as many as there should be', () => {
    assert.ok(pages.length >= 40, String(pages.length))
    assert.ok(pages.filter(({ post }) => post !== undefined).length >= 20)
  })

  it('sends whoever is not signed in to sign in, whether it is there or not, and takes nothing', async () => {
    const nobody = browserOf('nobody')
    const changed = await changedBy(async () => {
      for (const page of pages) {
        const address = addressOf(page, served, true)
        const { status, to } = await nobody.get(address)
        assert.deepEqual([status, to], [303, `/sign-in?then=${encodeURIComponent(address)}`], address)
        if (page.post === undefined) continue
        const sent = await nobody.post(address, anyFields, page.takes?.stream === true)
        assert.deepEqual([sent.status, sent.to], [303, '/sign-in'], `POST ${address}`)
      }
    })
    assert.deepEqual(changed, [])
  })

  it('answers a reader who was let in, until the next request after they are shut out', async () => {
    const supporter = browserOf('supporter')
    const opened: string[] = []
    for (const page of pages) {
      const address = addressOf(page, served, true)
      const { status } = await supporter.get(address)
      if (status !== 404) opened.push(address)
    }
    assert.ok(opened.length >= 20, opened.join(' '))
    const { caseId, supporter: party } = served
    const person = served.personOf('parent')
    const isWithdrawn = await served.test.data.actingAs({ person, caseId }, (tx) =>
      withdrawShare(tx, { caseId, party, wall: null }),
    )
    assert.ok(isWithdrawn)
    for (const address of opened.filter((each) => !each.endsWith(saysNothing)))
      assert.equal((await supporter.get(address)).status, 404, address)
  })

  for (const reader of ['stranger', 'supporter', 'other-service', 'colleague', 'operator'] as const) {
    it(`is to ${reader} as if it were not there, and nothing changes`, async () => {
      const changed = await changedBy(() => asksEverything(reader, (page) => !mayAnswer(reader, page)))
      assert.deepEqual(changed, [])
    })
  }

  it('is to the other parent as if it were not there, behind a wall that they were not let in behind', async () => {
    // That they opened the case is written down once a day.
    assert.equal((await browserOf('other-parent').get(`/cases/${served.caseId}`)).status, 200)
    const changed = await changedBy(() =>
      asksEverything('other-parent', ({ path }) =>
        partsOf(path).some((part) => part !== 'case' && part in served.ids),
      ),
    )
    assert.deepEqual(changed, [])
  })

  it('takes no form that another site sent, or that a page sent which hides where it is, or without its token', async () => {
    const parent = browserOf('parent')
    const forms = served.pages.filter(({ post, account }) => post !== undefined && account !== undefined)
    assert.ok(forms.length > 35, String(forms.length))
    assert.equal((await parent.get(`/cases/${served.caseId}`)).status, 200)
    const changed = await changedBy(async () => {
      for (const page of forms) {
        const address = pages.includes(page) ? addressOf(page, served, true) : anyAddress(page)
        const isFile = page.takes?.stream === true
        // A token that comes with a file is read by the page itself, which first looks for what the address names.
        const isNowhere = isFile && (await parent.get(address)).status === 404
        for (const sent of [
          { origin: 'https://evil.example' },
          { origin: 'null' },
          { token: '' },
          { token: 'x' },
        ]) {
          const { status } = await parent.post(address, anyFields, isFile, sent)
          const refused = isNowhere && 'token' in sent ? 404 : 403
          assert.equal(status, refused, `${address} ${JSON.stringify(sent)}`)
        }
      }
    })
    assert.deepEqual(changed, [])
  })

  it('is nothing where a part of it is a path, a null byte, SQL or too long', async () => {
    const parent = browserOf('parent')
    const hostile = [
      '..%2f..%2fetc%2fpasswd',
      '%252e%252e',
      '%00',
      "'%20or%20'1'='1",
      'x'.repeat(2000),
      '%ff',
    ]
    const changed = await changedBy(async () => {
      for (const page of pages) {
        const parts = partsOf(page.path)
        for (const [at, part] of hostile.entries()) {
          const { path } = page
          const named = parts[at % parts.length] ?? ''
          const address = addressOf({ ...page, path: path.replace(`:${named}`, part) }, served, true)
          const { status } = await parent.get(address)
          assert.ok([301, 400, 404].includes(status), `${status} ${address.slice(0, 200)}`)
        }
      }
    })
    assert.deepEqual(changed, [])
  })

  triesOrganisations({ served: () => served, browserOf, changedBy })

  it('wrote down nothing of what was asked', () => {
    assert.deepEqual(served.said, [])
  })

  /** An address of a page that is of no case: what its parts name is not there. */
  function anyAddress({ path }: Page): string {
    return path.replace(/:[a-z]+/g, idOf('nothing'))
  }

  /** A colleague of the service reads an enquiry that waits for it. */
  function mayAnswer(reader: Reader, { path }: Page): boolean {
    return reader === 'colleague' && path === '/desk/enquiries/:enquiry'
  }

  async function asksEverything(reader: Reader, isAsked: (page: Page) => boolean): Promise<void> {
    const browser = browserOf(reader)
    for (const page of pages.filter(isAsked)) {
      const [real, none] = [addressOf(page, served, true), addressOf(page, served, false)]
      const [found, missing] = [await browser.get(real), await browser.get(none)]
      assert.equal(found.status, page.path.endsWith(saysNothing) ? 200 : 404, real)
      assert.equal(found.text, missing.text, real)
      assert.deepEqual([...found.headers], [...missing.headers], real)
      if (page.post === undefined) continue
      const isFile = page.takes?.stream === true
      const sent = await browser.post(real, anyFields, isFile)
      assert.equal(sent.status, 404, `POST ${real}`)
      assert.equal(sent.text, (await browser.post(none, anyFields, isFile)).text, `POST ${real}`)
    }
  }
})
