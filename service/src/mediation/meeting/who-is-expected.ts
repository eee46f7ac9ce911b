/** Who comes to a meeting: those whom each side named. */
import { answerOf } from '../arranging/answers-of-sides.ts'
import type { Matter, Side } from '../matter.ts'
import type { Attendee } from '../step-kinds.ts'

/** Those whom a side said will come; none: it named nobody, or does not take part. */
export function whoIsExpected(matter: Matter, side: Pick<Side, 'id'>): readonly Attendee[] {
  const own = answerOf(matter, side)
  return own?.word === 'joins' ? own.body.people : []
}
