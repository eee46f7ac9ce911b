/** For tests: runs a command in this process and keeps what it wrote. */
import { Readable, Writable } from 'node:stream'
import { run, type Surroundings } from './run.ts'

/** What a command wrote, and its exit code. */
export interface CapturedRun {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/**
 * Runs a command.
 * @param words after the program's name, such as `['deadline', '--list']`
 * @param changes to the usual surroundings: a pipe 80 columns wide, no input, no files
 */
export async function captureRun(
  words: readonly string[],
  changes: Partial<Surroundings> = {},
): Promise<CapturedRun> {
  const output = collector()
  const errors = collector()
  const code = await run({
    words,
    input: Readable.from([]),
    output: output.stream,
    errors: errors.stream,
    outputWidth: 80,
    errorsWidth: 80,
    bold: false,
    readFile: (path) => {
      throw new Error(`no such file: ${path}`)
    },
    ...changes,
  })
  return { code, output: output.text(), errors: errors.text() }
}

function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString() }
}
