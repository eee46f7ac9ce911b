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
  /** Waits for what is under way, gives back what does not end in time, and closes. @param patience milliseconds */
  stop(patience: number): Promise<void>
}

const schema = 'jobs'

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
  boss.on('error', (error) => report(`The queue of jobs: ${error.message}`))
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
    stop: async (patience) => {
      stopping.abort(new Error('the worker stops'))
      await boss.stop({ graceful: true, timeout: patience })
    },
  }
}
