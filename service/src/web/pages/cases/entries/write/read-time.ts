/** A time of day as people type it. */

/**
 * Reads "14:30", "14.30", "2:30pm", "2 pm" or "1430".
 * @returns as in "14:30"; null where it is no time
 */
export function readTime(typed: string): string | null {
  const text = typed
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/([ap])\.?m\.?$/, '$1m')
  const [, hourText, minuteText = '00', half] = /^(\d{1,2})(?:[:.h]?(\d{2}))?(am|pm)?$/.exec(text) ?? []
  if (hourText === undefined) return null
  // A number alone is an hour only with its half of the day.
  if (half === undefined && !/\d\D?\d{2}$/.test(text)) return null
  // A small hour without it may be of the night or of the afternoon, and it is not for us to say which.
  if (half === undefined && /^[1-7]$/.test(hourText)) return null
  const [hour, minute] = [Number(hourText), Number(minuteText)]
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return null
  const full = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
