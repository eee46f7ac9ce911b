/** Works while nobody looks: at cases that changed and at the post within moments, at jobs at their times. */
import { setTimeout as pause } from 'node:timers/promises'
import { isoOf } from '@way-forward/law'
import { composeReminders, hasUrgentReminder } from '../cases/post/compose-reminders.ts'
import { hasPost, sendWaiting } from '../cases/post/send-waiting.ts'
import { hasChanged, lookAtChanged } from '../cases/reminders/look-at-due.ts'
import { millisecondsNow } from '../clock.ts'
import type { Login } from '../db/connect.ts'
import { DataUnavailable } from '../db/data.ts'
import { hasChangedMatters, lookAtChangedMatters } from '../mediation/desk/look-at-matters.ts'
import { faultOf } from '../watch/fault-words.ts'
import type { JobRun } from '../watch/log.ts'
import type { Job, JobNeeds } from './job.ts'
import { jobs } from './jobs.ts'
import { tellsMatter } from './matter-jobs.ts'
import { openQueue, type Queue, type QueueCounts } from './queue.ts'

export interface WorkOptions extends JobNeeds {
  /** How the queue connects. */
  readonly queue: Login
  /** The jobs that run at their times; all of them unless given. */
  readonly jobs?: readonly Job[]
  /** Told of what goes well again; `report` unless given. */
  readonly say?: (line: string) => void
  /** Told of each job that ran. */
  readonly onJob?: (run: JobRun) => void
  /** Told of each email: `sent`, `dropped` or `away`, and its kind. */
  readonly onMessage?: (became: string, kind: string) => void
}

export interface Worker {
  /** Why it cannot work just now; null: it does. */
  trouble(): string | null
  /** How many jobs stand where. */
  counts(): Promise<readonly QueueCounts[]>
  /** Finishes what is under way, gives the rest back, and ends. Nothing of what was given is closed. */
  stop(): Promise<void>
}

/** Milliseconds between two looks at what changed and at the post: the longest that an email waits here. */
const rest = 1_000
/** Milliseconds to wait where whoever takes mail is away, and the longest to wait where the database is. */
const longRest = 30_000
/** Milliseconds that a job has to end when the worker stops. */
const patience = 20_000

/** How long to wait after something failed so many times in a row: a second, then twice as long each time. */
export function restAfter(failures: number): number {
  return Math.min(rest * 2 ** (failures - 1), longRest)
}

/** What is said where the worker could not do its work, and tries again. No words that anybody wrote are in it. */
export function troubleOf(error: unknown): string {
  return error instanceof DataUnavailable
    ? `The worker cannot reach the database, and tries again: ${error.message}`
    : `The worker failed, and tries again. ${faultOf(error)}`
}

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
  const state: State = { trouble: null }
  const rounds = goRound(options, stopping.signal, state)
  return {
    trouble: () => state.trouble,
    counts: () => queue.counts(),
    stop: async () => {
      stopping.abort()
      await Promise.all([rounds, queue.stop(patience)])
    },
  }
}

/** What the rounds last found. */
interface State {
  trouble: string | null
}

async function startJobs(queue: Queue, listed: readonly Job[], options: WorkOptions): Promise<void> {
  for (const { name, cron, atStart, run } of listed) {
    await queue.work(name, async (signal) => {
      const began = millisecondsNow()
      const tell = (became: JobRun['became']) =>
        options.onJob?.({ name, became, milliseconds: millisecondsNow() - began })
      try {
        await run(options, signal)
        tell('done')
      } catch (error) {
        const isGivenBack = signal.aborted && error === signal.reason
        tell(isGivenBack ? 'given-back' : 'failed')
        if (!isGivenBack) options.report(`The job ${name} failed. ${faultOf(error)}`)
        throw error
      }
    })
    await queue.schedule(name, cron)
    if (atStart === true) await queue.send(name)
  }
}

/** Looks for what is to be done, again and again, until it is told to stop. */
async function goRound(options: WorkOptions, signal: AbortSignal, state: State): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    let next: number
    try {
      next = await oneRound(options, signal)
      if (failures > 0) (options.say ?? options.report)('The worker works again.')
      failures = 0
      state.trouble = null
    } catch (error) {
      failures += 1
      next = restAfter(failures)
      state.trouble = error instanceof DataUnavailable ? 'the database cannot be reached' : 'it fails'
      options.report(troubleOf(error))
    }
    await pause(next, undefined, { signal }).catch(() => undefined)
  }
}

/** Looks once, and does what there is. @returns how long to rest, in milliseconds */
async function oneRound(options: WorkOptions, signal: AbortSignal): Promise<number> {
  const { work, calendar, today, onMessage, report } = options
  const on = today()
  const found = await work.asWorker(async (tx) => ({
    changes: await hasChanged(tx),
    matters: await hasChangedMatters(tx),
    urgent: await hasUrgentReminder(tx, isoOf(on)),
    post: await hasPost(tx),
  }))
  // What goes wrong with desks keeps back neither reminders nor the post.
  const trouble = found.matters
    ? await lookAtChangedMatters(work, { today: on, calendar, signal, report: tellsMatter(report) }).then(
        () => null,
        troubleIn,
      )
    : null
  if (found.changes) await lookAtChanged(work, { today: on, calendar, signal })
  if (found.changes || found.urgent) await work.asWorker((tx) => composeReminders(tx, isoOf(on), 'urgent'))
  else if (!found.post) return restOrThrow(rest, trouble)
  const posting = { ...options, today: on, signal, ...(onMessage !== undefined && { tell: onMessage }) }
  const { isAway } = await sendWaiting(work, posting)
  return restOrThrow(isAway ? longRest : rest, trouble)
}

/** What went wrong, to be told once the rest is done. */
interface Trouble {
  readonly error: unknown
}

function troubleIn(error: unknown): Trouble {
  if (error instanceof DataUnavailable) throw error
  return { error }
}

function restOrThrow(milliseconds: number, trouble: Trouble | null): number {
  if (trouble !== null) throw trouble.error
  return milliseconds
}
