/** Who comes to a meeting: those whom each side named, and others who were asked. */
import { type Matter, type Side, type StepOf, stepsOf } from '../matter.ts'
import type { Attendee } from '../step-kinds.ts'

/** Those whom a side said will come; none: it named nobody, or does not take part. */
export function whoIsExpected(matter: Matter, { id }: Pick<Side, 'id'>): readonly Attendee[] {
  const own = stepsOf(matter, 'side-answer').findLast(
    (step) => step.side === id || (step.side === null && step.about === id),
  )
  return own?.word === 'joins' ? own.body.people : []
}

export interface GuestExpected {
  readonly step: StepOf<'guest-asked'>
  /** Somebody does not agree to it. */
  readonly isRefused: boolean
}

/** Supporters, the child and others who were asked besides. */
export function guestsExpected(matter: Matter): readonly GuestExpected[] {
  const answers = stepsOf(matter, 'guest-answer')
  return stepsOf(matter, 'guest-asked').map((step) => {
    const last = new Map(
      answers.filter(({ about }) => about === step.id).map((each) => [each.side, each.word]),
    )
    return { step, isRefused: [...last.values()].includes('refuses') }
  })
}
