import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { noDatabase } from '../../proof/database.ts'
import { type GivenServer, noPostgres15, startPostgres15 } from '../../proof/postgres-15.ts'
import { accountForServer } from './account.ts'
import { type OpenOperatorData, openOperatorData } from './acting.ts'
import { backUp, restore } from './backup.ts'
import { NoBackup } from './backup-book.ts'
import { clusterIn } from './cluster.ts'
import { dump, restoreDump } from './dump.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open.ts'
import { type OwnServer, startServer } from './server.ts'
import { sql } from './sql.ts'

const account = accountForServer()
const silent = () => undefined
const nameNew = (): string => join(tmpdir(), `way-forward-tests-${randomUUID()}`)

async function write(door: OpenOperatorData, role: string): Promise<void> {
  await door.asOperator((tx) => sql`insert into directory.hidden_role (role) values (${role})`.execute(tx))
}

async function read(door: OpenOperatorData): Promise<readonly unknown[]> {
  const { rows } = await door.asOperator((tx) =>
    sql<{ role: string }>`select role from directory.hidden_role order by role`.execute(tx),
  )
  return rows.map(({ role }) => role)
}

function refusing(pattern: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof NoBackup && pattern.test(error.message)
}

describe('a backup of the service’s own server', { skip: noDatabase }, () => {
  const folder = nameNew()
  const backup = nameNew()
  const place = { folder, account }
  let server: OwnServer
  let door: OpenOperatorData
  const open = async (): Promise<void> => {
    server = await startServer({ ...place, say: silent })
    door = openOperatorData(server.loginAs('way_forward_operate'))
  }
  const close = async (): Promise<void> => {
    await door.close()
    await server.stop()
  }
  before(async () => {
    await open()
    await migrate(server.loginAs('way_forward_owner'))
    await write(door, 'first')
  })
  after(async () => {
    await close()
    for (const each of [folder, backup]) rmSync(each, { recursive: true, force: true })
  })

  it('is made while others write, and refuses a folder that is there', async () => {
    let isDone = false
    const writing = (async () => {
      for (let n = 0; !isDone; n += 1) await write(door, `meanwhile-${n}`)
    })()
    try {
      assert.ok((await backUp(server, backup, silent)) > 1_000_000)
    } finally {
      isDone = true
      await writing
    }
    await assert.rejects(backUp(server, backup, silent), refusing(/is already there/))
    assert.deepEqual(
      readdirSync(tmpdir()).filter(
        (name) => name.startsWith(backup.slice(tmpdir().length + 1)) && name.includes('partial'),
      ),
      [],
    )
  })

  it('does not replace data under a server that runs', async () => {
    await assert.rejects(
      restore(backup, place, silent),
      refusing(/The database is running\. Stop the service/),
    )
  })

  it('brings the old state back, keeps the newer one beside it, and the service starts on it', async () => {
    const before = await read(door)
    await write(door, 'later')
    await close()
    const kept = await restore(backup, place, silent)
    assert.ok(kept !== null && existsSync(kept))
    await open()
    const restored = await read(door)
    assert.ok(restored.includes('first') && !restored.includes('later'), restored.join())
    // What was written before the copy ended is there without a gap.
    const meanwhile = restored.filter((role) => String(role).startsWith('meanwhile'))
    assert.deepEqual(new Set(meanwhile), new Set(meanwhile.map((_, n) => `meanwhile-${n}`)))
    assert.ok(restored.length <= before.length)
    await write(door, 'after')
    assert.ok((await read(door)).includes('after'))
  })

  it('refuses what is no whole backup, or one that does not start, and leaves the data as it is', async () => {
    const before = await read(door)
    await close()
    await assert.rejects(restore(nameNew(), place, silent), refusing(/not a folder that can be read/))
    await assert.rejects(
      restore(join(clusterIn(folder), 'base'), place, silent),
      refusing(/not a whole backup: it lacks/),
    )

    const other = nameNew()
    const broken = nameNew()
    try {
      cpSync(backup, other, { recursive: true })
      writeFileSync(join(other, 'way-forward-backup.json'), '{"postgres":"17"}')
      await assert.rejects(restore(other, place, silent), refusing(/is of PostgreSQL 17.*brings 18/))
      cpSync(backup, broken, { recursive: true })
      rmSync(join(broken, 'global'), { recursive: true })
      await assert.rejects(restore(broken, place, silent), refusing(/does not start, so nothing was changed/))
    } finally {
      for (const each of [other, broken]) rmSync(each, { recursive: true, force: true })
    }
    await open()
    assert.deepEqual(await read(door), before)
  })
})

describe('a backup of a server that somebody runs, on PostgreSQL 15, where the machine has it (else skipped, also in CI)', {
  skip: noPostgres15,
}, () => {
  const backup = nameNew()
  let server: GivenServer
  const configOf = (database: string) => ({
    kind: 'given' as const,
    web: server.addressOf('way_forward_web', database),
    owner: server.addressOf('way_forward_owner', database),
    operator: server.addressOf('way_forward_operate', database),
    backup: server.addressOf('way_forward_backup', database),
    accounts: null,
  })
  before(async () => {
    server = await startPostgres15()
    await server.makeDatabase('first')
  })
  after(() => {
    server.stop()
    rmSync(backup, { recursive: true, force: true })
  })

  it('holds every row behind every wall, and the service opens what was restored, walls up', async () => {
    const first = await openDatabase(configOf('first'), silent)
    assert.ok(first.operatorData)
    await write(first.operatorData, 'first')
    assert.ok((await dump(configOf('first').backup, backup)) > 1_000)
    await write(first.operatorData, 'later')
    await first.close()

    await assert.rejects(dump(configOf('first').backup, backup), refusing(/is already there/))
    await assert.rejects(restoreDump(configOf('first').owner, backup), refusing(/The database is not empty/))
    await server.makeDatabase('second')
    await restoreDump(configOf('second').owner, backup)
    const second = await openDatabase({ ...configOf('second'), owner: null }, (line) => assert.fail(line))
    assert.ok(second.operatorData)
    assert.deepEqual(await read(second.operatorData), ['first'])
    await assert.rejects(second.data.asPublic((tx) => sql`select says from directory.report`.execute(tx)))
    await second.close()
  })

  it('refuses a login that does not read past the walls, a folder without a dump, and says why', async () => {
    const elsewhere = nameNew()
    await assert.rejects(
      dump(configOf('first').web, elsewhere),
      refusing(/pg_dump failed: .*permission denied/s),
    )
    assert.equal(existsSync(elsewhere), false)
    await assert.rejects(
      restoreDump(configOf('first').owner, tmpdir()),
      refusing(/it lacks way-forward\.dump/),
    )
  })
})
