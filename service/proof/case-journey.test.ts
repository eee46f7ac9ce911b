/**
 * Three people at once, each in a browser of their own: a parent opens a case from a plan, records a fact, adds a
 * document and lets in an adviser and the other parent; both accept and see what they were let in to; the parent takes
 * the adviser’s share back, and their next request finds nothing.
 */
import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import { day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../src/app.ts'
import { type ExampleName, examplePeople } from '../src/example/people.ts'
import type { Email } from '../src/mail/mail.ts'
import { startBrowser } from './browser.ts'
import { noDatabase, type TestData, testData } from './database.ts'
import { type ExampleAccounts, exampleAccounts } from './example-accounts.ts'
import { sentEmails } from './sent-emails.ts'
import { type Visitor, withKeyboard, withPointer } from './visitor.ts'

const browser = await startBrowser()
const today = day('2026-11-21')
const plan = '?d=ra&l=2026-11-03&a=x&m=x&t=x'

describe('a case of several people at once', { skip: noDatabase || browser === null }, () => {
  let test: TestData
  let example: ExampleAccounts
  let server: Server
  let origin: string
  const faults: string[] = []

  before(async () => {
    test = await testData()
    example = await exampleAccounts(test, today)
    const app = createApp({
      clock: { today: () => today },
      calendar: publishedCalendar,
      origin: null,
      data: test.data,
      accounts: example.accounts,
      report: (fault) => faults.push(fault),
    })
    server = createAdaptorServer({ fetch: app.fetch }) as Server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(async () => {
    await browser?.close()
    server.close()
    server.closeAllConnections()
    await test.close()
  })

  for (const hasScripts of [true, false]) {
    const how = hasScripts ? 'with scripts' : 'without scripts, the invitation with the keyboard alone'
    it(`goes from a plan to a share that is taken back, ${how}`, { timeout: 120_000 }, async () => {
      const [parent, other, adviser] = await Promise.all([
        visitorFor('parent', hasScripts),
        visitorFor('other-parent', hasScripts),
        visitorFor('adviser', hasScripts),
      ])
      const address = await opensCase(parent)
      await recordsFact(parent, address)
      await addsDocument(parent, address)
      for (const outsider of [other, adviser]) assert.equal(await statusOf(outsider, address), 404)

      const inviting = hasScripts ? parent : withKeyboard(parent.tab, false)
      await invites(inviting, address, 'adviser', /family/i)
      await invites(parent, address, 'other-parent', /everybody/i)
      const emails = await sent()
      for (const { text, subject } of emails) assert.doesNotMatch(`${subject} ${text}`, /Robin/)
      await Promise.all([accepts(adviser, emails, 'adviser'), accepts(other, emails, 'other-parent')])

      await Promise.all([seesDocument(adviser, address, true), seesDocument(other, address, false)])
      await takesBack(parent, address, 'Example SENDIASS')
      assert.equal(await statusOf(adviser, address), 404)
      assert.equal(await statusOf(adviser, `${address}/documents`), 404)
      assert.equal(await statusOf(other, address), 200)
      assert.equal(await statusOf(parent, address), 200)
      assert.deepEqual(faults, [])
      for (const { tab } of [parent, other, adviser]) await tab.context().close()
    })
  }

  async function visitorFor(name: ExampleName, hasScripts: boolean): Promise<Visitor> {
    assert.ok(browser)
    const { cookies } = await example.signedInAs(name)
    const context = await browser.newContext({
      javaScriptEnabled: hasScripts,
      viewport: { width: 1280, height: 900 },
    })
    await context.addCookies(
      cookies.split('; ').map((pair) => {
        const at = pair.indexOf('=')
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin }
      }),
    )
    const tab = await context.newPage()
    tab.on('pageerror', (error) => faults.push(error.message))
    return withPointer(tab, hasScripts)
  }

  const press = ({ tab, follow }: Visitor, name: string): Promise<void> =>
    follow(tab.getByRole('main').getByRole('button', { name }).first())

  async function opensCase(visitor: Visitor): Promise<string> {
    const { tab } = visitor
    await tab.goto(`${origin}/cases/open${plan}`)
    await visitor.choose(tab.getByLabel('A parent or carer'))
    await visitor.type(tab.getByLabel(/What is the child or young person called/), 'Robin')
    await press(visitor, 'Open the case')
    const { pathname } = new URL(tab.url())
    assert.match(pathname, /^\/cases\/[0-9a-f-]{36}$/)
    assert.match(await tab.getByRole('main').innerText(), /3 January 2027/)
    return pathname
  }

  async function recordsFact(visitor: Visitor, address: string): Promise<void> {
    const { tab } = visitor
    await tab.goto(`${origin}${address}/events`)
    await visitor.follow(tab.getByRole('main').locator('a[href$="/add"]:not([href*="/person/"])').first())
    await visitor.follow(tab.locator('a[href$="/add/mediationAdviserContactedOn"]'))
    const main = tab.getByRole('main')
    const yes = main.locator('input[type=radio][value=yes], input[type=radio][value=day]').first()
    if ((await yes.count()) > 0) await visitor.choose(yes)
    for (const [part, value] of [
      ['Day', '20'],
      ['Month', '11'],
      ['Year', '2026'],
    ] as const) {
      await visitor.type(main.getByLabel(part, { exact: true }), value)
    }
    await press(visitor, 'Save')
    assert.match(await tab.getByRole('main').innerText(), /20 November 2026/)
  }

  async function addsDocument(visitor: Visitor, address: string): Promise<void> {
    const { tab } = visitor
    await tab.goto(`${origin}${address}/documents/add`)
    await visitor.upload(tab.locator('#file'), {
      name: 'letter.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('We have decided not to assess.'),
    })
    await press(visitor, 'Add the document')
    await tab.getByText('Added: letter.txt').waitFor()
  }

  async function invites(visitor: Visitor, address: string, whom: ExampleName, sees: RegExp): Promise<void> {
    const { tab } = visitor
    await tab.goto(`${origin}${address}/sharing/invite`)
    const main = tab.getByRole('main')
    await visitor.choose(main.getByLabel(whom === 'adviser' ? 'An adviser' : 'Another parent or carer'))
    await visitor.type(main.getByLabel('Their email address'), examplePeople[whom].email)
    await visitor.type(main.getByLabel('How shall we name you to them?'), 'A parent')
    await visitor.choose(main.getByLabel(sees))
    await visitor.choose(main.getByLabel('No, they read it'))
    const forever = main.locator('input[type=radio][value=open], input[type=radio][value=none]').first()
    if ((await forever.count()) > 0) await visitor.choose(forever)
    await visitor.follow(main.getByRole('button', { name: 'Send the invitation' }))
    assert.equal(new URL(tab.url()).pathname, `${address}/sharing`, await main.innerText())
  }

  /** What waits in the post goes out. */
  const sent = () => sentEmails(test.workData, today, origin)

  async function accepts(visitor: Visitor, emails: readonly Email[], whom: ExampleName): Promise<void> {
    const { tab } = visitor
    const email = emails.find(
      ({ to, text }) => to === examplePeople[whom].email && text.includes('/invitation/'),
    )
    const path = /\/invitation\/[\w-]+/.exec(email?.text ?? '')?.[0]
    assert.ok(path, `an email to ${whom}`)
    await tab.goto(`${origin}${path}`)
    const whose = tab.getByLabel('For Example SENDIASS')
    if ((await whose.count()) > 0) await visitor.choose(whose)
    await press(visitor, 'Accept')
    assert.match(new URL(tab.url()).pathname, /^\/cases\//)
  }

  async function seesDocument({ tab }: Visitor, address: string, isSeen: boolean): Promise<void> {
    await tab.goto(`${origin}${address}/documents`)
    assert.equal(
      await tab
        .getByText('letter.txt')
        .count()
        .then((count) => count > 0),
      isSeen,
    )
  }

  async function takesBack(visitor: Visitor, address: string, name: string): Promise<void> {
    const { tab } = visitor
    await tab.goto(`${origin}${address}/sharing`)
    const card = tab.locator('section.card', { has: tab.getByRole('heading', { name }) })
    await visitor.follow(card.locator('a[href*="/sharing/with/"]').first())
    await press(visitor, 'Take')
  }

  async function statusOf({ tab }: Visitor, address: string): Promise<number> {
    return (await tab.goto(`${origin}${address}`))?.status() ?? 0
  }
})
