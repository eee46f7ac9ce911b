/** Runs sequences of actions, and looks for planted words where they may not be. */
import fc from 'fast-check'
import { type Action, act, anyAction } from './actions.ts'
import { type Depth, emailsNow, readingsOf, storedNow } from './readings.ts'
import { actors, type Everybody, type Scenario, type ServedMatter, servedMatter } from './served-matter.ts'
import { truthOf } from './truth.ts'

/** What was seen, so that a run that tried nothing is told apart from one in which nothing leaked. */
export interface Seen {
  readonly words: number
  readonly read: number
  /** Words that were found in a copy because they may leave. */
  readonly takenOut: number
  /** Words that were found in a page of the matter by somebody who may read them. */
  readonly shown: number
  readonly leaks: readonly string[]
}

/** Every word that stands where it may not, now. */
export async function leaksOf(all: Everybody, served: ServedMatter, depth: Depth): Promise<Seen> {
  const truth = await truthOf(all, served)
  const leaks: string[] = []
  let read = 0
  let takenOut = 0
  let shown = 0
  const emails = await emailsNow(all)
  const stored = await storedNow(all)
  for (const word of truth.words) {
    if (emails.includes(word)) leaks.push(`${word} is in an email`)
    if (stored.outside.includes(word)) leaks.push(`${word} is stored outside`)
    if (stored.agreed.includes(word) && !truth.sealed.has(word)) leaks.push(`${word} is kept as agreed`)
  }
  for (const [turn, actor] of actors.entries()) {
    for (const { where, address, text } of await readingsOf(all, served, actor, { depth, turn })) {
      if (text !== '') read += 1
      for (const word of truth.words) {
        if (!text.includes(word)) continue
        const may = {
          inside: truth.mayReadInside,
          copy: truth.mayTakeOut,
          outside: truth.mayReadOutside,
        }[where](actor, word)
        if (!may) leaks.push(`${actor} reads ${word} at ${address}`)
        else if (where === 'copy') takenOut += 1
        else if (where === 'inside') shown += 1
      }
    }
  }
  return { words: truth.words.length, read, takenOut, shown, leaks }
}

export interface Run {
  readonly runs: number
  readonly actions: number
  readonly seed?: number
  readonly depth: Depth
}

/**
 * Tries sequences of actions of everybody, each in a case of its own.
 * @returns what was seen in all
 * @throws with the shortest sequence that leaks, and its seed
 */
export async function searchLeaks(
  all: Everybody,
  { runs, actions, seed, depth }: Run,
): Promise<Omit<Seen, 'leaks'>> {
  const seen = { words: 0, read: 0, takenOut: 0, shown: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<Scenario[]>('mediation', 'mediation', 'called', 'disagreement'),
      fc.array(anyAction, { minLength: Math.ceil(actions / 2), maxLength: actions }),
      async (scenario: Scenario, sequence: readonly Action[]) => {
        const served = await servedMatter(all, scenario)
        for (const action of sequence) await act(all, served, action)
        const found = await leaksOf(all, served, depth)
        seen.words += found.words
        seen.read += found.read
        seen.takenOut += found.takenOut
        seen.shown += found.shown
        if (found.leaks.length > 0) throw new Error(found.leaks.slice(0, 5).join('\n'))
      },
    ),
    { numRuns: runs, endOnFailure: runs < 10, ...(seed !== undefined && { seed }) },
  )
  return seen
}
