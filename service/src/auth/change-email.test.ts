import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import {
  type AuthUnderTest,
  authInDatabase,
  Browser,
  codeIn,
  signIn,
  whoIn,
} from '../../proof/auth-under-test.ts'
import { noDatabase, type TestData } from '../../proof/database.ts'
import type { Session } from '../db/connect.ts'

describe('another email address', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let under: AuthUnderTest
  before(async () => {
    ;({ test, under, admin } = await authInDatabase())
  })
  beforeEach(() => admin.query('delete from sign_in.rate_limit'))
  after(() => test.close())

  /** Asks for a change. @returns the codes that went to the old address and to the new one */
  async function ask(browser: Browser, to: string) {
    const who = await whoIn(under.auth, browser)
    const before = under.outbox.length
    assert.equal(await under.auth.askToChangeEmail(who, to, browser.asker), 'sent')
    const [old, fresh] = under.outbox.slice(before)
    assert.equal(old?.to, who.email)
    assert.equal(fresh?.to, to)
    return { who, oldCode: codeIn(old), newCode: codeIn(fresh) }
  }

  it('is taken when both ends confirm; the old one is told, and every other session ends', async () => {
    const [browser, elsewhere] = [new Browser(), new Browser()]
    await signIn(under, browser, 'old@example.org')
    await signIn(under, elsewhere, 'old@example.org')
    const { who, ...codes } = await ask(browser, 'new@example.org')
    assert.equal(await under.auth.pendingEmail(who), 'new@example.org')
    assert.equal(await under.auth.confirmEmail(who, codes), 'changed')
    assert.equal((await whoIn(under.auth, browser)).email, 'new@example.org')
    assert.equal(await under.auth.whoIs(elsewhere.cookies), null)
    assert.equal(under.outbox.at(-1)?.to, 'old@example.org')
    assert.match(under.outbox.at(-1)?.subject ?? '', /has changed/)
    assert.equal((await signIn(under, new Browser(), 'new@example.org')).person, who.person)
    assert.notEqual((await signIn(under, new Browser(), 'old@example.org')).person, who.person)
  })

  it('is not taken by one end alone, nor with the codes the wrong way round', async () => {
    const browser = new Browser()
    await signIn(under, browser, 'one-end@example.org')
    const { who, oldCode, newCode } = await ask(browser, 'other-end@example.org')
    const wrong = oldCode === '000000' || newCode === '000000' ? '000001' : '000000'
    assert.equal(await under.auth.confirmEmail(who, { oldCode, newCode: wrong }), 'wrong')
    assert.equal(await under.auth.confirmEmail(who, { oldCode: wrong, newCode }), 'wrong')
    if (oldCode !== newCode) {
      assert.equal(await under.auth.confirmEmail(who, { oldCode: newCode, newCode: oldCode }), 'wrong')
    }
    assert.equal(await under.auth.confirmEmail(who, { oldCode: '', newCode }), 'not-codes')
    assert.equal((await whoIn(under.auth, browser)).email, 'one-end@example.org')
  })

  it('ends after five tries, and takes the right codes no more', async () => {
    const browser = new Browser()
    await signIn(under, browser, 'five@example.org')
    const { who, oldCode, newCode } = await ask(browser, 'five-new@example.org')
    const wrong = newCode === '000000' ? '000001' : '000000'
    const kinds = []
    for (let tried = 0; tried < 5; tried += 1) {
      kinds.push(await under.auth.confirmEmail(who, { oldCode, newCode: wrong }))
    }
    assert.deepEqual(kinds, ['wrong', 'wrong', 'wrong', 'wrong', 'over'])
    assert.equal(await under.auth.confirmEmail(who, { oldCode, newCode }), 'over')
  })

  it('takes its codes once, not after their time, and the newest alone', async () => {
    const browser = new Browser()
    await signIn(under, browser, 'once@example.org')
    const first = await ask(browser, 'first@example.org')
    const second = await ask(browser, 'second@example.org')
    assert.equal(await under.auth.confirmEmail(first.who, first), 'wrong')
    await admin.query(`update sign_in.email_change set expires_at = now() - interval '1 second'`)
    assert.equal(await under.auth.confirmEmail(second.who, second), 'over')
    const third = await ask(browser, 'third@example.org')
    const all = await Promise.all([1, 2, 3].map(() => under.auth.confirmEmail(third.who, third)))
    assert.equal(all.filter((kind) => kind === 'changed').length, 1)
    assert.equal(await under.auth.confirmEmail(third.who, third), 'over')
  })

  it('is confirmed by nobody else, whatever codes they have', async () => {
    const [browser, thief] = [new Browser(), new Browser()]
    await signIn(under, browser, 'victim@example.org')
    await signIn(under, thief, 'thief@example.org')
    const { who, ...codes } = await ask(browser, 'victim-new@example.org')
    const other = await whoIn(under.auth, thief)
    assert.equal(await under.auth.confirmEmail(other, codes), 'over')
    await ask(thief, 'thief-new@example.org')
    assert.equal(await under.auth.confirmEmail(other, codes), 'wrong')
    assert.equal(await under.auth.confirmEmail(who, codes), 'changed')
    assert.equal((await whoIn(under.auth, thief)).email, 'thief@example.org')
  })

  it('does not say whether somebody has an account with the new one, and never takes it', async () => {
    const browser = new Browser()
    await signIn(under, browser, 'curious@example.org')
    await signIn(under, new Browser(), 'taken@example.org')
    const who = await whoIn(under.auth, browser)
    assert.equal(await under.auth.askToChangeEmail(who, 'taken@example.org', browser.asker), 'sent')
    assert.equal(await under.auth.pendingEmail(who), 'taken@example.org')
    const told = under.outbox.at(-1)
    assert.equal(told?.to, 'taken@example.org')
    assert.doesNotMatch(told?.text ?? '', /\d{3} \d{3}/)
    const oldCode = codeIn(under.outbox.at(-2))
    assert.equal(await under.auth.confirmEmail(who, { oldCode, newCode: '123456' }), 'wrong')
  })

  it('is not taken where somebody made an account with it meanwhile', async () => {
    const browser = new Browser()
    await signIn(under, browser, 'slow@example.org')
    const { who, ...codes } = await ask(browser, 'meanwhile@example.org')
    const other = await signIn(under, new Browser(), 'meanwhile@example.org')
    assert.equal(await under.auth.confirmEmail(who, codes), 'over')
    assert.equal((await whoIn(under.auth, browser)).email, 'slow@example.org')
    assert.equal((await signIn(under, new Browser(), 'meanwhile@example.org')).person, other.person)
  })

  it('is not asked for in a session that was begun long ago, nor for what is no other address', async () => {
    const browser = new Browser()
    const who = await signIn(under, browser, 'long-ago@example.org')
    assert.equal(await under.auth.askToChangeEmail(who, 'nobody', browser.asker), 'no-address')
    assert.equal(await under.auth.askToChangeEmail(who, ' Long-ago@example.org ', browser.asker), 'same')
    await admin.query(`update sign_in.session set created_at = now() - interval '61 minutes' where id = $1`, [
      who.session,
    ])
    assert.equal(await under.auth.askToChangeEmail(who, 'elsewhere@example.org', browser.asker), 'stale')
  })
})
