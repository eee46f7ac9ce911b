/** Works while nobody looks: at cases that changed and at the post within moments, at jobs at their times. */
import { setTimeout as pause } from 'node:timers/promises'
import { hasPost, sendWaiting } from '../cases/post/send-waiting.ts'
import { hasChanged, lookAtChanged } from '../cases/reminders/look-at-due.ts'
import type { Login } from '../db/connect.ts'
import { DataUnavailable } from '../db/data.ts'
import type { Job, JobNeeds } from './job.ts'
import { jobs } from './jobs.ts'
import { openQueue, type Queue } from './queue.ts'

export interface WorkOptions extends JobNeeds {
  /** How the queue connects. */
  readonly queue: Login
  /** The jobs that run at their times; all of them unless given. */
  readonly jobs?: readonly Job[]
}

export interface Worker {
  /** Finishes what is under way, gives the rest back, and ends. Nothing of what was given is closed. */
  stop(): Promise<void>
}

/** Milliseconds between two looks at what changed and at the post: the longest that an email waits here. */
const rest = 1_000
/** Milliseconds to wait where the database or whoever takes mail is away. */
const longRest = 30_000
/** Milliseconds that a job has to end when the worker stops. */
const patience = 20_000

/** Starts to work. @throws UnsafeLogin, DataUnavailable */
export async function startWork(options: WorkOptions): Promise<Worker> {
  const stopping = new AbortController()
  const queue = await openQueue(options.queue, options.report)
  const listed = options.jobs ?? jobs
  try {
    await startJobs(queue, listed, options)
  } catch (error) {
    await queue.stop(patience)
    throw error
  }
  const rounds = goRound(options, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([rounds, queue.stop(patience)])
    },
  }
}

async function startJobs(queue: Queue, listed: readonly Job[], needs: JobNeeds): Promise<void> {
  for (const { name, cron, atStart, run } of listed) {
    await queue.work(name, async (signal) => {
      try {
        await run(needs, signal)
      } catch (error) {
        if (!signal.aborted || error !== signal.reason) {
          needs.report(`The job ${name} failed: ${nameOf(error)}`)
        }
        throw error
      }
    })
    await queue.schedule(name, cron)
    if (atStart === true) await queue.send(name)
  }
}

/** Looks for what is to be done, again and again, until it is told to stop. */
async function goRound(options: WorkOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let next = rest
    try {
      next = await oneRound(options, signal)
    } catch (error) {
      next = longRest
      options.report(
        error instanceof DataUnavailable
          ? 'The worker cannot reach the database, and tries again.'
          : `The worker failed, and tries again: ${nameOf(error)}`,
      )
    }
    await pause(next, undefined, { signal }).catch(() => undefined)
  }
}

/** Looks once, and does what there is. @returns how long to rest, in milliseconds */
async function oneRound(options: WorkOptions, signal: AbortSignal): Promise<number> {
  const { work, calendar, today } = options
  const on = today()
  const found = await work.asWorker(async (tx) => ({
    changes: await hasChanged(tx),
    post: await hasPost(tx),
  }))
  if (found.changes) await lookAtChanged(work, { today: on, calendar, signal })
  if (!found.post) return rest
  const { isAway } = await sendWaiting(work, { ...options, today: on, signal })
  return isAway ? longRest : rest
}

/** What went wrong, without its words, which may repeat what somebody wrote. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
