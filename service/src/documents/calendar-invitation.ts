/**
 * A meeting as calendars take it from an email: asked for, changed or cancelled. Nothing of what it is about stands in it
 * but its number. Source: RFC 5545 sections 3.6.1 and 3.8, RFC 5546 sections 3.2.2 and 3.2.5.
 */
import { escapedText, foldedLines, withoutControls } from './content-line.ts'

export interface CalendarMeeting {
  /** The same for a meeting and all its changes. */
  readonly uid: string
  /** Rises with each change; calendars keep the highest. */
  readonly sequence: number
  readonly isCancelled: boolean
  /** It stands only once the family has agreed to it. */
  readonly isAsked: boolean
  /** Instants in ISO 8601, UTC. */
  readonly startsAt: string
  readonly endsAt: string
  /** When this was said: of two with one sequence the later counts. */
  readonly stampedAt: string
  /** What people say to each other on the telephone, such as "7K2M-QX04". */
  readonly reference: string
  /** Where it is, in a line; null: the page says it. */
  readonly place: string | null
  readonly isOnline: boolean
  /** The page of it, http or https. */
  readonly link: string
  /** The mediation service. */
  readonly organiser: string
  /** The address of whoever gets it. Nobody else's stands in it. */
  readonly to: string
}

/** What becomes of a meeting in the calendar of whoever gets it. */
export type CalendarMethod = 'REQUEST' | 'CANCEL'

/** Whether calendars are asked to keep it, or to take it away. */
export function methodOf({ isCancelled }: Pick<CalendarMeeting, 'isCancelled'>): CalendarMethod {
  return isCancelled ? 'CANCEL' : 'REQUEST'
}

/** The text of the calendar part: lines of at most 75 octets, each ended by CRLF. */
export function calendarInvitation(meeting: CalendarMeeting): string {
  const { uid, sequence, isCancelled, isAsked, reference, link, organiser, to } = meeting
  const stamped = utc(meeting.stampedAt)
  const where = placeOf(meeting)
  return foldedLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Way Forward//Meeting//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${methodOf(meeting)}`,
    'BEGIN:VEVENT',
    `UID:${escapedText(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamped}`,
    `LAST-MODIFIED:${stamped}`,
    `DTSTART:${utc(meeting.startsAt)}`,
    `DTEND:${utc(meeting.endsAt)}`,
    `SUMMARY:${escapedText(`Meeting ${reference}`)}`,
    ...(where === null ? [] : [`LOCATION:${escapedText(where)}`]),
    `DESCRIPTION:${escapedText(`Everything about it is on this page, behind your sign-in:\n${link}`)}`,
    `URL:${withoutControls(link)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : isAsked ? 'TENTATIVE' : 'CONFIRMED'}`,
    `TRANSP:${isCancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'CLASS:PRIVATE',
    `ORGANIZER;CN="${parameter(organiser)}":mailto:no-reply@${new URL(link).hostname}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${encodeURI(withoutControls(to))}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ])
}

/** A link to a video meeting is a key to it, and stays on the page. */
function placeOf({ place, isOnline }: CalendarMeeting): string | null {
  return place ?? (isOnline ? 'Online: the link is on the page' : null)
}

/** An instant as RFC 5545 section 3.3.5 writes it in UTC: "20261208T100000Z". @throws RangeError where it is none */
function utc(instant: string): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
}

/** A quoted value of a parameter has no double quote. */
function parameter(text: string): string {
  return withoutControls(text).replaceAll('"', '’')
}
