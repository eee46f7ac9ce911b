/** What those who watch are told of what is open: whether each part is well, and how much there is of what. */
import { countBacklog } from './cases/post/count-backlog.ts'
import type { WorkerPlace } from './config.ts'
import { DataUnavailable } from './db/data.ts'
import { type Database, missingIn } from './db/open.ts'
import type { OpenAccounts } from './open-accounts.ts'
import type { Sources } from './watch/metrics.ts'
import { type Check, NotReady, type PartName } from './watch/readiness.ts'

/** What stays open while the service runs. */
export interface Opened {
  readonly database: Database
  /** Null: this copy has none. */
  readonly accounts: OpenAccounts | null
}

/** Where a process is in its life. */
export type Stage = 'starting' | 'running' | 'closing'

/**
 * The parts that this process needs.
 * @param opened asked at each look; null: nothing is open, or not yet
 */
export function checksOf(
  opened: () => Opened | null,
  stage: () => Stage,
  worker: WorkerPlace,
): Partial<Readonly<Record<PartName, Check>>> {
  const ofAccounts =
    (look: (accounts: OpenAccounts) => ReturnType<Check>): Check =>
    () => {
      const found = opened()
      if (found === null) throw new NotReady('not open')
      return found.accounts === null ? 'this copy has no accounts' : look(found.accounts)
    }
  return {
    process: () => {
      if (stage() !== 'running') throw new NotReady(stage())
      return ''
    },
    database: async () => {
      const found = opened()
      if (found === null) throw new NotReady('not open')
      const { data, accounts } = found.database
      const doors = worker === 'only' ? [accounts?.work] : [data, accounts?.signIn]
      await Promise.all(doors.map((door) => door?.check()))
      return ''
    },
    migrations: async () => {
      const found = opened()
      if (found === null) throw new NotReady('not known')
      const missing = await found.database.data.asPublic(missingIn).catch((error: unknown) => {
        throw error instanceof DataUnavailable ? error : new NotReady('the tables are of another version')
      })
      if (missing.length > 0) throw new NotReady(`${missing.length} to run`)
      return ''
    },
    queue: ofAccounts(({ worker: here }) => {
      if (here === null) return 'worked on in another process'
      const trouble = here.trouble()
      if (trouble !== null) throw new NotReady(trouble)
      return ''
    }),
    files: ofAccounts(async ({ documents }) => {
      await documents.store.check()
      return ''
    }),
  }
}

/** Where figures come from. What is still to be done is told by whoever works on it, so that it is told once. */
export function sourcesOf({ database, accounts }: Opened): Pick<Sources, 'pools' | 'queues' | 'backlog'> {
  const doors = {
    web: database.data,
    sign_in: database.accounts?.signIn,
    work: database.accounts?.work,
    operate: database.operatorData ?? undefined,
  }
  const worker = accounts?.worker
  const work = database.accounts?.work
  return {
    pools: () =>
      Object.fromEntries(
        Object.entries(doors).flatMap(([name, door]) => (door === undefined ? [] : [[name, door.use()]])),
      ),
    ...(worker && work && { queues: () => worker.counts(), backlog: () => work.asWorker(countBacklog) }),
  }
}
