/** What a kind of concern adds to a position: its dates, its warnings, and the order of its events. */
import type { Fields, Input } from '../deadlines/field.ts'
import type { AnyDeadline, Kind } from '../deadlines/kind.ts'
import type { ConcernKind, FactName } from '../facts.ts'
import type { Matters } from '../position/matter.ts'
import type { RuleId } from '../provisions.ts'
import type { Warning, WarningCode } from '../rule.ts'

/** What a warning says, the same on every day. */
export type Said = Omit<Warning, 'concern'>

/** Collects the dates of a concern. Where bank holidays are not known the position says so. */
export interface Dates {
  /** Works out one date and adds it. @param doubt what a reader must know about it here, in place of its own doubt */
  add<F extends Fields>(kind: Kind<F, AnyDeadline>, input: Input<F>, doubt?: string): void
  /** Adds a date that was already worked out; null where the bank holidays for it are not known. */
  put(deadline: AnyDeadline | null, doubt?: string): void
}

/** Two facts of which the first cannot be dated after the second; the second is then left out, with a warning. */
export interface Sequence<K extends ConcernKind> {
  readonly earlier: keyof Matters[K]['concern'] & FactName
  readonly later: keyof Matters[K]['concern'] & FactName
  readonly rule: RuleId
}

/** One kind of concern. */
export interface ConcernRules<K extends ConcernKind> {
  readonly kind: K
  /** Every date that matters on the day, in the order in which a family meets them. */
  readonly dates: (matter: Matters[K], dates: Dates) => void
  readonly warnings: (matter: Matters[K], warn: (said: Said) => void) => void
  readonly sequences: readonly Sequence<K>[]
}

/** Makes the rules of a kind of concern. */
export function concernRules<const K extends ConcernKind>(rules: ConcernRules<K>): ConcernRules<K> {
  return rules
}

/** A warning, made once. @param say one to three plain sentences, the same on every day */
export function warning(
  code: WarningCode,
  say: string,
  rule: RuleId,
  facts: readonly FactName[] = none,
): Said {
  return Object.freeze({ code, say, rule, facts })
}
const none: readonly FactName[] = []
