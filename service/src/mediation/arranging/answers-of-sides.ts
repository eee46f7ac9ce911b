/** What each side says about taking part, and what those who must have not said. */
import type { BareMatter, BareStepOf, Matter, Side, StepOf } from '../matter.ts'
import { bareStepsOf } from '../matter.ts'
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
  return matter.sides
    .filter(({ role }) => role !== 'family')
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map((side) => {
      const answer = answerOf(matter, side)
      return {
        side,
        answer,
        mustTakePart: mustTakePart(matter, side),
        stands: side.hasEnded ? 'ended' : standsOf(answer),
      }
    })
}

const order: readonly Side['role'][] = ['authority', 'commissioner', 'provider']

type OfMatter = Pick<Side, 'id' | 'role' | 'hasEnded'>

/** The last answer of a side, which the service may have written down for it; null: it has said nothing. */
export function answerOf(matter: Matter, side: Pick<Side, 'id'>): StepOf<'side-answer'> | null
export function answerOf(matter: BareMatter, side: Pick<Side, 'id'>): BareStepOf<'side-answer'> | null
export function answerOf(matter: BareMatter, { id }: Pick<Side, 'id'>): BareStepOf<'side-answer'> | null {
  const own = bareStepsOf(matter, 'side-answer').filter(
    ({ side, about }) => side === id || (side === null && about === id),
  )
  return own.at(-1) ?? null
}

/** Whether a side is a party: where health alone is in issue the council is told, and is none. Source: LAW-MED-03. */
export function isParty(matter: BareMatter, { role }: Pick<Side, 'role'>): boolean {
  if (matter.process !== 'mediation' || role !== 'authority') return true
  return whoArranges(issuesWordOf(matter)).arranger === 'authority'
}

/** Whether a side takes part: it is a party, it has not ended, and the last that it said is not that it does not. */
export function takesPart(matter: BareMatter, side: OfMatter): boolean {
  if (side.hasEnded || !isParty(matter, side)) return false
  return (answerOf(matter, side)?.word ?? 'joins') === 'joins'
}

/** Whether the law says of a side that it must take part. Source: LAW-MED-03, LAW-MED-04. */
export function mustTakePart(matter: BareMatter, { role }: Pick<Side, 'role'>): boolean {
  if (matter.process !== 'mediation') return false
  return whoArranges(issuesWordOf(matter)).mustTakePart.some((each) => each === role)
}

function standsOf(answer: StepOf<'side-answer'> | null): SideAnswer['stands'] {
  if (answer === null) return 'silent'
  if (answer.word !== 'joins') return 'declines'
  return answer.body.people.some(({ mayAgree }) => mayAgree) ? 'settles' : 'no-authority'
}
