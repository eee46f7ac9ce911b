/** What the steps of one concern are made from: the position as it is for that concern, and how a step is made. */
import type { Concern, ConcernKind, ConcernOf, Person } from '../../facts.ts'
import { withoutDisagreements } from '../../position/disagreements.ts'
import { factsOn } from '../../position/facts-on.ts'
import type {
  ConcernDeadline,
  ConcernUndatedDeadline,
  Position,
  RouteFinding,
  RouteId,
  State,
  WarningCode,
} from '../../rule.ts'
import { BeyondHolidays } from '../../time/bank-holidays.ts'
import { type Day, day } from '../../time/day.ts'
import { workingDaysBefore } from '../../time/period.ts'
import type { Calendar } from '../../time/working-day.ts'
import { type Leaf, type NextStep, type StepCode, type Urgency, urgencies } from './step.ts'

/** The position of one concern, as the steps read it. */
export interface Ways<K extends ConcernKind> {
  readonly on: Day
  readonly person: Person
  /** As it is known on the day, without facts that cannot be true. */
  readonly known: ConcernOf<K>
  readonly findingOf: (id: RouteId) => RouteFinding | null
  readonly stateOf: (id: RouteId) => State | null
  readonly dateOf: (kind: string) => ConcernDeadline | null
  readonly undatedOf: (kind: string) => ConcernUndatedDeadline | null
  /** The first of these kinds to end on the day or later; else the last to have ended; null where none has a day. */
  readonly nearestOf: (kinds: readonly string[]) => ConcernDeadline | null
  /** The same among the dates that run on somebody else. */
  readonly theirs: () => ConcernDeadline | null
  /** Of those, the last to have ended before the day; null where none has. */
  readonly lapsed: () => ConcernDeadline | null
  readonly isWarned: (code: WarningCode) => boolean
  /**
   * Makes a step. @param atLeast how pressing it is, whatever its deadline
   * @param undated the deadline in school days that it is about
   */
  readonly step: (
    code: StepCode,
    deadline: ConcernDeadline | null,
    atLeast?: Urgency,
    undated?: ConcernUndatedDeadline | null,
  ) => NextStep
}

/** Reads a position for one of its concerns. */
export function waysOf<K extends ConcernKind>(
  found: Position,
  concern: ConcernOf<K>,
  person: Person,
  calendar: Calendar,
): Ways<K> {
  const { id } = concern
  const on = day(found.on)
  const own = found.dates.filter((each) => each.concern === id)
  const findingOf = (route: RouteId) =>
    found.routes.find((each) => each.concern === id && each.id === route) ?? null
  const stateOf = (route: RouteId) => findingOf(route)?.state ?? null
  return {
    on,
    person,
    known: withoutDisagreements(factsOn(concern as Concern, on).concern).concern as ConcernOf<K>,
    findingOf,
    stateOf,
    dateOf: (kind) => own.find((each) => each.kind === kind) ?? null,
    undatedOf: (kind) => found.undated.find((each) => each.concern === id && each.kind === kind) ?? null,
    nearestOf: (kinds) =>
      nearest(
        own.filter(({ kind }) => kinds.includes(kind)),
        on,
      ),
    theirs: () =>
      nearest(
        own.filter(({ runsOn }) => runsOn !== 'family'),
        on,
      ),
    lapsed: () =>
      nearest(
        own.filter((each) => each.runsOn !== 'family' && each.lastDay < on),
        on,
      ),
    isWarned: (code) => found.warnings.some((each) => each.concern === id && each.code === code),
    step(code, deadline, atLeast = 'calm', undated = null) {
      // A clock on the council presses the council.
      const pressing = deadline?.runsOn === 'family' ? urgencyOf(deadline, on, calendar) : 'calm'
      const urgency = moreUrgent(pressing, atLeast)
      const leaf = leafOf(deadline, on)
      return { concern: id, code, urgency, deadline, undated, leaf, route: routeOf(code, stateOf) }
    },
  }
}

/** Whichever presses more. */
export function moreUrgent(a: Urgency, b: Urgency): Urgency {
  return urgencies.indexOf(a) < urgencies.indexOf(b) ? b : a
}

function nearest(dates: readonly ConcernDeadline[], on: Day): ConcernDeadline | null {
  let best: ConcernDeadline | null = null
  for (const each of dates) if (best === null || comesBefore(each.lastDay, best.lastDay, on)) best = each
  return best
}

/** A day to come before one that has passed; of those to come the first, of those passed the last. */
function comesBefore(a: Day, b: Day, on: Day): boolean {
  if (a >= on !== b >= on) return a >= on
  return a >= on ? a < b : a > b
}

/** The routes that a step may belong to; the first that can be used is its own. */
const routesOfStep: Readonly<Partial<Record<StepCode, readonly RouteId[]>>> = {
  'find-the-date': ['mediation-advice'],
  'ring-adviser': ['mediation-advice'],
  'ask-for-certificate': ['mediation-advice'],
  'day-31': ['mediation-advice'],
  'send-appeal': ['appeal'],
  'ask-leave': ['appeal-leave-without-certificate'],
  'ask-late': ['appeal-late'],
  'comment-on-draft': ['draft-plan-representations'],
  'ask-for-decision': ['draft-plan-representations'],
  'wait-appeal': ['appeal-continues'],
  'read-tribunal-decision': ['upper-tribunal-appeal'],
  'send-request': ['assessment-request', 'reassessment-or-review-request'],
  'ask-governors': ['exclusion-review'],
  'ask-review-panel': ['exclusion-review'],
  'appeal-admission': ['admission-appeal'],
  'ask-council-review': ['transport-appeal', 'personal-budget-review'],
  'ask-next-stage': ['transport-appeal', 'complaint-childrens-social-care'],
  'claim-discrimination': ['discrimination-claim'],
  'claim-late': ['discrimination-claim-late'],
  'ask-a-lawyer': ['discrimination-claim-county-court'],
  elsewhere: ['elsewhere-in-uk'],
}

function routeOf(code: StepCode, stateOf: (id: RouteId) => State | null): RouteId | null {
  return routesOfStep[code]?.find((id) => stateOf(id) === 'open' || stateOf(id) === 'unknown') ?? null
}

/** How pressing a deadline is. */
function urgencyOf({ lastDay, advisedDay }: ConcernDeadline, on: Day, calendar: Calendar): Urgency {
  if (on > lastDay) return 'late'
  if (on >= urgentFrom(lastDay, calendar) || (advisedDay !== null && on > advisedDay)) return 'urgent'
  return advisedDay !== null && advisedDay - on <= soonDays ? 'soon' : 'calm'
}
const soonDays = 7
const urgentWorkingDays = 3

function urgentFrom(lastDay: Day, calendar: Calendar): Day {
  try {
    return workingDaysBefore(lastDay, urgentWorkingDays, calendar.ordinary)
  } catch (error) {
    if (!(error instanceof BeyondHolidays)) throw error
    return lastDay
  }
}

function leafOf(deadline: ConcernDeadline | null, on: Day): Leaf | null {
  if (deadline === null || on > deadline.lastDay) return null
  const { kind, lastDay, advisedDay } = deadline
  return advisedDay !== null && on <= advisedDay
    ? { kind, day: advisedDay, which: 'advised' }
    : { kind, day: lastDay, which: 'last' }
}
