/** The only caller of "now". */
import { type Day, day } from '@way-forward/law'

/** Tells the day. */
export interface Clock {
  readonly today: () => Day
}

/** The day in Europe/London, whatever the machine's own zone. */
export const systemClock: Clock = {
  today: () => day(Temporal.Now.plainDateISO('Europe/London').toString()),
}
