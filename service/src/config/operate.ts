/** What whoever runs the service chooses: where it listens, what it says and counts, and how much somebody may send. */
import { readNumber } from './number.ts'

export interface OperateConfig {
  /** The address of this machine to listen on; null: every one that it has. */
  readonly host: string | null
  readonly log: LogWay
  /** Where figures are served; null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null
  /** Seconds for which it goes on after it was told to stop, and says that it is not ready. */
  readonly drainSeconds: number
  readonly uses: UseLimits
}

/** `json`: a line of JSON for each thing, requests too. `text`: words, and nothing of requests. */
export type LogWay = (typeof logWays)[number]
const logWays = ['json', 'text', 'none'] as const

/** How much one account may send. One network may send ten times as much: an office or a school shares an address. */
export interface UseLimits {
  /** Forms a minute. */
  readonly posts: number
  /** Files an hour. */
  readonly uploads: number
  /** Copies of a case a day. */
  readonly exports: number
  /** Invitations and enquiries a day. */
  readonly invitations: number
  /** Codes of certificates that are looked up, an hour. */
  readonly codes: number
  /** Calls of the API by one token, a minute. */
  readonly calls: number
}

type Environment = Readonly<Record<string, string | undefined>>

/** On this machine alone. */
const loopback = '127.0.0.1'

/**
 * Reads LISTEN_HOST, LOG, METRICS_PORT, METRICS_HOST, DRAIN_SECONDS, LIMIT_POSTS, LIMIT_UPLOADS, LIMIT_EXPORTS,
 * LIMIT_INVITATIONS, LIMIT_CODES and LIMIT_CALLS.
 * @throws Error that says which variable is wrong and what to write
 */
export function readOperate(env: Environment): OperateConfig {
  return {
    host: readHost(env, 'LISTEN_HOST'),
    log: readLog(env['LOG']),
    metrics: readMetrics(env),
    drainSeconds: readNumber(env, 'DRAIN_SECONDS', { usual: 0, least: 0, most: 300 }),
    uses: {
      posts: readNumber(env, 'LIMIT_POSTS', { usual: 60, most: 100_000 }),
      uploads: readNumber(env, 'LIMIT_UPLOADS', { usual: 120, most: 100_000 }),
      exports: readNumber(env, 'LIMIT_EXPORTS', { usual: 20, most: 100_000 }),
      invitations: readNumber(env, 'LIMIT_INVITATIONS', { usual: 60, most: 100_000 }),
      codes: readNumber(env, 'LIMIT_CODES', { usual: 30, most: 100_000 }),
      calls: readNumber(env, 'LIMIT_CALLS', { usual: 300, most: 100_000 }),
    },
  }
}

function readLog(text: string | undefined): LogWay {
  const found = logWays.find((each) => each === (text || 'text'))
  if (found !== undefined) return found
  throw new Error(
    `LOG is "${text}". Write json for a line of JSON for each request, job and fault, text for words about what matters, or none.`,
  )
}

function readMetrics(env: Environment): OperateConfig['metrics'] {
  const host = readHost(env, 'METRICS_HOST')
  const text = env['METRICS_PORT']
  if (text === undefined || text === '') {
    if (host === null) return null
    throw new Error('METRICS_HOST is set, but METRICS_PORT is not. Set both, or leave METRICS_HOST out.')
  }
  return {
    host: host ?? loopback,
    port: readNumber(env, 'METRICS_PORT', { usual: 9464, least: 0, most: 65_535 }),
  }
}

/** An address of IP: a name could come to mean another machine. */
function readHost(env: Environment, name: string): string | null {
  const text = env[name]
  if (text === undefined || text === '') return null
  if (/^(\d{1,3}(\.\d{1,3}){3}|[\da-f:]*:[\da-f:.]*)$/i.test(text)) return text
  throw new Error(`${name} is "${text}". Write an address of this machine, such as 127.0.0.1 or ::1.`)
}
