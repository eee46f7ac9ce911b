/** The only caller of "now". */
import { type Day, day } from '@way-forward/law'

/** Tells the day. */
export interface Clock {
  readonly today: () => Day
}

/** The day in Europe/London at an instant, whatever the machine's own zone. */
export function londonDay(instant: Temporal.Instant): Day {
  return day(instant.toZonedDateTimeISO('Europe/London').toPlainDate().toString())
}

let knownHour = Number.NaN
let knownDay: Day

/** The day in Europe/London. Worked out once an hour: the day there only turns on a full hour. */
export const systemClock: Clock = {
  today: () => {
    const now = Date.now()
    const hour = Math.floor(now / 3_600_000)
    if (hour !== knownHour) {
      knownDay = londonDay(Temporal.Instant.fromEpochMilliseconds(now))
      knownHour = hour
    }
    return knownDay
  },
}

/** Seconds since 1970, for tokens that hold for a moment. */
export function secondsNow(): number {
  return Math.floor(Date.now() / 1000)
}

/** Milliseconds on a clock that only goes on, to measure how long something takes. */
export function millisecondsNow(): number {
  return performance.now()
}

/** This instant in UTC, for a line of a log. */
export function instantNow(): string {
  return new Date().toISOString()
}
