import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { noDatabase } from '../proof/database.ts'
import { readPostmaster } from './db/postmaster.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'way-forward-'))
// Whoever runs the database, root or not, finds it below this folder, and no other service uses it.
chmodSync(folder, 0o711)
const isRoot = process.getuid?.() === 0
const place = isRoot ? { TMPDIR: folder } : { TMPDIR: folder, DATA_FOLDER: join(folder, 'data') }
const running = new Set<ChildProcess>()

after(() => {
  for (const child of running) child.kill('SIGKILL')
  for (const pid of serversLeft()) process.kill(pid, 'SIGQUIT')
  rmSync(folder, { recursive: true, force: true })
})

/** The servers that stand below the folder of these tests. */
function serversLeft(): readonly number[] {
  return globSync('**/postgres/postmaster.pid', { cwd: folder })
    .map((file) => readPostmaster(dirname(join(folder, file)))?.pid)
    .filter((pid) => pid !== undefined)
}

interface Started {
  readonly child: ChildProcess
  /** All that it has said so far, on both ways out. */
  readonly said: () => string
  readonly ended: Promise<number | null>
}

function start(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...place, ...env } })
  running.add(child)
  let said = ''
  for (const way of [child.stdout, child.stderr]) way.on('data', (part) => (said += String(part)))
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  return { child, said: () => said, ended }
}

/** Waits until it says where it is. */
async function listening(started: Started): Promise<string> {
  for await (const _ of started.child.stdout ?? []) {
    const found = /Way Forward is at (http:\/\/localhost:\d+)\n/.exec(started.said())
    if (found?.[1] !== undefined) return found[1]
  }
  throw new Error(`it did not start: ${started.said()}`)
}

/** What comes back for bytes that are sent as they are. */
async function raw(port: number, sent: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (part) => (answer += String(part)))
  socket.write(sent)
  await once(socket, 'close')
  return answer
}

describe('starting', () => {
  it('says where it is, answers there, and closes when asked to', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const started = start({ PORT: '0' })
      const origin = await listening(started)
      const response = await fetch(`${origin}/health?planted-0451`)
      assert.equal(await response.text(), 'ok')
      started.child.kill(signal)
      assert.equal(await started.ended, 0)
      assert.doesNotMatch(started.said(), /planted-0451/)
    }
  })

  it('lets a request finish that had begun', async () => {
    const started = start({ PORT: '0' })
    const { port } = new URL(await listening(started))
    const socket = connect(Number(port), '127.0.0.1')
    let answer = ''
    socket.on('data', (part) => (answer += String(part)))
    await once(socket, 'connect')
    const head =
      'POST /guide/decision HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n'
    socket.write(head)
    // "100 Continue" says that the request has been begun on.
    await once(socket, 'data')
    started.child.kill('SIGTERM')
    socket.write('d=pl&')
    await once(socket, 'close')
    assert.match(answer, /HTTP\/1\.1 (303|400)/)
    assert.equal(await started.ended, 0)
  })

  it('says so where the port is taken, and what to do', async () => {
    const taken = createServer().listen(0)
    await once(taken, 'listening')
    const address = taken.address()
    assert.ok(typeof address === 'object' && address !== null)
    const started = start({ PORT: String(address.port) })
    assert.equal(await started.ended, 1)
    assert.match(started.said(), new RegExp(`^Port ${address.port} is in use\\. .*PORT=3001 npm start\\n$`))
    taken.close()
  })

  it('says which setting is wrong, and what to write instead', async () => {
    const started = start({ PORT: 'many' })
    assert.equal(await started.ended, 1)
    assert.equal(started.said(), 'PORT is "many". Write a number from 0 to 65535, such as 3000.\n')
  })

  it('does not start on a file of holidays that is missing or wrong', async () => {
    const missing = start({ PORT: '0', HOLIDAYS_FILE: join(folder, 'none.json') })
    assert.equal(await missing.ended, 1)
    assert.match(missing.said(), /^HOLIDAYS_FILE is ".*none\.json", which cannot be read\./)
    const file = join(folder, 'wrong.json')
    writeFileSync(file, 'not JSON')
    const wrong = start({ PORT: '0', HOLIDAYS_FILE: file })
    assert.equal(await wrong.ended, 1)
    assert.match(wrong.said(), /^HOLIDAYS_FILE .*wrong\.json: ./)
    assert.doesNotMatch(wrong.said(), /\n\s+at /)
  })

  it('counts with the holidays that an operator adds', async () => {
    const file = join(folder, 'holidays.json')
    writeFileSync(file, JSON.stringify({ holidays: [{ date: '2027-03-01', title: 'A holiday for a test' }] }))
    const answer = async (env: Readonly<Record<string, string>>) => {
      const started = start({ PORT: '0', ...env })
      const origin = await listening(started)
      const text = await (
        await fetch(`${origin}/date/appeal?notice-sent-day=1&notice-sent-month=1&notice-sent-year=2027`)
      ).text()
      started.child.kill('SIGTERM')
      await started.ended
      return text
    }
    assert.match(await answer({}), /datetime="2027-03-01"/)
    assert.match(await answer({ HOLIDAYS_FILE: file }), /datetime="2027-03-02"/)
  })
})

