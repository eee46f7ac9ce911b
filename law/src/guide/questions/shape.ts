/** The shape of a question as data: which keys of an address it owns, and which facts its answers give. */
import type { ConcernKind, FactName } from '../../facts.ts'

/** Facts that follow from a choice, as they are once read. Days never do. */
export type GivenFacts = Readonly<Partial<Record<FactName, string | readonly string[]>>>

/** A concern that a choice leads to. */
export interface Lead {
  /** The id of the concern, unless it is its kind. */
  readonly id: string
  readonly kind: ConcernKind
}

/** What one choice means. */
export interface Code {
  readonly facts: GivenFacts
  /** The concern that the choice leads to, where the question is about what it is. */
  readonly lead: Lead | null
}

/** One of a few choices. Whether "I do not know" (`u`) is an answer is said by `mayBeUnknown`. */
export interface OneQuestion<K extends string = string> {
  readonly kind: 'one'
  readonly keys: readonly [K]
  readonly codes: Readonly<Record<string, Code>>
  readonly mayBeUnknown: boolean
}
/** Any of a few choices: letters, joined in this order. `fact` is null where the choices lead to concerns. */
export interface ManyQuestion<K extends string = string> {
  readonly kind: 'many'
  readonly keys: readonly [K]
  readonly fact: FactName | null
  readonly codes: Readonly<Record<string, string>>
  readonly mayBeUnknown: boolean
}
/** Something that may have happened: a day, `x` where it has not, `u`. */
export interface EventQuestion<K extends string = string> {
  readonly kind: 'event'
  readonly keys: readonly [K]
  readonly fact: FactName
  /** What cannot have happened either, where this has not. */
  readonly ifNot: GivenFacts
}
/** A day, or `u`. One that lies `ahead` may be after today. */
export interface DayQuestion<K extends string = string> {
  readonly kind: 'day'
  readonly keys: readonly [K]
  readonly fact: FactName
  readonly ahead: boolean
}
/** A calendar year of four digits, or `u`; `from` and `to` say which are offered, counted from this year. */
export interface YearQuestion<K extends string = string> {
  readonly kind: 'year'
  readonly keys: readonly [K]
  readonly fact: FactName
  readonly from: number
  readonly to: number
}
/** Both dates of the decision letter: `l` a day or `u`, and `s` where it was sent on another day. */
export interface DatesQuestion {
  readonly kind: 'dates'
  readonly keys: readonly ['l', 's']
}
export type Question = OneQuestion | ManyQuestion | EventQuestion | DayQuestion | YearQuestion | DatesQuestion

/** A question with one answer out of a few. @param codes the facts that each code gives */
export function one<const K extends string>(
  key: K,
  codes: Readonly<Record<string, GivenFacts>>,
): OneQuestion<K> {
  const read = Object.entries(codes).map(([code, facts]) => [code, { facts, lead: null }] as const)
  return { kind: 'one', keys: [key], codes: Object.fromEntries(read), mayBeUnknown: true }
}

/** A question of which the answer says what it is about; "I do not know" is no answer to it. */
export function leading<const K extends string>(
  key: K,
  codes: Readonly<Record<string, Code>>,
): OneQuestion<K> {
  return { kind: 'one', keys: [key], codes, mayBeUnknown: false }
}

/** A choice that leads to a concern of this kind. @param id the concern's id, where it is not its kind */
export function to(kind: ConcernKind, facts: GivenFacts = {}, id: string = kind): Code {
  return { facts, lead: { id, kind } }
}

/** A choice that gives facts, or that only leads to the next question. */
export function on(facts: GivenFacts = {}): Code {
  return { facts, lead: null }
}

/** A question with any of a few answers. @param codes the value of the fact that each letter stands for */
export function many<const K extends string>(
  key: K,
  fact: FactName | null,
  codes: Readonly<Record<string, string>>,
): ManyQuestion<K> {
  return { kind: 'many', keys: [key], fact, codes, mayBeUnknown: fact !== null }
}

/** Yes, no, or not known. */
export function yesNo<const K extends string>(key: K, fact: FactName): OneQuestion<K> {
  return one(key, { y: { [fact]: 'yes' }, x: { [fact]: 'no' } })
}

/** Whether, and on which day, something happened. */
export function happened<const K extends string>(
  key: K,
  fact: FactName,
  ifNot: GivenFacts = {},
): EventQuestion<K> {
  return { kind: 'event', keys: [key], fact, ifNot }
}

/** A day that has been. */
export function dayOf<const K extends string>(key: K, fact: FactName): DayQuestion<K> {
  return { kind: 'day', keys: [key], fact, ahead: false }
}

/** A day that may still lie ahead. */
export function dayAhead<const K extends string>(key: K, fact: FactName): DayQuestion<K> {
  return { kind: 'day', keys: [key], fact, ahead: true }
}

/** A calendar year. @param from @param to the years offered, counted from this year */
export function yearOf<const K extends string>(
  key: K,
  fact: FactName,
  from: number,
  to: number,
): YearQuestion<K> {
  return { kind: 'year', keys: [key], fact, from, to }
}
