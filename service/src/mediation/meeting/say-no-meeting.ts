/** Says to everybody who takes part that there will be no meeting, where the family told the service that it wants none. */
import { randomUUID } from 'node:crypto'
import type { PersonTx } from '../../db/data.ts'
import { holdMatter } from '../hold-matter.ts'
import type { Matter } from '../matter.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { endMatter } from './end-matter.ts'
import { asMeetingsStand, lastHeld, meetingAhead } from './meetings-of-matter.ts'
import { othersToTell } from './others-to-tell.ts'

/** Whether the reader may say it: the service, while somebody waits for a meeting. @param today ISO day */
export function maySayNoMeeting(matter: Matter, today: string): boolean {
  return matter.voice.as === 'service' && othersToTell(matter, today)
}

/**
 * Cancels the meeting that is ahead, with its calendar entries, and ends the mediation without one; every side is told by
 * email. What they read is that it ended without a meeting: nothing of what the family chose, nor that it chose.
 * @returns `cancelled`: one was held before, and how it ended is still to be said; `overtaken`: somebody said something of
 *   meetings meanwhile; `known`: sent twice, or nobody is left to tell
 * @throws RangeError where the reader is not the service
 */
export async function sayNoMeeting(
  tx: PersonTx,
  seenMatter: Matter,
  input: {
    readonly id: string
    /** As `asMeetingsStand` had it when the form was made. */
    readonly seen: string
    /** ISO day. */
    readonly today: string
    readonly origin: string
  },
): Promise<'said' | 'cancelled' | 'overtaken' | 'known'> {
  const { id, seen, today, origin } = input
  const matter = await holdMatter(tx, seenMatter)
  if (matter.voice.as !== 'service') throw new RangeError('the service says that there is no meeting')
  if (matter.steps.some((step) => step.id === id) || !othersToTell(matter, today)) return 'known'
  if (asMeetingsStand(matter) !== seen) return 'overtaken'
  if (meetingAhead(matter) !== null)
    await cancelMeeting(tx, matter, { id: randomUUID(), seen, today, origin })
  if (lastHeld(matter) !== null) return 'cancelled'
  const now = await holdMatter(tx, matter)
  await endMatter(tx, now, {
    id,
    seen: asMeetingsStand(now),
    word: 'not-held',
    onDay: today,
    today,
    origin,
  })
  return 'said'
}
