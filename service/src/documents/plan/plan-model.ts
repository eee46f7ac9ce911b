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
import { type Asked, type Missing, missingOf } from './missing.ts'
import type { TodayContext } from './today-context.ts'
import { kindIn, warningsOf } from './warnings.ts'

/** What a plan shows, on a page or on paper. */
export interface PlanModel {
  readonly answers: Answers
  /** The questions that led to it. */
  readonly path: readonly QuestionName[]
  /** At least one concern. */
  readonly facts: Facts
  readonly found: Position
  /** One for each concern, in their order. */
  readonly steps: readonly NextStep[]
  /** The most pressing of them. */
  readonly step: NextStep
  /** The first question without an answer, or null. */
  readonly gap: QuestionName | null
  readonly on: Day
  /** The address of the service, with no path. */
  readonly origin: string
}

/** One concern of a plan, and what its step is made from. */
export interface ConcernPart {
  readonly concern: Concern
  readonly step: NextStep
  readonly found: Position
  readonly asked: Asked
  readonly on: Day
  /** Its place among the concerns, to tell its picture from theirs. */
  readonly place: number
  readonly context: TodayContext
}

/** A plan's parts. */
export interface PlanParts {
  /** One for each concern, in their order. */
  readonly all: readonly ConcernPart[]
  /** The part whose step the plan begins with. */
  readonly most: ConcernPart
  readonly isSeveral: boolean
}

/** The parts of a plan. */
export function partsOf({ answers, path, facts, found, steps, step, on }: PlanModel): PlanParts {
  const asked: Asked = { answers, path, whole: pathOf(answers) }
  const { person, concerns } = facts
  const all = concerns.map((concern, place): ConcernPart => {
    const own = steps[place] as NextStep
    return { concern, step: own, found, asked, on, place, context: { step: own, concern, person, found, on } }
  })
  return { all, most: all.find((part) => part.step === step) as ConcernPart, isSeveral: all.length > 1 }
}

/** The warnings at the top: about the person first; of several concerns each says its own in its part. */
export function topWarnings({ found }: PlanModel, { most, isSeveral }: PlanParts): readonly Warning[] {
  const ofPerson = found.warnings.filter(({ concern }) => concern === null)
  return isSeveral ? ofPerson : [...ofPerson, ...warningsOf(most)]
}

/** What a plan still needs to know. */
export function stillNeeded({ found, gap, facts }: PlanModel, asked: Asked): Missing {
  const needed = found.unknown.map(({ concern, fact }) => ({ kind: kindIn(facts.concerns, concern), fact }))
  return missingOf(needed, asked, gap)
}
