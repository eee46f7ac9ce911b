/** The pages of signing in that have no address of their own to list: each is looked at on the way through them. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page as Tab } from 'playwright-core'
import { codeAt, stepOf } from '../src/auth/one-time-code.ts'
import { returnPath } from '../src/auth/organisations/return-path.ts'
import type { Session } from '../src/db/connect.ts'
import { type AppUnderTest, type ServedApp, servedApp } from './app-under-test.ts'
import { codeIn, linkKeyIn } from './auth-under-test.ts'
import { axeFaults } from './axe.ts'
import { startBrowser } from './browser.ts'
import { noDatabase } from './database.ts'
import { markupFaults } from './markup-rules.ts'
import { linkProvider, startProvider } from './openid-provider.ts'

const browser = noDatabase === false ? await startBrowser() : null
const email = 'worker@example.org'
const council = '0d000000-0000-4000-8000-000000000001'

describe('signing in, in a browser', { skip: browser === null }, () => {
  let app: ServedApp
  let admin: Session
  let under: AppUnderTest

  before(async () => {
    app = await servedApp({ providersMayBeLocal: true })
    ;({ under, admin } = app)
  })
  after(async () => {
    await browser?.close()
    await app.close()
  })

  for (const hasScripts of [true, false]) {
    it(`is sound on every page of the way, ${hasScripts ? 'with' : 'without'} scripts`, async () => {
      await admin.query(
        'delete from people.member; delete from sign_in."user"; delete from sign_in.rate_limit',
      )
      const { context, tab, seen, look, press } = await opened(hasScripts)

      await tab.goto('/sign-in')
      await tab.getByLabel('Your email address').fill(email)
      await press('Send me a code')
      await look('Type in the code')
      await tab.getByLabel('Code').fill('12')
      await press('Sign in')
      await tab.getByText('There is a problem').waitFor()
      await look('Type in the code')
      await tab.goto(`/sign-in/link?key=${linkKeyIn(under.outbox.at(-1))}`)
      await look('Sign in to Way Forward')
      await press('Sign in')
      await look('What is your name?')
      await tab.getByLabel('Your name').fill('An adviser')
      await press('Go on')

      await tab.goto('/account/email')
      await tab.getByLabel('New email address').fill('other@example.org')
      await press('Send the codes')
      await look('Type in both codes')

      await admin.query(
        `insert into people.member (organisation_id, person_id, role)
         select o.id, u.id, 'administrator' from people.organisation o, sign_in."user" u`,
      )
      await tab.goto('/account')
      await look('Your second step')
      await press('Set up an app')
      await look('Set up your app')
      await tab.getByLabel('Code that the app shows now').fill(await codeOf())
      await press('Go on')
      await look('Write down your recovery codes')
      await tab.goto('/account/second-step')
      await look('Your second step')
      await tab.goto('/sign-in/second-step')
      await look('Show once more that it is you')
      await tab.goto('/account/passkeys/add')
      await tab.getByLabel('Name of the passkey').fill('my phone')
      await press('Go on')
      await look('Follow your device')
      await tab.goto('/sign-in/passkey')
      await press('Use my passkey')
      await look('Use your passkey')
      await context.close()
      assert.deepEqual(seen, [])
      assert.deepEqual(under.faults, [])
    })
  }

  it('goes to an organisation’s own sign-in on another site, and comes back from it', async () => {
    const provider = await startProvider([`${under.origin}${returnPath(council)}`])
    const { context, tab, seen, look, press } = await opened(true)
    try {
      await admin.query(
        `insert into people.organisation (id, kind, name) values ($1, 'authority', 'Example Council')`,
        [council],
      )
      await linkProvider(admin, under.keys, { organisation: council, provider, domain: 'council.example' })
      await admin.query('update people.single_sign_on set joins = true')
      const officer = 'officer@council.example'
      provider.says = { sub: 'officer', email: officer, email_verified: true }
      const goThere = async () => {
        await tab.goto('/account/second-step')
        await tab.getByLabel('Your email address').fill(officer)
        await press('Send me a code')
        await look('Example Council has its own sign-in')
        await tab.getByRole('button', { name: `Go on to ${new URL(provider.issuer).host}` }).click()
      }
      await goThere()
      await look('Type in the code')
      await tab.getByLabel('Code').fill(codeIn(under.outbox.at(-1)))
      await press('Sign in')
      await tab.getByLabel('Your name').fill('An officer')
      await press('Go on')
      await look('Your second step')
      await tab.getByRole('button', { name: 'Sign out An officer' }).click()
      await tab.getByRole('heading', { name: 'You are signed out' }).waitFor()
      await goThere()
      await look('Your second step')
      await tab.getByRole('button', { name: 'Sign out An officer' }).click()
      await tab.getByRole('heading', { name: 'You are signed out' }).waitFor()
      provider.isRefusing = true
      await context.clearCookies({ domain: '127.0.0.1' })
      await goThere()
      await look('You are not signed in')
      assert.deepEqual(seen, [])
      assert.deepEqual(under.faults, [])
    } finally {
      await context.close()
      await provider.close()
    }
  })

  /** A tab that looks at pages, and what it saw wrong. */
  async function opened(hasScripts: boolean) {
    assert.ok(browser)
    const context = await browser.newContext({ baseURL: under.origin, javaScriptEnabled: hasScripts })
    const tab = await context.newPage()
    const seen: string[] = []
    let sent: Promise<string> = Promise.resolve('')
    tab.on('response', (response) => {
      if (response.status() !== 303 && response.headers()['content-type']?.startsWith('text/html'))
        sent = response.text().catch(() => '')
    })
    const look = async (heading: string) => {
      await tab.getByRole('heading', { name: heading, level: 1 }).waitFor()
      seen.push(...(await faultsOf(tab, await sent, heading, hasScripts)))
    }
    const press = (name: string) => tab.getByRole('main').getByRole('button', { name }).first().click()
    return { context, tab, seen, look, press }
  }

  async function codeOf(): Promise<string> {
    const [row] = await admin.query<{ sealed: Buffer; master: string; at: number }>(
      'select sealed, master, floor(extract(epoch from now()))::bigint as at from sign_in.one_time_code',
    )
    assert.ok(row)
    return codeAt(under.keys.unwrap(row.sealed, row.master), stepOf(row.at))
  }
})

/** What is wrong with the page: its markup as it was sent, axe in light and dark, and its width on a phone. */
async function faultsOf(
  tab: Tab,
  sent: string,
  heading: string,
  hasScripts: boolean,
): Promise<readonly string[]> {
  const faults: string[] = []
  await tab.setViewportSize({ width: 320, height: 640 })
  if (hasScripts) {
    const [content = 0, screen = 0] = await tab.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    if (content > screen) faults.push(`scrolls sideways: ${content} px`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme })
      faults.push(...(await axeFaults(tab)))
    }
  } else {
    faults.push(...(await markupFaults(sent)))
  }
  return faults.map((fault) => `${heading}: ${fault}`)
}
