/** The calendar part of an email, made when it is sent: it names whom it goes to, and nobody else. */
import { calendarInvitation, methodOf } from '../../documents/calendar-invitation.ts'
import type { CalendarPart } from '../../mail/mail.ts'
import { type MeetingFills, type MessageFills, type MessageKind, plainName } from './message-words.ts'

const meetingKinds = ['meeting-set', 'meeting-changed', 'meeting-cancelled'] as const
type MeetingKind = (typeof meetingKinds)[number]

/** The part; null: a message of this kind has none. @param to the address that it goes to */
export function calendarPart(
  kind: MessageKind,
  fills: MessageFills[MessageKind],
  to: string,
): CalendarPart | null {
  if (!isOfMeeting(kind)) return null
  const { organisation, ...meeting } = fills as MeetingFills
  const isCancelled = kind === 'meeting-cancelled'
  const organiser = plainName(organisation)
  const content = calendarInvitation({ ...meeting, isCancelled, organiser, to })
  return { method: methodOf({ isCancelled }), content }
}

function isOfMeeting(kind: MessageKind): kind is MeetingKind {
  return meetingKinds.some((each) => each === kind)
}
