/** What the law would say against a fact beside the others, before it is kept. */
import type { Calendar, Day } from '@way-forward/law'
import type { CaseFile, StoredEvent } from '../../../../cases/case-file.ts'
import { positionOf } from '../../../../cases/position-of-case.ts'

/** A fact as it would be kept. */
export type ProposedFact = Pick<StoredEvent, 'concern' | 'fact' | 'value' | 'corrects'>

/**
 * The sentences in which the law would say that this cannot be true beside what is known, where it does not say so
 * already. They ask for a second look and refuse nothing: both may be right, and somebody else's may be wrong.
 */
export function newDisagreements(
  file: CaseFile,
  proposed: ProposedFact,
  on: Day,
  calendar: Calendar,
): readonly string[] {
  const said = new Set(disagreementsIn(file, on, calendar).map(({ say }) => say))
  const number = Math.max(0, ...file.events.map((event) => event.number)) + 1
  // No event has such an id.
  const events: readonly StoredEvent[] = [...file.events, { ...proposed, id: 'proposed', number }]
  return disagreementsIn({ concerns: file.concerns, events }, on, calendar)
    .filter(({ say, concern, facts }) => {
      const isAboutIt = concern === proposed.concern && facts.some((fact) => fact === proposed.fact)
      return isAboutIt && !said.has(say)
    })
    .map(({ say }) => say)
}

function disagreementsIn(file: Parameters<typeof positionOf>[0], on: Day, calendar: Calendar) {
  return positionOf(file, on, calendar).found.warnings.filter(({ code }) => code === 'facts-disagree')
}
