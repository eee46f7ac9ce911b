import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  type AuthUnderTest,
  authInDatabase,
  authUnderTest,
  Browser,
  signIn,
  whoIn,
} from '../../proof/auth-under-test.ts'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import type { Session } from '../db/connect.ts'
import { logins } from '../db/logins.ts'
import { renamePerson } from './rename-person.ts'

describe('sessions', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let under: AuthUnderTest
  before(async () => {
    ;({ test, under, admin } = await authInDatabase())
  })
  after(() => test.close())

  it('are listed with the device in plain words, the one that asks first', async () => {
    const [one, two] = [new Browser(), new Browser()]
    await signIn(under, one, 'list@example.org')
    await signIn(under, two, 'list@example.org')
    const all = await under.auth.listSessions(await whoIn(under.auth, one))
    assert.deepEqual(
      all.map(({ device, isThis }) => [device, isThis]),
      [
        ['Firefox on Linux', true],
        ['Firefox on Linux', false],
      ],
    )
    const [row] = await admin.query('select ip_address from sign_in.session limit 1')
    assert.equal(row?.['ip_address'], '')
  })

  it('end one by one or all others, on the next request', async () => {
    const [one, two, three] = [new Browser(), new Browser(), new Browser()]
    for (const browser of [one, two, three]) await signIn(under, browser, 'end@example.org')
    const who = await whoIn(under.auth, one)
    assert.equal(await under.auth.endSession(who, (await whoIn(under.auth, two)).session), true)
    assert.equal(await under.auth.whoIs(two.cookies), null)
    assert.ok(await under.auth.whoIs(three.cookies))
    await under.auth.endOtherSessions(who)
    assert.equal(await under.auth.whoIs(three.cookies), null)
    assert.ok(await under.auth.whoIs(one.cookies))
  })

  it('of somebody else cannot be ended', async () => {
    const [mine, theirs] = [new Browser(), new Browser()]
    const who = await signIn(under, mine, 'mine@example.org')
    const other = await signIn(under, theirs, 'theirs@example.org')
    for (const id of [other.session, 'x', '', `${other.session}'`]) {
      assert.equal(await under.auth.endSession(who, id), false)
    }
    assert.ok(await under.auth.whoIs(theirs.cookies))
  })

  it('end by signing out, after two weeks unused, and after thirty days whatever happens', async () => {
    const browser = new Browser()
    const first = await signIn(under, browser, 'time@example.org')
    await admin.query(`update sign_in.session set last_used_at = now() - interval '15 days' where id = $1`, [
      first.session,
    ])
    assert.equal(await under.auth.whoIs(browser.cookies), null)
    const second = await signIn(under, browser, 'time@example.org')
    await admin.query(`update sign_in.session set expires_at = now() - interval '1 second' where id = $1`, [
      second.session,
    ])
    assert.equal(await under.auth.whoIs(browser.cookies), null)
    await signIn(under, browser, 'time@example.org')
    const held = browser.cookies
    browser.take(await under.auth.signOut(browser.cookies))
    assert.equal(browser.cookies, '')
    assert.equal(await under.auth.whoIs(held), null)
  })

  it('note when they were last used, now and then', async () => {
    const browser = new Browser()
    const { session } = await signIn(under, browser, 'noted@example.org')
    await admin.query(
      `update sign_in.session set last_used_at = now() - interval '6 minutes' where id = $1`,
      [session],
    )
    await under.auth.whoIs(browser.cookies)
    const [row] = await admin.query(
      `select last_used_at > now() - interval '1 minute' as noted from sign_in.session where id = $1`,
      [session],
    )
    assert.equal(row?.['noted'], true)
  })

  it('end with the person', async () => {
    const browser = new Browser()
    const { person } = await signIn(under, browser, 'gone@example.org')
    await admin.query('delete from people.person where id = $1', [person])
    assert.equal(await under.auth.whoIs(browser.cookies), null)
    assert.equal((await admin.query('select from sign_in."user" where id = $1', [person])).length, 0)
  })

  it('say the new name on the next request, and take nobody else’s', async () => {
    const browser = new Browser()
    const who = await signIn(under, browser, 'name@example.org', 'Old name')
    const other = await signIn(under, new Browser(), 'other-name@example.org', 'Other name')
    const renamed = (person: string, typed: string) =>
      test.data.actingAs({ person: who.person }, (tx) => renamePerson(tx, { person, typed }))
    assert.equal(await renamed(who.person, ' '), 'no-name')
    assert.equal(await renamed(who.person, 'New name'), 'renamed')
    await renamed(other.person, 'Stolen')
    assert.equal((await whoIn(under.auth, browser)).name, 'New name')
    const [row] = await admin.query('select name from people.person where id = $1', [other.person])
    assert.equal(row?.['name'], 'Other name')
  })

  it('forget an organisation that was left or retired', async () => {
    const browser = new Browser()
    const { person } = await signIn(under, browser, 'left@example.org')
    const [row] = await admin.query(
      `insert into people.organisation (kind, name) values ('authority', 'Example Council') returning id`,
    )
    await admin.query(
      `insert into people.member (organisation_id, person_id, role, capacities) values ($1, $2, 'administrator', '{mediator}')`,
      [row?.['id'], person],
    )
    const [work] = (await whoIn(under.auth, browser)).works
    assert.deepEqual([work?.kind, work?.role, work?.capacities], ['authority', 'administrator', ['mediator']])
    await admin.query('update people.organisation set retired_at = now()')
    assert.deepEqual((await whoIn(under.auth, browser)).works, [])
    await admin.query(
      'update people.organisation set retired_at = null; update people.member set ended_at = now()',
    )
    assert.deepEqual((await whoIn(under.auth, browser)).works, [])
  })
})

