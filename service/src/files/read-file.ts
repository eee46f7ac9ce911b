/** Reads a file from a visitor, in a process that can do nothing else, within limits, and keeps nothing. */
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FileText, fileLimits } from './file-text.ts'

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

let running = 0
const waiting: (() => void)[] = []

/**
 * The words of a file.
 * @param bytes the whole file
 * @returns never throws: a file that cannot be read is a fault, and so is a reader that had to be stopped
 */
export async function readFile(bytes: Uint8Array): Promise<FileText> {
  if (bytes.length === 0) return { fault: 'empty' }
  if (bytes.length > fileLimits.file) return { fault: 'too-large' }
  if (running >= fileLimits.atOnce) {
    if (waiting.length >= fileLimits.waiting) return { fault: 'busy' }
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running++
  try {
    return await readInProcess(bytes)
  } finally {
    const next = waiting.shift()
    // Whoever waits takes the place over.
    if (next === undefined) running--
    else next()
  }
}

function readInProcess(bytes: Uint8Array): Promise<FileText> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, line, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
    const timer = setTimeout(() => child.kill('SIGKILL'), fileLimits.milliseconds)
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    // A reader that has ended no longer takes what is written to it.
    child.stdin.on('error', () => {})
    child.stdin.end(bytes)
    child.on('error', () => resolve({ fault: 'busy' }))
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code === 0 ? (JSON.parse(Buffer.concat(chunks).toString()) as FileText) : { fault: 'too-much' })
    })
  })
}
