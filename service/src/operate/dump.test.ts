import assert from 'node:assert/strict'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import {
  eraseSince,
  fileOf,
  limits,
  type Made,
  makeCases,
  redactedBody,
  seen,
} from '../../proof/backed-up-cases.ts'
import { wallFaults } from '../../proof/catalogue.ts'
import { type GivenServer, noPostgres15, startPostgres15 } from '../../proof/postgres-15.ts'
import { openSession } from '../db/connect.ts'
import { erasureListIn } from '../db/erasure-list.ts'
import { openDatabase } from '../db/open.ts'
import { OlderThanErasures } from '../db/replay-erasures.ts'
import { openKeys } from '../keys.ts'
import { eraseAgainIn, type Kept, makeBackup, restoreBackup } from './backup.ts'

const silent = () => undefined

describe('a backup of a server that somebody runs with its cases, on PostgreSQL 15, where the machine has it (else skipped, also in CI)', {
  skip: noPostgres15,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wf-'))
  let server: GivenServer
  const kept = (database: string, name = database): Kept => ({
    database: {
      kind: 'given',
      web: server.addressOf('way_forward_web', database),
      owner: server.addressOf('way_forward_owner', database),
      operator: server.addressOf('way_forward_operate', database),
      backup: server.addressOf('way_forward_backup', database),
      accounts: {
        signIn: server.addressOf('way_forward_door', database),
        work: server.addressOf('way_forward_work', database),
        jobs: server.addressOf('way_forward_jobs', database),
      },
    },
    keysFolder: join(folder, 'keys'),
    files: { store: { kind: 'folder', folder: join(folder, name) }, clamd: null, limits },
  })
  const list = erasureListIn(join(folder, 'keys'))
  const state = async (database: string) => {
    const session = await openSession(server.loginAs('way_forward_owner', database))
    try {
      const faults = await wallFaults(session.query)
      const grants = await session.query(
        `select nspname, nspowner::regrole::text as owner, array(select unnest(nspacl)::text order by 1) as acl
         from pg_namespace where nspname in ('cases', 'people', 'directory', 'sign_in', 'post', 'way_forward') order by 1`,
      )
      const functions = await session.query(
        `select p.oid::regprocedure::text as name, p.proowner::regrole::text as owner, p.prosecdef,
           array(select unnest(p.proacl)::text order by 1) as acl
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         where n.nspname in ('cases', 'people', 'directory', 'sign_in', 'post', 'way_forward') order by 1`,
      )
      const tables = await session.query(
        `select c.oid::regclass::text as name, c.relowner::regrole::text as owner,
           array(select unnest(c.relacl)::text order by 1) as acl
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname in ('cases', 'people', 'directory', 'sign_in', 'post', 'way_forward')
           and c.relkind in ('r', 'S', 'v') order by 1`,
      )
      return { faults, grants, functions, tables }
    } finally {
      await session.close()
    }
  }
  before(async () => {
    server = await startPostgres15()
    await server.makeDatabase('first')
    await server.makeDatabase('second')
  })
  after(() => {
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('gives the same positions and documents in an empty database, walls up, and nothing that was erased since', async () => {
    const [first, second] = [kept('first'), kept('second')]
    openKeys(join(folder, 'keys'))
    const opened = await openDatabase(first.database, silent, { erasures: list })
    const made = await makeCases(opened, first)
    const [erased, redacted] = made.slice(-2) as [Made, Made]
    const was = await Promise.all(made.slice(0, -1).map((each) => seen(opened, first, each)))
    await makeBackup(first, join(folder, 'backup'), silent)
    await eraseSince(opened, first, erased, redacted)
    await opened.close()

    await restoreBackup(second, join(folder, 'backup'), silent)
    const restored = await openDatabase(second.database, silent, { erasures: list })
    try {
      const now = await Promise.all(
        made.slice(0, -1).map((each) => (each === erased ? null : seen(restored, second, each))),
      )
      assert.deepEqual(
        now,
        was.map((each, index) => (made[index] === erased ? null : each)),
      )
      assert.equal(existsSync(fileOf(second, erased)), false)
      assert.ok(existsSync(fileOf(second, made[0] as Made)))
      assert.match(JSON.stringify(await redactedBody(restored, redacted)), /"body":null/)
    } finally {
      await restored.close()
    }
    const stateOfFirst = await state('first')
    assert.deepEqual(stateOfFirst.faults, [])
    assert.deepEqual(await state('second'), stateOfFirst)
  })

  it('is not served where it is older than the list and nobody may mend it', async () => {
    const given = kept('second')
    const opened = await openDatabase(given.database, silent, { erasures: list })
    const [extra] = await makeCases(opened, given)
    await opened.close()
    assert.ok(extra)
    const whole = readFileSync(list, 'utf8')
    appendFileSync(
      list,
      `${JSON.stringify({ at: '2026-11-22T00:00:00.000Z', kind: 'walls', caseId: extra.caseId, party: null, walls: [], isWhole: true })}\n`,
    )
    const lacking = { ...given.database, owner: null } as Kept['database']
    await assert.rejects(
      openDatabase(lacking, silent, { erasures: list }),
      (error) => error instanceof OlderThanErasures && /erase-again/.test(error.message),
    )
    assert.equal(await eraseAgainIn(given, silent), true)
    await (await openDatabase(lacking, silent, { erasures: list })).close()
    assert.equal(existsSync(fileOf(given, extra)), false)
    writeFileSync(list, whole)
  })
})
