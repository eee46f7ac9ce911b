import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type AuthUnderTest, authInDatabase, Browser, signIn, whoIn } from '../../proof/auth-under-test.ts'
import { noDatabase, type TestData } from '../../proof/database.ts'
import type { Session } from '../db/connect.ts'
import { addMasterKey, openKeys } from '../keys.ts'
import { codeAt, stepOf } from './one-time-code.ts'
import { rewrapSecrets } from './rewrap-secrets.ts'
import type { SignedIn } from './signed-in.ts'

describe('the second step', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let under: AuthUnderTest
  let organisation: string
  before(async () => {
    ;({ test, under, admin } = await authInDatabase())
    const [row] = await admin.query(
      `insert into people.organisation (kind, name) values ('adviser', 'Example SENDIASS') returning id`,
    )
    organisation = String(row?.['id'])
  })
  after(() => test.close())

  /** Somebody who works for an organisation, signed in by a code alone. */
  async function worker(
    email: string,
    browser = new Browser(),
  ): Promise<{ browser: Browser; who: SignedIn }> {
    const { person } = await signIn(under, browser, email, 'An adviser')
    await admin.query(
      `insert into people.member (organisation_id, person_id, role) values ($1, $2, 'member') on conflict do nothing`,
      [organisation, person],
    )
    return { browser, who: await whoIn(under.auth, browser) }
  }

  /** The code that their app shows. @param apart steps from now */
  async function codeOf(person: string, apart = 0): Promise<string> {
    const [row] = await admin.query<{ sealed: Buffer; master: string; at: number }>(
      `select sealed, master, floor(extract(epoch from now()))::bigint as at from sign_in.one_time_code where user_id = $1`,
      [person],
    )
    assert.ok(row)
    return codeAt(under.keys.unwrap(row.sealed, row.master), stepOf(row.at) + apart)
  }

  /** Sets up an app, with a code of one step ago, so that those of now and later are still good. */
  async function setUp(email: string) {
    const { browser, who } = await worker(email)
    assert.equal(await under.auth.offerApp(who), 'offered')
    const confirmed = await under.auth.confirmApp(who, await codeOf(who.person, -1))
    assert.equal(confirmed.kind, 'confirmed')
    return { browser, who, recoveryCodes: confirmed.kind === 'confirmed' ? confirmed.recoveryCodes : [] }
  }

  it('knows who works where, and that nothing is proved yet', async () => {
    const { who } = await worker('works@example.org')
    assert.deepEqual(who.works, [
      { organisation, kind: 'adviser', name: 'Example SENDIASS', role: 'member', capacities: [] },
    ])
    assert.equal(who.isStrong, false)
  })

  it('sets up an app by a square and a secret, and proves the session with its first code', async () => {
    const { browser, who } = await worker('set-up@example.org')
    assert.equal(await under.auth.openOffer(who), null)
    await under.auth.offerApp(who)
    const offer = await under.auth.openOffer(who)
    assert.match(offer?.address ?? '', /^otpauth:\/\/totp\//)
    assert.match(offer?.secret ?? '', /^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
    assert.equal((await under.auth.confirmApp(who, 'abc')).kind, 'not-a-code')
    assert.equal((await under.auth.confirmApp(who, '000000')).kind, 'wrong')
    const confirmed = await under.auth.confirmApp(who, await codeOf(who.person))
    assert.equal(confirmed.kind, 'confirmed')
    assert.equal((await whoIn(under.auth, browser)).isStrong, true)
    assert.equal(await under.auth.openOffer(who), null)
    assert.equal(under.outbox.at(-1)?.subject, 'An app for codes was added to your account at Way Forward')
  })

  it('does not take an app that was not confirmed', async () => {
    const { browser, who } = await worker('unconfirmed@example.org')
    await under.auth.offerApp(who)
    const tried = await under.auth.proveByApp(
      who,
      { typed: await codeOf(who.person), onward: null },
      browser.asker,
    )
    assert.equal(tried.kind, 'wrong')
  })

  it('proves by a code once: the same code again, and an earlier one, are refused', async () => {
    const { who } = await setUp('replay@example.org')
    const again = await worker('replay@example.org')
    assert.equal(again.who.isStrong, false)
    const typed = await codeOf(who.person)
    const onward = '/cases/here'
    const proved = await under.auth.proveByApp(again.who, { typed, onward }, again.browser.asker)
    assert.equal(proved.kind, 'in')
    if (proved.kind !== 'in') return
    assert.equal(proved.to, onward)
    const before = again.browser.cookies
    again.browser.take(proved.cookies)
    const strong = await whoIn(under.auth, again.browser)
    assert.equal(strong.isStrong, true)
    assert.notEqual(strong.session, again.who.session)
    assert.equal(await under.auth.whoIs(before), null, 'the session before it is ended')

    const third = await worker('replay@example.org')
    for (const replayed of [typed, await codeOf(who.person, -1)]) {
      const tried = await under.auth.proveByApp(
        third.who,
        { typed: replayed, onward: null },
        third.browser.asker,
      )
      assert.equal(tried.kind, 'wrong')
    }
  })

  it('takes one of the same codes sent at the same moment', async () => {
    const { who } = await setUp('race@example.org')
    const { browser, who: weak } = await worker('race@example.org')
    const typed = await codeOf(who.person)
    const all = await Promise.all(
      Array.from({ length: 5 }, () => under.auth.proveByApp(weak, { typed, onward: null }, browser.asker)),
    )
    assert.equal(all.filter(({ kind }) => kind === 'in').length, 1)
  })

  it('stops after too many tries, of codes and recovery codes together, and takes the right one no more', async () => {
    const { who } = await setUp('guess@example.org')
    await admin.query('delete from sign_in.rate_limit')
    const { browser, who: weak } = await worker('guess@example.org')
    const kinds = []
    for (let tried = 0; tried < 4; tried += 1) {
      kinds.push((await under.auth.proveByApp(weak, { typed: '000000', onward: null }, browser.asker)).kind)
      kinds.push(
        (await under.auth.proveByRecoveryCode(weak, { typed: 'aaaaa-aaaaa', onward: null }, browser.asker))
          .kind,
      )
    }
    assert.deepEqual(kinds.slice(0, 6), Array(6).fill('wrong'))
    assert.deepEqual(kinds.slice(6), ['too-often', 'too-often'])
    const right = await under.auth.proveByApp(
      weak,
      { typed: await codeOf(who.person), onward: null },
      browser.asker,
    )
    assert.equal(right.kind, 'too-often')
  })

  it('takes each recovery code once, tells its owner, and counts those left', async () => {
    const { who, recoveryCodes } = await setUp('recover@example.org')
    assert.equal(new Set(recoveryCodes).size, 10)
    const typed = String(recoveryCodes[0])
    const { browser, who: weak } = await worker('recover@example.org')
    const used = await under.auth.proveByRecoveryCode(
      weak,
      { typed: ` ${typed.toUpperCase()} `, onward: null },
      browser.asker,
    )
    assert.equal(used.kind, 'in')
    assert.equal(under.outbox.at(-1)?.subject, 'A recovery code was used at Way Forward')
    const other = await worker('recover@example.org')
    const again = await under.auth.proveByRecoveryCode(
      other.who,
      { typed, onward: null },
      other.browser.asker,
    )
    assert.equal(again.kind, 'wrong')
    assert.equal((await under.auth.secondSteps(who)).recoveryCodes, 9)
  })

  it('takes nobody else’s recovery code', async () => {
    const { recoveryCodes } = await setUp('mine@example.org')
    await setUp('theirs@example.org')
    const { browser, who } = await worker('theirs@example.org')
    const tried = await under.auth.proveByRecoveryCode(
      who,
      { typed: String(recoveryCodes[1]), onward: null },
      browser.asker,
    )
    assert.equal(tried.kind, 'wrong')
  })

  it('lets nobody who only reads the mail put an app, a passkey or an address of their own in its place', async () => {
    await setUp('hijack@example.org')
    const { browser, who: weak } = await worker('hijack@example.org')
    assert.equal(await under.auth.offerApp(weak), 'stale')
    assert.equal((await under.auth.confirmApp(weak, '000000')).kind, 'stale')
    assert.equal(await under.auth.renewRecoveryCodes(weak), null)
    assert.equal(await under.auth.removeApp(weak), 'stale')
    assert.equal(await under.auth.offerPasskey(weak, browser.asker), 'stale')
    assert.equal(
      await under.auth.addPasskey(weak, { response: '{"id":"x"}', name: 'x' }, browser.asker),
      'stale',
    )
    assert.equal(await under.auth.askToChangeEmail(weak, 'other@example.org', browser.asker), 'stale')
  })

  it('asks for a recent proof, also of a session that proved it long ago', async () => {
    const { browser } = await setUp('stale@example.org')
    const who = await whoIn(under.auth, browser)
    await admin.query(
      `update sign_in.session set created_at = now() - interval '2 hours', strong_at = now() - interval '2 hours' where id = $1`,
      [who.session],
    )
    assert.equal((await whoIn(under.auth, browser)).isStrong, true)
    assert.equal(await under.auth.removeApp(who), 'stale')
    await admin.query(`update sign_in.session set strong_at = now() - interval '13 hours' where id = $1`, [
      who.session,
    ])
    assert.equal((await whoIn(under.auth, browser)).isStrong, false)
  })

  it('renews recovery codes, and removes the app with them', async () => {
    const { browser, recoveryCodes } = await setUp('renew@example.org')
    const who = await whoIn(under.auth, browser)
    assert.equal(await under.auth.offerApp(who), 'has-one')
    const renewed = await under.auth.renewRecoveryCodes(who)
    assert.equal(renewed?.length, 10)
    const tried = await under.auth.proveByRecoveryCode(
      who,
      { typed: String(recoveryCodes[0]), onward: null },
      browser.asker,
    )
    assert.equal(tried.kind, 'wrong')
    assert.equal(await under.auth.removeApp(who), 'removed')
    assert.deepEqual(await under.auth.secondSteps(who), { hasApp: false, recoveryCodes: 0, passkeys: 0 })
  })

  it('keeps neither the secret of an app nor a recovery code as it is', async () => {
    const { who, recoveryCodes } = await setUp('kept@example.org')
    const [row] = await admin.query<{ sealed: Buffer; master: string }>(
      'select sealed, master from sign_in.one_time_code where user_id = $1',
      [who.person],
    )
    assert.ok(row)
    const secret = under.keys.unwrap(row.sealed, row.master)
    assert.ok(!row.sealed.includes(secret))
    const kept = JSON.stringify(
      await admin.query('select encode(code_hash, $1) as hash from sign_in.recovery_code', ['escape']),
    )
    for (const code of recoveryCodes) assert.ok(!kept.includes(code.replace('-', '')))
  })

  it('seals the secret anew after a new master key, and goes on taking its codes', async () => {
    const { who } = await setUp('rewrap@example.org')
    addMasterKey(under.keys.folder)
    const keys = openKeys(under.keys.folder)
    const { database } = test.signInData
    assert.ok((await rewrapSecrets({ database, keys })) > 0)
    assert.equal(await rewrapSecrets({ database, keys }), 0)
    const [row] = await admin.query<{ sealed: Buffer; master: string; at: number }>(
      `select sealed, master, floor(extract(epoch from now()))::bigint as at from sign_in.one_time_code where user_id = $1`,
      [who.person],
    )
    assert.equal(row?.master, 'master-0002.key')
    assert.equal(keys.unwrap(row?.sealed ?? Buffer.alloc(0), 'master-0002.key').length, 20)
  })
})
