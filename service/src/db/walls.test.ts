import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rolesByLogin, tablesOf, wallFaults } from '../../proof/catalogue.ts'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { type GivenServer, noPostgres15, startPostgres15 } from '../../proof/postgres-15.ts'
import { openData } from './acting.ts'
import { type Login, openSession, type Session, sqlStateOf } from './connect.ts'
import { UnsafeLogin } from './logins.ts'
import { migrate } from './migrate.ts'
import { sql } from './sql.ts'

const users = ['web', 'operate', 'door', 'work', 'jobs', 'owner', 'backup']

/** A database with every table, however it was made. */
interface Walled {
  loginAs(user: string): Login
  close(): Promise<void> | void
}

describe('walls', { skip: noDatabase }, () => wallTests(() => testData()))

describe(
  'walls on PostgreSQL 15, where the machine has it (else skipped, also in CI)',
  { skip: noPostgres15 },
  () =>
    wallTests(async () => {
      const server: GivenServer = await startPostgres15()
      await server.makeDatabase('walls')
      await migrate(server.loginAs('way_forward_owner', 'walls'))
      return { loginAs: (user) => server.loginAs(user, 'walls'), close: () => server.stop() }
    }),
)

function wallTests(open: () => Promise<Walled | TestData>): void {
  let test: Walled
  const sessions = new Map<string, Session>()
  before(async () => {
    test = await open()
    for (const user of users) {
      sessions.set(user, await openSession(test.loginAs(`way_forward_${user}`)))
    }
  })
  after(async () => {
    for (const session of sessions.values()) await session.close()
    await test.close()
  })
  const as = (user: string): Session['query'] => {
    const session = sessions.get(user)
    assert.ok(session, user)
    return session.query
  }
  /** Runs statements one after another in a transaction that is not kept. @returns the state of the one refused */
  const tried = async (user: string, ...statements: readonly string[]): Promise<string | null> => {
    const ask = as(user)
    await ask('begin')
    try {
      for (const statement of statements) await ask(statement)
      return null
    } catch (error) {
      return sqlStateOf(error)
    } finally {
      await ask('rollback')
    }
  }
  const refusedRight = '42501'

  it('stand on every table, by the catalogue', async () => {
    assert.ok((await tablesOf(as('owner'))).length >= 9)
    assert.deepEqual(await wallFaults(as('owner')), [])
  })

  it('let each login take its own role and no other', async () => {
    assert.deepEqual(await rolesByLogin(as('owner')), {
      way_forward_backup: [],
      way_forward_door: ['way_forward_sign_in'],
      way_forward_jobs: [],
      way_forward_operate: ['way_forward_operator'],
      // It hands schemas and functions over to them.
      way_forward_owner: ['way_forward_jobs', 'way_forward_walls'],
      way_forward_web: ['way_forward_api', 'way_forward_person', 'way_forward_public'],
      way_forward_work: ['way_forward_eraser', 'way_forward_reminder', 'way_forward_worker'],
    })
    const own: Readonly<Record<string, readonly string[]>> = {
      web: ['public', 'person', 'api'],
      operate: ['operator'],
      door: ['sign_in'],
      work: ['worker', 'reminder', 'eraser'],
      owner: ['walls', 'jobs'],
    }
    const groups = ['public', 'operator', 'person', 'api', 'sign_in', 'worker', 'reminder', 'eraser', 'walls']
    for (const user of users) {
      for (const role of [...groups, ...users]) {
        const state = await tried(user, `set local role way_forward_${role}`)
        const may = role === user || own[user]?.includes(role) === true
        assert.equal(state, may ? null : refusedRight, `${user} as ${role}`)
      }
      for (const statement of [
        `set session authorization ${user === 'owner' ? 'way_forward_web' : 'way_forward_owner'}`,
        'select rolpassword from pg_authid',
        'create role mine',
        `alter role way_forward_${user} superuser`,
        `alter role way_forward_${user} bypassrls`,
        `select pg_read_file('PG_VERSION')`,
        `copy (select 1) to program 'true'`,
      ]) {
        assert.equal(
          await tried(user, 'set transaction read write', statement),
          refusedRight,
          `${user}: ${statement}`,
        )
      }
    }
  })

  it('give a login nothing before it takes its role', async () => {
    for (const user of ['web', 'operate', 'door', 'work', 'jobs']) {
      assert.equal(await tried(user, 'select from directory.area'), refusedRight)
      assert.equal(await tried(user, 'select name from way_forward.migration'), refusedRight)
      assert.equal(await tried(user, 'create table mine (id int)'), refusedRight)
      assert.equal(await tried(user, 'create schema mine'), refusedRight)
      assert.equal(await tried(user, 'create temporary table mine (id int)'), refusedRight)
    }
  })

  it('keep the public from reports, from notes, from writing, and from history', async () => {
    const role = 'set local role way_forward_public'
    const refused = [
      'select from directory.report',
      'select says from directory.report',
      'select notes from directory.service',
      'select * from directory.service',
      'select from directory.import_run',
      `insert into directory.organisation (id, name) values (gen_random_uuid(), 'x')`,
      `update directory.service set name = 'x'`,
      'delete from directory.service',
      'delete from directory.report',
      `update directory.report set says = 'x'`,
      'truncate directory.area',
      `insert into directory.report (service_id, slot, says) values (gen_random_uuid(), 1, 'x') returning says`,
      `insert into directory.report (service_id, slot, says, made_at) values (gen_random_uuid(), 1, 'x', now())`,
      `delete from way_forward.migration`,
      'alter table directory.report disable row level security',
      'drop policy public_reads on directory.area',
      'create table mine (id int)',
      'create table public.mine (id int)',
      'create temporary table mine (id int)',
      'drop table directory.area',
    ]
    for (const statement of refused)
      assert.equal(await tried('web', role, statement), refusedRight, statement)
    assert.equal(await tried('web', role, 'select id, name from directory.service'), null)
    assert.equal(await tried('web', role, 'select id, name from directory.area'), null)
  })

  it('keep the operator from changing history and the tables', async () => {
    const role = 'set local role way_forward_operator'
    const refused = [
      'delete from directory.import_run',
      'update directory.import_run set added = 0',
      'delete from directory.report',
      `insert into way_forward.migration (name, hash) values ('x', 'x')`,
      'update way_forward.migration set hash = hash',
      'alter table directory.area no force row level security',
      'truncate directory.service',
    ]
    for (const statement of refused)
      assert.equal(await tried('operate', role, statement), refusedRight, statement)
    assert.equal(await tried('operate', role, 'select says from directory.report'), null)
  })

  it('stop statements that are stacked on one that the service sends', async () => {
    const data = openData(test.loginAs('way_forward_web'))
    try {
      for (const stacked of [
        'select 1; reset role; set role way_forward_operator; select says from directory.report',
        'select 1; commit; set role way_forward_operator',
        'select 1; set session authorization way_forward_owner',
        'select 1; reset role; select from directory.area',
      ]) {
        const tries = data.asPublic((tx) => sql.raw(stacked).execute(tx))
        await assert.rejects(tries, (error) => sqlStateOf(error) === refusedRight, stacked)
      }
      const typed = `x'; set role way_forward_operator; --`
      const { rows } = await data.asPublic((tx) =>
        sql`select current_user::text as role, ${typed}::text as typed`.execute(tx),
      )
      assert.deepEqual(rows, [{ role: 'way_forward_public', typed }])
    } finally {
      await data.close()
    }
  })

  it('let the backup read everything and write nothing', async () => {
    assert.equal(await tried('backup', 'select from directory.report'), null)
    assert.equal(
      await tried('backup', 'set transaction read write', 'delete from directory.area'),
      refusedRight,
    )
    assert.equal(await tried('backup', 'create table directory.mine (id int)'), '25006')
  })

  it('refuse to serve on a login that is more than its role', async () => {
    for (const user of ['way_forward_owner', 'way_forward_backup', 'way_forward_operate']) {
      const data = openData(test.loginAs(user))
      await assert.rejects(data.check(), UnsafeLogin, user)
      await assert.rejects(
        data.asPublic(async () => undefined),
        UnsafeLogin,
        user,
      )
      await data.close()
    }
  })
}
