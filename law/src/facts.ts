/**
 * Every dated thing that the law turns on, described once: the parser, the guide, the help and the JSON
 * Schema come from here. A person may have several concerns at once; each is a set of facts.
 */
import { healthServiceFacts, socialCareFacts } from './facts/care.ts'
import { councilDecisionFacts } from './facts/council-decision.ts'
import { personalBudgetFacts, recordsFacts, transportFacts } from './facts/council-service.ts'
import type { Fact, Values } from './facts/fact.ts'
import { agreementFacts, recommendationFacts, tribunalOrderFacts } from './facts/outcome.ts'
import { personFacts } from './facts/person.ts'
import {
  movingAreaFacts,
  overdueFacts,
  phaseTransferFacts,
  planNotDeliveredFacts,
  planReviewFacts,
  requestFacts,
} from './facts/plan.ts'
import { admissionFacts, discriminationFacts, exclusionFacts, helpInSettingFacts } from './facts/setting.ts'

export * from './facts/council-decision.ts'
export type { Event, Fact } from './facts/fact.ts'
export { personFacts } from './facts/person.ts'
export {
  type CouncilClock,
  councilClocks,
  type Phase,
  type PromisedPart,
  phases,
  promisedParts,
} from './facts/plan.ts'
export { type Setting, settings } from './facts/setting.ts'

/** The facts of each kind of concern, in the order in which lists show the kinds. */
export const concernFacts = {
  'council-decision': councilDecisionFacts,
  'help-in-setting': helpInSettingFacts,
  'plan-not-delivered': planNotDeliveredFacts,
  overdue: overdueFacts,
  request: requestFacts,
  'plan-review': planReviewFacts,
  'phase-transfer': phaseTransferFacts,
  'moving-area': movingAreaFacts,
  'health-service': healthServiceFacts,
  'social-care': socialCareFacts,
  exclusion: exclusionFacts,
  discrimination: discriminationFacts,
  admission: admissionFacts,
  transport: transportFacts,
  'personal-budget': personalBudgetFacts,
  records: recordsFacts,
  agreement: agreementFacts,
  'tribunal-order': tribunalOrderFacts,
  recommendation: recommendationFacts,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Fact>>>>

/** A kind of concern. */
export type ConcernKind = keyof typeof concernFacts
export const concernKinds = Object.keys(concernFacts) as readonly ConcernKind[]

type KeysOf<T> = T extends unknown ? keyof T : never
/** The name of a fact, of the person or of some kind of concern. */
export type FactName = keyof typeof personFacts | KeysOf<(typeof concernFacts)[ConcernKind]>

/** A concern of one kind, once read: days are `Day`. What nobody has said is undefined. */
export type ConcernOf<K extends ConcernKind> = {
  readonly id: string
  readonly kind: K
} & Values<(typeof concernFacts)[K]>

/** Any concern. */
export type Concern = { readonly [K in ConcernKind]: ConcernOf<K> }[ConcernKind]

/** A concern about a council's decision. */
export type CouncilDecision = ConcernOf<'council-decision'>

/** What is known about the child or young person and about who asks. */
export type Person = Values<typeof personFacts>

/** Nobody has said anything about the person. */
export const unknownPerson: Person = Object.freeze({})

/** All that is known about one person, once read. */
export interface Facts {
  readonly person: Person
  readonly concerns: readonly Concern[]
}

/** The description of a fact of a kind of concern, or of the person where `kind` is null. */
export function factOf(kind: ConcernKind | null, name: string): Fact | null {
  const described: Readonly<Record<string, Fact>> = kind === null ? personFacts : concernFacts[kind]
  return Object.hasOwn(described, name) ? (described[name] as Fact) : null
}
