/** What a page beside the plan is made from: the same answers, and what they say on the day. */
import {
  type Answers,
  addressOf,
  type ConcernDeadline,
  type Day,
  type Facts,
  mostPressing,
  type NextStep,
  nextSteps,
  type Position,
  position,
  readAnswers,
} from '@way-forward/law'
import { picture } from '../../../../documents/plan/words.ts'
import type { Visit } from '../../../kit/page.ts'

/** The answers of a visit and their position. Without answers there is no concern, and no step. */
export interface BesidePlan {
  readonly answers: Answers
  /** The answers as they stand in an address; empty where there are none. */
  readonly query: string
  readonly facts: Facts
  readonly found: Position
  readonly steps: readonly NextStep[]
  /** The most pressing of them; null where it is not known what it is about. */
  readonly step: NextStep | null
  readonly on: Day
}

/** Reads a visit to a page that stands beside the plan and works without answers too. */
export function besidePlan({
  query,
  today,
  calendar,
}: Pick<Visit, 'query' | 'today' | 'calendar'>): BesidePlan {
  const { answers, facts } = readAnswers(query)
  const found = position(facts, today, calendar)
  const steps = nextSteps(found, facts, calendar)
  return { answers, query: addressOf(answers), facts, found, steps, step: mostPressing(steps), on: today }
}

/** The days of the picture that run on the reader and have not passed, the nearest first, each kind once. */
export function daysThatRun({ found, on }: BesidePlan): readonly ConcernDeadline[] {
  const seen = new Set<string>()
  return found.dates
    .filter(
      ({ runsOn, lastDay, kind }) =>
        runsOn === 'family' && lastDay >= on && picture.names[kind] !== undefined,
    )
    .sort((a, b) => a.lastDay - b.lastDay)
    .filter(({ kind }) => !seen.has(kind) && seen.add(kind))
}
