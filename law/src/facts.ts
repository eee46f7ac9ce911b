/**
 * Every dated thing that the law turns on, described once: the parser, the guide, the help and later
 * the JSON Schema come from here. A person may have several concerns at once; each is a set of facts.
 */
import type { Day } from './time/day.ts'

/** One fact that a concern may carry. */
export type Fact =
  /** One of a few words. */
  | { readonly type: 'choice'; readonly doc: string; readonly options: readonly string[] }
  /** Any number of a few words. */
  | { readonly type: 'choices'; readonly doc: string; readonly options: readonly string[] }
  /** A day: outside ISO text. */
  | { readonly type: 'day'; readonly doc: string }
  /** Something that may have happened: the day on which it did, or "no" where it is known that it has not. Absent is unknown. */
  | { readonly type: 'event'; readonly doc: string }

/** What the council decided, or has only proposed. The first six are decisions with a right of appeal (LAW-APP-01 to 09). */
export const decisions = [
  'refuse-assess',
  'refuse-issue',
  'plan',
  'refuse-amend',
  'refuse-reassess',
  'cease',
  'draft-plan',
  'proposal-to-amend',
] as const
export type Decision = (typeof decisions)[number]

/** The parts of a plan that may be in dispute: Sections B, F, I, then health (C, G) and social care (D, H). */
export const disputedParts = ['needs', 'provision', 'placement', 'health', 'social-care'] as const
export type DisputedPart = (typeof disputedParts)[number]

/** The facts of a concern about a council's decision. */
export const councilDecisionFacts = {
  decision: { type: 'choice', doc: 'What the council decided.', options: decisions },
  noticeDatedOn: { type: 'day', doc: 'The date on the decision letter.' },
  noticeSentOn: { type: 'day', doc: 'The day on which the council sent the letter, by post or email.' },
  disputed: {
    type: 'choices',
    doc: 'The parts of the plan that the family disputes.',
    options: disputedParts,
  },
  mediationAdviserContactedOn: {
    type: 'event',
    doc: 'The day on which the family first contacted the mediation adviser, by any means.',
  },
  certificateIssuedOn: {
    type: 'event',
    doc: 'The day on which the mediation adviser issued the certificate.',
  },
  authorityToldOfMediationOn: {
    type: 'event',
    doc: 'The day on which the council was told that the family wants mediation, and about what.',
  },
  appealMadeOn: { type: 'event', doc: 'The day on which the Tribunal received the appeal.' },
} as const satisfies Readonly<Record<string, Fact>>

export type FactName = keyof typeof councilDecisionFacts

/** An event as it is known on a day: when it happened, `'no'` where it had not, undefined where nobody has said. */
export type Event = Day | 'no' | undefined

/** A concern about a council's decision, once read: days are `Day`. Facts not given are undefined. */
export interface CouncilDecision {
  readonly id: string
  readonly kind: 'council-decision'
  readonly decision: Decision | undefined
  readonly noticeDatedOn: Day | undefined
  readonly noticeSentOn: Day | undefined
  readonly disputed: readonly DisputedPart[] | undefined
  readonly mediationAdviserContactedOn: Event
  readonly certificateIssuedOn: Event
  readonly authorityToldOfMediationOn: Event
  readonly appealMadeOn: Event
}

/** Any concern. The next kinds of concern join this union. */
export type Concern = CouncilDecision

/** All that is known about one person, once read. */
export interface Facts {
  readonly concerns: readonly Concern[]
}
