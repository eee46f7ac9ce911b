/** Asks many questions from a process of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./ask-many.mjs', import.meta.url))

/**
 * @param {{ports: readonly number[], questions: readonly {path: string, cookie: string}[], connections: number,
 *   milliseconds?: number}} asked without `milliseconds` each question is asked once
 * @returns {Promise<{answers: number, seconds: number, times: readonly number[]}>} times in milliseconds
 */
export async function askMany({ ports, questions, connections, milliseconds = null }) {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 2] })
  const ended = once(child, 'exit')
  child.stdin.end(JSON.stringify({ ports, questions, connections, milliseconds }))
  const told = await text(child.stdout)
  const [code] = await ended
  if (code !== 0) throw new Error(`the questions ended with ${code}`)
  return JSON.parse(told)
}