describe('what people sign in by', { skip: noDatabase }, () => {
  let test: TestData
  before(async () => {
    test = await testData()
    await signIn(await authUnderTest(test), new Browser(), 'kept@example.org')
  })
  after(() => test.close())

  const tables = [
    'user',
    'session',
    'account',
    'verification',
    'passkey',
    'one_time_code',
    'recovery_code',
    'attempt',
    'email_change',
    'rate_limit',
    'second_step_reset',
  ]

  it('is read by its own role alone; the worker sees where mail goes', async () => {
    for (const [login, roles] of [
      [logins.web, ['way_forward_public', 'way_forward_person']],
      [logins.operate, ['way_forward_operator']],
      [logins.work, ['way_forward_worker', 'way_forward_reminder', 'way_forward_eraser']],
    ] as const) {
      const session = await test.session(login)
      for (const role of roles) {
        await session.query(`set role ${role}`)
        for (const table of tables) {
          await assert.rejects(
            session.query(`select * from sign_in."${table}"`),
            /permission denied/,
            `${role} ${table}`,
          )
          await assert.rejects(
            session.query(`delete from sign_in."${table}"`),
            /permission denied/,
            `${role} ${table}`,
          )
        }
      }
    }
    const work = await test.session(logins.work)
    await work.query('set role way_forward_worker')
    assert.equal((await work.query('select id, email from sign_in."user"')).length, 1)
    await assert.rejects(work.query('select email_verified from sign_in."user"'), /permission denied/)
    await work.query('set role way_forward_reminder')
    assert.equal((await work.query('select id, email from sign_in."user"')).length, 0)
  })

  it('may not change a token, nor read what families keep', async () => {
    const door = await test.session(logins.signIn)
    await door.query('set role way_forward_sign_in')
    await assert.rejects(
      door.query(`update sign_in.session set token = repeat('0', 64)`),
      /permission denied/,
    )
    await assert.rejects(
      door.query(`update sign_in.session set user_id = gen_random_uuid()`),
      /permission denied/,
    )
    await assert.rejects(door.query(`update sign_in.passkey set public_key = 'x'`), /permission denied/)
    for (const table of ['cases.case_file', 'cases.entry', 'people.member', 'directory.area']) {
      await assert.rejects(door.query(`select * from ${table}`), /permission denied/, table)
    }
  })
})
