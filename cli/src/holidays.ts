/** The bank holidays to count with: the published ones, or those of an operator's file too. */
import { type Calendar, calendarOf, type Fault, publishedCalendar, readHolidayFile } from '@way-forward/law'

/**
 * The calendar for a command.
 * @param path a file of added bank holidays, or null
 * @param readFile gives the text of a file, or throws
 */
export function calendarFor(
  path: string | null,
  readFile: (path: string) => string,
): { readonly calendar: Calendar } | { readonly fault: Fault } {
  if (path === null) return { calendar: publishedCalendar }
  let text: string
  try {
    text = readFile(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { fault: badFile(`The file of bank holidays cannot be read: ${reason}`) }
  }
  const read = readHolidayFile(text)
  if ('fault' in read) return { fault: badFile(`In the file of bank holidays "${path}": ${read.fault}`) }
  return { calendar: calendarOf(read.holidays) }
}

function badFile(message: string): Fault {
  return { code: 'bad-value', field: 'holidays', message }
}
