/**
 * Figures for Prometheus: the only importer of prom-client. Labels are patterns of pages, names of jobs and words of
 * ours, each out of a short list: no figure tells of a person or a case.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { JobRun } from './log.ts'
import type { Readiness } from './readiness.ts'
import type { SeenRequest } from './requests.ts'

interface Pooled {
  readonly open: number
  readonly idle: number
  readonly waiting: number
}

interface Queued {
  readonly name: string
  readonly waiting: number
  readonly active: number
  readonly failed: number
}

/** What is still to be done. */
interface Backlog {
  readonly messages: number
  readonly oldestSeconds: number
  readonly unresolved: number
  readonly reminders: number
  readonly changes: number
}

/** Where figures come from that are asked for when they are read. A source that is away is left out. */
export interface Sources {
  readonly ready?: () => Promise<Readiness>
  /** Connections of each door to the database: open, idle, and those who wait for one. */
  readonly pools?: () => Readonly<Record<string, Pooled>>
  /** Jobs of each queue: waiting, active, failed. */
  readonly queues?: () => Promise<readonly Queued[]>
  readonly backlog?: () => Promise<Backlog>
}

export interface Metrics {
  request(seen: SeenRequest): void
  job(run: JobRun): void
  /** An email was sent, given up or not taken. */
  message(became: string, kind: string): void
  /** A document was added or refused. @param became `added`, or why not */
  document(became: string): void
  /** Somebody was told to wait. @param use which limit */
  limited(use: string): void
  /** @param sources from now on */
  readFrom(sources: Sources): void
  /** All figures as text. */
  text(): Promise<string>
  /** The type of that text. */
  readonly type: string
}

/** Seconds: from a page that is at hand to an export of a large case. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60]

/** Opens the figures of this process. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `way_forward_${name}`, help, labelNames, registers })
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `way_forward_${name}`, help, labelNames, registers })

  const requests = counter('requests_total', 'Requests that were answered', ['method', 'route', 'status'])
  const sent = counter('sent_bytes_total', 'Bytes of answers, headers included', [])
  const cut = counter('cut_requests_total', 'Requests whose sender went away before the end', ['route'])
  const seconds = new Histogram({
    name: 'way_forward_request_seconds',
    help: 'Seconds from a request to the end of its answer',
    labelNames: ['route'],
    buckets,
    registers,
  })
  const jobs = counter('job_runs_total', 'Jobs that ran, by what became of them', ['job', 'became'])
  const jobSeconds = counter('job_seconds_total', 'Seconds that jobs took', ['job'])
  const messages = counter('messages_total', 'Emails, by what became of them', ['became', 'kind'])
  const documents = counter('documents_total', 'Documents that were added, or why not', ['became'])
  const limited = counter('limited_total', 'Answers that somebody has to wait', ['limit'])

  const isReady = gauge('ready', 'Whether this process can do what it is there for')
  const part = gauge('part_ready', 'Whether a part of it is well', ['part'])
  const pool = gauge('pool_connections', 'Connections to the database', ['pool', 'state'])
  const queue = gauge('jobs', 'Jobs in the queue, counted once a minute', ['job', 'state'])
  const backlog = {
    messages: gauge('messages_waiting', 'Emails that are still to be sent'),
    oldestSeconds: gauge('message_oldest_seconds', 'How long the oldest of them has waited'),
    unresolved: gauge('messages_unresolved', 'Emails whose sending was cut off, to be sent again'),
    reminders: gauge('reminders_waiting', 'Reminders that are in no email yet'),
    changes: gauge('changes_waiting', 'Cases that changed and are still to be looked at'),
  }

  let sources: Sources = {}
  const readReady = async (): Promise<void> => {
    const found = await sources.ready?.()
    if (found === undefined) return
    isReady.set(found.isReady ? 1 : 0)
    for (const { name, isOk } of found.parts) part.set({ part: name }, isOk ? 1 : 0)
  }
  const readPools = (): void => {
    for (const [name, use] of Object.entries(sources.pools?.() ?? {})) {
      for (const [state, count] of Object.entries(use)) pool.set({ pool: name, state }, count)
    }
  }
  const readQueues = async (): Promise<void> => {
    queue.reset()
    for (const { name, ...states } of (await sources.queues?.()) ?? []) {
      for (const [state, count] of Object.entries(states)) queue.set({ job: name, state }, count)
    }
  }
  const readBacklog = async (): Promise<void> => {
    // What cannot be read is left out, rather than said to be as it was.
    for (const each of Object.values(backlog)) each.remove()
    const found = await sources.backlog?.()
    if (found === undefined) return
    for (const [name, each] of Object.entries(backlog)) each.set(found[name as keyof Backlog])
  }

  return {
    request: ({ method, route, status, milliseconds, bytes, isCut }) => {
      requests.inc({ method, route, status: String(status) })
      seconds.observe({ route }, milliseconds / 1_000)
      sent.inc(bytes)
      if (isCut) cut.inc({ route })
    },
    job: ({ name, became, milliseconds }) => {
      jobs.inc({ job: name, became })
      jobSeconds.inc({ job: name }, milliseconds / 1_000)
    },
    message: (became, kind) => messages.inc({ became, kind }),
    document: (became) => documents.inc({ became }),
    limited: (limit) => limited.inc({ limit }),
    readFrom: (given) => {
      sources = given
    },
    text: async () => {
      await Promise.allSettled([readReady(), readPools(), readQueues(), readBacklog()])
      return registry.metrics()
    },
    type: registry.contentType,
  }
}
