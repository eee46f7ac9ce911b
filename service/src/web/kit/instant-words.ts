/** Instants as people read them: the day in London, and the time where it matters. */
import { plainDay } from '@way-forward/law'
import { londonDay } from '../../clock.ts'
import { timeInLondon } from '../../documents/london-time.ts'

/** The day of an instant in London: "3 November 2026". */
export function dayOfInstant(instant: Date): string {
  return plainDay(londonDay(Temporal.Instant.fromEpochMilliseconds(instant.getTime())))
}

/** The time of an instant in London, of the day with 24 hours: "09:05". */
export function timeOfInstant(instant: Date): string {
  return timeInLondon(instant)
}
