/** The queue of jobs: the only importer of pg-boss. It has its own login and its own schema. */
import { PgBoss } from 'pg-boss'
import { type Login, openSession } from '../db/connect.ts'
import { refuseUnsafeLogin } from '../db/logins.ts'

export interface Queue {
  /** Has a queue worked on, one job at a time wherever it runs. @param run is told when the worker stops */
  work(name: string, run: (signal: AbortSignal) => Promise<void>): Promise<void>
  /** Puts a job into its queue at its times. @param cron in Europe/London */
  schedule(name: string, cron: string): Promise<void>
  /** Puts a job into its queue now; one that waits already is enough. */
  send(name: string): Promise<void>
  /** How many jobs stand where, counted once a minute. */
  counts(): Promise<readonly QueueCounts[]>
  /** Waits for what is under way, gives back what does not end in time, and closes. @param patience milliseconds */
  stop(patience: number): Promise<void>
}

/** The jobs of one name. */
export interface QueueCounts {
  readonly name: string
  readonly waiting: number
  readonly active: number
  readonly failed: number
}

const schema = 'jobs'
/** Milliseconds in which the same trouble is told of once: while the database is away each look at a queue fails. */
const silentFor = 60_000

/** Seconds after which a job that says nothing counts as lost, and is given to another worker. */
const silence = 60
/** Seconds that a job may take in all. */
const longest = 3_600

/**
 * Opens the queue, and makes or brings up to date its tables.
 * @param report told of what goes wrong in it
 * @throws UnsafeLogin, DataUnavailable
 */
export async function openQueue(login: Login, report: (fault: string) => void): Promise<Queue> {
  const session = await openSession(login)
  try {
    await refuseUnsafeLogin(session.query, [])
  } finally {
    await session.close()
  }
  const boss = new PgBoss({
    ...('url' in login
      ? { connectionString: login.url }
      : { host: login.socketFolder, user: login.user, database: login.database }),
    schema,
    // The schema is there, and belongs to this login; it may make no other.
    createSchema: false,
    max: 4,
    application_name: 'way-forward-jobs',
  })
  const told = new Set<string>()
  boss.on('error', ({ message }) => {
    if (told.has(message)) return
    told.add(message)
    setTimeout(() => told.delete(message), silentFor).unref()
    report(`The queue of jobs: ${message}`)
  })
  await boss.start()
  const stopping = new AbortController()
  return {
    work: async (name, run) => {
      await boss.createQueue(name, {
        // At most one waits and at most one runs: each does all that there is to do.
        policy: 'stately',
        retryLimit: 5,
        retryDelay: 30,
        retryBackoff: true,
        expireInSeconds: longest,
        heartbeatSeconds: silence,
      })
      await boss.work(name, { pollingIntervalSeconds: 2 }, async ([job]) => {
        if (job !== undefined) await run(AbortSignal.any([job.signal, stopping.signal]))
      })
    },
    schedule: (name, cron) => boss.schedule(name, cron, null, { tz: 'Europe/London' }),
    send: async (name) => {
      await boss.send(name)
    },
    counts: async () =>
      (await boss.getQueues())
        // Those of the package itself are its own business.
        .filter(({ name }) => !name.startsWith('__'))
        .map(({ name, queuedCount, activeCount, failedCount }) => ({
          name,
          waiting: queuedCount,
          active: activeCount,
          failed: failedCount,
        })),
    stop: async (patience) => {
      stopping.abort(new Error('the worker stops'))
      await boss.stop({ graceful: true, timeout: patience })
    },
  }
}
