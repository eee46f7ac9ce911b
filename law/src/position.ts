import type { CouncilDecision, FactName, Facts } from './facts.ts'
import { datesOf } from './position/dates.ts'
import { withoutDisagreements } from './position/disagreements.ts'
import { factsOn } from './position/facts-on.ts'
import { matterOf } from './position/matter.ts'
import { warningsOf } from './position/warnings.ts'
import { routes as everyRoute } from './routes/routes.ts'
import type { ConcernDeadline, Position, RouteFinding, Warning } from './rule.ts'
import { lawAsAt } from './sources.ts'
import { type Day, isoOf } from './time/day.ts'
import { type Calendar, publishedCalendar } from './time/working-day.ts'

/**
 * Every finding for these facts on a day. Pure: the day is an argument. A legal outcome is never an
 * exception; facts that cannot all be true are named in a warning and left out as far as is safe.
 * @param facts what is known; facts dated after `on` are ignored, with a note
 * @param on the day asked about
 */
export function position(facts: Facts, on: Day, calendar: Calendar = publishedCalendar): Position {
  const routes: RouteFinding[] = []
  const dates: ConcernDeadline[] = []
  const warnings: Warning[] = []
  const unknown: { concern: string; fact: FactName }[] = []
  const ignored: Position['ignored'][number][] = []
  for (const given of facts.concerns) {
    const known = factsOn(given, on)
    const agreed = withoutDisagreements(known.concern)
    const matter = matterOf(agreed.concern, on, calendar)
    const needed = new Set<FactName>()
    for (const { find } of everyRoute) {
      const found = find(matter)
      routes.push(found)
      for (const fact of found.needs) needed.add(fact)
    }
    const worked = datesOf(matter)
    dates.push(...worked.dates)
    warnings.push(...agreed.warnings, ...warningsOf(matter, worked.beyondHolidays))
    for (const fact of needed) {
      if (!wasGiven(given, fact)) unknown.push({ concern: given.id, fact })
    }
    ignored.push(...known.ignored)
  }
  return { on: isoOf(on), lawAsAt, routes, dates, warnings, unknown, ignored }
}

/** What was given for a later day, or left out because it cannot be true, is not asked for again. */
function wasGiven(given: CouncilDecision, fact: FactName): boolean {
  if (fact === 'noticeDatedOn' || fact === 'noticeSentOn')
    return given.noticeDatedOn !== undefined || given.noticeSentOn !== undefined
  return given[fact] !== undefined
}
