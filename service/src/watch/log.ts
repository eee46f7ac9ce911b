/**
 * What the service says to whoever runs it. No line holds what a visitor sent: of a request it has the pattern of the
 * page and never the address, of a fault its kind and place and never its words.
 */
import type { LogWay } from '../config/operate.ts'
import type { SeenRequest } from './requests.ts'

export interface Log {
  /** Something that whoever runs the service may want to know, in a sentence. */
  say(line: string): void
  /** The service listens. @param line says where */
  started(line: string): void
  /** It ends. */
  ended(line: string): void
  /** Something is wrong. @param fault as `faultOf` has it, or a sentence; @param request its id */
  report(fault: string, request?: string): void
  /** The service cannot go on: said whatever was chosen. */
  stopped(why: string): void
  request(seen: SeenRequest): void
  job(run: JobRun): void
}

/** A job that ran. */
export interface JobRun {
  readonly name: string
  /** `given-back`: the worker stopped before it was done, and another goes on. */
  readonly became: 'done' | 'failed' | 'given-back'
  readonly milliseconds: number
}

export interface LogNeeds {
  readonly way: LogWay
  /** This instant as ISO text. */
  readonly now: () => string
  /** Write a line, on the way out for what was asked for and on the one for what is wrong. */
  readonly out: (line: string) => void
  readonly wrong: (line: string) => void
}

/** Opens the log. */
export function openLog({ way, now, out, wrong }: LogNeeds): Log {
  if (way === 'json') return jsonLog(now, out)
  const isText = way === 'text'
  const words = isText ? wrong : nothing
  return {
    say: words,
    started: isText ? out : nothing,
    ended: nothing,
    report: words,
    stopped: wrong,
    request: nothing,
    job: nothing,
  }
}

function jsonLog(now: () => string, out: (line: string) => void): Log {
  const line = (level: 'info' | 'warn' | 'error', event: string, said: Readonly<Record<string, unknown>>) =>
    out(JSON.stringify({ time: now(), level, event, ...said }))
  return {
    say: (says) => line('info', 'note', { says }),
    started: (says) => line('info', 'start', { says }),
    ended: (says) => line('info', 'stop', { says }),
    report: (fault, request) => {
      const [says, ...places] = fault.split('\n')
      const at = places.map((place) => place.trim())
      const isFault = at.length > 0 || says?.startsWith('Fault: ') === true
      const said = { says, ...(isFault && { at }), ...(request !== undefined && { request }) }
      line(isFault ? 'error' : 'warn', isFault ? 'fault' : 'trouble', said)
    },
    stopped: (says) => line('error', 'stop', { says }),
    request: ({ id, method, route, status, milliseconds, bytes, isCut }) =>
      line('info', 'request', {
        request: id,
        method,
        route,
        status,
        ms: Math.round(milliseconds * 10) / 10,
        bytes,
        ...(isCut && { cut: true }),
      }),
    job: ({ name, became, milliseconds }) =>
      line(became === 'failed' ? 'error' : 'info', 'job', {
        job: name,
        became,
        ms: Math.round(milliseconds),
      }),
  }
}

function nothing(): void {
  // Nobody asked for it.
}
