/** Whether what somebody says of a fact can be kept: against the law's own description of the fact. */
import { type ConcernKind, type Day, factOf, partsOf, readFacts } from '@way-forward/law'
import { storedValue } from './stored-value.ts'

/** Why a fact is not kept. */
export type FactFault =
  /** The law has no such fact of this kind. */
  | 'no-such-fact'
  /** Nothing was said. */
  | 'nothing'
  /** It is no day, or none of the words that the fact can be. */
  | 'cannot-be-read'
  /** A day after today of something that can only have happened. */
  | 'ahead'
  /** A day or year so long ago, or so far ahead, that it was surely typed by mistake. */
  | 'far-away'

export type FactReading = { readonly value: string } | { readonly fault: FactFault }

/**
 * Reads what somebody says of a fact, as the law's JSON has it: an ISO day, a word, a list of words, "no", a year.
 * Facts that disagree with others are not refused here: the law warns of them.
 * @param kind of the concern; null: a fact of the person
 * @param on the day after which nothing can have happened
 * @returns the text that an event keeps, or why it is not kept
 */
export function readFact(kind: ConcernKind | null, name: string, given: unknown, on: Day): FactReading {
  const fact = factOf(kind, name)
  if (fact === null) return { fault: 'no-such-fact' }
  if (given === undefined || given === null || given === '') return { fault: 'nothing' }
  if (Array.isArray(given) && given.length === 0) return { fault: 'nothing' }
  const value = readValue(kind, name, given)
  if (value === null) return { fault: 'cannot-be-read' }
  if (typeof value === 'number') {
    if (fact.type === 'year') {
      if (Math.abs(value - partsOf(on).year) > mostYears) return { fault: 'far-away' }
    } else if (value > on && !(fact.type === 'day' && fact.ahead)) return { fault: 'ahead' }
    else if (Math.abs(value - on) > mostYears * daysOfYear) return { fault: 'far-away' }
  }
  // The same choice is the same text, in whatever order it was made.
  const inOrder =
    fact.type === 'choices' && Array.isArray(value) ? fact.options.filter((o) => value.includes(o)) : value
  return { value: storedValue(kind, name, inOrder) }
}

/** Nobody with a plan is older, and no date of the law lies further ahead. */
const mostYears = 40
const daysOfYear = 365.25

type Value = Day | number | string | readonly string[]

/** The value as the law reads it; null: it refuses. */
function readValue(kind: ConcernKind | null, name: string, given: unknown): Value | null {
  const read = readFacts(
    kind === null
      ? { person: { [name]: given }, concerns: [{ id: 'none', kind: 'records' }] }
      : { concerns: [{ id: 'this', kind, [name]: given }] },
  )
  if ('faults' in read) return null
  const said = (kind === null ? read.facts.person : read.facts.concerns[0]) as Readonly<Record<string, Value>>
  return said[name] ?? null
}
