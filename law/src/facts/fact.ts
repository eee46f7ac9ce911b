/** The shape of a fact: what it is called, what it says, and how it is written. */
import type { Day } from '../time/day.ts'

/** One fact. `label` names it in a sentence ("the complaint"); `doc` is one sentence for help and schemas. */
export type Fact = ChoiceFact | ChoicesFact | DayFact | EventFact | YearFact

/** One of a few words. */
export interface ChoiceFact<O extends readonly string[] = readonly string[]> {
  readonly type: 'choice'
  readonly label: string
  readonly doc: string
  readonly options: O
}
/** Any number of a few words. */
export interface ChoicesFact<O extends readonly string[] = readonly string[]> {
  readonly type: 'choices'
  readonly label: string
  readonly doc: string
  readonly options: O
}
/** A day: outside ISO text. One that lies `ahead` is a date that the facts carry, such as a hearing. */
export interface DayFact {
  readonly type: 'day'
  readonly label: string
  readonly doc: string
  readonly ahead: boolean
}
/** Something that may have happened: the day on which it did, or "no" where it is known that it has not. Absent is unknown. */
export interface EventFact {
  readonly type: 'event'
  readonly label: string
  readonly doc: string
}
/** A calendar year. */
export interface YearFact {
  readonly type: 'year'
  readonly label: string
  readonly doc: string
}

/** An event as it is known on a day: when it happened, `'no'` where it had not, undefined where nobody has said. */
export type Event = Day | 'no' | undefined

/** What a fact is once read. */
export type ValueOf<F extends Fact> =
  F extends ChoiceFact<infer O>
    ? O[number]
    : F extends ChoicesFact<infer O>
      ? readonly O[number][]
      : F extends EventFact
        ? Day | 'no'
        : F extends YearFact
          ? number
          : Day

/** Facts once read; what nobody has said is undefined. */
export type Values<F extends Readonly<Record<string, Fact>>> = {
  readonly [N in keyof F]?: ValueOf<F[N]> | undefined
}

/** One of a few words. */
export function choice<const O extends readonly string[]>(
  label: string,
  doc: string,
  options: O,
): ChoiceFact<O> {
  return { type: 'choice', label, doc, options }
}

/** Any number of a few words. */
export function choices<const O extends readonly string[]>(
  label: string,
  doc: string,
  options: O,
): ChoicesFact<O> {
  return { type: 'choices', label, doc, options }
}

/** Yes or no; absent is unknown. */
export function yesOrNo(label: string, doc: string) {
  return choice(label, doc, ['yes', 'no'])
}

/** A day on which something was. */
export function dayOf(label: string, doc: string): DayFact {
  return { type: 'day', label, doc, ahead: false }
}

/** A date that may lie ahead of the day asked about: a hearing, a directed day, a move. */
export function dateAhead(label: string, doc: string): DayFact {
  return { type: 'day', label, doc, ahead: true }
}

/** Something that may have happened. */
export function event(label: string, doc: string): EventFact {
  return { type: 'event', label, doc }
}

/** A calendar year. */
export function yearOf(label: string, doc: string): YearFact {
  return { type: 'year', label, doc }
}
