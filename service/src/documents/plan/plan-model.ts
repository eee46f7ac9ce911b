/** What a plan is made from: the answers, what the law says of them on a day, and a part for each concern. */
import {
  type Answers,
  type Concern,
  type Day,
  type Facts,
  type NextStep,
  type Position,
  pathOf,
  type QuestionName,
  type Warning,
} from '@way-forward/law'
import { nameOfConcern } from './concern-words.ts'
import { type Asked, type Missing, missingOf } from './missing.ts'
import type { TodayContext } from './today-context.ts'
import { kindIn, warningsOf } from './warnings.ts'

/** Facts, and what the law says of them on a day: of a plan, or of a case. */
export interface Positioned {
  /** At least one concern. */
  readonly facts: Facts
  readonly found: Position
  /** One for each concern, in their order. */
  readonly steps: readonly NextStep[]
  /** The most pressing of them. */
  readonly step: NextStep
  readonly on: Day
}

/** What a plan shows, on a page or on paper. */
export interface PlanModel extends Positioned {
  readonly answers: Answers
  /** The questions that led to it. */
  readonly path: readonly QuestionName[]
  /** The first question without an answer, or null. */
  readonly gap: QuestionName | null
  /** The address of the service, with no path. */
  readonly origin: string
}

/** One concern, and what its step is made from. */
export interface ConcernPart {
  readonly concern: Concern
  /** What it is called. */
  readonly name: string
  readonly step: NextStep
  readonly found: Position
  readonly on: Day
  /** Its place among the concerns, to tell its picture from theirs. */
  readonly place: number
  readonly context: TodayContext
}

/** One concern of a plan, and the questions that can settle what it still needs. */
export interface PlanPart extends ConcernPart {
  readonly asked: Asked
}

/** A part for each concern. */
export interface Parts<P extends ConcernPart = ConcernPart> {
  /** One for each concern, in their order. */
  readonly all: readonly P[]
  /** The part whose step comes first. */
  readonly most: P
  readonly isSeveral: boolean
}

/** A plan's parts. */
export type PlanParts = Parts<PlanPart>

/** The parts of a plan. */
export function partsOf(model: PlanModel): PlanParts {
  const { answers, path } = model
  const asked: Asked = { answers, path, whole: pathOf(answers) }
  return partsWith(model, (concern) => ({ name: nameOfConcern(concern), asked }))
}

/** The parts of a position. @param nameOf what a concern is called */
export function partsOfPosition(model: Positioned, nameOf: (concern: Concern) => string): Parts {
  return partsWith(model, (concern) => ({ name: nameOf(concern) }))
}

function partsWith<More extends { readonly name: string }>(
  { facts, found, steps, step, on }: Positioned,
  more: (concern: Concern) => More,
): Parts<ConcernPart & More> {
  const { person, concerns } = facts
  const all = concerns.map((concern, place) => {
    const own = steps[place] as NextStep
    const context = { step: own, concern, person, found, on }
    return { ...more(concern), concern, step: own, found, on, place, context }
  })
  const most = all.find((part) => part.step === step) as ConcernPart & More
  return { all, most, isSeveral: all.length > 1 }
}

/** The warnings at the top of a plan or a case: about the person first; of several concerns each says its own in its part. */
export function topWarnings(
  { found }: Pick<Positioned, 'found'>,
  { most, isSeveral }: Parts,
): readonly Warning[] {
  const ofPerson = found.warnings.filter(({ concern }) => concern === null)
  return isSeveral ? ofPerson : [...ofPerson, ...warningsOf(most)]
}

/** What a plan still needs to know. */
export function stillNeeded({ found, gap, facts }: PlanModel, asked: Asked): Missing {
  const needed = found.unknown.map(({ concern, fact }) => ({ kind: kindIn(facts.concerns, concern), fact }))
  return missingOf(needed, asked, gap)
}
