/** Starts the servers and the load, each in a process of its own. */
import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const connections = 10
const run = promisify(execFile)

/**
 * @param {URL} file a server
 * @param {readonly string[]} [args] what it is told on its line
 * @returns {Promise<{port: number, used: () => Promise<{busy: number, seconds: number}>, stop: () => void}>}
 */
export async function startServer(file, args = []) {
  const child = fork(fileURLToPath(file), args, {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  const exit = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${code} before it listened`)
  })
  const [told] = await Promise.race([once(child, 'message'), exit])
  exit.catch(() => {})
  return {
    port: told.port,
    async used() {
      child.send('used')
      const [used] = await once(child, 'message')
      return used
    },
    stop: () => child.disconnect(),
  }
}

/**
 * Loads one address from another process.
 * @param {string} [json] what is sent by POST; without it the address is asked for
 * @returns {Promise<{answers: number, rate: number, ratePerProcessor: number, busy: number}>} how many
 *   answers; answers a second; answers to each second of processor time that the server used; the part of the time in which it was busy
 */
export async function load(server, path, milliseconds, json) {
  await server.used()
  const file = fileURLToPath(new URL('./load.mjs', import.meta.url))
  const args = [file, server.port, path, milliseconds, connections].map(String)
  if (json !== undefined) args.push(json)
  const { stdout } = await run(process.execPath, args)
  const used = await server.used()
  const { answers, seconds } = JSON.parse(stdout)
  return { answers, rate: answers / seconds, ratePerProcessor: answers / used.seconds, busy: used.busy }
}
