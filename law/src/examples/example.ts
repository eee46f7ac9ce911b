/** Worked examples: facts as they come from outside, a day, and what must come out. */
import type { RuleId } from '../provisions.ts'
import type { RouteId, State, WarningCode } from '../rule.ts'

/** Something that must come out of `position`, of `deadline` or of a notice's contents. */
export type Expectation =
  /** A route has this state. */
  | { readonly route: RouteId; readonly state: State; readonly concern?: string }
  /** A route gives this rule as a reason, or as what comes first. */
  | { readonly route: RouteId; readonly cites: RuleId; readonly concern?: string }
  /** A date of the position; null: it has no day, because it runs in school days. */
  | {
      readonly date: string
      readonly lastDay: string | null
      readonly laterDay?: string | null
      readonly concern?: string
    }
  /** The position has no date of this kind. */
  | { readonly noDate: string; readonly concern?: string }
  | { readonly warning: WarningCode; readonly cites?: RuleId; readonly concern?: string | null }
  | { readonly noWarning: WarningCode; readonly concern?: string | null }
  /** One of the facts that are still unknown. */
  | { readonly unknown: string; readonly concern?: string | null }
  /** The deadline command, whatever the facts. */
  | {
      readonly deadline: string
      readonly values: Readonly<Record<string, unknown>>
      readonly lastDay: string | null
      readonly laterDay?: string | null
      readonly runsOn?: string
    }
  /** What a notice of some kind must contain, or need not. */
  | { readonly notice: string; readonly item: string; readonly required: boolean }

/** A worked example of a rule. */
export interface Example {
  /** One sentence: the situation and what the rule makes of it. */
  readonly says: string
  /** As `readFacts` reads them. */
  readonly facts: { readonly person?: object; readonly concerns: readonly object[] }
  /** ISO day. */
  readonly on: string
  readonly gives: readonly Expectation[]
}

/** The examples of some rules. */
export type Examples = Readonly<Partial<Record<RuleId, readonly Example[]>>>
