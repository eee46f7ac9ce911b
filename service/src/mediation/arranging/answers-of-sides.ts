/** What each side says about taking part, and what those who must have not said. */
import type { Matter, Side, StepOf } from '../matter.ts'
import { stepsOf } from '../matter.ts'
import { issuesWordOf, whoArranges } from './who-arranges.ts'

export interface SideAnswer {
  readonly side: Side
  /** The last that it said; null: nothing yet. */
  readonly answer: StepOf<'side-answer'> | null
  /** The law says that it must take part (LAW-MED-03, LAW-MED-04). Always false in disagreement resolution. */
  readonly mustTakePart: boolean
  /** `settles`: it comes, with somebody who may settle. `no-authority`: nobody who comes may. */
  readonly stands: 'settles' | 'no-authority' | 'declines' | 'silent' | 'ended'
}

/**
 * What the sides besides the family say. An answer that the service wrote down for a side counts as that side's; what one
 * side says of another does not.
 */
export function answersOfSides(matter: Matter): readonly SideAnswer[] {
  const { mustTakePart } = whoArranges(issuesWordOf(matter))
  return matter.sides
    .filter(({ role }) => role !== 'family')
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map((side) => {
      const answer = answerOf(matter, side)
      const must = mustTakePart.some((role) => role === side.role)
      return {
        side,
        answer,
        mustTakePart: matter.process === 'mediation' && must,
        stands: side.hasEnded ? 'ended' : standsOf(answer),
      }
    })
}

const order: readonly Side['role'][] = ['authority', 'commissioner', 'provider']

/** The last answer of a side; null: it has said nothing. */
export function answerOf(matter: Matter, side: Pick<Side, 'id'>): StepOf<'side-answer'> | null {
  const own = stepsOf(matter, 'side-answer').filter(
    (step) => step.side === side.id || (step.side === null && step.about === side.id),
  )
  return own.at(-1) ?? null
}

function standsOf(answer: StepOf<'side-answer'> | null): SideAnswer['stands'] {
  if (answer === null) return 'silent'
  if (answer.word !== 'joins') return 'declines'
  return answer.body.people.some(({ mayAgree }) => mayAgree) ? 'settles' : 'no-authority'
}
