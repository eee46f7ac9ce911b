/** Starts the program that reads files: a process that can do nothing else, a few at once, within limits. */
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { fileLimits } from './file-text.ts'

const reader = fileURLToPath(new URL('./reader.ts', import.meta.url))
/** What the reader's code is made of: this folder and what npm installed. */
const readable = [dirname(reader), fileURLToPath(new URL('../../../node_modules', import.meta.url))]
const line = [
  '--permission',
  '--allow-worker',
  ...readable.map((folder) => `--allow-fs-read=${folder}`),
  '--max-old-space-size=256',
  '--no-warnings',
  reader,
]

/** Bytes that a reader may answer: the longest words, each character written as six. */
const longestAnswer = 6 * fileLimits.text + 10_000

let running = 0
const waiting: (() => void)[] = []

export interface ReaderAnswer {
  /** Lines of JSON. */
  readonly lines: readonly string[]
  /** It came to its end by itself. */
  readonly isWhole: boolean
}

/**
 * Runs the reader on a file.
 * @param what it writes
 * @param mostWaiting files that may wait already for this one to wait too
 * @returns null where too many wait, or no process could be started
 * @throws what the bytes throw
 */
export async function runReader(
  what: 'text' | 'document',
  bytes: AsyncIterable<Uint8Array>,
  mostWaiting: number,
): Promise<ReaderAnswer | null> {
  if (running >= fileLimits.atOnce) {
    if (waiting.length >= mostWaiting) return null
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running++
  try {
    return await runInProcess(what, bytes)
  } finally {
    const next = waiting.shift()
    // Whoever waits takes the place over.
    if (next === undefined) running--
    else next()
  }
}

async function runInProcess(what: string, bytes: AsyncIterable<Uint8Array>): Promise<ReaderAnswer | null> {
  const child = spawn(process.execPath, [...line, what], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
  const chunks: Buffer[] = []
  let length = 0
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > longestAnswer) child.kill('SIGKILL')
    else chunks.push(chunk)
  })
  const closed = new Promise<ReaderAnswer | null>((resolve) => {
    child.on('error', () => resolve(null))
    child.on('close', (code) => {
      const lines = Buffer.concat(chunks).toString().split('\n')
      // What comes after the last end of a line was broken off.
      resolve({ lines: lines.slice(0, -1), isWhole: code === 0 })
    })
  })
  // Reading begins once the file is there, however long it takes to come.
  const fault = await faultOf(pipeline(Readable.from(bytes), child.stdin))
  const timer = setTimeout(() => child.kill('SIGKILL'), fileLimits.milliseconds)
  // A reader that has ended no longer takes what is written to it: its answer says why.
  if (fault !== null && !isOfPipe(fault)) child.kill('SIGKILL')
  const answer = await closed
  clearTimeout(timer)
  if (fault !== null && !isOfPipe(fault)) throw fault
  return answer
}

async function faultOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
    return null
  } catch (error) {
    return error
  }
}

function isOfPipe(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
}
