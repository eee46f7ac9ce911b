/** Works whatever becomes of the database meanwhile: a worker that could not be started is started later. */
import { setTimeout as pause } from 'node:timers/promises'
import { DataUnavailable } from '../db/data.ts'
import { UnsafeLogin } from '../db/logins.ts'
import { restAfter, startWork, troubleOf, type Worker, type WorkOptions } from './work.ts'

/**
 * Starts the worker, again and again while the database is away.
 * @throws UnsafeLogin, and what is wrong with the first start but for the database being away
 */
export async function keepWorking(options: WorkOptions): Promise<Worker> {
  const stopping = new AbortController()
  let worker: Worker | null = null
  let isRefused = false
  try {
    worker = await startWork(options)
  } catch (error) {
    if (!(error instanceof DataUnavailable)) throw error
    options.report(troubleOf(error))
  }
  const again = async (): Promise<void> => {
    for (let failures = 1; worker === null && !stopping.signal.aborted; failures += 1) {
      await pause(restAfter(failures), undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      try {
        worker = await startWork(options)
        options.say?.('The worker works again.')
      } catch (error) {
        if (error instanceof UnsafeLogin) {
          isRefused = true
          options.report(error.message)
          return
        }
        options.report(troubleOf(error))
      }
    }
  }
  const starting = again()
  return {
    trouble: () =>
      worker === null
        ? isRefused
          ? 'its login may do more than it should'
          : 'it has not been able to start'
        : worker.trouble(),
    counts: async () => (worker === null ? [] : worker.counts()),
    stop: async () => {
      stopping.abort()
      await starting
      await worker?.stop()
    },
  }
}
