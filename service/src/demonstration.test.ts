import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { noDatabase } from '../proof/database.ts'
import { openDatabase } from './db/open.ts'
import { readPostmaster } from './db/postmaster.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'way-forward-'))
// Whoever runs the database, root or not, finds it below this folder, and no other service uses it.
chmodSync(folder, 0o711)
const isRoot = process.getuid?.() === 0
const running = new Set<ChildProcess>()

after(() => {
  for (const child of running) child.kill('SIGKILL')
  for (const file of globSync('**/postgres/postmaster.pid', { cwd: folder })) {
    const pid = readPostmaster(dirname(join(folder, file)))?.pid
    if (pid !== undefined) process.kill(pid, 'SIGQUIT')
  }
  rmSync(folder, { recursive: true, force: true })
})

/** A machine of its own, on which nothing is set up. Only where root runs it has it its data without being told. */
function machine(name: string): {
  readonly env: Readonly<Record<string, string>>
  readonly data: string | null
} {
  const place = join(folder, name)
  mkdirSync(place, { mode: 0o711 })
  const data = isRoot ? null : join(place, 'data')
  return { env: { TMPDIR: place, ...(data !== null && { DATA_FOLDER: data, DEMO: 'yes' }) }, data }
}

interface Ran {
  /** Where it is; null: it ended instead. */
  readonly origin: string | null
  /** Asks it to end. @returns the code that it ended with, and all that it said */
  readonly end: () => Promise<{ readonly code: number | null; readonly said: string }>
}

/** Runs the service until it listens or ends. */
async function run(env: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...flags], { env: { ...process.env, PORT: '0', ...env } })
  running.add(child)
  let said = ''
  const { promise: listening, resolve } = Promise.withResolvers<string | null>()
  for (const way of [child.stdout, child.stderr]) {
    way.on('data', (part) => {
      said += String(part)
      const found = /Way Forward is at (http:\/\/localhost:\d+)\n/.exec(said)
      if (found?.[1] !== undefined) resolve(found[1])
    })
  }
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child)
    resolve(null)
    return code as number | null
  })
  const origin = await listening
  return {
    origin,
    end: async () => {
      child.kill('SIGTERM')
      return { code: await ended, said }
    },
  }
}

/** @returns what it said, having refused to start */
async function refused(env: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<string> {
  const { origin, end } = await run(env, ...flags)
  const { code, said } = await end()
  assert.equal(origin, null, said)
  assert.equal(code, 1)
  return said
}

/** Becomes the parent of the examples. @returns the cookies */
async function beParent(origin: string): Promise<string> {
  const entered = await fetch(`${origin}/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin },
    body: new URLSearchParams({ be: 'parent' }),
  })
  assert.equal(entered.status, 303)
  return entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}

async function pageOf(origin: string, cookie: string, address: string): Promise<string> {
  return (await fetch(`${origin}${address}`, { headers: { cookie } })).text()
}

describe('a demonstration', { skip: noDatabase }, () => {
  it('begins anew by a flag, with the same keys and nothing that was left', async () => {
    const { env } = machine('examples')
    const first = await run(env)
    assert.ok(first.origin)
    const cookie = await beParent(first.origin)
    const form = await pageOf(first.origin, cookie, '/account/name')
    const token = /name="token" value="([^"]+)"/.exec(form)?.[1] ?? ''
    const renamed = await fetch(`${first.origin}/account/name`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: first.origin, cookie },
      body: new URLSearchParams({ token, name: 'A planted name' }),
    })
    assert.equal(renamed.status, 303)
    await first.end()

    const [keysFolder] = globSync('**/keys', { cwd: folder })
    assert.ok(keysFolder)
    const keys = join(folder, keysFolder)
    const key = readFileSync(join(keys, 'master-0001.key'), 'utf8')
    const left = ['files', 'outbox'].map((name) => join(dirname(keys), name, 'left-over'))
    const leave = () => {
      for (const file of left) {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, 'left over')
      }
    }
    leave()
    const anew = await run(env, '--reset')
    assert.ok(anew.origin)
    assert.equal(readFileSync(join(keys, 'master-0001.key'), 'utf8'), key)
    assert.deepEqual(left.map(existsSync), [false, false])
    assert.match(await pageOf(anew.origin, cookie, '/account'), /Sign in/)
    const fresh = await beParent(anew.origin)
    const account = await pageOf(anew.origin, fresh, '/account')
    assert.doesNotMatch(account, /A planted name/)
    assert.match(account, /A parent/)
    assert.match(await pageOf(anew.origin, fresh, '/cases'), /Child A/)
    assert.equal((await anew.end()).code, 0)

    // Nor does it begin anew for whoever says that it is none.
    leave()
    const said = await refused({ ...env, DEMO: 'no' }, '--reset')
    assert.match(said, /Only a demonstration on the service’s own server can begin anew\. Leave --reset out/)
    assert.deepEqual(left.map(existsSync), [true, true])
  })

  it('is refused, and nothing is deleted, where the accounts of real people are', async () => {
    const { env, data } = machine('people')
    const usual = process.env['TMPDIR']
    process.env['TMPDIR'] = env['TMPDIR']
    const database = { kind: 'own', folder: data } as const
    const id = randomUUID()
    try {
      const opened = await openDatabase(database, () => undefined)
      await opened.accounts?.signIn.database
        .insertInto('sign_in.user')
        .values({ id, email: 'somebody@example.org', name: 'Somebody', email_verified: true })
        .execute()
      await opened.close()
      for (const flags of [[], ['--reset']]) {
        const said = await refused({ ...env, DEMO: 'yes' }, ...flags)
        assert.match(said, /holds the accounts of real people, and in a demonstration anybody can be anybody/)
        assert.match(said, /Set DEMO=no, or choose an empty database/)
        assert.doesNotMatch(said, /somebody@example\.org/)
      }
      const after = await openDatabase(database, () => undefined)
      const people = await after.accounts?.signIn.database.selectFrom('sign_in.user').select('id').execute()
      await after.close()
      assert.deepEqual(people, [{ id }])
    } finally {
      if (usual === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = usual
    }
  })

  it('does not begin anew on a server that somebody else runs, and does not ask it', async () => {
    const url = 'postgresql://way_forward_web:planted-0451@127.0.0.1:9/way_forward'
    const env = { DATABASE_URL: url, DATA_FOLDER: '', DEMO: 'yes' }
    const said = await refused(env, '--reset')
    assert.match(said, /Only a demonstration on the service’s own server can begin anew/)
    assert.doesNotMatch(said, /planted-0451|cannot be reached/)
  })
})
