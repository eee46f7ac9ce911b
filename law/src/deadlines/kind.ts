/** The shape of a deadline kind: what it asks for, and how its date is worked out. */

import { type RuleId, sourcesOf } from '../provisions.ts'
import type { Source } from '../sources.ts'
import { type BankHolidays, BeyondHolidays } from '../time/bank-holidays.ts'
import { type Day, day, earlierOf, isoOf, laterOf } from '../time/day.ts'
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
  readonly manner?: Manner
}

/** A clock whose count has no day. */
export type UndatedClock = Pick<Clock, 'doubts' | 'working'>

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

/** A deadline that has no day, because it runs in school days and nobody has given the term dates: the rule in words. */
export type UndatedDeadline = Omit<Deadline, 'lastDay' | 'laterDay' | 'advisedDay'> & {
  readonly lastDay: null
  readonly laterDay: null
  readonly advisedDay: null
}
export type AnyDeadline = Deadline | UndatedDeadline

/** A deadline kind. `work` takes an input that was read by `readFields`. */
export interface Kind<F extends Fields = Fields, D extends AnyDeadline = Deadline> {
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
  work(input: Input<F>, calendar: Calendar): D
}
/** A kind whose deadlines may have no day. */
export type AnyKind = Kind<Fields, AnyDeadline>

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
  /** Every rule that the kind's working may cite, in reading order; at most 30. */
  readonly rules: readonly RuleId[]
  /** Sources that a reader should see besides the rules, such as a body's own page. */
  readonly furtherSources?: readonly Source[]
  /** A clock on the council, a commissioner or the mediation adviser that was relaxed in 2020 (LAW-REGS-03). */
  readonly relaxedIn2020?: true
  /** The clock stands in law that began on 1 September 2014: always, or for some inputs. */
  readonly since2014?: true | ((input: Input<F>) => boolean)
  /** What cannot be true together, found before anything is counted. */
  readonly check?: (input: Input<F>) => Fault | null
  readonly clock: (input: Input<F>, calendar: Calendar) => Clock
}

/** Makes a kind from its definition: adds what all kinds share. */
export function kind<const F extends Fields>(definition: KindDefinition<F>): Kind<F> {
  const { clock } = definition
  const { described, completed } = whatKindsShare(definition)
  return { ...described, work: (input, calendar) => completed(clock(input, calendar), input, calendar) }
}

/**
 * What every kind shares, whatever it counts in: its description, and how an answer is completed from its
 * clock. `undated` is the answer where the count has no day.
 * @throws BeyondHolidays in `completed`, where the last day is outside the table
 */
export function whatKindsShare<const F extends Fields>(
  definition: Omit<KindDefinition<F>, 'clock'>,
): {
  readonly described: Omit<Kind<F>, 'work'>
  readonly completed: (found: Clock, input: Input<F>, calendar: Calendar) => Deadline
  readonly undated: (found: UndatedClock) => UndatedDeadline
} {
  const { name, title, says, fields, manner, runsOn, rules, furtherSources = [] } = definition
  const moment = definition.moment ?? null
  const sourcesCited = citedSources(rules, furtherSources)
  return {
    described: {
      name,
      title,
      says,
      fields,
      manner,
      moment,
      runsOn,
      rules,
      check: definition.check ?? nothingWrong,
    },
    completed(found, input, calendar) {
      const { lastDay, working } = found
      const { holidays } = calendar
      if (lastDay < holidays.from || lastDay > holidays.to) throw new BeyondHolidays(lastDay, holidays)

      const who = found.runsOn ?? runsOn
      const doubts = found.doubts === undefined ? [] : [...found.doubts]
      const later = found.laterDay ?? null
      let laterDay: Day | null = null
      if (later === 'beyond' || (later !== null && later > holidays.to)) {
        refuseDaysWithoutName(working, holidays)
        doubts.push(laterReadingIsBeyondHolidays)
      } else if (later !== null && later > lastDay) {
        laterDay = later
      }
      if (startsBeforePresentLaw(found) && isUnderPresentLaw(definition.since2014, input)) {
        doubts.push(beforePresentLaw)
      }
      const relaxed = definition.relaxedIn2020 === true && touchesRelaxations(found, laterDay)
      if (relaxed) doubts.push(relaxedIn2020)
      return {
        kind: name,
        lastDay,
        laterDay,
        advisedDay:
          found.advisedDay === undefined ? usualAdvisedDay(who, lastDay, calendar) : found.advisedDay,
        moment,
        manner: found.manner ?? manner,
        runsOn: who,
        doubt: doubts.length === 0 ? null : doubts.join(' '),
        working,
        sources: sourcesCited(working, relaxed),
      }
    },
    undated: ({ doubts = [], working }) => ({
      kind: name,
      lastDay: null,
      laterDay: null,
      advisedDay: null,
      moment,
      manner,
      runsOn,
      doubt: doubts.length === 0 ? null : doubts.join(' '),
      working,
      sources: sourcesCited(working, false),
    }),
  }
}

