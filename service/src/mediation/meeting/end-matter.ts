/** Says that a mediation or disagreement resolution ended, and how; corrects it, and takes it back. */
import { isoOf } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import { dayInLondon } from '../../documents/london-time.ts'
import { tellOfEnd, tellOthers } from '../arranging/tell-sides.ts'
import { holdMatter } from '../hold-matter.ts'
import { lastStep, type Matter, takenBack } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { asMeetingsStand, haveMet, lastHeld, meetingAhead } from './meetings-of-matter.ts'

/** How it may end. */
export type End = 'full' | 'partial' | 'none' | 'withdrawn' | 'not-held'

/**
 * The ends that there can be: after a meeting that was held any but `not-held`; where none was, that alone. Where the family
 * came and nobody else did, nothing can have been agreed. A family that does not want mediation before the first meeting
 * says so to the adviser: another certificate follows (s.55(4)).
 */
export function endsOf(matter: Matter): readonly End[] {
  if (lastHeld(matter) === null) return ['not-held']
  return haveMet(matter) ? ['full', 'partial', 'none', 'withdrawn'] : ['none', 'withdrawn', 'not-held']
}

/** The first day on which it can have ended, as an ISO day: that of the last meeting that was held; null: none was. */
export function earliestEnd(matter: Matter): string | null {
  const held = lastHeld(matter)
  return held === null ? null : isoOf(dayInLondon(held.startsAt))
}

/**
 * Records it in the service's name and tells every side. The three working days of the certificate start with it. What was
 * said of the end before is corrected.
 * @param input.word `taken-back`: it has not ended after all
 * @returns `overtaken`: somebody said something of meetings meanwhile; `meeting-ahead`: a meeting is set, which has to be
 *   cancelled or written down first; `known`: sent twice, or nothing to take back
 * @throws RangeError where the reader is not the service, or it cannot have ended so or on that day
 */
export async function endMatter(
  tx: PersonTx,
  seenMatter: Matter,
  input: {
    readonly id: string
    /** As `asMeetingsStand` had it when the form was made. */
    readonly seen: string
    readonly word: End | typeof takenBack
    /** ISO day. */
    readonly onDay: string
    readonly says?: string
    /** ISO day. */
    readonly today: string
    readonly origin: string
  },
): Promise<'ended' | 'overtaken' | 'meeting-ahead' | 'known'> {
  const { id, seen, word, onDay, says, today, origin } = input
  const matter = await holdMatter(tx, seenMatter)
  const wall = wallOfMatter(matter, { use: 'matter' })
  if (matter.voice.as !== 'service' || wall === null) throw new RangeError('the service says that it ended')
  if (matter.steps.some((step) => step.id === id)) return 'known'
  if (asMeetingsStand(matter) !== seen) return 'overtaken'
  const before = lastStep(matter, 'ended')
  if (word === takenBack) {
    if (before === null) return 'known'
  } else {
    if (meetingAhead(matter) !== null) return 'meeting-ahead'
    if (!endsOf(matter).includes(word) || onDay > today || onDay < (earliestEnd(matter) ?? onDay))
      throw new RangeError('it cannot have ended so')
  }
  await recordStep(tx, matter, {
    id,
    kind: 'ended',
    word,
    wall,
    onDay,
    body: says === undefined ? {} : { says },
    ...(before !== null && { corrects: before.id }),
  })
  if (word === takenBack) await tellOthers(tx, matter, origin)
  else await tellOfEnd(tx, matter, origin)
  return 'ended'
}
