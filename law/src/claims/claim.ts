/** What published guides say, and what the law says: each statement as data, tested through `position`. */
import type { Expectation } from '../examples/example.ts'
import type { RuleId } from '../provisions.ts'

/** The guides. Source: the headings of the guides themselves. */
export const guides = ['S0', 'S1', 'S2', 'S3', 'S4'] as const
export type GuideId = (typeof guides)[number]

export const verdicts = [
  'RIGHT',
  'INCOMPLETE',
  'IMPRECISE',
  'OUTDATED',
  'WRONG',
  'UNSUPPORTED',
  'LOCAL',
  'ADVICE',
] as const
export type Verdict = (typeof verdicts)[number]

/** Why a statement cannot be put to the law. */
export type Untestable =
  /** Good practice: the law is silent. */
  | 'advice'
  /** A contact or service of one place. */
  | 'local'
  /** About the guide itself, such as its date. */
  | 'about-the-guide'
  /** How a body is organised or trained: nothing here turns on it. */
  | 'no-consequence'

/** Facts put to the law, and what must come out. */
export interface ClaimTest {
  readonly facts: { readonly person?: object; readonly concerns: readonly object[] }
  readonly on: string
  /** What the law says: must hold. */
  readonly truth: readonly Expectation[]
  /** What the statement says, where it is not right: must not hold. */
  readonly claimed?: readonly Expectation[]
}

/** One statement of a guide. */
export interface Claim {
  /** Such as `S0-44`. */
  readonly id: string
  readonly guide: GuideId
  /** Our own paraphrase, one sentence. */
  readonly says: string
  readonly verdict: Verdict
  /** What is right, one or two plain sentences; null where the statement is right as it stands. */
  readonly right: string | null
  readonly rules: readonly RuleId[]
  readonly check: ClaimTest | { readonly untestable: Untestable }
}

/** Where guides disagree with each other. */
export interface Conflict {
  /** Such as `X1`. */
  readonly id: string
  /** A few words. */
  readonly topic: string
  /** What each guide says, in our own words; a guide that says nothing is left out. */
  readonly positions: readonly { readonly guides: readonly GuideId[]; readonly says: string }[]
  /** What is right, one or two plain sentences. */
  readonly answer: string
  readonly rules: readonly RuleId[]
  readonly check: ClaimTest
}

/** What a guide is, so that a reader can find it. */
export interface Guide {
  readonly id: GuideId
  readonly title: string
  /** Such as "April 2025"; null where the guide does not say. */
  readonly dated: string | null
}
