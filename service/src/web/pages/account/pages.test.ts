import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { type AppUnderTest, appUnderTest, FormBrowser } from '../../../../proof/app-under-test.ts'
import { codeIn } from '../../../../proof/auth-under-test.ts'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import { codeAt, stepOf } from '../../../auth/one-time-code.ts'
import type { Session } from '../../../db/connect.ts'

describe('the pages of an account', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let under: AppUnderTest
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    under = await appUnderTest(test)
    await admin.query(`insert into people.organisation (kind, name) values ('adviser', 'Example SENDIASS')`)
  })
  beforeEach(() => admin.query('delete from sign_in.rate_limit'))
  afterEach(() => {
    assert.deepEqual(under.faults.splice(0), [])
  })
  after(() => test.close())

  async function worksNow(email: string): Promise<void> {
    await admin.query(
      `insert into people.member (organisation_id, person_id, role)
       select o.id, u.id, 'administrator' from people.organisation o, sign_in."user" u where u.email = $1`,
      [email],
    )
  }

  async function codeOf(email: string, apart = 0): Promise<string> {
    const [row] = await admin.query<{ sealed: Buffer; master: string; at: number }>(
      `select c.sealed, c.master, floor(extract(epoch from now()))::bigint as at
       from sign_in.one_time_code c join sign_in."user" u on u.id = c.user_id where u.email = $1`,
      [email],
    )
    assert.ok(row)
    return codeAt(under.keys.unwrap(row.sealed, row.master), stepOf(row.at) + apart)
  }

  it('are for whoever is signed in', async () => {
    for (const path of [
      '',
      '/name',
      '/email',
      '/email/confirm',
      '/passkeys',
      '/passkeys/add',
      '/second-step',
      '/sessions',
    ]) {
      const answered = await new FormBrowser(under).get(`/account${path}`)
      assert.equal(answered.to, `/sign-in?then=${encodeURIComponent(`/account${path}`)}`)
    }
  })

  it('change the email address by both codes', async () => {
    const browser = new FormBrowser(under)
    await browser.signIn('old@example.org')
    const asked = await browser.postFrom('/account/email', '/account/email', { email: 'fresh@example.org' })
    assert.equal(asked.to, '/account/email/confirm')
    const [old, fresh] = under.outbox.slice(-2)
    const page = '/account/email/confirm'
    const wrong = await browser.postFrom(page, page, { 'old-code': codeIn(old), 'new-code': '' })
    assert.equal(wrong.status, 400)
    const changed = await browser.postFrom(page, page, { 'old-code': codeIn(old), 'new-code': codeIn(fresh) })
    assert.equal(changed.to, '/account?became=email')
    assert.match((await browser.get('/account?became=email')).markup, /fresh@example\.org/)
    assert.equal((await browser.get(page)).to, '/account/email')
  })

  it('ask to sign in again before what matters, and come back', async () => {
    const browser = new FormBrowser(under)
    await browser.signIn('again@example.org')
    await admin.query(`update sign_in.session set created_at = now() - interval '2 hours'`)
    const asked = await browser.postFrom('/account/email', '/account/email', { email: 'thief@example.org' })
    assert.equal(asked.to, '/sign-in?then=%2Faccount%2Femail&again=yes')
    assert.match((await browser.get(asked.to ?? '')).markup, /please sign in again/)
    const offered = await browser.postFrom('/account/passkeys/add', '/account/passkeys/add', { name: 'Mine' })
    assert.match(offered.to ?? '', /^\/sign-in\?then=%2Faccount%2Fpasskeys%2Fadd/)
  })

  it('lead whoever works for an organisation to a second step before anything else', async () => {
    const [browser, email] = [new FormBrowser(under), 'worker@example.org']
    await browser.signIn(email, 'An adviser')
    await worksNow(email)
    const first = await browser.get('/account/sessions')
    assert.equal(first.to, '/sign-in/second-step?then=%2Faccount%2Fsessions')
    const second = await browser.get(first.to ?? '')
    assert.equal(second.to, '/account/second-step?then=%2Faccount%2Fsessions')
    const page = second.to ?? ''
    assert.match((await browser.get(page)).markup, /Set up an app/)
    const passkey = '/account/passkeys/add?then=%2Faccount%2Fsessions'
    assert.ok((await browser.get(page)).markup.includes(`href="${passkey}"`))
    const wanted = /name="onward" value="\/account\/sessions"/
    assert.match((await browser.get(passkey)).markup, wanted)
    const made = { name: 'Mine', onward: '/account/sessions' }
    assert.match((await browser.postFrom(passkey, '/account/passkeys/add', made)).markup, wanted)
    const offered = await browser.postFrom(page, '/account/second-step', {
      act: 'offer',
      onward: '/account/sessions',
    })
    const offer = await browser.get(offered.to ?? '')
    assert.match(offer.markup, /<svg class="app-square"/)
    const wrong = await browser.postFrom(page, '/account/second-step', { act: 'confirm', code: '000000' })
    assert.equal(wrong.status, 400)
    const set = await browser.postFrom(page, '/account/second-step', {
      act: 'confirm',
      code: await codeOf(email),
      onward: '/account/sessions',
    })
    assert.equal(set.status, 200)
    assert.equal(set.markup.match(/<li>[a-z2-9]{5}-[a-z2-9]{5}<\/li>/g)?.length, 10)
    assert.match(set.markup, /href="\/account\/sessions"/)
    assert.equal((await browser.get('/account/sessions')).status, 200)
    assert.doesNotMatch((await browser.get('/account/second-step')).markup, /[a-z2-9]{5}-[a-z2-9]{5}<\/li>/)

    const next = new FormBrowser(under)
    assert.equal(await next.signIn(email, '', '/account'), '/account')
    assert.equal((await next.get('/account')).to, '/sign-in/second-step?then=%2Faccount')
    assert.equal(
      (await next.get('/account/second-step')).to,
      '/sign-in/second-step?then=%2Faccount%2Fsecond-step',
    )
    const step = '/sign-in/second-step?then=%2Faccount'
    assert.match((await next.get(step)).markup, /Code from your app/)
    const refused = await next.postFrom(step, '/sign-in/second-step', {
      act: 'app',
      code: '12',
      onward: '/account',
    })
    assert.equal(refused.status, 400)
    const proved = await next.postFrom(step, '/sign-in/second-step', {
      act: 'app',
      code: await codeOf(email, 1),
      onward: '//elsewhere.example',
    })
    assert.equal(proved.to, '/cases')
    assert.match((await next.get('/account')).markup, /Example SENDIASS/)
  })

  it('take a recovery code on the page of the second step, once', async () => {
    const [browser, email] = [new FormBrowser(under), 'recover@example.org']
    await browser.signIn(email, 'An adviser')
    await worksNow(email)
    const page = '/account/second-step'
    await browser.postFrom(page, page, { act: 'offer' })
    const set = await browser.postFrom(page, page, { act: 'confirm', code: await codeOf(email) })
    const code = /<li>([a-z2-9]{5}-[a-z2-9]{5})<\/li>/.exec(set.markup)?.[1] ?? ''
    const step = '/sign-in/second-step'
    const [one, two] = [new FormBrowser(under), new FormBrowser(under)]
    await one.signIn(email)
    await two.signIn(email)
    assert.equal((await one.postFrom(step, step, { act: 'recovery', recovery: code })).to, '/cases')
    const again = await two.postFrom(step, step, { act: 'recovery', recovery: code })
    assert.equal(again.status, 400)
    assert.match(again.markup, /used before/)
    assert.match(again.markup, /<details[^>]* open/)
  })

  it('sign out elsewhere, one by one or all at once', async () => {
    const [one, two, three] = [new FormBrowser(under), new FormBrowser(under), new FormBrowser(under)]
    for (const browser of [one, two, three]) await browser.signIn('many@example.org')
    const page = '/account/sessions'
    const { markup } = await one.get(page)
    assert.match(markup, /this device/)
    const session = /name="session" value="([0-9a-f-]{36})"/.exec(markup)?.[1] ?? ''
    assert.equal((await one.postFrom(page, page, { session })).to, '/account/sessions?became=ended')
    const signedIn = []
    for (const browser of [two, three]) signedIn.push((await browser.get('/account')).status)
    assert.deepEqual(signedIn.toSorted(), [200, 303])
    assert.equal((await one.postFrom(page, page, { session })).status, 404)
    await one.postFrom(page, page, { session: 'others' })
    for (const browser of [two, three]) assert.equal((await browser.get('/account')).status, 303)
    assert.equal((await one.get('/account')).status, 200)
  })

  it('hide the passkeys of others as if there were none', async () => {
    const browser = new FormBrowser(under)
    await browser.signIn('hide@example.org')
    await admin.query(
      `insert into sign_in.passkey (id, user_id, name, public_key, credential_id, counter, device_type, backed_up)
       select '11111111-1111-4111-8111-111111111111', id, 'Theirs', 'key', 'credential', 0, 'singleDevice', false
       from sign_in."user" where email = 'many@example.org'`,
    )
    const path = '/account/passkeys/11111111-1111-4111-8111-111111111111'
    for (const asked of [
      path,
      '/account/passkeys/none',
      '/account/passkeys/22222222-2222-4222-8222-222222222222',
    ]) {
      assert.equal((await browser.get(asked)).status, 404)
      assert.equal((await browser.postFrom('/account/name', asked, { act: 'remove' })).status, 404)
    }
    assert.equal((await admin.query(`select from sign_in.passkey where name = 'Theirs'`)).length, 1)
  })
})
