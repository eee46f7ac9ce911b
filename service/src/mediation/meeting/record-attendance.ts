/** Writes down who came to a meeting, and corrects it. */
import { isoOf } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import { dayInLondon } from '../../documents/london-time.ts'
import { holdMatter } from '../hold-matter.ts'
import type { Matter } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import type { Present } from '../step-kinds.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { countMeeting } from './count-meeting.ts'
import { asMeetingsStand, type Meeting, meetingAhead, meetingsOf } from './meetings-of-matter.ts'

/** The meeting of which it can be written down, or corrected, who came: from its day on. Null: there is none. */
export function meetingToWriteDown(matter: Matter, today: string): Meeting | null {
  const meeting = meetingAhead(matter) ?? meetingsOf(matter).findLast(({ attended }) => attended !== null)
  return meeting !== undefined && isoOf(dayInLondon(meeting.startsAt)) <= today ? meeting : null
}

/**
 * Records it in the service's name, behind the wall of the mediation.
 * @returns `overtaken`: somebody said something of meetings meanwhile; `known`: sent twice
 * @throws RangeError where the reader is not the service, or nobody is named
 */
export async function recordAttendance(
  tx: PersonTx,
  seenMatter: Matter,
  input: {
    readonly id: string
    /** As `asMeetingsStand` had it when the form was made. */
    readonly seen: string
    readonly people: readonly Present[]
    /** ISO day. */
    readonly today: string
  },
): Promise<'recorded' | 'overtaken' | 'known'> {
  const { id, seen, people, today } = input
  const matter = await holdMatter(tx, seenMatter)
  const wall = wallOfMatter(matter, { use: 'mediation' })
  if (matter.voice.as !== 'service' || wall === null || people.length === 0)
    throw new RangeError('the service writes down who came')
  if (matter.steps.some((step) => step.id === id)) return 'known'
  const meeting = meetingToWriteDown(matter, today)
  if (meeting === null || asMeetingsStand(matter) !== seen) return 'overtaken'
  const { attended, step, startsAt } = meeting
  await recordStep(tx, matter, {
    id,
    kind: 'attended',
    word: null,
    wall,
    about: step.id,
    onDay: isoOf(dayInLondon(startsAt)),
    body: { people },
    ...(attended !== null && { corrects: attended.id }),
  })
  await countMeeting(tx, matter, meeting, people)
  return 'recorded'
}
