import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { sqlStateOf } from './connect.ts'
import { UnsafeLogin } from './logins.ts'
import { type Migration, migrate, missingMigrations, readMigrations, WrongMigrations } from './migrate.ts'

const history = readMigrations()

function migration(name: string, text: string): Migration {
  return { name, text, hash: createHash('sha256').update(text).digest('hex') }
}

function saying(pattern: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof WrongMigrations && pattern.test(error.message)
}

describe('migrations', { skip: noDatabase }, () => {
  let test: TestData
  before(async () => {
    test = await testData()
  })
  after(() => test.close())
  const owner = () => test.loginAs('way_forward_owner')
  const none = () => undefined

  it('run once, in order', async () => {
    assert.deepEqual(await migrate(owner(), none, history), [])
    const told: string[] = []
    const more = [
      ...history,
      migration('9001-a', 'create table a (id int)'),
      migration('9002-b', 'drop table a'),
    ]
    assert.deepEqual(await migrate(owner(), (name) => told.push(name), more), ['9001-a', '9002-b'])
    assert.deepEqual(told, ['9001-a', '9002-b'])
    assert.deepEqual(await migrate(owner(), none, more), [])
  })

  it('leave nothing of one that fails, and run it when it is mended', async () => {
    const before = await test.session('way_forward_owner')
    const known = await before.query<{ name: string; hash: string }>(
      'select name, hash from way_forward.migration order by name',
    )
    const done = known.map(({ name, hash }) => ({ name, hash, text: '' }))
    const broken = migration('9003-c', 'create table c (id int); select 1 / 0;')
    await assert.rejects(
      migrate(owner(), none, [...done, broken]),
      saying(/9003-c failed, and nothing of it was kept: division by zero/),
    )
    assert.deepEqual(await before.query(`select to_regclass('c') as c`), [{ c: null }])
    const mended = [...done, migration('9003-c', 'create table c (id int)')]
    assert.deepEqual(await missingMigrations(before.query, mended), ['9003-c'])
    assert.deepEqual(await migrate(owner(), none, mended), ['9003-c'])
    assert.deepEqual(await missingMigrations(before.query, mended), [])
  })

  it('wait for each other when two services start', async () => {
    const session = await test.session('way_forward_owner')
    const known = await session.query<{ name: string; hash: string }>(
      'select name, hash from way_forward.migration',
    )
    const more = [
      ...known.map(({ name, hash }) => ({ name, hash, text: '' })),
      migration('9004-d', 'create table d (id int)'),
    ]
    const ran = await Promise.all([1, 2, 3].map(() => migrate(owner(), none, more)))
    assert.deepEqual(ran.flat(), ['9004-d'])
  })

  it('refuse a history that was changed, a late number and a newer version', async () => {
    const session = await test.session('way_forward_owner')
    const known = await session.query<{ name: string; hash: string }>(
      'select name, hash from way_forward.migration',
    )
    const done = known.map(({ name, hash }) => ({ name, hash, text: '' }))
    const changed = done.map((each) => (each.name === '9001-a' ? { ...each, hash: 'other' } : each))
    await assert.rejects(migrate(owner(), none, changed), saying(/9001-a was changed after it had run/))
    await assert.rejects(migrate(owner(), none, history), saying(/9001-a, which this version does not have/))
    const late = [...done, migration('0000-late', 'select 1')]
    await assert.rejects(migrate(owner(), none, late), saying(/0000-late comes before 9004-d.*next number/))
  })

  it('are made by the owner alone, who is no superuser', async () => {
    await assert.rejects(migrate(test.loginAs('way_forward_admin'), none, history), UnsafeLogin)
    await assert.rejects(
      migrate(test.loginAs('way_forward_web'), none, history),
      (error) => sqlStateOf(error) === '42501',
    )
  })
})

describe('forced row-level security', { skip: noDatabase }, () => {
  it('binds the owner: a migration that forgets it changes no row, and one that lifts it does', async () => {
    const test = await testData()
    try {
      const owner = await test.session('way_forward_owner')
      const operator = await test.session('way_forward_operate')
      await operator.query('set role way_forward_operator')
      await operator.query(`insert into directory.hidden_role (role) values ('before')`)
      const change = `update directory.hidden_role set role = 'after'`
      const seen = () => operator.query('select role from directory.hidden_role')
      await owner.query(change)
      assert.deepEqual(await seen(), [{ role: 'before' }])
      const lifted = migration(
        '9001-change',
        `alter table directory.hidden_role no force row level security;
         ${change};
         alter table directory.hidden_role force row level security`,
      )
      await migrate(test.loginAs('way_forward_owner'), undefined, [...history, lifted])
      assert.deepEqual(await seen(), [{ role: 'after' }])
    } finally {
      await test.close()
    }
  })
})

describe('the files of migrations', () => {
  it('are read in order, whatever their line ends', () => {
    withFiles({ '0002-b.sql': 'select 2;\r\n', '0001-a.sql': 'select 1;\n' }, (folder) => {
      const read = readMigrations(folder)
      assert.deepEqual(
        read.map(({ name, text }) => [name, text]),
        [
          ['0001-a', 'select 1;\n'],
          ['0002-b', 'select 2;\n'],
        ],
      )
      assert.equal(read[1]?.hash, migration('', 'select 2;\n').hash)
    })
  })

  it('are refused where one is out of line or a number is used twice', () => {
    for (const name of ['notes.txt', '1-a.sql', '0001_a.sql', '0001-A.sql']) {
      withFiles({ [name]: '' }, (folder) =>
        assert.throws(() => readMigrations(folder), saying(/is not named as a migration is/), name),
      )
    }
    withFiles({ '0001-a.sql': '', '0001-b.sql': '' }, (folder) =>
      assert.throws(() => readMigrations(folder), saying(/Two migrations have the number 0001/)),
    )
  })
})

function withFiles(files: Readonly<Record<string, string>>, look: (folder: URL) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    look(pathToFileURL(`${folder}/`))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
