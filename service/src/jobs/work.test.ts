import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Day, isoOf, shift } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { queueMessage } from '../cases/post/queue-message.ts'
import {
  appealAfter,
  calendar,
  keptMail,
  now,
  openedWithRefusal,
  sentSoThatAppealIs,
  signedUp,
} from '../cases/reminders/reminders-of-test.ts'
import type { Session } from '../db/connect.ts'
import { UnsafeLogin } from '../db/logins.ts'
import type { Mail } from '../mail/mail.ts'
import { calledMatter, castOf } from '../mediation/mediation-of-test.ts'
import type { Job } from './job.ts'
import { jobs } from './jobs.ts'
import { openQueue } from './queue.ts'
import { startWork, type Worker, type WorkOptions } from './work.ts'

describe('the worker', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let parent: string
  let today: Day
  const faults: string[] = []
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    parent = await signedUp(test, 'parent@example.org')
    today = await now(test)
  })
  after(() => test.close())

  const start = (
    mail: Mail,
    own: readonly Job[],
    on = today,
    more: Partial<WorkOptions> = {},
  ): Promise<Worker> =>
    startWork({
      work: test.workData,
      queue: test.loginAs('way_forward_jobs'),
      mail,
      domain: 'mail.example',
      origin: null,
      calendar,
      today: () => on,
      report: (fault) => faults.push(fault),
      jobs: own,
      ...more,
    })
  const queued = () =>
    test.data.actingAs({ person: parent }, (tx) =>
      queueMessage(tx, {
        kind: 'case-assigned',
        to: { person: parent },
        fills: { organisation: 'Example SENDIASS', link: 'https://wayforward.example/desk' },
      }),
    )

  it('makes its tables as its own login, and sends within moments what is queued', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const worker = await start({ send: async ({ to }) => resolve(to) }, [])
    await queued()
    assert.equal(await promise, 'parent@example.org')
    await worker.stop()
    const owners = await admin.query(
      `select distinct relowner::regrole::text as owner from pg_class where relnamespace = 'jobs'::regnamespace`,
    )
    assert.deepEqual(owners, [{ owner: 'way_forward_jobs' }])
  })

  it('sends what is queued, whatever goes wrong with the desks of mediation', async () => {
    faults.length = 0
    await admin.query('revoke delete on mediation.changed from way_forward_worker')
    const { promise, resolve } = Promise.withResolvers<string>()
    const { promise: failed, resolve: hasFailed } = Promise.withResolvers<void>()
    const cast = await castOf(test)
    await calledMatter(test, cast)
    await queued()
    const worker = await start({ send: async ({ to }) => resolve(to) }, [], today, {
      report: (fault) => {
        faults.push(fault)
        hasFailed()
      },
    })
    assert.equal(await promise, 'parent@example.org')
    await failed
    await worker.stop()
    await admin.query('grant delete on mediation.changed to way_forward_worker')
    assert.match(faults[0] ?? '', /The worker failed, and tries again/)
    faults.length = 0
  })

  it('sends the day’s reminders by its jobs', async () => {
    const sent = sentSoThatAppealIs(9, today)
    await openedWithRefusal(test, parent, isoOf(sent))
    const { promise, resolve } = Promise.withResolvers<string>()
    const atOnce = jobs.map((job) => ({ ...job, atStart: true }))
    const on = shift(appealAfter(sent), -7)
    let worker = await start({ send: async ({ text }) => resolve(text) }, [], on)
    // Its rounds look at what changed; the day's emails are made by a job.
    for (let left = 1; left > 0; ) {
      const [found] = await admin.query<{ left: number }>('select count(*) as left from cases.changed')
      left = found?.left ?? 0
    }
    await worker.stop()
    const cleared = Promise.withResolvers<void>()
    const auth = { clearExpired: async () => cleared.resolve() }
    worker = await start({ send: async ({ text }) => resolve(text) }, atOnce, on, { auth })
    assert.match(await promise, /Appeal to the Tribunal: the last day is .*, in 7 days/)
    await cleared.promise
    await worker.stop()
    const [names] = await admin.query<{ names: string[] }>(
      'select array_agg(name order by name) as names from jobs.schedule',
    )
    assert.deepEqual(names?.names, jobs.map(({ name }) => name).sort())
  })

  it('sends at once, without a job, what cannot wait until the morning', async () => {
    const sent = sentSoThatAppealIs(1, today)
    const urgent = await signedUp(test, 'urgent@example.org')
    const { promise, resolve } = Promise.withResolvers<string>()
    const mail: Mail = {
      send: async ({ to, text }) => (to === 'urgent@example.org' ? resolve(text) : undefined),
    }
    const worker = await start(mail, [], shift(appealAfter(sent), -1))
    await openedWithRefusal(test, urgent, isoOf(sent))
    assert.match(await promise, /Appeal to the Tribunal: the last day is .*tomorrow/)
    await worker.stop()
  })

  it('gives back a job that it is stopped in, and does it after it starts again', async () => {
    const started = Promise.withResolvers<void>()
    const done = Promise.withResolvers<void>()
    let runs = 0
    const job: Job = {
      name: 'long-job',
      cron: '0 0 1 1 *',
      atStart: true,
      run: async (_, signal) => {
        runs += 1
        if (runs > 1) {
          done.resolve()
          return
        }
        started.resolve()
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
        signal.throwIfAborted()
      },
    }
    const first = await start(keptMail(), [job])
    await started.promise
    await first.stop()
    const [given] = await admin.query(`select state::text from jobs.job where name = 'long-job'`)
    assert.deepEqual(given, { state: 'retry' })
    await admin.query(`update jobs.job set start_after = now() where name = 'long-job'`)
    const second = await start(keptMail(), [{ ...job, atStart: false }])
    await done.promise
    await second.stop()
    assert.equal(runs, 2)
  })

  it('runs a job in one of two workers', async () => {
    let running = 0
    let most = 0
    let runs = 0
    const enough = Promise.withResolvers<void>()
    const job: Job = {
      name: 'one-at-a-time',
      cron: '0 0 1 1 *',
      atStart: true,
      run: async () => {
        running += 1
        most = Math.max(most, running)
        await admin.query('select pg_sleep(0.2)')
        running -= 1
        runs += 1
        if (runs === 2) enough.resolve()
      },
    }
    const first = await start(keptMail(), [job])
    const second = await start(keptMail(), [job])
    const queue = await openQueue(test.loginAs('way_forward_jobs'), () => undefined)
    while (runs < 2) await queue.send('one-at-a-time')
    await enough.promise
    await Promise.all([first.stop(), second.stop(), queue.stop(1_000)])
    assert.equal(most, 1)
  })

  it('goes on after a fault, and says what it was without what was in it', async () => {
    faults.length = 0
    const { promise, resolve } = Promise.withResolvers<void>()
    const job: Job = {
      name: 'failing-job',
      cron: '0 0 1 1 *',
      atStart: true,
      run: async () => {
        resolve()
        throw new TypeError('the words of a child')
      },
    }
    const worker = await start(keptMail(), [job])
    await promise
    await worker.stop()
    assert.ok(faults.some((fault) => /^The job failing-job failed\. Fault: TypeError\n\s+at /.test(fault)))
    assert.ok(!faults.join().includes('child'))
  })

  it('does not run on a login that is more than the queue’s', async () => {
    for (const user of ['way_forward_owner', 'way_forward_work', 'way_forward_admin'])
      await assert.rejects(
        openQueue(test.loginAs(user), () => undefined),
        UnsafeLogin,
        user,
      )
  })
})
