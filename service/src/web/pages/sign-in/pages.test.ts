import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { type AppUnderTest, appUnderTest, FormBrowser } from '../../../../proof/app-under-test.ts'
import { codeIn, linkKeyIn } from '../../../../proof/auth-under-test.ts'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import type { Session } from '../../../db/connect.ts'
import { noAccounts } from '../../kit/accounts.ts'
import { answerLater, read } from '../../kit/visit-of.ts'
import { signInPages } from './pages.ts'

describe('the pages of signing in', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let under: AppUnderTest
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    under = await appUnderTest(test)
  })
  afterEach(() => {
    assert.deepEqual(under.faults.splice(0), [])
  })
  after(() => test.close())

  it('lead somebody new from their address to their cases', async () => {
    const browser = new FormBrowser(under)
    const start = await browser.get('/sign-in')
    assert.match(start.markup, /Sign in or open an account/)
    assert.equal(start.setCookies.length, 0, 'nobody gets a cookie for looking')
    const asked = await browser.post('/sign-in', { email: 'new@example.org' })
    assert.deepEqual([asked.status, asked.to], [303, '/sign-in/code'])
    assert.match((await browser.get('/sign-in/code')).markup, /new@example\.org/)
    const wrong = await browser.post('/sign-in/code', { code: '12' })
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /Write the six digits of the code/)
    const proved = await browser.post('/sign-in/code', { code: codeIn(under.outbox.at(-1)) })
    assert.equal(proved.to, '/sign-in/name')
    assert.equal((await browser.get('/sign-in/code')).to, '/sign-in/name')
    assert.equal((await browser.post('/sign-in/name', { name: ' ' })).status, 400)
    const named = await browser.post('/sign-in/name', { name: 'A <parent>' })
    assert.equal(named.to, '/cases')
    const account = await browser.get('/account')
    assert.equal(account.status, 200)
    assert.match(account.markup, /A &lt;parent&gt;/)
  })

  it('show one button for a link; opening it uses nothing up', async () => {
    const browser = new FormBrowser(under)
    await browser.signIn('link@example.org')
    await new FormBrowser(under).post('/sign-in', { email: 'link@example.org' })
    const email = under.outbox.at(-1)
    assert.ok(email?.text.includes(`${under.origin}/sign-in/link?key=`))
    const key = linkKeyIn(email)
    const scanner = new FormBrowser(under)
    for (let looked = 0; looked < 3; looked += 1) {
      const page = await scanner.get(`/sign-in/link?key=${key}`)
      assert.equal(page.markup.match(/<button type="submit"/g)?.length, 1)
      assert.equal(page.setCookies.length, 0)
    }
    const phone = new FormBrowser(under)
    assert.equal((await phone.post('/sign-in/link', { key })).to, '/cases')
    assert.equal((await phone.get('/account')).status, 200)
    const late = await new FormBrowser(under).post('/sign-in/link', { key })
    assert.equal(late.status, 400)
    assert.match(late.markup, /You need a new code/)
    assert.match((await scanner.get(`/sign-in/link?key=${key}`)).markup, /You need a new code/)
  })

  it('bring back whoever was sent to sign in, and to our own pages alone', async () => {
    const browser = new FormBrowser(under)
    const sent = await browser.get('/account/email')
    assert.deepEqual([sent.status, sent.to], [303, '/sign-in?then=%2Faccount%2Femail'])
    assert.equal(await browser.signIn('back@example.org', 'A parent', '/account/email'), '/account/email')
    for (const onward of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/.//elsewhere.example',
      'javascript:alert(1)',
    ]) {
      assert.equal(await new FormBrowser(under).signIn('back@example.org', 'A parent', onward), '/cases')
      await admin.query('delete from sign_in.rate_limit')
    }
  })

  it('answer the same for an address that is known and one that is not', async () => {
    await new FormBrowser(under).signIn('known@example.org')
    const seen = []
    for (const email of ['known@example.org', 'other@example.org']) {
      const browser = new FormBrowser(under)
      const asked = await browser.post('/sign-in', { email })
      const page = await browser.get('/sign-in/code')
      const wrong = await browser.post('/sign-in/code', { code: '000000' })
      seen.push([
        asked.status,
        asked.to,
        asked.setCookies.map((cookie) => cookie.replace(/=[\w-]{43}/, '')),
        page.markup.replaceAll(email, ''),
        wrong.status,
        wrong.markup.replaceAll(email, ''),
      ])
    }
    assert.deepEqual(seen[0], seen[1])
  })

  it('set cookies that scripts cannot read and other sites cannot set, over https', async () => {
    const browser = new FormBrowser(under)
    const asked = await browser.post('/sign-in', { email: 'flags@example.org' })
    assert.match(
      asked.setCookies.join(),
      /^__Host-way-forward-asked=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
    )
    await browser.post('/sign-in/code', { code: codeIn(under.outbox.at(-1)) })
    const named = await browser.post('/sign-in/name', { name: 'A parent' })
    const session = named.setCookies.find((cookie) => cookie.startsWith('__Host-way-forward-session='))
    for (const flag of [/; Path=\//, /; HttpOnly/, /; SameSite=Lax/, /; Secure/, /; Max-Age=2592000/]) {
      assert.match(session ?? '', flag)
    }
    assert.doesNotMatch(session ?? '', /Domain/)
  })

  it('leave out what only https has, over http', async () => {
    const plain = await appUnderTest(test, 'http://localhost:3000')
    const browser = new FormBrowser(plain)
    await browser.signIn('plain@example.org')
    assert.match(browser.cookies, /^way-forward-session=/)
    const asked = await browser.postFrom('/sign-in', '/sign-in', { email: 'plain@example.org' })
    assert.doesNotMatch(asked.setCookies.join(), /Secure|__Host-/)
    assert.match(asked.setCookies.join(), /HttpOnly; SameSite=Lax/)
  })

  it('take no form from another site, with a session or without', async () => {
    const sent = under.outbox.length
    const browser = new FormBrowser(under)
    const elsewhere = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: 'https://wayforward.example.elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of elsewhere) {
      assert.equal((await browser.post('/sign-in', { email: 'csrf@example.org' }, headers)).status, 403)
      assert.equal((await browser.post('/sign-in/link', { key: 'x' }, headers)).status, 403)
      assert.equal((await browser.post('/sign-out', {}, headers)).status, 403)
    }
    assert.equal(under.outbox.length, sent)
    await browser.signIn('csrf@example.org')
    for (const headers of elsewhere) {
      assert.equal((await browser.post('/sign-out', {}, headers)).status, 403)
      assert.equal((await browser.post('/account/name', { name: 'Stolen' }, headers)).status, 403)
    }
    assert.equal((await browser.get('/account')).status, 200)
  })

  it('take no form of an account without the token of its own session', async () => {
    const [mine, theirs] = [new FormBrowser(under), new FormBrowser(under)]
    await mine.signIn('token@example.org')
    await theirs.signIn('other-token@example.org')
    const token = /name="token" value="([^"]+)"/.exec((await theirs.get('/account/name')).markup)?.[1] ?? ''
    assert.notEqual(token, '')
    for (const wrong of [{}, { token: '' }, { token }, { token: 'x' }]) {
      assert.equal((await mine.post('/account/name', { ...wrong, name: 'Stolen' })).status, 403)
      assert.equal((await mine.post('/sign-out', wrong)).status, 403)
    }
    const right = await mine.postFrom('/account/name', '/account/name', { name: 'Mine' })
    assert.equal(right.to, '/account?became=renamed')
  })

  it('begin a new session at each sign-in, whatever cookie was there before', async () => {
    const [thief, victim] = [new FormBrowser(under), new FormBrowser(under)]
    await thief.signIn('thief@example.org')
    const planted = thief.cookies
    victim.plant(planted)
    await victim.signIn('victim@example.org')
    assert.notEqual(victim.cookies, planted)
    assert.match((await victim.get('/account')).markup, /victim@example\.org/)
    // Who planted it is in nobody’s account by it, their own included.
    assert.equal((await thief.get('/account')).status, 303)
    const before = victim.cookies
    await victim.signIn('victim@example.org')
    assert.notEqual(victim.cookies, before)
    const old = await under.app.request(`${under.origin}/account`, { headers: { cookie: before } })
    assert.equal(old.status, 303)
  })

  it('sign out: the next request is nobody’s', async () => {
    const browser = new FormBrowser(under)
    await browser.signIn('out@example.org')
    const held = browser.cookies
    const out = await browser.postFrom('/account', '/sign-out', {})
    assert.equal(out.to, '/sign-out')
    assert.equal(browser.cookies, '')
    assert.match((await browser.get('/sign-out')).markup, /You are signed out/)
    const old = await under.app.request(`${under.origin}/account`, { headers: { cookie: held } })
    assert.equal(old.headers.get('location'), '/sign-in?then=%2Faccount')
  })

  it('say when there were too many tries, with the status for it', async () => {
    await admin.query('delete from sign_in.rate_limit')
    const browser = new FormBrowser(under)
    let last = await browser.post('/sign-in', { email: 'often@example.org' })
    for (let asked = 0; asked < 6; asked += 1)
      last = await browser.post('/sign-in', { email: 'often@example.org' })
    assert.equal(last.status, 429)
    assert.match(last.markup, /Too many codes were asked for/)
    assert.match(last.markup, /value="often@example\.org"/)
  })

  it('answer what no browser sends without a fault', async () => {
    const browser = new FormBrowser(under)
    assert.equal((await browser.post('/sign-in', {})).status, 400)
    assert.equal((await browser.post('/sign-in/code', {})).status, 400)
    assert.equal((await browser.post('/sign-in/link', {})).status, 400)
    assert.equal((await browser.post('/sign-in/name', {})).status, 400)
    for (const response of [
      '{',
      'null',
      '[]',
      '{"id":1}',
      '{"id":"x"}',
      '{"id":"x","response":{},"type":"public-key"}',
    ]) {
      const tried = await browser.post('/sign-in/passkey', { response })
      assert.equal(tried.status, 400, response)
      assert.match(tried.markup, /That passkey did not work here/)
    }
  })
})

describe('a copy without accounts', () => {
  it('says so on every page of signing in', async () => {
    for (const page of signInPages(noAccounts)) {
      assert.equal(read(await answerLater([page], page.path)).status, 503)
      if (page.post) assert.equal(read(await answerLater([page], page.path, {})).status, 503)
    }
  })
})
