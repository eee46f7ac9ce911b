/** Times of day in London and the instants that they are. Instants are kept in UTC; nobody types or reads them so. */
import { type Day, day, writtenDay } from '@way-forward/law'

const zone = 'Europe/London'

/** An instant, or why there is not exactly one: in the night in which the clocks change. */
export type LondonInstant =
  | { readonly at: Date }
  /** The clocks go forward and pass over it. */
  | { readonly fault: 'no-such-time' }
  /** The clocks go back, and it comes twice. */
  | { readonly fault: 'comes-twice' }

/** The instant of a time of day in London. @param on ISO day @param time such as "14:30" */
export function instantInLondon(on: string, time: string): LondonInstant {
  const wall = Temporal.PlainDateTime.from(`${on}T${time}`)
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds)
    return { at: new Date(earlier.epochMilliseconds) }
  return { fault: earlier.toPlainDateTime().equals(wall) ? 'comes-twice' : 'no-such-time' }
}

/** The day in London on which an instant falls. */
export function dayInLondon(instant: Date): Day {
  return day(zoned(instant).toPlainDate().toString())
}

/** The time of an instant in London, of the day with 24 hours: "09:05". */
export function timeInLondon(instant: Date): string {
  return zoned(instant).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** From when to when, in London: "Tuesday 8 December 2026, 10:00 to 12:00". */
export function spanInLondon(from: Date, until: Date): string {
  const ends = dayInLondon(until)
  const [first, last] = [dayInLondon(from), timeInLondon(until)]
  return `${writtenDay(first)}, ${timeInLondon(from)} to ${ends === first ? last : `${last} on ${writtenDay(ends)}`}`
}

function zoned(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
}
