/** An operator's own bank holidays, such as a one-off announced after this release: data, not code. */
import { type BankHolidays, englandAndWales, withHolidays } from './bank-holidays.ts'
import { type Day, isoOf, parseDay } from './day.ts'

/**
 * Reads a file of bank holidays that are added to the published table.
 * @param text JSON such as `{"holidays": [{"date": "2027-06-01", "title": "One-off holiday"}]}`, and
 * `"completeTo": "2029-12-31"` beside it where the list makes the table complete up to that day
 * @returns the table with the holidays added, or one fault in words: what is wrong, and what to write
 */
export function readHolidayFile(
  text: string,
): { readonly holidays: BankHolidays } | { readonly fault: string } {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { fault: `The holiday file is not JSON. Write ${example}.` }
  }
  if (!isRecord(content)) return { fault: `The holiday file must be one object. Write ${example}.` }
  const unknownKey = Object.keys(content).find((key) => key !== 'completeTo' && key !== 'holidays')
  if (unknownKey !== undefined) {
    return { fault: `The holiday file has "${unknownKey}", which is not known. Use completeTo and holidays.` }
  }
  const completeTo = readCompleteTo(content['completeTo'])
  if (typeof completeTo === 'string') return { fault: completeTo }
  const added = readHolidays(content['holidays'], completeTo)
  if (typeof added === 'string') return { fault: added }
  return { holidays: withHolidays(englandAndWales, added, completeTo) }
}

type Added = readonly (readonly [iso: string, title: string])[]

const table = englandAndWales
const example = '{"holidays": [{"date": "2027-06-01", "title": "One-off holiday"}]}'

/** @returns the last day for which the table is complete, or a fault */
function readCompleteTo(value: unknown): Day | string {
  if (value === undefined) return table.to
  const read = typeof value === 'string' ? parseDay(value) : null
  if (read === null)
    return `completeTo cannot be ${JSON.stringify(value)}. Write a day as YYYY-MM-DD, such as 2029-12-31.`
  if (read < table.to)
    return `completeTo cannot be before ${isoOf(table.to)}, where the published table ends. Leave it out, or write a later day.`
  return read
}

/** @returns the holidays in the order of the file, or a fault */
function readHolidays(value: unknown, completeTo: Day): Added | string {
  if (!Array.isArray(value)) return `"holidays" must be a list. Write ${example}.`
  const added: [string, string][] = []
  const seen = new Set<string>()
  for (const [index, entry] of value.entries()) {
    const read = readHoliday(entry, `Holiday ${index + 1}`, completeTo)
    if (typeof read === 'string') return read
    const [iso] = read
    if (seen.has(iso)) return `Holiday ${index + 1} names ${iso} a second time. Name each day once.`
    seen.add(iso)
    added.push(read)
  }
  return added
}

/** @returns day and title, or a fault */
function readHoliday(entry: unknown, which: string, completeTo: Day): [string, string] | string {
  if (!isRecord(entry)) return `${which} must be an object with date and title.`
  const unknownKey = Object.keys(entry).find((key) => key !== 'date' && key !== 'title')
  if (unknownKey !== undefined) return `${which} has "${unknownKey}", which is not known. Use date and title.`
  const { date, title } = entry
  const read = typeof date === 'string' ? parseDay(date) : null
  if (read === null)
    return `The date of ${which.toLowerCase()} cannot be ${JSON.stringify(date) ?? 'left out'}. Write a day as YYYY-MM-DD, such as 2027-06-01.`
  if (read < table.from || read > completeTo)
    return `The date of ${which.toLowerCase()}, ${isoOf(read)}, is outside the table (${isoOf(table.from)} to ${isoOf(completeTo)}). For later days write completeTo too, once all holidays up to it are listed.`
  if (typeof title !== 'string' || title.trim() === '')
    return `${which} needs a title, such as "One-off holiday".`
  return [isoOf(read), title.trim()]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
