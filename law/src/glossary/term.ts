/** The shape of an entry of the glossary. */
import type { RuleId } from '../provisions.ts'

/** A legal word, said in plain words first. */
export interface Term {
  /** Stable, for addresses: small letters and hyphens. */
  readonly id: string
  /** What a reader would say: a few words that can stand before the legal word. */
  readonly plain: string
  /** The legal word, as it stands in a sentence. */
  readonly term: string
  /** One or two plain sentences. */
  readonly says: string
  /** The rule that says so; null where no rule defines it. */
  readonly rule: RuleId | null
  /** Other words for the same thing that letters use. */
  readonly also: readonly string[]
}

/** Makes an entry. @param also other words for the same thing */
export function term(
  id: string,
  plain: string,
  word: string,
  says: string,
  rule: RuleId | null,
  also: readonly string[] = [],
): Term {
  return { id, plain, term: word, says, rule, also }
}
