/** The shapes of an answer: a finding says what, why, and what is still unknown. */
import type { Deadline, UndatedDeadline } from './deadlines/kind.ts'
import type { FactName } from './facts.ts'
import type { RuleId } from './provisions.ts'

/** Stable route ids, shared by code, API, tests and pages. */
export const routeIds = [
  'informal-discussion',
  'written-concern',
  'information-and-advice',
  'complaint-school',
  'complaint-college',
  'complaint-early-years',
  'complaint-ofsted',
  'complaint-local-authority',
  'complaint-childrens-social-care',
  'complaint-adult-social-care',
  'complaint-nhs',
  'ombudsman-lgsco',
  'ombudsman-phso',
  'complaint-secretary-of-state',
  'disagreement-resolution',
  'mediation-advice',
  'mediation',
  'appeal',
  'appeal-late',
  'appeal-leave-without-certificate',
  'appeal-recommendations',
  'appeal-continues',
  'upper-tribunal-appeal',
  'discrimination-claim',
  'discrimination-claim-late',
  'discrimination-claim-county-court',
  'exclusion-review',
  'admission-appeal',
  'assessment-request',
  'reassessment-or-review-request',
  'draft-plan-representations',
  'personal-budget-review',
  'transport-appeal',
  'judicial-review',
  'elsewhere-in-uk',
] as const
export type RouteId = (typeof routeIds)[number]

/**
 * `open`: usable that day, even if something comes first. `not-yet`: opens on a named event. `closed`:
 * time over on the latest reading, used up, or barred. `does-not-apply`: these facts never give it.
 * `unknown`: with the facts it needs.
 */
export const states = ['open', 'not-yet', 'closed', 'does-not-apply', 'unknown'] as const
export type State = (typeof states)[number]

/** Why: one plain sentence, and the rule that it rests on. */
export interface Reason {
  readonly say: string
  readonly rule: RuleId
}

/** What one route is on one day for one concern. */
export interface RouteFinding {
  readonly id: RouteId
  /** The id of the concern. */
  readonly concern: string
  readonly state: State
  /** At least one reason. */
  readonly why: readonly Reason[]
  /** Facts that would settle or sharpen the finding. */
  readonly needs: readonly FactName[]
  /** What must be done before the route can be used, where something must. */
  readonly first: Reason | null
}

/** Something that the reader must see whatever route they choose. */
export interface Warning {
  /** The id of the concern; null where it is about the person. */
  readonly concern: string | null
  readonly code: WarningCode
  readonly say: string
  readonly rule: RuleId
  /** The facts that it is about, where the reader can check or change them. */
  readonly facts: readonly FactName[]
}
export const warningCodes = [
  'clock-keeps-running',
  'contact-time-passed',
  'appeal-time-passed',
  'later-reading',
  'mediation-not-arranged',
  'certificate-overdue',
  'facts-disagree',
  'not-a-decision',
  'before-the-law',
  'beyond-holidays',
  'who-acts',
  'child-asks',
  'detained',
  'no-right-of-appeal',
  'council-is-duty-holder',
  'plan-continues',
  'overdue',
  'answer-overdue',
  'not-kept',
  'act-at-once',
  'short-notice',
  'directed-date',
  'usual-practice',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** A deadline of one concern. */
export type ConcernDeadline = Deadline & { readonly concern: string }

/** A deadline of one concern in school days, which has no day. */
export type ConcernUndatedDeadline = UndatedDeadline & { readonly concern: string }

/** Everything that the law says about these facts on one day. */
export interface Position {
  readonly on: string
  readonly lawAsAt: string
  readonly routes: readonly RouteFinding[]
  readonly dates: readonly ConcernDeadline[]
  /** Deadlines that have no day, because they run in school days. */
  readonly undated: readonly ConcernUndatedDeadline[]
  readonly warnings: readonly Warning[]
  /** Facts that would settle or sharpen something; the concern is null for a fact about the person. */
  readonly unknown: readonly { readonly concern: string | null; readonly fact: FactName }[]
  /** Facts dated after the day asked about: they have not happened yet. */
  readonly ignored: readonly {
    readonly concern: string | null
    readonly fact: FactName
    readonly say: string
  }[]
}

/** What a route is, whoever asks: the same on every day. */
export interface RouteDescription {
  readonly id: RouteId
  readonly title: string
  /** One or two sentences: what it is. */
  readonly what: string
  readonly goodFor: string
  readonly cannot: string
  readonly cost: string
  /** How long it tends to take. */
  readonly time: string
  /** Who decides, and whom the outcome binds. */
  readonly binding: string
  /** Whether it can run beside the others (LAW-CMP-13). */
  readonly beside: string
  readonly steps: readonly string[]
  readonly whom: string
  readonly rules: readonly RuleId[]
}
