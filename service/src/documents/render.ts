/**
 * The one door to Typst: a template of this repository and data become a tagged PDF (PDF/UA-1). Data goes
 * in as JSON and comes out as values, never as markup, so that nothing a visitor typed can be a command.
 *
 * A paper of ten pages takes a processor 50 to 150 ms, in which nobody else would be answered: so a thread of
 * its own makes them, one after the other, with a limit to how many may wait and how long one may take.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Templates in `typst/`, each a file of that name. */
export const templates = [
  'plan',
  'handover',
  'log',
  'letter',
  'case',
  'entries',
  'certificate',
  'agreement',
  'advice',
] as const
export type Template = (typeof templates)[number]

/** No PDF can be made on this machine: there is no Typst for it. */
export class NoTypst extends Error {
  override readonly name = 'NoTypst'
}

/** Too many papers are waiting to be made, or this one took too long: another time it may work. */
export class RenderBusy extends Error {
  override readonly name = 'RenderBusy'
}

const here = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)
const shared = ['frame', 'picture', 'concern', 'written'] as const

/** Papers that may wait at once: some seconds of work. */
const mostWaiting = 32
/** Milliseconds that one paper may take, a thread's start among them. */
const longest = 20_000

/** A paper that was asked for. */
interface Job {
  readonly template: Template
  readonly data: string
  readonly done: (pdf: Uint8Array) => void
  readonly failed: (error: Error) => void
}

/** What the thread answers. */
export type Rendered = { readonly pdf: Uint8Array } | { readonly fault: string; readonly isMissing: boolean }

const waiting: Job[] = []
let current: { readonly job: Job; readonly timer: NodeJS.Timeout } | null = null
let thread: Worker | null = null

/**
 * A PDF.
 * @param template which one
 * @param data what the template reads with `json(bytes(sys.inputs.data))`
 * @throws NoTypst where the machine has none; RenderBusy where too many papers wait
 */
export function renderPdf(template: Template, data: unknown): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    if (waiting.length >= mostWaiting) {
      failed(new RenderBusy('too many papers are waiting to be made'))
      return
    }
    waiting.push({ template, data: JSON.stringify(data), done, failed })
    next()
  })
}

function next(): void {
  if (current !== null) return
  const job = waiting.shift()
  if (job === undefined) {
    // An idle thread keeps no program alive.
    thread?.unref()
    return
  }
  thread ??= startThread()
  thread.ref()
  const timer = setTimeout(() => stopThread(new RenderBusy('the paper took too long')), longest)
  current = { job, timer }
  thread.postMessage({ template: job.template, data: job.data })
}

function startThread(): Worker {
  const made = new Worker(new URL('./render-thread.ts', import.meta.url))
  made.on('message', (answer: Rendered) => {
    const job = finished()
    if ('pdf' in answer) job?.done(answer.pdf)
    else job?.failed(answer.isMissing ? new NoTypst(answer.fault) : new Error(answer.fault))
    next()
  })
  made.on('error', (error) => stopThread(error instanceof Error ? error : new Error(String(error))))
  return made
}

/** The paper in work fails with its thread; those that wait get another. */
function stopThread(why: Error): void {
  const job = finished()
  const stopped = thread
  thread = null
  stopped?.removeAllListeners()
  void stopped?.terminate()
  job?.failed(why)
  next()
}

function finished(): Job | null {
  if (current === null) return null
  const { job, timer } = current
  clearTimeout(timer)
  current = null
  return job
}

let compiler: NodeCompiler | undefined

/**
 * A PDF, made at once: what the thread does.
 * @param data JSON
 */
export function renderHere(template: Template, data: string): Rendered {
  try {
    compiler ??= startCompiler()
  } catch (error) {
    return { fault: faultIn(error), isMissing: error instanceof NoTypst }
  }
  try {
    const pdf = compiler.pdf({ mainFilePath: pathOf(template), inputs: { data } }, { pdfStandard: 'ua-1' })
    return { pdf: new Uint8Array(pdf) }
  } catch (error) {
    return { fault: faultIn(error), isMissing: false }
  } finally {
    // Else every paper ever made stays in memory.
    compiler.evictCache(1)
  }
}

/** What went wrong, in Typst's words: of some faults they stand in the code alone. */
function faultIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message === '' ? String((error as { readonly code?: unknown }).code ?? error) : error.message
}

function startCompiler(): NodeCompiler {
  let typst: typeof import('@myriaddreamin/typst-ts-node-compiler')
  try {
    // Asked for only here: it has no build for some machines, which can do all but PDF.
    typst = require('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    throw new NoTypst('there is no Typst for this machine')
  }
  const made = typst.NodeCompiler.create({
    workspace: here,
    fontArgs: [
      { fontPaths: ['400Regular', '400Regular_Italic', '700Bold'].map((weight) => join(fonts(), weight)) },
    ],
  })
  for (const name of [...templates, ...shared])
    made.addSource(pathOf(name), readFileSync(pathOf(name), 'utf8'))
  return made
}

function pathOf(name: string): string {
  return join(here, 'typst', `${name}.typ`)
}

function fonts(): string {
  return dirname(require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'))
}
