import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { accountForServer } from './account.ts'
import { NoServer } from './binaries.ts'
import { DataUnavailable } from './data.ts'
import { refuseUnsafeLogin, UnsafeLogin } from './logins.ts'
import { WrongMigrations } from './migrate.ts'
import { openDatabase, placeOf } from './open.ts'
import { sql } from './sql.ts'

describe('opening a database that somebody runs', { skip: noDatabase }, () => {
  let test: TestData
  before(async () => {
    test = await testData()
  })
  after(() => test.close())
  const silent = () => undefined
  /** The address of a login of this database, or of another on its server. */
  const addressOf = (login: string, name?: string): string => {
    const { socketFolder, database } = test.loginAs(login) as { socketFolder: string; database: string }
    return `postgresql://way_forward_${login}@${encodeURIComponent(socketFolder)}/${name ?? database}`
  }
  const given = (login: string, name?: string) => ({
    kind: 'given' as const,
    web: addressOf(login, name),
    owner: null,
    operator: null,
    backup: null,
    accounts: null,
  })

  it('opens the doors whose addresses are given', async () => {
    const web = await openDatabase(given('web'), (line) => assert.fail(line))
    assert.equal(web.operatorData, null)
    await web.data.asPublic((tx) => sql`select id from directory.area`.execute(tx))
    await web.close()
    const all = { ...given('web'), owner: addressOf('owner'), operator: addressOf('operate') }
    const both = await openDatabase(all, (line) => assert.fail(line))
    await both.operatorData?.asOperator((tx) => sql`select says from directory.report`.execute(tx))
    await both.close()
  })

  it('does not open on a login that is more than the web’s', async () => {
    for (const login of ['admin', 'owner', 'backup', 'operate']) {
      await assert.rejects(openDatabase(given(login), silent), (error) => {
        assert.ok(error instanceof UnsafeLogin)
        assert.match(
          error.message,
          new RegExp(`^The database login "way_forward_${login}" .*npm run database -- roles`),
        )
        return true
      })
    }
    const wrongOwner = { ...given('web'), owner: addressOf('backup') }
    await assert.rejects(openDatabase(wrongOwner, silent), UnsafeLogin)
  })

  it('does not open on tables that lack a migration, and says which command runs it', async () => {
    const other = await testData()
    try {
      const owner = await other.session('way_forward_owner')
      await owner.query(`delete from way_forward.migration where name <> '0001-roles'`)
      const { database } = other.loginAs('way_forward_web') as { database: string }
      await assert.rejects(openDatabase(given('web', database), silent), (error) => {
        assert.ok(error instanceof WrongMigrations)
        assert.match(
          error.message,
          /lacks .*0002-directory.*"npm run database -- migrate" with DATABASE_OWNER_URL/,
        )
        return true
      })
    } finally {
      await other.close()
    }
  })

  it('opens all the same where the server is away, says so, and is there when it is back', async () => {
    const told: string[] = []
    const name = `late_${process.pid}`
    const opened = await openDatabase(given('web', name), (line) => told.push(line))
    assert.match(told.join(), /^The database cannot be reached: .*does not exist/)
    const ask = () => opened.data.asPublic((tx) => sql`select 1`.execute(tx))
    await assert.rejects(ask(), DataUnavailable)
    const admin = await test.session('way_forward_admin')
    await admin.query(`create database ${name} owner way_forward_owner`)
    try {
      assert.equal((await ask()).rows.length, 1)
    } finally {
      await opened.close()
      await admin.query(`drop database ${name} with (force)`)
    }
  })
})

describe('the place of the service’s own server', () => {
  it('is the folder that was chosen, but never for real data under root', () => {
    const chosen = () => placeOf({ kind: 'own', folder: '/chosen' })
    if (accountForServer() === null) assert.deepEqual(chosen(), { folder: '/chosen', account: null })
    else assert.throws(chosen, NoServer)
    assert.match(placeOf({ kind: 'own', folder: null }).folder, /\.data$|way-forward-example-\w{12}$/)
  })
})

describe('a login', () => {
  const good = {
    login: 'web',
    is_super: false,
    bypasses: false,
    makes_roles: false,
    inherits: false,
    replicates: false,
    may_be: ['its_role'],
  }

  it('is refused for each thing that would be no wall', async () => {
    await refuseUnsafeLogin(async () => [good], ['its_role'])
    const faults: readonly (readonly [Partial<Record<keyof typeof good, unknown>>, RegExp])[] = [
      [{ is_super: true }, /is a superuser/],
      [{ bypasses: true }, /bypasses row-level security/],
      [{ makes_roles: true }, /may create roles/],
      [{ replicates: true }, /may replicate/],
      [{ inherits: true }, /inherits what its role may do/],
      [{ may_be: ['its_role', 'other'] }, /may act as other/],
      [{ may_be: [] }, /may not act as its_role/],
    ]
    for (const [changed, pattern] of faults) {
      const refused = refuseUnsafeLogin(async () => [{ ...good, ...changed }], ['its_role'])
      await assert.rejects(
        refused,
        (error: Error) => error instanceof UnsafeLogin && pattern.test(error.message),
      )
    }
  })
})
