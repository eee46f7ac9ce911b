/** What the picture of the dates shows, and the shape of its layout. Lengths are units of the drawing. */
import type { Day } from '@way-forward/law'
import type { Label } from './timeline-labels.ts'

/** `letter` and `event` have happened; `advised`, `last` and `later` are the three words for a date to come. */
export type Shape = 'letter' | 'event' | 'today' | 'advised' | 'last' | 'later'

/** Something that stands on the line. */
export interface Moment {
  readonly day: Day
  readonly shape: Shape
  /** The day in a few letters, such as "Mon 4 Jan, 5pm". */
  readonly when: string
  /** A few words, such as "Appeal: last day". */
  readonly what: string
  /** Where its label stands. */
  readonly side: 'above' | 'below'
}

/** Days on which the Tribunal is closed for starting appeals. */
export interface ClosedDays {
  readonly from: Day
  readonly to: Day
  readonly when: string
  readonly what: string
}

export interface Timeline {
  /** At least one, in the order of their days. */
  readonly moments: readonly Moment[]
  readonly closed: readonly ClosedDays[]
}

/** A shape on the line. `order` is more than 0 where others stand on the same day: it moves aside for them. */
export interface Mark {
  readonly at: number
  readonly order: number
  readonly shape: Shape
}

/** A stretch of the line. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Everything that the picture has. `length` runs along the line. */
export interface Layout {
  readonly length: number
  readonly marks: readonly Mark[]
  readonly labels: readonly Label[]
  readonly closed: readonly Stretch[]
  /** Dashed: from the last day to the later reading. */
  readonly arguable: Stretch | null
  /** Where the line leaves out a long time. */
  readonly breaks: readonly number[]
  /** How far the drawing reaches to each side of the line. */
  readonly before: number
  readonly after: number
}
