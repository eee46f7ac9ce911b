/** Who has agreed to a disagreement resolution, who has not, and whether it can go on. Pure. */
import { answerOf } from '../arranging/answers-of-sides.ts'
import { type Matter, type Side, type StepOf, stepsOf } from '../matter.ts'

/** What a side said last of taking part; `silent`: nothing yet. */
export type Consent = 'silent' | 'joins' | 'declines' | 'takes-back'

export interface SideConsent {
  readonly side: Side
  readonly consent: Consent
  /** The step that says it; null: nothing was said. */
  readonly step: StepOf<'side-answer'> | null
  /** The side told the service, which wrote it down. */
  readonly isTold: boolean
}

const order: readonly Side['role'][] = ['family', 'authority', 'commissioner', 'provider']

/** What each side said last, those that take part no more included; the family first. */
export function consentsOf(matter: Matter): readonly SideConsent[] {
  const sides = matter.sides.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
  return sides.map((side) => {
    const step = answerOf(matter, side)
    return { side, consent: step?.word ?? 'silent', step, isTold: step !== null && step.side === null }
  })
}

/** The sides that take part and have not said yes, in their order. */
export function waitsFor(matter: Matter): readonly SideConsent[] {
  return consentsOf(matter).filter(({ side, consent }) => !side.hasEnded && consent !== 'joins')
}

/**
 * Whether the service has still to say that it helps with something that section 57 does not name. It says so by writing
 * the parts down in its own name. Source: LAW-DRS-10.
 */
export function waitsForService(matter: Matter): boolean {
  const said = stepsOf(matter, 'disagreement').at(-1)
  return said !== undefined && said.side !== null && said.body.parts.some(({ type }) => type === 'outside')
}

/** Whether everybody who takes part has agreed: before, nothing is said behind the wall of what is said. */
export function everybodyAgreed(matter: Matter): boolean {
  const here = matter.sides.filter(({ hasEnded }) => !hasEnded)
  return here.length > 1 && waitsFor(matter).length === 0 && !waitsForService(matter)
}

/** Whoever wants to say something there has to wait until everybody has agreed. */
export class NotEverybodyAgreed extends Error {
  override readonly name = 'NotEverybodyAgreed'
}

/** How a disagreement resolution stands. */
export type Standing = 'waits' | 'runs' | 'over'

/** `waits`: somebody has not agreed yet. `over`: it ended. */
export function standingOf(matter: Matter): Standing {
  if (stepsOf(matter, 'ended').length > 0) return 'over'
  return everybodyAgreed(matter) ? 'runs' : 'waits'
}

/**
 * Whether it can go on without a side: the family goes on with somebody, and without a family two go on.
 * @param sideId of whoever would take part no more
 */
export function goesOnWithout({ sides }: Pick<Matter, 'sides'>, sideId: string): boolean {
  const left = sides.filter(({ id, hasEnded }) => !hasEnded && id !== sideId)
  const hadFamily = sides.some(({ role }) => role === 'family')
  return left.length > 1 && (!hadFamily || left.some(({ role }) => role === 'family'))
}
