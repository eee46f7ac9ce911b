/** Meetings to test with. */
import { randomUUID } from 'node:crypto'
import { publishedCalendar } from '@way-forward/law'
import type { TestData } from '../../../proof/database.ts'
import { inMatterAs } from '../mediation-of-test.ts'
import { asMeetingsStand } from './meetings-of-matter.ts'
import { recordAttendance } from './record-attendance.ts'
import { type NewMeeting, setMeeting } from './set-meeting.ts'

export const origin = 'https://wayforward.example'
/** The day of the tests. */
export const today = '2026-11-21'

/** Tuesday 8 December 2026, told on Saturday 21 November: early enough on every reading. */
export const newMeeting: Omit<NewMeeting, 'id' | 'seen'> = {
  word: 'in-person',
  startsAt: new Date('2026-12-08T10:00Z'),
  endsAt: new Date('2026-12-08T12:00Z'),
  place: 'Example Centre, Room 2',
  toldOn: today,
  today,
  calendar: publishedCalendar,
  origin,
}

/** Sets or changes it as somebody who sees everything that there is. */
export async function setAs(
  test: TestData,
  person: string,
  matterId: string,
  change: Partial<NewMeeting> = {},
): Promise<{ readonly id: string; readonly became: Awaited<ReturnType<typeof setMeeting>> }> {
  const id = randomUUID()
  const became = await inMatterAs(test, person, matterId, (tx, matter) =>
    setMeeting(tx, matter, { ...newMeeting, id, seen: asMeetingsStand(matter), ...change }),
  )
  return { id, became }
}

/** Writes down who came: somebody of every side, or of all but the council. @param on ISO day */
export function attendAs(
  test: TestData,
  person: string,
  matterId: string,
  people: 'all' | 'no-council' = 'all',
  on = '2026-12-08',
) {
  return inMatterAs(test, person, matterId, (tx, matter) =>
    recordAttendance(tx, matter, {
      id: randomUUID(),
      seen: asMeetingsStand(matter),
      people: matter.sides.map(({ id: side, name, role }) => ({
        name,
        side,
        was: role === 'authority' && people === 'no-council' ? 'absent' : 'there',
      })),
      today: on,
    }),
  )
}

/** What a service counted of the meetings and the ends of a matter, in that order. */
export async function talliesOf(test: TestData, service: string, matterId: string) {
  const admin = await test.session('way_forward_admin')
  return admin.query<{ what: string; word: string | null; took: number | null; on: string }>(
    `select what, word, took, on_day::text as on from mediation.tally where matter_id = '${matterId}' and
      organisation_id = '${service}' and what in ('meeting-held', 'not-attended', 'ended') order by number`,
  )
}

/** What waits in the post of meetings, as it was told: to whom, which kind, and with what. */
export async function toldOf(test: TestData): Promise<readonly Told[]> {
  const admin = await test.session('way_forward_admin')
  const rows = await admin.query<Told>(
    `select kind, person_id as person, email, fills from post.message where kind like 'meeting-%' order by made_at, kind`,
  )
  await admin.query(`delete from post.message`)
  return rows
}

export interface Told {
  readonly kind: string
  readonly person: string | null
  readonly email: string | null
  readonly fills: Readonly<Record<string, unknown>>
}
