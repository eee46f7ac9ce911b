/** The shape of a deadline kind: what it asks for, and how its date is worked out. */

import { type RuleId, sourcesOf } from '../provisions.ts'
import type { Source } from '../sources.ts'
import { BeyondHolidays } from '../time/bank-holidays.ts'
import { type Day, day, isoOf } from '../time/day.ts'
import { workingDaysBefore } from '../time/period.ts'
import type { Calendar } from '../time/working-day.ts'
import type { Fault, Fields, Input } from './field.ts'

/** Who must act before the day is out. */
export type RunsOn = 'family' | 'authority' | 'commissioner' | 'mediation-adviser' | 'tribunal' | 'body'

/** What must have happened by the last day. */
export type Manner = 'received' | 'sent' | 'done'

/** One step of the working: from a day to a day, by a rule. A step without days names an exception. */
export interface Step {
  readonly say: string
  readonly from: Day | null
  readonly to: Day | null
  readonly rule: RuleId
}

/** What a kind works out from its input. What is left out takes the kind's usual value. */
export interface Clock {
  /** Surely in time. */
  readonly lastDay: Day
  /** The latest arguable reading; `'beyond'` where it lies past the bank holiday table. */
  readonly laterDay?: Day | 'beyond' | null
  /** The practical day, where it is not the working day before the last day. */
  readonly advisedDay?: Day | null
  readonly doubts?: readonly string[]
  readonly working: readonly Step[]
  readonly runsOn?: RunsOn
}

/** A worked-out date. Three words, used for nothing else: last day, advised day, later reading. */
export interface Deadline {
  readonly kind: string
  readonly lastDay: Day
  readonly laterDay: Day | null
  readonly advisedDay: Day | null
  readonly moment: '17:00' | null
  readonly manner: Manner
  readonly runsOn: RunsOn
  readonly doubt: string | null
  readonly working: readonly Step[]
  readonly sources: readonly Source[]
}

/** A deadline kind. `work` takes an input that was read by `readFields`. */
export interface Kind<F extends Fields = Fields> {
  readonly name: string
  readonly title: string
  readonly says: string
  readonly fields: F
  readonly manner: Manner
  readonly moment: '17:00' | null
  readonly runsOn: RunsOn
  readonly rules: readonly RuleId[]
  /** What cannot be true together in an input, or null. */
  check(input: Input<F>): Fault | null
  /** @throws BeyondHolidays where the last day, or a day needed to find it, is outside the table */
  work(input: Input<F>, calendar: Calendar): Deadline
}

/** What the author of a kind writes. */
export interface KindDefinition<F extends Fields> {
  /** As on the command line, such as `adviser-contact`. */
  readonly name: string
  /** A few words for a list. */
  readonly title: string
  /** One plain sentence: what must happen, by when. */
  readonly says: string
  readonly fields: F
  readonly manner: Manner
  /** The Tribunal must receive by 5pm (LAW-TIME-04). */
  readonly moment?: '17:00'
  readonly runsOn: RunsOn
  /** Every rule that the kind's working may cite, in reading order. */
  readonly rules: readonly RuleId[]
  /** The clock stands in the SEND Regulations or the Recommendations Regulations (LAW-REGS-03). */
  readonly relaxedIn2020?: true
  /** What cannot be true together, found before anything is counted. */
  readonly check?: (input: Input<F>) => Fault | null
  readonly clock: (input: Input<F>, calendar: Calendar) => Clock
}

/** Makes a kind from its definition: adds what all kinds share. */
export function kind<const F extends Fields>(definition: KindDefinition<F>): Kind<F> {
  const { name, title, says, fields, manner, runsOn, rules, clock } = definition
  const moment = definition.moment ?? null
  const sources = sourcesOf(rules)
  const sourcesWith2020 = sourcesOf([...rules, 'LAW-REGS-03'])
  return {
    name,
    title,
    says,
    fields,
    manner,
    moment,
    runsOn,
    rules,
    check: definition.check ?? nothingWrong,
    work(input, calendar) {
      const found = clock(input, calendar)
      const { holidays } = calendar
      if (found.lastDay < holidays.from || found.lastDay > holidays.to) {
        throw new BeyondHolidays(found.lastDay, holidays)
      }
      const who = found.runsOn ?? runsOn
      const doubts = found.doubts ? [...found.doubts] : []
      let laterDay: Day | null = null
      if (found.laterDay === 'beyond' || (found.laterDay != null && found.laterDay > holidays.to)) {
        doubts.push(laterReadingIsBeyondHolidays)
      } else if (found.laterDay != null && found.laterDay > found.lastDay) {
        laterDay = found.laterDay
      }
      const relaxed = definition.relaxedIn2020 === true && touches2020Relaxations(found)
      if (relaxed) doubts.push(relaxedIn2020)
      return {
        kind: name,
        lastDay: found.lastDay,
        laterDay,
        advisedDay:
          found.advisedDay !== undefined
            ? found.advisedDay
            : who === 'family'
              ? workingDaysBefore(found.lastDay, 1, calendar.ordinary)
              : null,
        moment,
        manner,
        runsOn: who,
        doubt: doubts.length === 0 ? null : doubts.join(' '),
        working: found.working,
        sources: relaxed ? sourcesWith2020 : sources,
      }
    },
  }
}

/** A deadline as the command line and the API give it: days as ISO text. */
export interface DeadlineResult {
  readonly kind: string
  readonly lastDay: string
  readonly laterDay: string | null
  readonly advisedDay: string | null
  readonly moment: '17:00' | null
  readonly manner: Manner
  readonly runsOn: RunsOn
  readonly doubt: string | null
  readonly working: readonly {
    readonly say: string
    readonly from: string | null
    readonly to: string | null
    readonly rule: RuleId
  }[]
  readonly sources: readonly Source[]
}

/** The same deadline with days as ISO text. */
export function resultOf(deadline: Deadline): DeadlineResult {
  const { kind, moment, manner, runsOn, doubt, sources } = deadline
  return {
    kind,
    lastDay: isoOf(deadline.lastDay),
    laterDay: isoOrNull(deadline.laterDay),
    advisedDay: isoOrNull(deadline.advisedDay),
    moment,
    manner,
    runsOn,
    doubt,
    working: deadline.working.map(({ say, from, to, rule }) => ({
      say,
      from: isoOrNull(from),
      to: isoOrNull(to),
      rule,
    })),
    sources,
  }
}

function nothingWrong(): null {
  return null
}

function touches2020Relaxations({ working, lastDay }: Clock): boolean {
  const start = working[0]?.from ?? lastDay
  const [first, last] = start <= lastDay ? [start, lastDay] : [lastDay, start]
  return first <= relaxationsTo && last >= relaxationsFrom
}
const relaxationsFrom = day('2020-05-01')
const relaxationsTo = day('2020-09-25')

function isoOrNull(value: Day | null): string | null {
  return value === null ? null : isoOf(value)
}

const laterReadingIsBeyondHolidays =
  'There is a later reading, but its day lies beyond the bank holidays that have been published, so it is not shown.'

const relaxedIn2020 =
  'From 1 May to 25 September 2020 temporary rules relaxed this time limit. This date does not take them into account.'
