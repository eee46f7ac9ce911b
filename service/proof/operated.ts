/** A process of the service as it is run in production, with each line of its log read. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { environmentWith } from '../src/config.ts'

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly event: string }

export interface Operated {
  readonly port: number
  /** Where its figures are. */
  readonly figures: string
  /** All that it has written, on both ways out. */
  written(): string
  lines(): readonly LogLine[]
  /** Asks it past any proxy. */
  ask(path: string): Promise<{ readonly status: number; readonly text: string }>
  /** Waits until a line of its log holds some words. */
  says(words: string): Promise<void>
  /** @returns the code that it ended with */
  stop(): Promise<number | null>
}

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
/** Milliseconds between two looks, and how many: more than a slow machine needs. */
const between = 50
const most = 1_200

/** Starts one, and waits until it says where it is. */
export async function startOperated(env: Readonly<Record<string, string>>): Promise<Operated> {
  const given = environmentWith({ PORT: '0', METRICS_PORT: '0', LOG: 'json', ...env })
  const child: ChildProcess = spawn(process.execPath, [main], { env: { ...given } })
  let written = ''
  for (const way of [child.stdout, child.stderr]) way?.on('data', (part) => (written += String(part)))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const lines = () =>
    written
      .slice(0, written.lastIndexOf('\n') + 1)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LogLine)
  const says = async (words: string): Promise<void> => {
    for (let looked = 0; looked < most; looked += 1) {
      if (written.includes(words)) return
      if (child.exitCode !== null) break
      await pause(between)
    }
    throw new Error(`it never said "${words}": ${written}`)
  }
  await says('"event":"start"').catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  const found = (event: string, shape: RegExp) =>
    lines()
      .filter((line) => line.event === event)
      .map(({ says: line }) => shape.exec(String(line))?.[1])
      .find((match) => match !== undefined) ?? ''
  const port = Number(found('start', /http:\/\/localhost:(\d+)/))
  const figures = found('note', /Figures are at http:\/\/localhost:(\d+)/)
  return {
    port,
    figures: `http://127.0.0.1:${figures}`,
    written: () => written,
    lines,
    ask: async (path) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
      return { status: response.status, text: await response.text() }
    },
    says,
    stop: async () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
