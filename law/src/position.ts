/** Everything that the law says about some facts on a day. */
import type { Said } from './concerns/concern.ts'
import { rulesOfConcern } from './concerns/concerns.ts'
import { type Concern, type FactName, type Facts, personFacts } from './facts.ts'
import { beyondTheTable, datesOf } from './position/dates.ts'
import { withoutDisagreements } from './position/disagreements.ts'
import { factsOn } from './position/facts-on.ts'
import { matterOf } from './position/matter.ts'
import { asPersonMayUse, useOf } from './position/whose-route.ts'
import { routesOf } from './routes/routes.ts'
import type { ConcernDeadline, ConcernUndatedDeadline, Position, RouteFinding, Warning } from './rule.ts'
import { personWarnings } from './rules/people/person-warnings.ts'
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
  const { person } = facts
  const routes: RouteFinding[] = []
  const dates: ConcernDeadline[] = []
  const undated: ConcernUndatedDeadline[] = []
  const warnings: Warning[] = [...personWarnings(facts, on)]
  const unknown: { concern: string | null; fact: FactName }[] = []
  const ignored: Position['ignored'][number][] = []
  const neededOfPerson = new Set<FactName>()
  const use = useOf(person, on)
  for (const given of facts.concerns) {
    const { id, kind } = given
    const known = factsOn(given, on)
    const agreed = withoutDisagreements(known.concern)
    const matter = matterOf(agreed.concern, person, on, calendar)
    const needed = new Set<FactName>()
    for (const { id: route, find } of routesOf(kind)) {
      const { state, why, needs, first } = find(matter)
      const finding: RouteFinding = { id: route, concern: id, state, why, needs, first }
      const found = use === null ? finding : asPersonMayUse(finding, matter, use)
      routes.push(found)
      for (const fact of found.needs) needed.add(fact)
    }
    // Elsewhere in the United Kingdom a date or a warning of English law would mislead.
    if (use?.elsewhere === true) continue
    const worked = datesOf(matter)
    for (const date of worked.dates) dates.push(date)
    for (const date of worked.undated) undated.push(date)
    for (const warning of agreed.warnings) warnings.push(warning)
    const warn = ({ code, say, rule, facts: about }: Said) => {
      warnings.push({ concern: id, code, say, rule, facts: about })
    }
    rulesOfConcern(kind).warnings(matter, warn)
    if (worked.beyondHolidays) warn(beyondTheTable)
    for (const fact of needed) {
      if (Object.hasOwn(personFacts, fact)) neededOfPerson.add(fact)
      else if (!wasGiven(given, fact)) unknown.push({ concern: id, fact })
    }
    for (const each of known.ignored) ignored.push(each)
  }
  for (const fact of neededOfPerson) {
    if (person[fact as keyof typeof person] === undefined) unknown.push({ concern: null, fact })
  }
  return { on: isoOf(on), lawAsAt, routes, dates, undated, warnings, unknown, ignored }
}

/** What was given for a later day, or left out because it cannot be true, is not asked for again. */
function wasGiven(given: Concern, fact: FactName): boolean {
  if (given.kind === 'council-decision' && (fact === 'noticeDatedOn' || fact === 'noticeSentOn'))
    return given.noticeDatedOn !== undefined || given.noticeSentOn !== undefined
  return (given as Readonly<Record<string, unknown>>)[fact] !== undefined
}
