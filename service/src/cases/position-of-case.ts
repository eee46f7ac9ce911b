/** What the law says of a case on a day, from what its reader can see. */
import {
  type Calendar,
  type Day,
  type Facts,
  mostPressing,
  type NextStep,
  nextSteps,
  type Position,
  position,
} from '@way-forward/law'
import type { CaseFile, StoredEvent } from './case-file.ts'
import { factsOf } from './facts-of-case.ts'

export interface CasePosition {
  readonly facts: Facts
  readonly found: Position
  /** One for each concern that goes on, in their order. */
  readonly steps: readonly NextStep[]
  /** The most pressing of them; null: nothing is in dispute. */
  readonly step: NextStep | null
  readonly unread: readonly StoredEvent[]
}

/** The position of a case on a day. @param file as its reader sees it */
export function positionOf(
  file: Pick<CaseFile, 'concerns'> & { readonly events: readonly StoredEvent[] },
  on: Day,
  calendar: Calendar,
): CasePosition {
  const goingOn = file.concerns.filter(({ settledOn }) => settledOn === null)
  const { facts, unread } = factsOf(file.events, goingOn)
  const found = position(facts, on, calendar)
  const steps = nextSteps(found, facts, calendar)
  return { facts, found, steps, step: mostPressing(steps), unread }
}
