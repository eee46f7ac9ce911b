/** A position as the command line and the API give it: days as ISO text. */
import type { Fault } from '../deadlines/field.ts'
import { type DeadlineResult, resultOf } from '../deadlines/kind.ts'
import { position } from '../position.ts'
import type { Position } from '../rule.ts'
import { parseDay } from '../time/day.ts'
import { type Calendar, publishedCalendar } from '../time/working-day.ts'
import { readFacts } from './read-facts.ts'

/** The outer shape is fixed: other programs read it. */
export interface PositionResult {
  /** ISO day asked about. */
  readonly on: string
  /** ISO day up to which the law was read. */
  readonly lawAsAt: string
  /** One for each route and concern. */
  readonly routes: Position['routes']
  /** As the deadline command gives them, each with its concern; `lastDay` is null for those in school days. */
  readonly dates: readonly (DeadlineResult & { readonly concern: string })[]
  readonly warnings: Position['warnings']
  readonly unknown: Position['unknown']
  readonly ignored: Position['ignored']
}

/** The position with days as ISO text. */
export function positionResultOf(found: Position): PositionResult {
  const { on, lawAsAt, routes, dates, undated, warnings, unknown, ignored } = found
  return {
    on,
    lawAsAt,
    routes,
    dates: [...dates, ...undated].map((each) => ({ ...resultOf(each), concern: each.concern })),
    warnings,
    unknown,
    ignored,
  }
}

/**
 * Reads facts and works out the position.
 * @param json as `readFacts` reads it
 * @param on ISO day asked about
 * @returns the position, or every fault found in the facts or the day
 */
export function findFrom(
  json: unknown,
  on: string,
  calendar: Calendar = publishedCalendar,
): { readonly found: Position } | { readonly faults: readonly Fault[] } {
  const today = parseDay(on)
  const read = readFacts(json)
  if (today === null) {
    const fault: Fault = {
      code: 'bad-value',
      field: 'on',
      message: 'Write the day as YYYY-MM-DD, such as 2026-10-01.',
    }
    return { faults: [fault, ...('faults' in read ? read.faults : [])] }
  }
  return 'faults' in read ? read : { found: position(read.facts, today, calendar) }
}

/** The same, with days as ISO text. */
export function positionFrom(
  json: unknown,
  on: string,
  calendar: Calendar = publishedCalendar,
): PositionResult | { readonly faults: readonly Fault[] } {
  const read = findFrom(json, on, calendar)
  return 'faults' in read ? read : positionResultOf(read.found)
}
