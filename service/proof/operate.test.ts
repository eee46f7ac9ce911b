/** Two processes of pages and one worker on one database, behind a proxy that speaks TLS, as in production. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type Login, openSession } from '../src/db/connect.ts'
import { logins } from '../src/db/logins.ts'
import { folderMail, type WrittenEmail } from '../src/mail/folder.ts'
import { noDatabase, type TestData, testData } from './database.ts'
import { type Operated, startOperated } from './operated.ts'
import { openTlsProxy, TlsBrowser, type TlsProxy } from './tls-proxy.ts'

/** What may stand in no line of a log and in no figure. */
const planted = {
  parent: 'planted.parent@example.org',
  name: 'Plantedname',
  child: 'Plantedchild',
  adviser: 'planted.adviser@example.org',
  query: 'planted-0451',
}
/** Waits for what another process does soon. */
async function soon<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let looked = 0; looked < 600; looked += 1) {
    const found = await look()
    if (found !== undefined) return found
    await pause(100)
  }
  throw new Error('it did not come')
}

describe('two processes of pages and a worker behind a TLS proxy', { skip: noDatabase }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-operate-'))
  const outbox = folderMail(join(folder, 'outbox'))
  let test: TestData
  let proxy: TlsProxy
  let starting: readonly Promise<Operated>[] = []
  let webs: readonly Operated[]
  let worker: Operated
  let parent: TlsBrowser
  /** The address of the parent's case. */
  let casePath: string

  const mailTo = (to: string): Promise<WrittenEmail> =>
    soon(async () => (await outbox.list(20)).find((email) => email.to === to))
  const all = () => [...webs, worker]
  const figuresOf = (process: Operated) =>
    fetch(`${process.figures}/metrics`).then((response) => response.text())

  before(async () => {
    test = await testData()
    proxy = await openTlsProxy()
    const url = (user: string) => {
      const login = test.loginAs(user) as Extract<Login, { readonly socketFolder: string }>
      return `postgresql://${user}@${encodeURIComponent(login.socketFolder)}/${login.database}`
    }
    const env = {
      DATABASE_URL: url(logins.web),
      DATABASE_SIGN_IN_URL: url(logins.signIn),
      DATABASE_WORK_URL: url(logins.work),
      DATABASE_JOBS_URL: url(logins.jobs),
      KEYS_FOLDER: join(folder, 'keys'),
      FILES_FOLDER: join(folder, 'files'),
      MAIL_FOLDER: join(folder, 'outbox'),
      PUBLIC_ORIGIN: proxy.origin,
      PROXY: 'yes',
      DEMO: 'no',
      LIMIT_INVITATIONS: '2',
      LIMIT_POSTS: '30',
    }
    // All at once on an empty folder and database, as a machine starts them.
    starting = [
      startOperated({ ...env, WORKER: 'none', DRAIN_SECONDS: '1' }),
      startOperated({ ...env, WORKER: 'none' }),
      startOperated({ ...env, WORKER: 'only' }),
    ]
    const started = await Promise.all(starting)
    webs = started.slice(0, 2)
    worker = started[2] as Operated
    proxy.behind.push(...webs.map(({ port }) => port))
    parent = new TlsBrowser(proxy)
  })
  after(async () => {
    proxy?.close()
    // Also those that began where another did not.
    await Promise.allSettled(starting.map(async (each) => (await each).stop()))
    await test?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('says part by part that it is ready, and a worker serves nothing else', async () => {
    for (const process of all()) assert.equal((await process.ask('/health')).text, 'ok')
    assert.deepEqual(await webs[0]?.ask('/health/ready'), {
      status: 200,
      text: 'ready\nprocess: ok\ndatabase: ok\nmigrations: ok\nqueue: ok (worked on in another process)\nfiles: ok\n',
    })
    assert.deepEqual(await worker.ask('/health/ready'), {
      status: 200,
      text: 'ready\nprocess: ok\ndatabase: ok\nmigrations: ok\nqueue: ok\nfiles: ok\n',
    })
    for (const path of [
      '/',
      '/guide',
      '/cases',
      '/sign-in',
      '/metrics',
      '/api/v1/rules',
      '/assets/style.css',
    ]) {
      assert.equal((await worker.ask(path)).status, 404, path)
    }
    assert.equal((await webs[0]?.ask('/metrics'))?.status, 404)
  })

  it('sends people by what the proxy says, with secure cookies, and takes forms of its public origin alone', async () => {
    const page = await parent.get(`/sign-in?${planted.query}`)
    assert.equal(page.headers['strict-transport-security'], 'max-age=31536000')
    assert.match(String(page.headers['x-request-id']), /^[0-9a-f-]{36}$/)
    const asked = [['email', planted.parent]] as const
    for (const origin of [`http://localhost:${webs[0]?.port}`, 'null', 'https://elsewhere.example']) {
      assert.equal((await parent.post('/sign-in', asked, { origin })).status, 403, origin)
    }
    assert.equal((await parent.post('/sign-in', asked)).status, 303)
    const code = /\b(\d{3}) (\d{3})\b/.exec((await mailTo(planted.parent)).text)
    await parent.post('/sign-in/code', [['code', `${code?.[1]}${code?.[2]}`]])
    const named = await parent.post('/sign-in/name', [['name', planted.name]])
    assert.equal(named.headers.location, '/cases')
    const cookies = named.headers['set-cookie'] ?? []
    assert.ok(cookies.some((each) => /^__Host-way-forward-session=/.test(each)))
    for (const each of cookies) assert.match(each, /; Secure/)
    // A session begun at one process is known at the other.
    for (let turn = 0; turn < 2; turn += 1) assert.equal((await parent.get('/cases')).status, 200)
    const plain = await fetch(`http://127.0.0.1:${webs[0]?.port}/guide?a=b`, {
      redirect: 'manual',
      headers: { 'X-Forwarded-Proto': 'http' },
    })
    assert.equal(plain.status, 308)
    assert.equal(plain.headers.get('location'), `${proxy.origin}/guide?a=b`)
  })

  it('has the worker send what a page wrote down, and counts limits of both together', async () => {
    const form = await parent.get('/cases/open')
    const kind = /name="kind" type="radio" value="([^"]+)"/.exec(form.text)?.[1] ?? ''
    const opened = await parent.post('/cases/open', [
      ['kind', kind],
      ['who', 'parent'],
      ['name', planted.child],
    ])
    assert.equal(opened.status, 303)
    casePath = /^\/cases\/[0-9a-f-]{36}/.exec(String(opened.headers.location))?.[0] ?? ''
    const page = `${casePath}/sharing/invite`
    const wall = /name="sees" value="([^"]+)"/.exec((await parent.get(page)).text)?.[1] ?? ''
    const invitation = [
      ['who', 'adviser'],
      ['email', planted.adviser],
      ['madeAs', 'a parent'],
      ['sees', wall],
      ['adds', 'no'],
    ] as const
    assert.equal((await parent.post(page, invitation)).status, 303)
    assert.match((await mailTo(planted.adviser)).text, /\/invitation\//)
    assert.equal((await parent.post(page, [])).status, 400)
    // Also where it says to have come from elsewhere.
    for (const address of ['198.51.100.1', '198.51.100.2']) {
      const stopped = await parent.post(page, invitation, { 'x-forwarded-for': address })
      assert.equal(stopped.status, 429)
      const wait = Number(stopped.headers['retry-after'])
      assert.ok(wait > 80_000 && wait <= 86_400, String(wait))
      assert.match(stopped.text, /too often/)
    }
    // Another form still goes, until there were too many in a minute.
    const statuses: number[] = []
    for (let sent = 0; sent < 31; sent += 1) {
      statuses.push((await parent.post('/cases/open', [])).status)
    }
    assert.equal(statuses[0], 400)
    assert.equal(statuses.at(-1), 429)
  })

  it('says when the database is away, waits, and comes back by itself', async () => {
    const { database, ...login } = test.loginAs('way_forward_admin') as Extract<
      Login,
      { readonly socketFolder: string }
    >
    const admin = await openSession({ ...login, database: 'postgres' })
    // A job that the queue gave out as its database went counts as lost, and comes again only minutes later.
    await soon(async () =>
      (await figuresOf(worker)).includes('job="erase-asked",became="done"') ? true : undefined,
    )
    try {
      await admin.query(`alter database ${database} allow_connections false`)
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        database,
      ])
      await worker.says('The worker cannot reach the database, and tries again')
      for (const process of all()) {
        const away = await soon(async () => {
          const found = await process.ask('/health/ready')
          return found.status === 503 ? found : undefined
        })
        assert.match(away.text, /^not ready\n(.*\n)*database: not ok/)
        assert.equal((await process.ask('/health')).status, 200)
      }
      assert.equal((await parent.get('/cases')).status, 503)
      assert.equal((await parent.get('/')).status, 200)
    } finally {
      await admin.query(`alter database ${database} allow_connections true`)
      await admin.close()
    }
    await worker.says('The worker works again.')
    for (const process of all()) {
      await soon(async () => ((await process.ask('/health/ready')).status === 200 ? true : undefined))
    }
    assert.equal((await parent.get(casePath)).status, 200)
  })

  it('writes lines and figures in which nobody is named', async () => {
    await parent.get(`/nothing-here/${planted.query}?${planted.query}`)
    const secrets = [
      ...Object.values(planted),
      casePath.split('/')[2] ?? 'none',
      '198.51.100.1',
      '/invitation/',
    ]
    secrets.push(...[...parent.cookies.values()].map((value) => value.slice(0, 20)))
    const texts = await Promise.all(
      all().flatMap((process) => [figuresOf(process), Promise.resolve(process.written())]),
    )
    for (const text of texts) {
      assert.ok(text.length > 500)
      for (const secret of secrets) assert.ok(!text.includes(secret), `${secret} in ${text}`)
    }
    const requests = webs.flatMap((web) => web.lines().filter(({ event }) => event === 'request'))
    const routes = new Set(requests.map(({ route }) => route))
    for (const route of ['/sign-in', '/cases', '/cases/:case', '/cases/:case/sharing/invite', 'none']) {
      assert.ok(routes.has(route), `${route} in ${[...routes].join(' ')}`)
    }
    const [web = ''] = texts
    assert.match(web, /way_forward_requests_total\{method="POST",route="\/sign-in",status="303"\} \d/)
    assert.match(texts.join(), /way_forward_limited_total\{limit="invitations"\} [12]/)
    assert.match(web, /way_forward_pool_connections\{pool="web",state="open"\} \d/)
    assert.match(web, /process_cpu_seconds_total/)
    const ofWorker = texts.at(-2) ?? ''
    assert.match(ofWorker, /way_forward_messages_total\{became="sent",kind="case-invitation"\} 1/)
    assert.match(ofWorker, /way_forward_messages_waiting 0/)
    assert.match(ofWorker, /way_forward_jobs\{job="look-at-due",state="waiting"\} \d/)
    assert.match(ofWorker, /way_forward_job_runs_total\{job="erase-asked",became="done"\} \d/)
  })

  it('is not ready while it closes, and ends well', async () => {
    const [first, second] = webs as [Operated, Operated]
    const ending = first.stop()
    const closing = await soon(async () => {
      const found = await first.ask('/health/ready')
      return found.status === 503 ? found : undefined
    })
    assert.match(closing.text, /^not ready\nprocess: not ok \(closing\)\ndatabase: ok\n/)
    assert.equal((await first.ask('/')).status, 200)
    assert.deepEqual(await Promise.all([ending, second.stop(), worker.stop()]), [0, 0, 0])
    for (const process of all()) assert.equal(process.lines().at(-1)?.event, 'stop')
  })
})
