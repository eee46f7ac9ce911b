import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { noDatabase } from '../../proof/database.ts'
import { accountForServer } from './account.ts'
import { openData } from './acting.ts'
import { NoServer, readyBinaries } from './binaries.ts'
import { clusterIn, logIn, makeCluster, makeFolder } from './cluster.ts'
import { type Login, openSession } from './connect.ts'
import { DataUnavailable } from './data.ts'
import { migrate } from './migrate.ts'
import { readPostmaster } from './postmaster.ts'
import { administrator, isServerRunning, type OwnServer, startServer } from './server.ts'
import { sql } from './sql.ts'

const account = accountForServer()
const folders: string[] = []
const silent = () => undefined

function newFolder(): string {
  const folder = join(tmpdir(), `way-forward-tests-${randomUUID()}`)
  folders.push(folder)
  return folder
}

function start(folder: string, say: (line: string) => void = silent, isDurable = false): Promise<OwnServer> {
  return startServer({ folder, account, say, isDurable })
}

/** A folder with the data of a server in it that has never run: quicker than to make one each time. */
function madeFolder(): string {
  const folder = newFolder()
  makeFolder(folder, account)
  if (made === null) {
    made = newFolder()
    makeFolder(made, account)
    makeCluster(readyBinaries(account, made), made, account, administrator, false)
  }
  const { status } = spawnSync('cp', ['-Rp', clusterIn(made), folder])
  assert.equal(status, 0)
  return folder
}
let made: string | null = null

function pidOf(folder: string): number {
  const pid = readPostmaster(clusterIn(folder))?.pid
  assert.ok(pid, 'a server')
  return pid
}

async function reaches(login: Login): Promise<boolean> {
  try {
    await (await openSession(login)).close()
    return true
  } catch (error) {
    assert.ok(error instanceof DataUnavailable, String(error))
    return false
  }
}

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 500; tries += 1) {
    try {
      process.kill(pid, 0)
    } catch {
      return true
    }
    await wait(10)
  }
  return false
}

/** Programs that join the server of a folder as another process. */
function joining(folder: string): string {
  return `
    import { startServer } from ${JSON.stringify(fileURLToPath(new URL('server.ts', import.meta.url)))}
    import { accountForServer } from ${JSON.stringify(fileURLToPath(new URL('account.ts', import.meta.url)))}
    const options = { folder: ${JSON.stringify(folder)}, account: accountForServer(), say() {}, isDurable: false }
    const server = await startServer(options)`
}

function stay(folder: string): string {
  return `${joining(folder)}
    console.log('started')
    setInterval(() => undefined, 1000)`
}

function visit(folder: string): string {
  return `${joining(folder)}
    await server.stop()
    console.log('left')`
}

