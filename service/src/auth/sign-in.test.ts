import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  type AuthUnderTest,
  authInDatabase,
  authUnderTest,
  Browser,
  codeIn,
  linkKeyIn,
  signIn,
  whoIn,
} from '../../proof/auth-under-test.ts'
import { noDatabase, type TestData } from '../../proof/database.ts'
import type { Session } from '../db/connect.ts'

describe('signing in by email', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let under: AuthUnderTest
  before(async () => {
    ;({ test, under, admin } = await authInDatabase())
  })
  after(() => test.close())

  /** Asks for a code in a browser. @returns the email */
  async function ask(browser: Browser, email: string, onward: string | null = null) {
    const asked = await under.auth.askForCode({ typed: email, onward }, browser.asker)
    assert.equal(asked.kind, 'sent')
    if (asked.kind === 'sent') browser.take(asked.cookies)
    return under.outbox.at(-1)
  }

  it('makes an account the first time, with the person and the name together, and finds it the second', async () => {
    const first = await signIn(under, new Browser(), '  New@Example.org ', ' A   parent\u0000 ')
    assert.equal(first.name, 'A parent')
    assert.equal(first.email, 'new@example.org')
    const [row] = await admin.query('select name from people.person where id = $1', [first.person])
    assert.equal(row?.['name'], 'A parent')
    const second = await signIn(under, new Browser(), 'new@example.org')
    assert.equal(second.person, first.person)
    assert.notEqual(second.session, first.session)
  })

  it('refuses what is no address, and sends nothing', async () => {
    const sent = under.outbox.length
    for (const typed of [
      '',
      'nobody',
      'a@b',
      'a b@example.org',
      'a@example.org\r\nBcc: c@example.org',
      `${'a'.repeat(300)}@example.org`,
    ]) {
      const asked = await under.auth.askForCode({ typed, onward: null }, new Browser().asker)
      assert.equal(asked.kind, 'no-address', typed)
    }
    assert.equal(under.outbox.length, sent)
  })

  it('takes a code once, and only in the browser that asked', async () => {
    await signIn(under, new Browser(), 'once@example.org')
    const browser = new Browser()
    const email = await ask(browser, 'once@example.org')
    const elsewhere = await under.auth.proveByCode(codeIn(email), new Browser().asker)
    assert.equal(elsewhere.kind, 'over')
    const before = browser.asker
    assert.equal((await under.auth.proveByCode(codeIn(email), before)).kind, 'in')
    assert.equal((await under.auth.proveByCode(codeIn(email), before)).kind, 'over')
    assert.equal((await under.auth.proveByLink(linkKeyIn(email), new Browser().asker)).kind, 'over')
  })

  it('lets one in of many who send the right code at the same moment', async () => {
    await signIn(under, new Browser(), 'race@example.org')
    const browser = new Browser()
    const code = codeIn(await ask(browser, 'race@example.org'))
    const all = await Promise.all(
      Array.from({ length: 5 }, () => under.auth.proveByCode(code, browser.asker)),
    )
    assert.equal(all.filter(({ kind }) => kind === 'in').length, 1)
  })

  it('ends a code after five wrong tries, also when they are sent at once', async () => {
    const browser = new Browser()
    const right = codeIn(await ask(browser, 'tries@example.org'))
    const wrong = right === '000000' ? '000001' : '000000'
    const all = await Promise.all(
      Array.from({ length: 9 }, () => under.auth.proveByCode(wrong, browser.asker)),
    )
    assert.equal(all.filter(({ kind }) => kind === 'wrong').length, 4)
    assert.equal((await under.auth.proveByCode(right, browser.asker)).kind, 'over')
  })

  it('counts no try for what is no code', async () => {
    const browser = new Browser()
    const right = codeIn(await ask(browser, 'typo@example.org'))
    for (let tried = 0; tried < 7; tried += 1) {
      assert.equal((await under.auth.proveByCode('12 34', browser.asker)).kind, 'not-a-code')
    }
    assert.equal(
      (await under.auth.proveByCode(` ${right.slice(0, 3)}-${right.slice(3)} `, browser.asker)).kind,
      'name',
    )
  })

  it('takes no code, link or proof after its time', async () => {
    const browser = new Browser()
    const email = await ask(browser, 'late@example.org')
    await admin.query(
      `update sign_in.attempt set expires_at = now() - interval '1 second' where email = 'late@example.org'`,
    )
    assert.equal((await under.auth.proveByCode(codeIn(email), browser.asker)).kind, 'over')
    assert.equal(await under.auth.isLinkGood(linkKeyIn(email)), false)
    assert.equal((await under.auth.proveByLink(linkKeyIn(email), browser.asker)).kind, 'over')
    assert.equal(await under.auth.pendingAttempt(browser.cookies), null)

    const other = new Browser()
    assert.equal(
      (await under.auth.proveByCode(codeIn(await ask(other, 'late@example.org')), other.asker)).kind,
      'name',
    )
    await admin.query(
      `update sign_in.attempt set expires_at = now() - interval '1 second' where email = 'late@example.org'`,
    )
    assert.equal((await under.auth.giveName('A parent', other.asker)).kind, 'over')
  })

  it('burns no link by looking at it, and lets it in on another device, once', async () => {
    const known = await signIn(under, new Browser(), 'link@example.org')
    const key = linkKeyIn(await ask(new Browser(), 'link@example.org', '/cases/here'))
    for (let looked = 0; looked < 5; looked += 1) assert.equal(await under.auth.isLinkGood(key), true)
    const phone = new Browser()
    const entered = await under.auth.proveByLink(key, phone.asker)
    assert.equal(entered.kind, 'in')
    if (entered.kind !== 'in') return
    assert.equal(entered.to, '/cases/here')
    phone.take(entered.cookies)
    assert.equal((await whoIn(under.auth, phone)).person, known.person)
    assert.equal(await under.auth.isLinkGood(key), false)
    assert.equal((await under.auth.proveByLink(key, new Browser().asker)).kind, 'over')
  })

  it('asks for the name in the browser where the button of the link was pressed, not where the code was asked for', async () => {
    const asking = new Browser()
    const key = linkKeyIn(await ask(asking, 'fresh@example.org'))
    const phone = new Browser()
    const proved = await under.auth.proveByLink(key, phone.asker)
    assert.equal(proved.kind, 'name')
    if (proved.kind !== 'name') return
    phone.take(proved.cookies)
    assert.equal((await under.auth.giveName('Somebody else', asking.asker)).kind, 'over')
    assert.equal((await under.auth.giveName(' ', phone.asker)).kind, 'no-name')
    assert.equal((await under.auth.giveName('A parent', phone.asker)).kind, 'in')
    assert.equal((await under.auth.giveName('A parent', phone.asker)).kind, 'over')
  })

  it('makes one account where a name is sent twice at once', async () => {
    const browser = new Browser()
    await under.auth.proveByCode(codeIn(await ask(browser, 'twice@example.org')), browser.asker)
    const named = await Promise.all([1, 2, 3].map(() => under.auth.giveName('A parent', browser.asker)))
    assert.ok(named.some(({ kind }) => kind === 'in'))
    const found = await admin.query(`select id from sign_in."user" where email = 'twice@example.org'`)
    assert.equal(found.length, 1)
  })

  it('ends every other code and link of an address whose owner is in', async () => {
    await signIn(under, new Browser(), 'ends@example.org')
    const early = linkKeyIn(await ask(new Browser(), 'ends@example.org'))
    await signIn(under, new Browser(), 'ends@example.org')
    assert.equal(await under.auth.isLinkGood(early), false)
  })

  it('does the same for an address that is known and one that is not', async () => {
    await signIn(under, new Browser(), 'known@example.org')
    const seen = []
    for (const email of ['known@example.org', 'unknown@example.org']) {
      const browser = new Browser()
      const asked = await under.auth.askForCode({ typed: email, onward: null }, browser.asker)
      if (asked.kind === 'sent') browser.take(asked.cookies)
      const message = under.outbox.at(-1)
      seen.push({
        asked: asked.kind,
        cookies: asked.kind === 'sent' && asked.cookies.map((cookie) => cookie.replace(/=[\w-]{43}/, '')),
        subject: message?.subject,
        text: message?.text.replace(/\d{3} \d{3}/, '').replace(/key=[\w-]{43}/, ''),
        pending: { ...(await under.auth.pendingAttempt(browser.cookies)), email: '' },
        wrong: await under.auth.proveByCode('000000', browser.asker),
      })
    }
    assert.deepEqual(seen[0], seen[1])
  })

  it('sends no more than six codes an hour to one address, whoever asks and known or not', async () => {
    for (const email of ['often@example.org', 'known-often@example.org']) {
      if (email.startsWith('known')) await signIn(under, new Browser(), email)
      await admin.query('delete from sign_in.rate_limit')
      const sent = under.outbox.length
      const kinds = []
      for (let asked = 0; asked < 8; asked += 1) {
        kinds.push((await under.auth.askForCode({ typed: email, onward: null }, new Browser().asker)).kind)
      }
      assert.deepEqual(kinds.slice(6), ['too-often', 'too-often'])
      assert.equal(under.outbox.length - sent, 6)
    }
  })

  it('sends no more than sixty an hour for one network', async () => {
    await admin.query('delete from sign_in.rate_limit')
    const browser = new Browser('198.51.100.4')
    const kinds = []
    for (let asked = 0; asked < 62; asked += 1) {
      const typed = `somebody-${asked}@example.org`
      kinds.push((await under.auth.askForCode({ typed, onward: null }, browser.asker)).kind)
    }
    assert.deepEqual(kinds.slice(59), ['sent', 'too-often', 'too-often'])
  })

  it('says so where the mail cannot be sent, and leaves nothing behind', async () => {
    const broken = await authUnderTest(test, { mail: { send: () => Promise.reject(new Error('away')) } })
    const asked = await broken.auth.askForCode(
      { typed: 'away@example.org', onward: null },
      new Browser().asker,
    )
    assert.equal(asked.kind, 'not-sent')
    assert.equal(
      (await admin.query(`select from sign_in.attempt where email = 'away@example.org'`)).length,
      0,
    )
  })

  it('begins a new session each time, and ends the one that the browser had', async () => {
    const browser = new Browser()
    const first = await signIn(under, browser, 'again@example.org')
    const held = browser.cookies
    const second = await signIn(under, browser, 'again@example.org')
    assert.notEqual(first.session, second.session)
    assert.equal(await under.auth.whoIs(held), null)
  })

  it('takes no session that a stranger planted or made up', async () => {
    const planted = 'way-forward-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.c2lnbmF0dXJl'
    assert.equal(await under.auth.whoIs(planted), null)
    for (const cookies of [
      '',
      'way-forward-session=',
      'way-forward-session=%E0%A4%A',
      'way-forward-session=.',
      'other=1; way-forward-session=a.b.c',
    ]) {
      assert.equal(await under.auth.whoIs(cookies), null)
    }
    const browser = new Browser()
    browser.take([`${planted}; Path=/`])
    await signIn(under, browser, 'planted@example.org')
    assert.doesNotMatch(browser.cookies, /AAAA/)
  })

  it('keeps nothing in the tables that signs anybody in', async () => {
    const browser = new Browser()
    await signIn(under, browser, 'reader@example.org')
    const asking = new Browser()
    const email = await ask(asking, 'reader@example.org')
    let kept = ''
    for (const table of ['session', 'attempt', 'verification', 'account', 'user']) {
      kept += JSON.stringify(await admin.query(`select t.*, to_jsonb(t) as whole from sign_in."${table}" t`))
    }
    const value = decodeURIComponent(browser.cookies.split('way-forward-session=')[1]?.split(';')[0] ?? '')
    const token = value.slice(0, value.lastIndexOf('.'))
    assert.ok(token.length >= 32)
    for (const secret of [token, linkKeyIn(email), codeIn(email), asking.cookies.split('=')[1] ?? '']) {
      assert.ok(secret.length >= 6 && !kept.includes(secret), 'a secret is kept as it is')
    }
    // What is kept of a token is no token.
    const [row] = await admin.query('select token from sign_in.session limit 1')
    assert.equal(await under.auth.whoIs(`way-forward-session=${String(row?.['token'])}.x`), null)
  })

  it('clears what is over, and nothing else', async () => {
    const browser = new Browser()
    const who = await signIn(under, browser, 'clear@example.org')
    const other = new Browser()
    await signIn(under, other, 'clear@example.org')
    await ask(new Browser(), 'clear-open@example.org')
    await ask(new Browser(), 'clear-over@example.org')
    await admin.query(
      `update sign_in.attempt set expires_at = now() - interval '1 minute' where email = 'clear-over@example.org'`,
    )
    await admin.query(
      `update sign_in.session set last_used_at = now() - interval '15 days' where user_id = $1 and id <> $2`,
      [who.person, who.session],
    )
    await under.auth.clearExpired()
    assert.equal(
      (await admin.query(`select from sign_in.attempt where email = 'clear-over@example.org'`)).length,
      0,
    )
    assert.equal(
      (await admin.query(`select from sign_in.attempt where email = 'clear-open@example.org'`)).length,
      1,
    )
    assert.equal(
      (await admin.query('select from sign_in.session where user_id = $1', [who.person])).length,
      1,
    )
    assert.equal((await whoIn(under.auth, browser)).session, who.session)
  })

  it('lets nobody be anybody but in a demonstration', async () => {
    assert.equal(under.auth.demonstration, null)
    const { auth } = await authUnderTest(test, { isDemonstration: true })
    const person = await auth.demonstration?.addPerson('example@example.org', 'An example')
    assert.ok(person)
    const browser = new Browser()
    const entered = await auth.demonstration?.signInAs(person, '//elsewhere.example', browser.asker)
    assert.equal(entered?.to, '/cases')
    browser.take(entered?.cookies ?? [])
    assert.equal((await whoIn(auth, browser)).isStrong, true)
    const gone = '0d000000-0000-4000-8000-000000000000'
    assert.equal(await auth.demonstration?.signInAs(gone, null, browser.asker), null)
  })
})
