/** The only file of the command line that touches the process. */
import { readFileSync } from 'node:fs'
import { run } from './run.ts'

const { stdin, stdout, stderr, env } = process
const usualWidth = 80

// A reader who has gone away ("| head") is no fault: nothing more is written, and the command ends.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  stderr.write(`The answers could not be written: ${error.message}\n`)
  process.exit(1)
})
stderr.on('error', () => {})

process.exitCode = await run({
  words: process.argv.slice(2),
  input: stdin,
  output: stdout,
  errors: stderr,
  outputWidth: stdout.columns || usualWidth,
  errorsWidth: stderr.columns || usualWidth,
  bold: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  readFile: (path) => readFileSync(path, 'utf8'),
})