/** Left to itself, a test that fails may leave a server behind. */
after(async () => {
  for (const folder of folders) {
    const running = readPostmaster(clusterIn(folder))
    if (running !== null) {
      try {
        process.kill(running.pid, 'SIGQUIT')
        await isGone(running.pid)
      } catch {
        // It was gone already.
      }
    }
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('the service’s own server', { skip: noDatabase }, () => {
  it('is made once, is shared, and is stopped by the last who leaves', async () => {
    const folder = newFolder()
    const told: string[] = []
    assert.equal(await isServerRunning(folder), false)
    // Both come first: one of them makes it.
    const [one, two] = await Promise.all([start(folder, (line) => told.push(line)), start(folder)])
    const pid = pidOf(folder)
    assert.match(told.join(), /This happens once/)
    assert.equal(await isServerRunning(folder), true)
    await one.stop()
    assert.equal(pidOf(folder), pid)
    // A process that joins, leaves and has nothing else to do ends of itself, and not before it has left.
    const visitor = spawnSync(process.execPath, ['--input-type=module', '--eval', visit(folder)], {
      encoding: 'utf8',
    })
    assert.deepEqual([visitor.status, visitor.stdout, visitor.stderr], [0, 'left\n', ''])
    assert.equal(pidOf(folder), pid)
    await (await openSession(two.loginAs('way_forward_web'))).close()
    await two.stop()
    assert.equal(await isGone(pid), true)
    assert.equal(await isServerRunning(folder), false)

    const again = await start(folder, (line) => assert.fail(line))
    assert.notEqual(pidOf(folder), pid)
    const { socketFolder } = readPostmaster(clusterIn(folder)) ?? { socketFolder: '' }
    await again.stop()
    assert.equal(existsSync(socketFolder), false)
  })

  it('is reached by a socket alone, in a folder that one account may enter, and tells its log nothing of anybody', async () => {
    const folder = madeFolder()
    const server = await start(folder)
    try {
      const { socketFolder } = readPostmaster(clusterIn(folder)) ?? { socketFolder: '' }
      for (const path of [socketFolder, folder, clusterIn(folder)]) {
        const { mode, uid } = statSync(path)
        assert.equal(mode & 0o777, 0o700, path)
        assert.equal(uid, account?.uid ?? process.getuid?.())
      }
      assert.equal(statSync(join(socketFolder, '.s.PGSQL.5432')).mode & 0o777, 0o700)
      assert.equal(statSync(logIn(folder)).mode & 0o077, 0)
      const session = await openSession(server.loginAs('way_forward_web'))
      const [{ addresses } = { addresses: null }] = await session
        .query('show listen_addresses')
        .then((rows) => rows.map((row) => ({ addresses: row['listen_addresses'] })))
      assert.equal(addresses, '')
      await assert.rejects(session.query(`select 'planted-0451'::int`))
      await assert.rejects(session.query('select * from planted_0451 where name = $1', ['planted-0451']))
      await session.close()
      assert.doesNotMatch(readFileSync(logIn(folder), 'utf8'), /planted/)
    } finally {
      await server.stop()
    }
  })

  it('is started again when it is killed, and the doors find it', async () => {
    const folder = madeFolder()
    const told: string[] = []
    // Durable, or what was written last would be lost with it.
    const server = await start(folder, (line) => told.push(line), true)
    await migrate(server.loginAs('way_forward_owner'))
    const data = openData(server.loginAs('way_forward_web'))
    const ask = () => data.asPublic((tx) => sql`select count(*) as n from directory.area`.execute(tx))
    await ask()
    const pid = pidOf(folder)
    process.kill(pid, 'SIGKILL')
    let answered = false
    for (let tries = 0; tries < 1_000 && !answered; tries += 1) {
      await wait(20)
      answered = await ask().then(
        () => true,
        (error) => {
          assert.ok(error instanceof DataUnavailable, String(error))
          return false
        },
      )
    }
    assert.equal(answered, true)
    assert.notEqual(pidOf(folder), pid)
    assert.match(told.join(), /The database stopped\. Starting it again\./)
    await data.close()
    const last = pidOf(folder)
    await server.stop()
    assert.equal(await isGone(last), true)
  })

  it('is started again by one of several who lose it at once, and where it was', async () => {
    const folder = madeFolder()
    const told: string[] = []
    const servers = [await start(folder, (line) => told.push(line))]
    for (let more = 0; more < 3; more += 1) servers.push(await start(folder, (line) => told.push(line)))
    const [place = { socketFolder: '' }] = servers.map((server) => server.loginAs(administrator, 'postgres'))
    assert.ok('socketFolder' in place)
    for (let killed = 0; killed < 8; killed += 1) {
      const pid = pidOf(folder)
      process.kill(pid, 'SIGKILL')
      // What clears temporary files away does not ask.
      if (killed % 4 === 3) rmSync(place.socketFolder, { recursive: true, force: true })
      for (const server of servers) {
        const login = server.loginAs(administrator, 'postgres')
        assert.deepEqual(login, place)
        let tries = 0
        while (!(await reaches(login))) {
          tries += 1
          assert.ok(tries < 500, told.join('\n'))
          await wait(20)
        }
      }
      assert.notEqual(pidOf(folder), pid)
    }
    assert.ok(!told.some((line) => line.includes('could not start')), told.join('\n'))
    const last = pidOf(folder)
    for (const server of servers) await server.stop()
    assert.equal(await isGone(last), true)
  })

  it('is taken over where the process that started it was killed, and so is what a crash left behind', async () => {
    const folder = madeFolder()
    const child = spawn(process.execPath, ['--input-type=module', '--eval', stay(folder)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    const orphan = pidOf(folder)
    child.kill('SIGKILL')
    await once(child, 'close')
    const server = await start(folder)
    assert.equal(pidOf(folder), orphan)
    await server.stop()
    assert.equal(await isGone(orphan), true)

    // A machine that lost its power: the file names a process that is another one now.
    writeFileSync(
      join(clusterIn(folder), 'postmaster.pid'),
      `${process.ppid}\n${clusterIn(folder)}\n1\n5432\n${tmpdir()}\n\n  1 1\nready   \n`,
    )
    const fresh = await start(folder)
    await fresh.stop()
  })

  it('says what is wrong where it cannot start, and what to do', async () => {
    const folder = madeFolder()
    const server = await start(folder)
    await server.stop()
    const says = (pattern: RegExp) => (error: unknown) =>
      error instanceof NoServer && pattern.test(error.message)

    const settings = join(clusterIn(folder), 'postgresql.conf')
    const text = readFileSync(settings, 'utf8')
    writeFileSync(settings, `${text}\nshared_buffers = lots\n`)
    await assert.rejects(start(folder), says(/could not start: .*shared_buffers.*Its log is/s))
    writeFileSync(settings, text)

    writeFileSync(join(clusterIn(folder), 'PG_VERSION'), '17\n')
    await assert.rejects(
      start(folder),
      says(/is of PostgreSQL 17, and this version of the service brings 18/),
    )

    const file = newFolder()
    writeFileSync(file, '')
    await assert.rejects(start(file), says(/is not a folder of the account/))
    await assert.rejects(start(join(file, 'data')), says(/cannot be made: .*Set DATA_FOLDER/))
  })

  it('says so where the temporary directory has too long a path for a socket', async () => {
    const folder = madeFolder()
    const long = newFolder()
    const deep = join(long, 'x'.repeat(100))
    mkdirSync(deep, { recursive: true })
    chmodSync(long, 0o755)
    const before = process.env['TMPDIR']
    process.env['TMPDIR'] = deep
    try {
      await assert.rejects(start(folder), /too long a path for the socket.*Set TMPDIR to a shorter one/)
    } finally {
      if (before === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = before
    }
  })

  // Only root can give folders away.
  if (account !== null) {
    it('takes no folder that belongs to somebody else', () => {
      const folder = newFolder()
      mkdirSync(folder)
      assert.throws(() => makeFolder(folder, account), NoServer)
      assert.equal(existsSync(clusterIn(folder)), false)
    })
  }
})
