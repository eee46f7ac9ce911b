/** The shape of one of the council's clocks, as a letter about delay needs it. */
import type { Calendar, Day, RuleId } from '@way-forward/law'
import type { DueDay } from '../due-day.ts'
import type { Line } from '../letter.ts'
import type { Voice } from '../voice.ts'

/** What starts a clock, as given: null where it was not. */
export interface ClockStart {
  readonly startedOn: Day | null
  readonly meetingOn: Day | null
  readonly reviewedOn: Day | null
  readonly toldOn: Day | null
  /** The calendar year of a move, as typed. */
  readonly transferYear: string | null
}

/** One of the council's clocks. */
export interface OverdueClock {
  /** In the list of the form. */
  readonly option: string
  /** What is late, for the heading of the letter: `final EHC plan`. */
  readonly thing: string
  /** What started the time, as a sentence. */
  readonly began: (start: ClockStart, voice: Voice) => Line
  /** What the law asks, with its provision, as a sentence. */
  readonly law: Line
  /** What more the law asks where more was given. */
  readonly alsoLaw?: (start: ClockStart) => Line | null
  /** What the gap is called where the last day cannot be counted. */
  readonly dayGap: string
  /** What has not happened, as a sentence. */
  readonly missing: string
  /** What is asked for: begins with a verb, as after "please". */
  readonly asks: string
  /** Where the law excuses delay: `regulation 5(4)`; null: nothing of it was found. */
  readonly excusedBy: string | null
  /** The end of the time is late only for one of two answers, so nobody is called late. */
  readonly isOnlyForOneAnswer?: true
  /** A further sentence once it is late, worked out from what was given. */
  readonly alsoLate?: (start: ClockStart, calendar: Calendar, on: Day) => Line | null
  /** The end of the time; null where a needed day is missing. */
  readonly due: (start: ClockStart, calendar: Calendar) => DueDay | null
  readonly rules: readonly RuleId[]
}
