/** The walls, table by table, side by side and verb by verb, on both PostgreSQL that the service works with. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openSession, type Session } from '../../src/db/connect.ts'
import { migrate } from '../../src/db/migrate.ts'
import { administrator } from '../../src/db/server.ts'
import { tablesOf } from '../catalogue.ts'
import { noDatabase, testData } from '../database.ts'
import { noPostgres15, startPostgres15 } from '../postgres-15.ts'
import {
  differences,
  matrix,
  type Names,
  plant,
  readingDifferences,
  rightsInMatrix,
  sides,
} from './matrix.ts'
import { kindsInDocument, mayStand, operatorMay } from './oracle.ts'
import { rowsBehindWalls } from './rows-behind-walls.ts'
import { idOf, parties, walls } from './world.ts'

interface Walled {
  readonly admin: Session
  session(user: string): Promise<Session>
  close(): Promise<void>
}

describe('the matrix of walls', { skip: noDatabase }, () =>
  matrixTests(async () => {
    const test = await testData()
    return { ...test, admin: await test.session(administrator) }
  }),
)

describe('the matrix of walls on PostgreSQL 15', { skip: noPostgres15 }, () =>
  matrixTests(async () => {
    const server = await startPostgres15()
    await server.makeDatabase('walls')
    await migrate(server.loginAs('way_forward_owner', 'walls'))
    const opened: Session[] = []
    const session = async (user: string) => {
      const made = await openSession(server.loginAs(user, 'walls'))
      opened.push(made)
      return made
    }
    return {
      admin: await session('administrator'),
      session,
      close: async () => {
        for (const each of opened) await each.close()
        server.stop()
      },
    }
  }),
)

function matrixTests(open: () => Promise<Walled>): void {
  let test: Walled
  let names: Names
  const sessions = new Map<string, Session>()
  const as = (login: string): Session => {
    const session = sessions.get(login)
    assert.ok(session, login)
    return session
  }
  before(async () => {
    test = await open()
    names = await plant(test.admin)
    for (const login of new Set(sides.map((side) => side.login))) {
      sessions.set(login, await test.session(`way_forward_${login}`))
    }
  })
  after(() => test.close())

  it('has a row for every table that there is, and for no other', async () => {
    assert.deepEqual(matrix.map(({ table }) => table).sort(), [...(await tablesOf(test.admin.query))].sort())
    await test.admin.query('begin; create table cases.new_one (id int)')
    const missing = (await tablesOf(test.admin.query)).filter(
      (name) => !matrix.some(({ table }) => table === name),
    )
    await test.admin.query('rollback')
    assert.deepEqual(missing, ['cases.new_one'])
  })

  it('knows of every right that a role was given', async () => {
    const found = await test.admin.query<{ readonly right: string }>(
      `select distinct replace(a.grantee::regrole::text, 'way_forward_', '') || ': ' || n.nspname || '.' || c.relname
           || ' ' || lower(a.privilege_type) as right
       from pg_class c join pg_namespace n on n.oid = c.relnamespace,
         lateral (select grantee, privilege_type from aclexplode(c.relacl)
           union select b.grantee, b.privilege_type from pg_attribute t, aclexplode(t.attacl) b where t.attrelid = c.oid) a
       where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in (select split_part(t, '.', 1) from unnest($1::text[]) t)
         and a.grantee not in (0, c.relowner, 'way_forward_walls'::regrole, 'way_forward_backup'::regrole)`,
      [matrix.map(({ table }) => table)],
    )
    assert.deepEqual(found.map(({ right }) => right).sort(), [...rightsInMatrix()].sort())
  })

  it('has a wall of every kind that the document knows, and no operator behind any', () => {
    assert.deepEqual([...new Set(walls.map(({ kind }) => kind))].sort(), [...kindsInDocument].sort())
    assert.deepEqual([...new Set(walls.map(({ kind }) => operatorMay(kind)))], [false])
  })

  for (const side of sides) {
    it(`holds for ${side.name}`, async () => {
      assert.deepEqual(await differences(as(side.login), side, names), [])
    })
  }

  it('shows no more to whoever names a case, their own or another’s', async () => {
    const found: string[] = []
    for (const side of sides.filter(({ role, presented }) => role === 'person' && presented === undefined)) {
      for (const name of ['A', 'B'] as const) {
        const of = { caseId: idOf(`case ${name}`), name }
        found.push(...(await readingDifferences(as('web'), side, names, of, rowsBehindWalls)))
      }
    }
    assert.deepEqual(found, [])
  })

  it('says so where a policy is too wide, a share that is over counts, or a column may be changed', async () => {
    const wrongs = [
      [
        'stranger',
        'create policy wrong on cases.entry for select to way_forward_person using (true)',
        'drop policy wrong on cases.entry',
      ],
      [
        'withdrawn',
        `alter policy seen on cases.event using (case_id in (select cases.my_cases()))`,
        'alter policy seen on cases.event using (wall_id in (select cases.my_walls()))',
      ],
      [
        'parent',
        'grant update (value) on cases.detail to way_forward_person',
        'revoke update (value) on cases.detail from way_forward_person',
      ],
    ] as const
    for (const [name, wrong, right] of wrongs) {
      const side = sides.find((each) => each.name === name)
      assert.ok(side)
      await test.admin.query(wrong)
      const found = await differences(as('web'), side, names)
      await test.admin.query(right)
      assert.notDeepEqual(found, [], wrong)
    }
  })

  it('lets nobody be put behind a wall where the document has no place for them', async () => {
    const { query } = test.admin
    const found: string[] = []
    for (const wall of walls) {
      for (const party of parties.filter((each) => each.in === wall.in && !(each.name in wall.lets))) {
        await query('begin; set local role way_forward_walls')
        const became = await query(
          `insert into cases.wall_party (case_id, wall_id, party_id, may_write) values ($1, $2, $3, false)`,
          [idOf(`case ${wall.in}`), idOf(`wall ${wall.name}`), idOf(`party ${party.name}`)],
        ).then(
          () => true,
          () => false,
        )
        await query('rollback')
        if (became !== mayStand(wall, party))
          found.push(`${party.name} ${became ? 'gets' : 'does not get'} behind ${wall.name}`)
      }
    }
    assert.deepEqual(found, [])
  })
}
