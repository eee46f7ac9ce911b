/**
 * A calendar file by RFC 5545, as far as all-day events with reminders go. Written here because the
 * libraries for it take instants with a time zone, and a day that passes through one can come out as
 * the day before.
 */
import { type Day, isoOf, shift } from '@way-forward/law'
import { escapedText, foldedLines, withoutControls } from '../../documents/content-line.ts'

/** One all-day event. */
export interface CalendarEvent {
  /** The same for the same event each time, so that a second import moves it and adds none. */
  readonly uid: string
  readonly on: Day
  readonly title: string
  /** Plain text; lines are kept. */
  readonly description: string
  /** Where the event was worked out, http or https. */
  readonly address: string
  /** Reminders at nine in the morning, so many days before; 0 is the day itself. */
  readonly remindDaysBefore: readonly number[]
}

/**
 * The text of a calendar file.
 * @param name shown by calendars that name what they import
 * @param stampedOn the day on which the file is made
 * @returns lines of at most 75 octets, each ended by CRLF. Source: RFC 5545 sections 3.1, 3.3.11, 3.6
 */
export function calendarFile(name: string, events: readonly CalendarEvent[], stampedOn: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Way Forward//Plan//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapedText(name)}`,
    `X-WR-CALNAME:${escapedText(name)}`,
  ]
  for (const event of events) lines.push(...eventLines(event, stampedOn))
  lines.push('END:VCALENDAR')
  return foldedLines(lines)
}

function eventLines(event: CalendarEvent, stampedOn: Day): string[] {
  const title = escapedText(event.title)
  const lines = [
    'BEGIN:VEVENT',
    `UID:${escapedText(event.uid)}`,
    `DTSTAMP:${compact(stampedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.on)}`,
    `DTEND;VALUE=DATE:${compact(shift(event.on, 1))}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escapedText(event.description)}`,
    `URL:${withoutControls(event.address)}`,
    'TRANSP:TRANSPARENT',
  ]
  for (const days of event.remindDaysBefore) {
    lines.push(
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger(days)}`,
      `DESCRIPTION:${title}`,
      'END:VALARM',
    )
  }
  lines.push('END:VEVENT')
  return lines
}

/** Nine in the morning, counted from the midnight on which an all-day event begins. */
function trigger(daysBefore: number): string {
  if (daysBefore === 0) return 'PT9H'
  return daysBefore === 1 ? '-PT15H' : `-P${daysBefore - 1}DT15H`
}

function compact(value: Day): string {
  return isoOf(value).replaceAll('-', '')
}
