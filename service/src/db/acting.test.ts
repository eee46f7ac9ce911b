import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { openData } from './acting.ts'
import { sqlStateOf } from './connect.ts'
import { DataUnavailable, noData } from './data.ts'
import { sql } from './sql.ts'

const refused = (state: string) => (error: unknown) => sqlStateOf(error) === state

describe('the door to data', { skip: noDatabase }, () => {
  let test: TestData
  before(async () => {
    test = await testData()
  })
  after(() => test.close())

  it('acts as the role, and the role ends with the transaction', async () => {
    const ask = () =>
      test.data.asPublic(async (tx) => {
        const { rows } = await sql<{ login: string; role: string }>`
          select session_user::text as login, current_user::text as role`.execute(tx)
        return rows[0]
      })
    assert.deepEqual(await ask(), { login: 'way_forward_web', role: 'way_forward_public' })
    await test.data.asPublic((tx) => sql`reset role`.execute(tx))
    assert.deepEqual(await ask(), { login: 'way_forward_web', role: 'way_forward_public' })
    const operator = await test.operatorData.asOperator((tx) =>
      sql<{ role: string }>`select current_user::text as role`.execute(tx),
    )
    assert.equal(operator.rows[0]?.role, 'way_forward_operator')
  })

  it('gives days as text whatever the zone of the machine, instants as Date, whole numbers as numbers', async () => {
    const { rows } = await test.data.asPublic((tx) =>
      sql<Record<string, unknown>>`
        select date '2026-03-29' as day, array[date '2026-10-25', null] as days,
          timestamptz '2026-03-29 01:30:00+01' as instant, 9007199254740991::int8 as whole,
          array[1::int8] as wholes, count(*) as counted, null::date as none from pg_class limit 1`.execute(
        tx,
      ),
    )
    const { counted, ...row } = rows[0] ?? {}
    assert.equal(typeof counted, 'number')
    assert.deepEqual(row, {
      day: '2026-03-29',
      days: ['2026-10-25', null],
      instant: new Date('2026-03-29T00:30:00Z'),
      whole: 9_007_199_254_740_991,
      wholes: [1],
      none: null,
    })
  })

  it('refuses a whole number that cannot be held, rather than rounding it', async () => {
    const asked = test.data.asPublic((tx) => sql`select 9007199254740993::int8 as whole`.execute(tx))
    await assert.rejects(asked, RangeError)
    assert.equal((await test.data.asPublic((tx) => sql`select 1`.execute(tx))).rows.length, 1)
  })

  it('undoes what work did before it threw, and hands its own error on', async () => {
    const add = (fail: boolean) =>
      test.operatorData.asOperator(async (tx) => {
        await sql`insert into directory.hidden_role (role) values ('planted')`.execute(tx)
        if (fail) throw new Error('of the work')
      })
    await assert.rejects(add(true), /^Error: of the work$/)
    const count = () =>
      test.operatorData.asOperator(async (tx) => {
        const { rows } = await sql<{ n: number }>`
          select count(*) as n from directory.hidden_role where role = 'planted'`.execute(tx)
        return rows[0]?.n
      })
    assert.equal(await count(), 0)
    await add(false)
    assert.equal(await count(), 1)
  })

  it('tells an error of SQL from a database that is away', async () => {
    const wrong = test.data.asPublic((tx) => sql`select 1 / 0`.execute(tx))
    await assert.rejects(wrong, refused('22012'))
    const ofWork = test.data.asPublic(() =>
      Promise.reject(new Error('connect ECONNREFUSED of something else')),
    )
    await assert.rejects(ofWork, (error) => !(error instanceof DataUnavailable))
    for (const url of ['postgresql://a:b@127.0.0.1:9/none', 'postgresql://a@%2Fnowhere/none']) {
      const away = openData({ url })
      await assert.rejects(away.check(), DataUnavailable)
      await away.close()
    }
    await assert.rejects(
      noData.asPublic(() => Promise.resolve()),
      DataUnavailable,
    )
  })

  it('says that it is away when its connection is cut in the middle, and is there again after', async () => {
    const killer = await test.session('way_forward_admin')
    const cut = test.data.asPublic(async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await killer.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid])
      await sql`select 1`.execute(tx)
    })
    await assert.rejects(cut, DataUnavailable)
    assert.equal((await test.data.asPublic((tx) => sql`select 1`.execute(tx))).rows.length, 1)
  })

  it('gives the public little time, so that one search cannot hold the others up', async () => {
    const { rows } = await test.data.asPublic((tx) =>
      sql<{ limit: string }>`select current_setting('statement_timeout') as limit`.execute(tx),
    )
    assert.equal(rows[0]?.limit, '5s')
    const slow = test.data.asPublic(async (tx) => {
      await sql`set local statement_timeout = 20`.execute(tx)
      await sql`select pg_sleep(10)`.execute(tx)
    })
    await assert.rejects(slow, refused('57014'))
  })

  it('serves more transactions at once than it has connections', async () => {
    const all = Array.from({ length: 50 }, (_, n) =>
      test.data.asPublic(
        async (tx) => (await sql<{ n: number }>`select ${n}::int as n`.execute(tx)).rows[0]?.n,
      ),
    )
    assert.deepEqual(await Promise.all(all), [...all.keys()])
  })

  it('keeps what a visitor typed a value', async () => {
    const typed = `'; drop table directory.area; --`
    const { rows } = await test.data.asPublic((tx) => sql`select ${typed}::text as typed`.execute(tx))
    assert.deepEqual(rows, [{ typed }])
  })
})
