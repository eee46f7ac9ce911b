/** Every deadline kind, and the one door to a date. */
import { BeyondHolidays } from '../time/bank-holidays.ts'
import { type Calendar, publishedCalendar } from '../time/working-day.ts'
import { appeal } from './appeal.ts'
import { type Fault, type Fields, readFields } from './field.ts'
import { type DeadlineResult, type Kind, resultOf } from './kind.ts'

/** Every kind, in the order in which lists show them. */
export const kinds: readonly Kind[] = [appeal]

const kindsByName: ReadonlyMap<string, Kind> = new Map(kinds.map((each) => [each.name, each]))

/** The kind with this name, or null. */
export function kindNamed(name: string): Kind | null {
  return kindsByName.get(name) ?? null
}

/**
 * Works out one date.
 * @param name a kind, such as `appeal`
 * @param values its fields, as in a line of JSON: days as ISO text
 * @returns the date with its working, or the faults found in the input, at least one
 */
export function deadline(
  name: string,
  values: Readonly<Record<string, unknown>>,
  calendar: Calendar = publishedCalendar,
): DeadlineResult | { readonly faults: readonly Fault[] } {
  const found = kindNamed(name)
  if (found === null) {
    const message = `There is no kind "${name}". Use one of: ${kinds.map((each) => each.name).join(', ')}.`
    return { faults: [{ code: 'unknown-kind', field: 'kind', message }] }
  }
  const read = readFields<Fields>(found.fields, values)
  if ('faults' in read) return read
  const fault = found.check(read.input)
  if (fault !== null) return { faults: [fault] }
  try {
    return resultOf(found.work(read.input, calendar))
  } catch (error) {
    if (!(error instanceof BeyondHolidays)) throw error
    return { faults: [{ code: 'beyond-holidays', field: null, message: error.message }] }
  }
}
