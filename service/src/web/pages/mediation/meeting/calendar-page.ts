/** `/mediation/<matter>/meeting/calendar.ics`: the meeting as a file for a calendar, as the emails have it. */
import type { Data } from '../../../../db/data.ts'
import { calendarInvitation } from '../../../../documents/calendar-invitation.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { noticeAsked } from '../../../../mediation/meeting/family-is-asked.ts'
import { type Meeting, meetingsOf } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { mayBeMailed } from '../../../../mediation/meeting/tell-of-meeting.ts'
import { type Answer, notFound, type Page, signedIn, type Visit } from '../../../kit/page.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'

/** The last meeting, cancelled or not, for whoever takes part. Opened again it moves the entry, or takes it away. */
export function calendarOfMeetingPage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting/calendar.ics',
    account: 'needed',
    hasNoLook: true,
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const meeting = meetingsOf(matter).at(-1)
        return meeting === undefined ? notFound : fileOf(visit, matter, meeting)
      }),
    states: [],
  }
}

function fileOf(visit: Visit, matter: Matter, meeting: Meeting): Answer {
  const { step, startsAt, isCancelled, consent } = meeting
  const { body, recordedAt } = step
  const { uid, sequence, endsAt, place, link } = body
  const stands = noticeAsked(matter, meeting, visit.calendar)?.stands ?? 'confirmed'
  const content = calendarInvitation({
    uid,
    sequence,
    isCancelled,
    isAsked: stands !== 'confirmed',
    startsAt: startsAt.toISOString(),
    endsAt,
    // What the family said to it is later, and the calendar follows it.
    stampedAt: new Date(Math.max(Number(recordedAt), Number(consent?.recordedAt ?? 0))).toISOString(),
    reference: matter.reference,
    place: place !== undefined && mayBeMailed(matter, place) ? place : null,
    isOnline: link !== undefined,
    link: `${visit.origin}${matterAddress(matter, '/meeting')}`,
    organiser: matter.service.name,
    to: signedIn(visit).email,
  })
  return { kind: 'file', type: 'text/calendar; charset=utf-8', name: 'meeting.ics', body: content }
}
