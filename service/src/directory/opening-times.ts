/** Opening hours that somebody wrote in words, as days and times. What cannot be read for sure is not guessed. */

/** Days of the week as calendars write them. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]

/** Open on these days from one time to another, `09:00` to `17:00`. */
export interface OpeningTime {
  readonly days: readonly Weekday[]
  readonly opens: string
  readonly closes: string
}

/**
 * The opening times in words such as "Monday to Friday, 9am to 5pm. Saturday 10:00 to 12:00".
 * @returns none where any part of the words cannot be read for sure
 */
export function openingTimesIn(hours: string): readonly OpeningTime[] {
  const parts = hours
    .toLowerCase()
    .split(/[;\n]|\.(?!\d)/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
  const read = parts.map(timeIn)
  return read.every((each) => each !== null) ? read : []
}

const clock = '(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?'
const written = new RegExp(
  `^(?:open )?([a-z, &–-]+?),? *:? *(?:from |between )?${clock} ?(?:to|until|and|-|–) ?${clock}$`,
)

function timeIn(part: string): OpeningTime | null {
  const [, days = '', ...times] = written.exec(part) ?? []
  const named = daysIn(days)
  const period = periodIn(times)
  return named === null || period === null ? null : { days: named, ...period }
}

/** The days that words such as "mon, wed and fri" or "monday to friday" name, in the order of the week. */
function daysIn(words: string): readonly Weekday[] | null {
  const text = words.trim().replace(/^every ?day$|^daily$|^7 days a week$/, 'monday to sunday')
  const whole = text.replace(/^(?:on )?weekdays$/, 'monday to friday').replace(/^on /, '')
  const found = new Set<Weekday>()
  for (const group of whole.split(/ ?, ?(?:and )?| and | ?& ?/)) {
    const ends = group.split(/ to | ?[-–] ?/).map(dayNamed)
    const [first, last = first] = ends
    if (ends.length > 2 || first === undefined || last === undefined || first < 0 || last < first) return null
    for (const day of weekdays.slice(first, last + 1)) found.add(day)
  }
  return found.size === 0 ? null : weekdays.filter((day) => found.has(day))
}

/** The place in the week of "monday", "mon" or "mondays"; -1: no day. */
function dayNamed(word: string): number {
  return dayForms.findIndex((form) => form.test(word.trim()))
}
const dayForms = [
  /^mon(days?)?$/,
  /^tue(s|sdays?)?$/,
  /^wed(s|nesdays?)?$/,
  /^thu(r|rs|rsdays?)?$/,
  /^fri(days?)?$/,
  /^sat(urdays?)?$/,
  /^sun(days?)?$/,
]

/** A period of one day. A time without "am", "pm" or minutes is only read beside one that has them. */
function periodIn(times: readonly (string | undefined)[]): Pick<OpeningTime, 'opens' | 'closes'> | null {
  const [openHour, openMinute, openHalf, closeHour, closeMinute, closeHalf] = times
  if (closeHalf === undefined && closeMinute === undefined) return null
  const closes = minutesOf(closeHour, closeMinute, closeHalf)
  // "1 to 5pm" starts at 13:00, "9 to 5pm" at 9:00: the later half of the day where it lies before the end.
  const halves = openHalf === undefined && closeHalf === 'pm' ? ['pm', 'am'] : [openHalf]
  const opens = halves
    .map((half) => minutesOf(openHour, openMinute, half))
    .find((each) => each !== null && closes !== null && each < closes)
  return opens == null || closes === null ? null : { opens: timeText(opens), closes: timeText(closes) }
}

function minutesOf(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): number | null {
  const hours = Number(hour)
  const minutes = Number(minute ?? 0)
  if (minutes > 59 || hours > 24 || (half !== undefined && (hours > 12 || hours === 0))) return null
  const inDay = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0)
  const total = inDay * 60 + minutes
  return total < 24 * 60 ? total : null
}

function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
