/** Counts what somebody sends with an account, so that nobody takes the service from the others or fills it. */
import { countAndWait, type Limit, longestCount, networkOf } from './count-try.ts'
import type { Needs } from './needs.ts'

/** What is counted. Everything that is posted is one of `posts`. */
export type Use = 'posts' | 'uploads' | 'exports' | 'invitations' | 'codes' | 'calls'
/** How much one account may do in the time of each use. */
export type UseLimits = Readonly<Record<Use, number>>

/** Who does something. */
export interface UsedBy {
  /** Null: nobody is signed in, and only the network counts. */
  readonly person: string | null
  /** The IP address. */
  readonly address: string
}

/** Whoever has to wait, and for which limit. */
export interface Wait {
  readonly use: Use
  /** At least 1. */
  readonly seconds: number
}

const minutesOf: Readonly<Record<Use, number>> = {
  posts: 1,
  uploads: 60,
  exports: longestCount,
  invitations: longestCount,
  codes: 60,
  calls: 1,
}

/** How many accounts of one network may do all that an account may: an office or a school shares an address. */
const accountsOfNetwork = 10

/**
 * One use more, counted with those of every process of the service.
 * @returns null: within every limit. Else the longest wait; this one is counted all the same
 */
export async function countUse(
  needs: Pick<Needs, 'database' | 'secrets'>,
  limits: UseLimits,
  { person, address }: UsedBy,
  uses: readonly Use[],
): Promise<Wait | null> {
  let longest: Wait | null = null
  for (const use of uses) {
    const limit = (of: string, times: number): readonly Limit[] => [
      { name: `${use}-of-${of}`, most: limits[use] * times, minutes: minutesOf[use] },
    ]
    const ofPerson = person === null ? 0 : await countAndWait(needs, person, limit('account', 1))
    const ofNetwork = await countAndWait(needs, networkOf(address), limit('network', accountsOfNetwork))
    const seconds = Math.max(ofPerson, ofNetwork)
    if (seconds > (longest?.seconds ?? 0)) longest = { use, seconds }
  }
  return longest
}
