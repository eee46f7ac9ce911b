/** Sets a meeting, or changes the one that is ahead. */
import { randomUUID } from 'node:crypto'
import { type Calendar, isoOf } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import { dayInLondon } from '../../documents/london-time.ts'
import { holdMatter } from '../hold-matter.ts'
import type { Matter, StepOf } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { asksFamily } from './family-is-asked.ts'
import { sayMeetingDay } from './meeting-event.ts'
import { asMeetingsStand, isSameNotice, mayMeetAgain, meetingAhead } from './meetings-of-matter.ts'
import { tellOfMeeting } from './tell-of-meeting.ts'

export interface NewMeeting {
  readonly id: string
  /** As `asMeetingsStand` had it when the form was made. */
  readonly seen: string
  readonly word: 'in-person' | 'video'
  readonly startsAt: Date
  /** Later than it starts. */
  readonly endsAt: Date
  readonly place?: string
  readonly link?: string
  readonly says?: string
  /** ISO day on which everybody was told date and place. */
  readonly toldOn: string
  /** ISO day. */
  readonly today: string
  readonly calendar: Calendar
  readonly origin: string
}

/** What became of it. */
export type MeetingSet =
  | 'set'
  | 'changed'
  /** Somebody else said something of meetings meanwhile, or set one. */
  | 'overtaken'
  /** It ended, or the last meeting was held and does not go on. */
  | 'not-now'
  /** Sent twice: it is there already. */
  | 'known'

/**
 * Sets or changes it in the service's name, says its days as facts of the case, and tells everybody, unless its day is past.
 * Notice of a date and place that stay as they were counts from when it was first given.
 * @throws RangeError where the reader is not the service, or it ends before it starts
 */
export async function setMeeting(tx: PersonTx, seenMatter: Matter, meeting: NewMeeting): Promise<MeetingSet> {
  const { id, seen, word, startsAt, endsAt, place, link, says, today, calendar, origin } = meeting
  const matter = await holdMatter(tx, seenMatter)
  const wall = wallOfMatter(matter, { use: 'matter' })
  if (matter.voice.as !== 'service' || wall === null || endsAt <= startsAt)
    throw new RangeError('the service sets a meeting')
  if (matter.steps.some((step) => step.id === id)) return 'known'
  if (asMeetingsStand(matter) !== seen) return 'overtaken'
  const before = meetingAhead(matter)?.step ?? null
  if (before === null && !mayMeetAgain(matter)) return 'not-now'
  const body: StepOf<'meeting'>['body'] = {
    endsAt: endsAt.toISOString(),
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
    ...(says !== undefined && { says }),
    sequence: before === null ? 0 : before.body.sequence + 1,
    uid: before?.body.uid ?? randomUUID(),
  }
  const stays = before !== null && isSameNotice(before, { word, atTime: startsAt, body })
  // A day that is corrected to an earlier one was given then; it never becomes later by changing something else.
  const toldOn = stays && before.onDay < meeting.toldOn ? before.onDay : meeting.toldOn
  await recordStep(tx, matter, {
    id,
    kind: 'meeting',
    word,
    wall,
    onDay: toldOn,
    atTime: startsAt,
    body,
    ...(before !== null && { corrects: before.id }),
  })
  await sayMeetingDay(tx, matter, { wall, startsAt, change: before !== null })
  const meetingOn = isoOf(dayInLondon(startsAt))
  const kind = before === null ? 'meeting-set' : 'meeting-changed'
  if (meetingOn >= today) {
    const consents = stays ? meetingAhead(matter)?.consent?.word === 'agrees' : false
    const isAsked = !consents && asksFamily(matter, { toldOn, meetingOn }, calendar)
    await tellOfMeeting(tx, matter, { kind, step: id, place, isAsked, origin })
  }
  return before === null ? 'set' : 'changed'
}
