/** Passkeys in a real browser, with an authenticator that it plays itself. */
import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import type { BrowserContext, CDPSession, Page as Tab } from 'playwright-core'
import type { Session } from '../src/db/connect.ts'
import { type AppUnderTest, type ServedApp, servedApp } from './app-under-test.ts'
import { codeIn } from './auth-under-test.ts'
import { startBrowser } from './browser.ts'
import { noDatabase } from './database.ts'

const browser = noDatabase === false ? await startBrowser() : null

describe('passkeys', { skip: browser === null }, () => {
  let app: ServedApp
  let admin: Session
  let under: AppUnderTest
  let context: BrowserContext
  let tab: Tab
  let devtools: CDPSession

  before(async () => {
    app = await servedApp()
    ;({ under, admin } = app)
  })
  after(async () => {
    await browser?.close()
    await app.close()
  })
  afterEach(async () => {
    await context.close()
    assert.deepEqual(under.faults.splice(0), [])
  })

  /** A fresh browser. @param isVerified the authenticator can tell who is there */
  async function fresh(isVerified = true): Promise<string> {
    assert.ok(browser)
    context = await browser.newContext({ baseURL: under.origin })
    tab = await context.newPage()
    devtools = await context.newCDPSession(tab)
    await devtools.send('WebAuthn.enable')
    return addAuthenticator(isVerified)
  }

  async function addAuthenticator(isVerified: boolean): Promise<string> {
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: isVerified,
        automaticPresenceSimulation: true,
      },
    })
    return authenticatorId
  }

  async function signInByCode(email: string): Promise<void> {
    await tab.goto('/sign-in')
    await tab.getByLabel('Your email address').fill(email)
    await tab.getByRole('button', { name: 'Send me a code' }).click()
    await tab.getByLabel('Code').fill(codeIn(under.outbox.at(-1)))
    await tab.getByRole('button', { name: 'Sign in' }).click()
    await tab.waitForURL((url) => url.pathname !== '/sign-in/code')
    if (tab.url().endsWith('/sign-in/name')) {
      await tab.getByLabel('Your name').fill('A parent')
      await tab.getByRole('button', { name: 'Go on' }).click()
      await tab.waitForURL((url) => url.pathname !== '/sign-in/name')
    }
  }

  async function addPasskey(name: string): Promise<void> {
    await tab.goto('/account/passkeys/add')
    await tab.getByLabel('Name of the passkey').fill(name)
    await tab.getByRole('button', { name: 'Go on' }).click()
    await tab.waitForURL('**/account/passkeys?became=added')
  }

  async function signOut(): Promise<void> {
    await tab.goto('/sign-out')
    await tab.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
    await tab.getByRole('heading', { name: 'You are signed out' }).waitFor()
  }

  it('are added, named, used to sign in, renamed and removed', async () => {
    await fresh()
    await signInByCode('passkey@example.org')
    await addPasskey('my phone')
    assert.equal((await tab.getByText('my phone', { exact: true }).count()) > 0, true)
    assert.match(under.outbox.at(-1)?.subject ?? '', /passkey was added/)
    const earlier = await context.cookies()

    await signOut()
    const sent = under.outbox.length
    await tab.goto('/sign-in?then=/account/passkeys')
    await tab.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await tab.waitForURL('**/account/passkeys')
    assert.equal(under.outbox.length, sent, 'no email is needed')
    const session = (await context.cookies()).find(({ name }) => name === 'way-forward-session')
    assert.ok(session?.httpOnly)
    assert.notEqual(session?.value, earlier.find(({ name }) => name === 'way-forward-session')?.value)
    assert.equal(
      (await context.cookies()).some(({ name }) => name.includes('challenge')),
      false,
    )

    await tab.getByRole('link', { name: 'Rename or remove my phone' }).click()
    await tab.getByLabel('New name').fill('my old phone')
    await tab.getByRole('button', { name: 'Save' }).click()
    await tab.getByRole('link', { name: 'Rename or remove my old phone' }).click()
    await tab.getByRole('button', { name: 'Remove this passkey' }).click()
    await tab.getByText('You have no passkeys yet.').waitFor()

    await signOut()
    await tab.goto('/sign-in/passkey')
    await tab.getByRole('button', { name: 'Use my passkey' }).click()
    await tab.getByText('That passkey did not work here').first().waitFor()
    await tab.goto('/account')
    assert.match(tab.url(), /\/sign-in\?/)
  })

  it('are a second step of whoever works for an organisation', async () => {
    await fresh()
    await signInByCode('works@example.org')
    await admin.query(
      `insert into people.member (organisation_id, person_id, role)
       select o.id, u.id, 'member' from people.organisation o, sign_in."user" u where u.email = 'works@example.org'`,
    )
    await tab.goto('/account/sessions')
    assert.match(tab.url(), /\/account\/second-step\?then=/)
    await tab.getByRole('button', { name: 'Add a passkey' }).click()
    await tab.getByLabel('Name of the passkey').fill('my key')
    await tab.getByRole('button', { name: 'Go on' }).click()
    await tab.waitForURL('**/account/sessions')
    await signOut()

    await signInByCode('works@example.org')
    await tab.goto('/account/sessions')
    await tab.getByRole('button', { name: 'Use a passkey' }).click()
    await tab.waitForURL('**/account/sessions')
    await signOut()

    await tab.goto('/sign-in/passkey?then=/account/sessions')
    await tab.getByRole('button', { name: 'Use my passkey' }).click()
    await tab.waitForURL('**/account/sessions')
  })

  it('of somebody else are no second step', async () => {
    const authenticator = await fresh()
    await signInByCode('theirs@example.org')
    await addPasskey('theirs')
    const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId: authenticator })
    const [theirs] = credentials
    assert.ok(theirs)
    await signOut()
    await signInByCode('works@example.org')
    await tab.goto('/sign-in/second-step')
    await devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: authenticator })
    // The browser offers only what the page names, so the page names the wrong one, as a thief would have it.
    await tab.route('**/sign-in/second-step', async (route) => {
      const response = await route.fetch()
      const body = await response.text()
      const swapped = body.replace(
        /(&quot;allowCredentials&quot;:\[\{&quot;id&quot;:&quot;)[\w-]+/,
        `$1${theirs.credentialId.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`,
      )
      assert.notEqual(swapped, body)
      await route.fulfill({ response, body: swapped })
    })
    const other = await addAuthenticator(true)
    await devtools.send('WebAuthn.addCredential', { authenticatorId: other, credential: theirs })
    await tab.getByRole('button', { name: 'Use a passkey' }).click()
    await tab.waitForResponse((response) => response.request().postData()?.includes('response=%7B') === true)
    await tab.unrouteAll({ behavior: 'ignoreErrors' })
    await tab.goto('/account')
    assert.match(tab.url(), /\/sign-in\/second-step/)
  })

  it('whose owner did not show themselves sign nobody in', async () => {
    const authenticator = await fresh()
    await signInByCode('unverified@example.org')
    await addPasskey('mine')
    await signOut()
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId: authenticator, isUserVerified: false })
    await tab.goto('/sign-in/passkey')
    await tab.getByRole('button', { name: 'Use my passkey' }).click()
    await tab.getByText('Nothing came from the passkey').waitFor()
    await tab.goto('/account')
    assert.match(tab.url(), /\/sign-in\?/)
  })

  it('are answered once: what was sent is no use a second time', async () => {
    await fresh()
    await signInByCode('replay@example.org')
    await addPasskey('mine')
    await signOut()
    const posted: string[] = []
    tab.on('request', (request) => {
      const body = request.postData()
      if (body?.includes('response=%7B')) posted.push(body)
    })
    await tab.goto('/sign-in/passkey')
    await tab.getByRole('button', { name: 'Use my passkey' }).click()
    await tab.waitForURL('**/cases')
    const [body = ''] = posted
    const replayed = await context.request.post('/sign-in/passkey', {
      headers: { origin: under.origin, 'content-type': 'application/x-www-form-urlencoded', cookie: '' },
      data: body,
      maxRedirects: 0,
    })
    assert.ok([400, 403].includes(replayed.status()))
    await context.clearCookies()
    const alone = await context.request.post('/sign-in/passkey', {
      headers: { origin: under.origin, 'content-type': 'application/x-www-form-urlencoded' },
      data: body,
      maxRedirects: 0,
    })
    assert.equal(alone.status(), 400)
  })

  it('need scripts, and the page says so and offers a code', async () => {
    assert.ok(browser)
    context = await browser.newContext({ baseURL: under.origin, javaScriptEnabled: false })
    tab = await context.newPage()
    await tab.goto('/sign-in')
    await tab.getByRole('button', { name: 'Sign in with a passkey' }).click()
    assert.ok(await tab.getByText('A passkey needs scripts').isVisible())
    assert.equal(await tab.getByRole('button', { name: 'Use my passkey' }).isVisible(), false)
    await tab.getByRole('link', { name: 'Get a code by email instead' }).click()
    await tab.getByLabel('Your email address').waitFor()
  })
})