describe('what is not a request that can be read', () => {
  it('is answered with a page that says what to do', async () => {
    const started = start({ PORT: '0' })
    const port = Number(new URL(await listening(started)).port)
    const long = await raw(port, `GET /?${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    assert.match(long, /^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/)
    assert.match(long, /The address is too long/)
    const nonsense = await raw(port, 'planted-0451\r\n\r\n')
    assert.match(nonsense, /^HTTP\/1\.1 400 Bad Request\r\n/)
    assert.match(nonsense, /We could not read that/)
    const headless = await raw(port, 'GET / HTTP/1.0\r\n\r\n')
    assert.match(headless, /^HTTP\/1\.1 (200|400)/)
    started.child.kill('SIGTERM')
    assert.equal(await started.ended, 0)
    assert.doesNotMatch(started.said(), /planted-0451/)
  })
})

describe('the database of the service', { skip: noDatabase }, () => {
  it('is started with it and stopped with it, and the directory is there again', async () => {
    for (const _ of [1, 2]) {
      const started = start({ PORT: '0' })
      const origin = await listening(started)
      assert.equal((await fetch(`${origin}/health`)).status, 200)
      assert.equal(serversLeft().length, 1)
      started.child.kill('SIGTERM')
      started.child.kill('SIGTERM')
      assert.equal(await started.ended, 0)
      assert.deepEqual(serversLeft(), [])
    }
  })

  it('is stopped too where the service is told to close while it starts', async () => {
    const fresh = mkdtempSync(join(folder, 'fresh-'))
    chmodSync(fresh, 0o711)
    const started = start({ PORT: '0', TMPDIR: fresh, ...(!isRoot && { DATA_FOLDER: join(fresh, 'data') }) })
    while (!started.said().includes('Making the database')) {
      assert.equal(started.child.exitCode, null)
      await setTimeout(10)
    }
    started.child.kill('SIGTERM')
    assert.equal(await started.ended, 0)
    assert.doesNotMatch(started.said(), /Way Forward is at/)
    assert.deepEqual(serversLeft(), [])
  })

  it('has people in a demonstration whom anybody can be, and asks everybody else to sign in', async () => {
    const fresh = mkdtempSync(join(folder, 'demo-'))
    chmodSync(fresh, 0o711)
    const own = { PORT: '0', TMPDIR: fresh, ...(!isRoot && { DATA_FOLDER: join(fresh, 'data') }) }
    const started = start({ ...own, DEMO: 'yes' })
    const origin = await listening(started)
    assert.equal((await fetch(`${origin}/demo`)).status, 200)
    const cases = await fetch(`${origin}/cases`, { redirect: 'manual' })
    assert.equal(cases.status, 303)
    assert.match(cases.headers.get('location') ?? '', /^\/sign-in/)
    const entered = await fetch(`${origin}/demo`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: origin },
      body: new URLSearchParams({ be: 'adviser' }),
    })
    assert.equal(entered.headers.get('location'), '/desk')
    const cookie = entered.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
    assert.equal((await fetch(`${origin}/desk`, { headers: { cookie } })).status, 200)
    started.child.kill('SIGTERM')
    assert.equal(await started.ended, 0)
    assert.match(started.said(), /Be an example person at http:\/\/localhost:\d+\/demo\n/)
    const real = start({ ...own, DEMO: 'no' })
    assert.equal(await real.ended, 1)
    assert.match(real.said(), /holds the people of a demonstration.*set DEMO=yes/)
  })

  it('may be away: that is said, with what to do, and everything else works', async () => {
    const started = start({
      PORT: '0',
      DATA_FOLDER: '',
      DATABASE_URL: 'postgresql://way_forward_web:planted-0451@127.0.0.1:9/way_forward',
    })
    const origin = await listening(started)
    assert.match(started.said(), /The database cannot be reached: .*Check its address and that it runs/)
    assert.doesNotMatch(started.said(), /planted-0451/)
    assert.equal((await fetch(origin)).status, 200)
    assert.equal((await fetch(`${origin}/date/appeal`)).status, 200)
    started.child.kill('SIGTERM')
    assert.equal(await started.ended, 0)
  })

  if (isRoot) {
    it('is not kept for real data by root, and everything else works', async () => {
      const started = start({ PORT: '0', DATA_FOLDER: join(folder, 'real') })
      const origin = await listening(started)
      assert.match(started.said(), /as root the service keeps example data only.*Leave DATA_FOLDER out/)
      assert.match(started.said(), /goes on without a database/)
      assert.equal((await fetch(origin)).status, 200)
      started.child.kill('SIGTERM')
      assert.equal(await started.ended, 0)
    })
  }
})
