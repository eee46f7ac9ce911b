/** Cancels the meeting that is ahead: its facts are taken back, and calendars take it away. */
import { isoOf } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import { dayInLondon } from '../../documents/london-time.ts'
import { holdMatter } from '../hold-matter.ts'
import type { Matter } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { sayMeetingDay } from './meeting-event.ts'
import { asMeetingsStand, meetingAhead } from './meetings-of-matter.ts'
import { tellOfMeeting } from './tell-of-meeting.ts'

/**
 * Cancels it in the service's name and tells everybody, unless its day is past.
 * @returns `overtaken`: somebody said something of meetings meanwhile; `known`: sent twice
 * @throws RangeError where the reader is not the service
 */
export async function cancelMeeting(
  tx: PersonTx,
  seenMatter: Matter,
  input: {
    readonly id: string
    /** As `asMeetingsStand` had it when the form was made. */
    readonly seen: string
    readonly says?: string
    /** ISO day. */
    readonly today: string
    readonly origin: string
  },
): Promise<'cancelled' | 'overtaken' | 'known'> {
  const { id, seen, says, today, origin } = input
  const matter = await holdMatter(tx, seenMatter)
  const wall = wallOfMatter(matter, { use: 'matter' })
  if (matter.voice.as !== 'service' || wall === null) throw new RangeError('the service cancels a meeting')
  if (matter.steps.some((step) => step.id === id)) return 'known'
  const meeting = meetingAhead(matter)
  if (meeting === null || asMeetingsStand(matter) !== seen) return 'overtaken'
  const { step, startsAt } = meeting
  const { says: _said, ...body } = step.body
  await recordStep(tx, matter, {
    id,
    kind: 'meeting',
    word: 'cancelled',
    wall,
    onDay: today,
    atTime: startsAt,
    body: { ...body, ...(says !== undefined && { says }), sequence: body.sequence + 1 },
    corrects: step.id,
  })
  await sayMeetingDay(tx, matter, { wall, startsAt: null, change: true })
  if (isoOf(dayInLondon(startsAt)) >= today)
    await tellOfMeeting(tx, matter, {
      kind: 'meeting-cancelled',
      step: id,
      place: body.place,
      isAsked: false,
      origin,
    })
  return 'cancelled'
}
