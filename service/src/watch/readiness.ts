/** Whether this process can do all that it is there for, part by part and in words that tell no secret. */

/** A part: what is wrong with it, or a word more where all is well. */
export interface Part {
  readonly name: PartName
  readonly isOk: boolean
  readonly says: string
}

export type PartName = 'process' | 'database' | 'migrations' | 'queue' | 'files'

export interface Readiness {
  readonly isReady: boolean
  readonly parts: readonly Part[]
}

/** Looks at a part. @returns a word more for one that is well; throws NotReady for one that is not */
export type Check = () => Promise<string> | string

/** A part is not well. Its message is shown to everybody. */
export class NotReady extends Error {
  override readonly name = 'NotReady'
}

/** Milliseconds that a part may take to answer. */
const patience = 3_000
/** Milliseconds for which an answer holds: however often somebody asks, the parts are asked no oftener. */
const holds = 1_000

/**
 * Puts checks together.
 * @param now milliseconds on a clock that only goes on
 * @returns what asks them, those who ask at the same time sharing one answer
 */
export function readinessOf(
  checks: Partial<Readonly<Record<PartName, Check>>>,
  now: () => number,
): () => Promise<Readiness> {
  let asked = Number.NEGATIVE_INFINITY
  let last: Promise<Readiness> | null = null
  return () => {
    if (last === null || now() - asked > holds) {
      asked = now()
      last = look(checks)
    }
    return last
  }
}

async function look(checks: Partial<Readonly<Record<PartName, Check>>>): Promise<Readiness> {
  const parts = await Promise.all(
    (Object.entries(checks) as [PartName, Check][]).map(([name, check]) => lookAt(name, check)),
  )
  return { isReady: parts.every(({ isOk }) => isOk), parts }
}

async function lookAt(name: PartName, check: Check): Promise<Part> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new NotReady('no answer in time')), patience)
  try {
    return { name, isOk: true, says: await Promise.race([check(), late.promise]) }
  } catch (error) {
    // What went wrong may name a host or a login.
    return { name, isOk: false, says: error instanceof NotReady ? error.message : 'cannot be reached' }
  } finally {
    clearTimeout(timer)
  }
}

/** As text: a line for all, and one for each part. */
export function readinessText({ isReady, parts }: Readiness): string {
  const lines = parts.map(
    ({ name, isOk, says }) => `${name}: ${isOk ? 'ok' : 'not ok'}${says === '' ? '' : ` (${says})`}`,
  )
  return `${[isReady ? 'ready' : 'not ready', ...lines].join('\n')}\n`
}