/** A deadline as the command line and the API give it: days as ISO text. */
export interface DeadlineResult {
  readonly kind: string
  /** Null where it runs in school days and no term dates were given. */
  readonly lastDay: string | null
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
export function resultOf(deadline: AnyDeadline): DeadlineResult {
  const { kind, moment, manner, runsOn, doubt, sources } = deadline
  return {
    kind,
    lastDay: isoOrNull(deadline.lastDay),
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

/**
 * The sources of the rules that a working cites, in the order of the kind's rules. A kind meets few sets
 * of rules, so each set's list is made once.
 */
function citedSources(
  rules: readonly RuleId[],
  furtherSources: readonly Source[],
): (working: readonly Step[], relaxed: boolean) => readonly Source[] {
  const bits = new Map(rules.map((rule, index) => [rule, 2 ** (index + 1)]))
  const known: (readonly Source[] | undefined)[] = []
  return (working, relaxed) => {
    let cited = relaxed ? 1 : 0
    for (const { rule } of working) cited |= bits.get(rule) ?? 0
    let sources = known[cited]
    if (sources === undefined) {
      const ids = rules.filter((rule) => (cited & (bits.get(rule) ?? 0)) !== 0)
      sources = Object.freeze([...sourcesOf(relaxed ? [...ids, 'LAW-REGS-03'] : ids), ...furtherSources])
      known[cited] = sources
    }
    return sources
  }
}

/** The working day before, for a clock on the family; others are not advised. */
function usualAdvisedDay(who: RunsOn, lastDay: Day, calendar: Calendar): Day | null {
  return who === 'family' ? workingDaysBefore(lastDay, 1, calendar.ordinary) : null
}

/** A later reading may run past the year 9999, where ISO text has no name for its days. */
function refuseDaysWithoutName(working: readonly Step[], holidays: BankHolidays): void {
  for (const { to } of working) {
    if (to !== null && to > lastNamedDay) throw new BeyondHolidays(to, holidays)
  }
}
const lastNamedDay = day('9999-12-31')

function isUnderPresentLaw<I>(since2014: true | ((input: I) => boolean) | undefined, input: I): boolean {
  return typeof since2014 === 'function' ? since2014(input) : since2014 === true
}

/** Whether any trigger is earlier; without one the last day stands for it. */
function startsBeforePresentLaw({ lastDay, working }: Clock): boolean {
  let isDated = false
  for (const { from } of working) {
    if (from === null) continue
    if (from < presentLawFrom) return true
    isDated = true
  }
  return !isDated && lastDay < presentLawFrom
}
const presentLawFrom = day('2014-09-01')

/** From the earliest to the latest day of the clock; one that counts back starts after it ends. */
function touchesRelaxations({ lastDay, working }: Clock, laterDay: Day | null): boolean {
  let first = lastDay
  let last = laterDay ?? lastDay
  for (const { from } of working) {
    if (from === null) continue
    first = earlierOf(first, from)
    last = laterOf(last, from)
  }
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

const beforePresentLaw =
  'The present law on special educational needs began on 1 September 2014. For an earlier day other rules may apply.'
